import type { Fix } from '../finding.ts'
import type { ActionItem, Postmortem } from '../postmortem.ts'
import { overlaps, type Span } from '../text.ts'
import { listToTable, tableToList } from './list-and-table.ts'

/** Turns the list or table of action items at a place into the other; nothing where that would lose something. */
export function reshape(text: string, { actionItems }: Postmortem, at: Span): Fix | undefined {
  const item = actionItems.find(({ span }) => overlaps(span, at) || (span.start <= at.start && at.end <= span.end))
  if (!item) return undefined
  const edit =
    item.notation.kind === 'table'
      ? tableToList(text, actionItems.filter(isIn(item.notation.header)))
      : listToTable(
          text,
          actionItems.filter(({ notation }) => notation.kind === 'list'),
        )
  if (!edit) return undefined
  const title = item.notation.kind === 'table' ? 'Turn this table into a list' : 'Turn this list into a table'
  return { title, edits: [edit] }
}

function isIn(header: Span): (item: ActionItem) => boolean {
  return ({ notation }) => notation.kind === 'table' && notation.header.start === header.start
}
