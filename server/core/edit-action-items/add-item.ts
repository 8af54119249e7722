import type { ActionItem } from '../postmortem.ts'
import { columnOf } from '../read/action-items/action-columns.ts'
import { cellsOf, lineBelow } from '../table-lines.ts'
import { type Edit, lineEnd, lineStart, slice } from '../text.ts'
import { fields } from './fields.ts'

/** What a new item says; the rest of it are blanks. */
export interface NewItem {
  readonly text: string
  readonly type: string
}

/** Writes one more item below the last one, in its notation: a row with the same columns, or an item of the list. */
export function addItem(text: string, items: readonly ActionItem[], item: NewItem): Edit | undefined {
  const last = items.at(-1)
  if (last?.notation.kind === 'table') return addRow(text, last, item)
  const marker =
    last?.notation.kind === 'list' ? /^([-*+]|\d{1,9}[.)])([ \t]+)(\[[ xX]?\] )?/.exec(slice(text, last.span)) : null
  if (!last || !marker) return undefined
  const number = Number.parseInt(marker[1]!, 10)
  const sign = Number.isNaN(number) ? marker[1]! : `${number + 1}${marker[1]!.at(-1)}`
  const blanks = Object.values(fields).map(({ header, sign }) => `${header.toLowerCase()}: ${sign}`)
  const line = `${sign}${marker[2]}${marker[3] ? '[ ] ' : ''}${item.text} (${blanks.join(', ')})`
  return lineBelow(text, last.span.start, last.span.end, line)
}

function addRow(text: string, last: ActionItem, item: NewItem): Edit | undefined {
  const { notation } = last
  if (notation.kind !== 'table' || !notation.cells.text) return undefined
  const row = cellsOf(text, last.span)
  const textIndex = row.findIndex((cell) => cell.end >= notation.cells.text!.end)
  const cells = cellsOf(text, notation.header).map((cell, index) => {
    if (index === textIndex) return item.text
    const column = columnOf(slice(text, cell).replace(/[*_`]/g, ''))
    if (column === 'type') return item.type
    if (column === 'status') return 'open'
    const field = Object.values(fields).find((field) => field.column === column)
    if (field) return field.sign
    return index === 0 && /^\s*\d{1,4}\s*$/.test(slice(text, row[0]!)) ? `${Number(slice(text, row[0]!)) + 1}` : ' '
  })
  const bar = text[last.span.start] === '|' ? '|' : ''
  const newRow = bar ? `| ${cells.join(' | ')} |` : cells.join(' | ')
  return lineBelow(text, last.span.start, lineEndOf(text, last), newRow)
}

/** The end of a row with the white space that may stand behind it. */
function lineEndOf(text: string, { span }: ActionItem): number {
  return lineEnd(text, lineStart(text, span.end))
}
