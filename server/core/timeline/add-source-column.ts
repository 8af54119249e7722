import type { Fix } from '../finding.ts'
import { addColumns, headerAbove, tableLines } from '../markdown/table-lines.ts'
import type { TimelineEntry } from '../postmortem.ts'

/** Adds a column for sources to the timeline's table, with a blank in each row; nothing where it is no table. */
export function addSourceColumn(text: string, entries: readonly TimelineEntry[]): Fix[] {
  const header = headerAbove(text, entries[0]!.span.start)
  if (!header || entries.at(-1)!.span.end > (tableLines(text, header).at(-1)?.end ?? 0)) return []
  const edits = addColumns(text, header, [{ header: 'Source', cell: '⟨link⟩' }])
  return edits ? [{ title: 'Add a column for sources', edits }] : []
}
