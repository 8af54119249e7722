import { replaceField } from '../../edit-action-items/fields.ts'
import type { Rule } from '../rule.ts'
import { openItems } from './of-items.ts'

export const actionItemShared: Rule = {
  id: 'action-item-shared',
  category: 'action-items',
  summary: 'An action item with several owners, or with everybody as its owner.',
  why: 'What two people own each may leave to the other, and what everybody owns nobody does. The others can help; one sees to it (Google SRE workbook, ch. 10).',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    for (const item of openItems(postmortem)) {
      const { owner } = item
      const owners = owner ? ownersIn(owner.text) : []
      const isAll = owner !== undefined && everybody.test(owner.text.trim())
      if (!owner || (owners.length < 2 && !isAll)) continue
      const blank = isAll ? '⟨one person⟩' : `⟨one of ${owners.join(', ')}⟩`
      const edit = replaceField(text, item, 'owner', blank)
      yield {
        span: owner.span,
        section: 'actionItems',
        message: isAll
          ? `“${owner.text.trim()}” is nobody in particular; name one person who sees to it.`
          : `${owners.length} people own this item; name one who sees to it.`,
        fixes: edit ? [{ title: 'Leave one owner to name', edits: [edit] }] : [],
      }
    }
  },
}

const everybody =
  /^@?(?:all|everyone|everybody|both|shared|us|we|all (?:of us|teams|engineers|developers|hands)|the (?:whole|entire) team)$/i

const joints = /\s*(?:[,;&+]|\band\b)\s*|\s+\/\s+|(?<=@[\w.-]{1,40})\s+(?=@)/

/** The people in a field; a team with a comma in its name, or a person's remark, are not several. */
function ownersIn(field: string): string[] {
  const parts = field
    .replace(/\([^()]*\)/g, '')
    .split(joints)
    .map((part) => part.trim())
  return parts.every(
    (part) => /^(?:@[\w.-]+|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})$/u.test(part) && !isGroup.test(part),
  )
    ? parts
    : []
}

const isGroup =
  /\b(?:team|ops|operations|support|engineering|infra|infrastructure|platform|sre|security|legal|hr|it|qa|data)\b/i
