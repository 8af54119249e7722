import type { Block } from '../../markdown/blocks.ts'
import type { Prose } from '../../markdown/prose.ts'
import type { ActionItem } from '../../postmortem.ts'
import { endOf } from '../prose-end.ts'
import { isNumbered } from '../sections/heading-words.ts'
import type { Part } from '../source.ts'
import type { Fields, ItemContext } from './action-context.ts'
import { dueIn } from './action-groups.ts'
import { fieldsOf } from './action-list.ts'
import { readItemFields } from './item-fields.ts'

/**
 * An action item that is a heading with its story below: `### 2) Alert on disk space @ann`, or "### Alert on disk
 * space" above "Owner: Ann".
 */
export function headingItem(part: Part, blocks: readonly Block[], context: ItemContext): ActionItem | undefined {
  const { heading, section } = part
  if (!heading || !section || (section.kind === 'other' && !blocks.some((block) => fieldsOf(block, context))))
    return undefined
  let fields: Fields = {}
  for (const block of blocks) {
    const found = fieldsOf(block, context)
    if (!found && (block.kind === 'list' || block.kind === 'table')) return undefined
    fields = { ...found, ...fields }
  }
  const inHeading = readItemFields(withoutNumber(heading), context)
  const isItem = isNumbered(heading.text) || Object.keys(fields).length > 0 || inHeading.owner !== undefined
  if (!isItem || dueIn(heading.text) || (blocks.length === 0 && !inHeading.hasFields)) return undefined
  const { text, owner, due, ticket, type, priority, status } = { ...context.group, ...fields, ...inHeading }
  return {
    span: section.span,
    text,
    ...(owner && { owner }),
    ...(due && { due }),
    ...(ticket && { ticket }),
    ...(type && { type }),
    ...(priority && { priority }),
    status: status ?? 'unknown',
    notation: { kind: 'heading', textEnd: endOf(heading) },
  }
}

function withoutNumber(heading: Prose): Prose {
  const number = /^\s*\(?\d{1,2}(?:\.\d{1,2})*[.):]*\s+/.exec(heading.text)
  return number ? heading.part(number[0].length) : heading
}
