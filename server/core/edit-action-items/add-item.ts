import type { Fix } from '../finding.ts'
import { cellsOf, lineBelow } from '../markdown/table-lines.ts'
import type { ActionColumn, ActionItem, Postmortem } from '../postmortem.ts'
import { columnOf } from '../read/action-items/action-columns.ts'
import { type Edit, lineEnd, lineEnding, slice } from '../text.ts'
import { fields } from './fields.ts'

/**
 * The edit that adds an action item below the last one, in its notation and with blanks for who, when and where, or to
 * the section for them where that is empty. There is none where items are written as headings or in the front matter.
 *
 * @param what what is to be done, as Markdown
 */
export function addActionItem(
  text: string,
  { actionItems, sections }: Postmortem,
  what: string,
  type = '⟨type⟩',
): Edit | undefined {
  const last = actionItems.reduce<ActionItem | undefined>(
    (latest, item) => (!latest || item.span.end > latest.span.end ? item : latest),
    undefined,
  )
  if (last?.notation.kind === 'table') return addRow(text, last, what, type)
  if (last) return addToList(text, last, what)
  const section = sections.find(({ kind }) => kind === 'actionItems')
  if (!section) return undefined
  const at = section.span.start + slice(text, section.span).trimEnd().length
  const eol = lineEnding(text)
  return { span: { start: at, end: at }, newText: `${eol}${eol}- [ ] ${what} (${blanks})` }
}

/** The cure of a cause that no action item does anything about: one that names it. */
export function addActionAgainst(text: string, postmortem: Postmortem, cause: string): Fix[] {
  const what = cause.replace(/\s+/g, ' ').replace(/[.\s]+$/, '')
  const edit = addActionItem(text, postmortem, `⟨What to change⟩ (cause: ${what})`)
  return edit ? [{ title: 'Add an action item for this cause', edits: [edit] }] : []
}

const blanks = Object.values(fields)
  .map(({ header, sign }) => `${header.toLowerCase()}: ${sign}`)
  .join(', ')

function addToList(text: string, { notation, span }: ActionItem, what: string): Edit | undefined {
  const marker = notation.kind === 'list' ? /^([-*+]|\d{1,9}[.)])([ \t]+)(\[[ xX]?\] )?/.exec(slice(text, span)) : null
  if (!marker) return undefined
  const [, sign, space, box] = marker
  const number = Number.parseInt(sign!, 10)
  const next = Number.isNaN(number) ? sign! : `${number + 1}${sign!.at(-1)}`
  return lineBelow(text, span.start, span.end, `${next}${space}${box ? '[ ] ' : ''}${what} (${blanks})`)
}

/** A row with the columns of the table's header. */
function addRow(text: string, last: ActionItem, what: string, type: string): Edit | undefined {
  const { notation, span } = last
  const own = notation.kind === 'table' ? notation.cells.text : undefined
  if (notation.kind !== 'table' || !own) return undefined
  const row = cellsOf(text, span)
  const number = row[0] && /^\s*\d{1,4}\s*$/.exec(slice(text, row[0]))?.[0]
  const values: Readonly<Record<Exclude<ActionColumn, 'text' | 'other'>, string>> = {
    owner: fields.owner.sign,
    due: fields['due date'].sign,
    ticket: fields.ticket.sign,
    status: 'open',
    type,
    priority: '⟨priority⟩',
  }
  const place = row.findIndex((cell) => cell.end >= own.end)
  const cells = cellsOf(text, notation.header).map((cell, index) => {
    if (index === place) return what.replace(/(?<!\\)\|/g, '\\|')
    const column = columnOf(slice(text, cell).replace(/[*_`]/g, ''))
    if (column !== 'text' && column !== 'other') return values[column]
    return index === 0 && number ? `${Number(number) + 1}` : ''
  })
  // An empty cell at an end is one only beside a pipe.
  const hasBars = text[span.start] === '|' || cells[0] === '' || cells.at(-1) === ''
  const line = hasBars ? `| ${cells.join(' | ')} |` : cells.join(' | ')
  return lineBelow(text, span.start, lineEnd(text, span.end), line.replace(/\| {2}(?=\|)/g, '| '))
}
