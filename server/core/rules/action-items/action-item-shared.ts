import { replaceField } from '../../edit-action-items/fields.ts'
import { peopleNamed } from '../../people-named.ts'
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
      const owners = owner ? peopleNamed(owner.text) : []
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
