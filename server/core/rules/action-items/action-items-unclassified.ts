import type { Fix } from '../../finding.ts'
import { addColumns, type NewColumn } from '../../markdown/table-lines.ts'
import type { ActionItem } from '../../postmortem.ts'
import { listed, slice } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { headingOf, openItems } from './of-items.ts'

export const actionItemsUnclassified: Rule = {
  id: 'action-items-unclassified',
  category: 'action-items',
  summary: 'Action items of which none has a type, such as prevent or detect, or none has a priority.',
  why: 'A type shows at a glance whether anything keeps the incident from coming back, a priority what is done first (Google SRE workbook, ch. 10).',
  severity: 'hint',
  isStrict: true,
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const items = openItems(postmortem)
    const missing = kinds.filter(({ field }) => items.every((item) => isMissing(text, item, field)))
    if (items.length < few || missing.length === 0) return
    yield {
      span: headingOf(postmortem, items),
      section: 'actionItems',
      message: `None of these ${items.length} action items has ${listed(
        missing.map(({ name }) => `a ${name}`),
        'or',
      )}.`,
      fixes: columns(text, items, missing),
    }
  },
}

/** With fewer items the whole list is the overview. */
const few = 3

/** Neither said nor left as a blank to fill. */
function isMissing(text: string, item: ActionItem, field: 'type' | 'priority'): boolean {
  const cell = item.notation.kind === 'table' ? item.notation.cells[field] : undefined
  return item[field] === undefined && !(cell && slice(text, cell).includes('⟨'))
}

type Kind = NewColumn & { readonly field: 'type' | 'priority'; readonly name: string }

const kinds: readonly Kind[] = [
  { field: 'type', name: 'type', header: 'Type', cell: '⟨prevent, detect or mitigate⟩' },
  { field: 'priority', name: 'priority', header: 'Priority', cell: '⟨P0 to P3⟩' },
]

/** New columns, where all items stand in one table that has none for it. */
function columns(text: string, items: readonly ActionItem[], missing: readonly Kind[]): Fix[] {
  const [first] = items
  if (first?.notation.kind !== 'table') return []
  const { header } = first.notation
  const isNew = items.every(
    ({ notation }) =>
      notation.kind === 'table' &&
      notation.header.start === header.start &&
      missing.every(({ field }) => notation.cells[field] === undefined),
  )
  const edits = isNew ? addColumns(text, header, missing) : undefined
  if (!edits) return []
  const names = listed(
    missing.map(({ name }) => name),
    'and',
  )
  return [{ title: missing.length === 1 ? `Add a column for ${names}` : `Add columns for ${names}`, edits }]
}
