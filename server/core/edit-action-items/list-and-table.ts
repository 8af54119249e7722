import { cellsOf, tableLines } from '../markdown/table-lines.ts'
import type { ActionItem, Phrase } from '../postmortem.ts'
import { columnOf } from '../read/action-items/action-columns.ts'
import { contains, type Edit, lineEnding, lineStart, slice } from '../text.ts'
import { fields } from './fields.ts'

/** Labels and signs that stand beside fields in a list and that a table's header replaces. */
const labels =
  /\b(?:owners?|assignee|assigned to|due(?: date)?(?: by| on)?|by|eta|ticket|issue|priority|type)\b|[^\p{L}\p{N}]/giu

/**
 * Turns a list of action items into a table, with blanks for what the open ones lack; `undefined` where items have
 * details below them, which a table cannot hold. What is not understood stays with the text.
 */
export function listToTable(text: string, items: readonly ActionItem[]): Edit | undefined {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last || lineStart(text, first.span.start) !== first.span.start) return undefined
  const isPlain = items.every(
    ({ notation, span, owner, due, ticket }) =>
      notation.kind === 'list' &&
      !/[\r\n]/.test(slice(text, span)) &&
      [owner, due, ticket].every((field) => !field || contains(span, field.span)),
  )
  const between = text.slice(first.span.start, last.span.end).split(/\r\n|\n|\r/)
  if (!isPlain || between.filter((line) => line.trim() !== '').length !== items.length) return undefined
  const eol = lineEnding(text)
  const rows = items.map((item) => {
    const isDone = item.status === 'done' || item.status === 'dropped'
    const cell = (field: Phrase | undefined, sign: string) => (field ? slice(text, field.span) : isDone ? ' ' : sign)
    const status = item.status === 'unknown' ? 'open' : item.status
    const cells = [
      wordsOf(text, item),
      cell(item.owner, fields.owner.sign),
      cell(item.due, fields['due date'].sign),
      cell(item.ticket, fields.ticket.sign),
      status,
    ]
    return `| ${cells.map(escapePipes).join(' | ')} |`
  })
  const newText = ['| Action | Owner | Due | Ticket | Status |', '|---|---|---|---|---|', ...rows].join(eol)
  return { span: { start: first.span.start, end: last.span.end }, newText }
}

/** What is to be done; all of the item where it says more than that and its fields. */
function wordsOf(text: string, item: ActionItem): string {
  const { span, notation } = item
  const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]?\][ \t]+)?/.exec(slice(text, span))?.[0].length ?? 0
  const whole = text.slice(span.start + marker, notation.kind === 'list' ? notation.textEnd : span.end).trim()
  let rest = ''
  let at = span.start + marker
  const known = [item.text, item.owner, item.due, item.ticket, item.priority, item.type].filter((field) => field)
  for (const field of known.sort((a, b) => a!.span.start - b!.span.start)) {
    rest += text.slice(at, Math.max(at, field!.span.start))
    at = Math.max(at, field!.span.end)
  }
  rest += text.slice(at, span.end)
  const isAll = rest.replace(labels, '') === '' && !item.priority && !item.type
  return isAll ? slice(text, item.text.span) : whole
}

function escapePipes(cell: string): string {
  return cell.replace(/(?<!\\)\|/g, '\\|')
}

/**
 * Turns a table of action items into a list of boxes, with every cell that is filled: known columns by their names,
 * others by their headers.
 */
export function tableToList(text: string, items: readonly ActionItem[]): Edit | undefined {
  const { notation } = items[0] ?? {}
  if (notation?.kind !== 'table' || lineStart(text, notation.header.start) !== notation.header.start) return undefined
  const [top, , ...rows] = tableLines(text, notation.header)
  if (!top || rows.length === 0) return undefined
  const headers = cellsOf(text, top).map((cell) => slice(text, cell).trim())
  const lines = rows.flatMap((row) => {
    const item = items.find(({ span }) => span.start === row.start)
    const cells = cellsOf(text, row)
    const textCell = item?.notation.kind === 'table' ? item.notation.cells.text : undefined
    const words = textCell && slice(text, textCell).trim()
    const notes = cells.flatMap((cell, index) => {
      const value = slice(text, cell).trim()
      if (value === '' || cell.start === textCell?.start) return []
      const column = columnOf(headers[index] ?? '')
      if (column === 'status' && /^(?:done|open)$/.test(item?.status ?? '') && /^[\p{L} ]+$/u.test(value)) return []
      return [column === 'other' ? `${headers[index] || 'note'}: ${value}` : `${column}: ${value}`]
    })
    if (!words && notes.length === 0) return []
    const box = item?.status === 'done' ? '[x]' : '[ ]'
    return [`- ${box} ${[words, notes.length > 0 && `(${notes.join(', ')})`].filter(Boolean).join(' ')}`]
  })
  return { span: { start: top.start, end: rows.at(-1)!.end }, newText: lines.join(lineEnding(text)) }
}
