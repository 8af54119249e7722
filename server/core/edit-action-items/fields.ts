import { type Lack, lacks } from '../action-item.ts'
import type { ActionItem } from '../postmortem.ts'
import { statusOf } from '../read/action-items/action-status.ts'
import { contains, type Edit, type Span, slice } from '../text.ts'

/** How each thing that an item may lack is written: its column, its label in a list, and its blank. */
export const fields: Readonly<
  Record<Lack, { readonly column: 'owner' | 'due' | 'ticket'; readonly header: string; readonly sign: string }>
> = {
  owner: { column: 'owner', header: 'Owner', sign: '⟨one person⟩' },
  'due date': { column: 'due', header: 'Due', sign: '⟨YYYY-MM-DD⟩' },
  ticket: { column: 'ticket', header: 'Ticket', sign: '⟨ticket⟩' },
}

/** The words by which a blank for a field is known, whoever has put it there. */
const announced: Readonly<Record<Lack, RegExp>> = {
  owner: /⟨[^⟨⟩\n]*(?:owner|person|who|one of)[^⟨⟩\n]*⟩|owner: ⟨/i,
  'due date': /⟨[^⟨⟩\n]*(?:YYYY|date)[^⟨⟩\n]*⟩|due: ⟨/i,
  ticket: /⟨[^⟨⟩\n]*(?:ticket|issue)[^⟨⟩\n]*⟩|ticket: ⟨/i,
}

/** Whether the author has put a blank there already, to fill in later. */
function isBlankFor(text: string, item: ActionItem, lack: Lack): boolean {
  const cell = item.notation.kind === 'table' ? item.notation.cells[fields[lack].column] : undefined
  if (cell) return slice(text, cell).includes('⟨')
  return announced[lack].test(slice(text, item.span).slice(0, 4000))
}

/** What an item lacks and nobody has put a blank for. */
export function missingIn(text: string, item: ActionItem): Lack[] {
  return lacks(item).filter((lack) => !isBlankFor(text, item, lack))
}

/** A field with its blank, to be written. */
export function blankFor(lack: Lack): { readonly lack: Lack; readonly value: string } {
  return { lack, value: fields[lack].sign }
}

/** Writes what is missing in the item's own notation: into its table cells, else after its text. */
export function writeFields(
  text: string,
  item: ActionItem,
  values: readonly { readonly lack: Lack; readonly value: string }[],
): Edit[] {
  const cells: Edit[] = []
  const rest: string[] = []
  for (const { lack, value } of values) {
    const { column, header } = fields[lack]
    const cell = item.notation.kind === 'table' ? item.notation.cells[column] : undefined
    if (cell) cells.push(fillCell(text, cell, value))
    else rest.push(`${header.toLowerCase()}: ${value}`)
  }
  return rest.length === 0 ? cells : [...cells, insertAt(endOfText(item), ` (${rest.join(', ')})`)]
}

/** Puts another value in the place of a field that the item has. */
export function replaceField(text: string, item: ActionItem, lack: Lack, value: string): Edit | undefined {
  const { column } = fields[lack]
  const field = item[column]
  if (!field || !contains(item.span, field.span)) return undefined
  if (slice(text, field.span).includes('\n')) return undefined
  return { span: field.span, newText: value }
}

/** Adds to what is to be done, before the full stop that may end it. */
export function addToText(text: string, item: ActionItem, addition: string): Edit {
  const { start, end } = item.text.span
  const source = text.slice(start, end).trimEnd()
  const length = source.length - (/[.;:]$/.test(source) ? 1 : 0)
  return insertAt(start + length, addition)
}

/** Marks an item as done in its own notation: its box, which a plain list gets, or its status cell. */
export function markDone(text: string, { notation, span }: ActionItem): Edit | undefined {
  if (notation.kind === 'list') {
    if (!notation.checkbox) return withBox(text, span)
    const box = slice(text, notation.checkbox)
    return { span: notation.checkbox, newText: box.includes('[') ? box.replace(/\[[^\]]*\]/, '[x]') : 'x' }
  }
  const cell = notation.kind === 'table' ? notation.cells.status : undefined
  const source = cell && slice(text, cell).trim()
  if (!cell || source === undefined || (source !== '' && !statusOf(source))) return undefined
  return fillCell(text, cell, 'done')
}

function withBox(text: string, { start, end }: Span): Edit | undefined {
  const bullet = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(text.slice(start, end))
  return bullet ? insertAt(start + bullet[0].length, '[x] ') : undefined
}

/** Puts a value where an empty cell, a dash, "TBD" or another value stands. */
function fillCell(text: string, cell: Span, value: string): Edit {
  const source = slice(text, cell)
  if (!source.trim()) return { span: cell, newText: ` ${value} ` }
  const start = cell.start + source.length - source.trimStart().length
  return { span: { start, end: cell.start + source.trimEnd().length }, newText: value }
}

function endOfText({ notation, text }: ActionItem): number {
  return notation.kind === 'table' || notation.kind === 'yaml' ? text.span.end : notation.textEnd
}

function insertAt(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText }
}
