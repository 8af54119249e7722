import type { Block, Item, Table } from '../../markdown/blocks.ts'
import type { Prose } from '../../markdown/prose.ts'
import { type FieldName, fieldOf } from './field-names.ts'

/** A metadata field as it stands in the text; the value is empty where a list below it holds the values. */
export interface TextField {
  readonly name: FieldName
  /** As written. */
  readonly label: string
  readonly value: Prose
  /** Further values: list items below the label. */
  readonly items: readonly Prose[]
}

/** The metadata fields in blocks: table rows, `Key: value` lines, bold labels, bullets. */
export function fieldsOf(blocks: readonly Block[]): TextField[] {
  const fields: TextField[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'table') fields.push(...tableFields(block))
    else if (block.kind === 'paragraph') {
      const found = proseFields(block.prose)
      const next = blocks[index + 1]
      fields.push(...withItems(found, next?.kind === 'list' ? next.items : []))
    } else if (block.kind === 'list') for (const item of block.items) fields.push(...itemFields(item))
  }
  return fields
}

function itemFields({ blocks: [first, second] }: Item): TextField[] {
  if (first?.kind !== 'paragraph') return []
  return withItems(proseFields(first.prose), second?.kind === 'list' ? second.items : [])
}

/** Gives the last field the list below it, where it says nothing itself. */
function withItems(fields: readonly TextField[], items: readonly Item[]): TextField[] {
  const last = fields.at(-1)
  if (last?.value.text !== '') return [...fields]
  return [...fields.slice(0, -1), { ...last, items: items.flatMap(firstProse) }]
}

/** What a list item says first. */
export function firstProse({ blocks: [first] }: Item): Prose[] {
  return first?.kind === 'paragraph' ? [first.prose] : []
}

/** `| Severity | SEV-1 |` row by row, or keys in the header and values in the first row. */
function tableFields({ header, rows }: Table): TextField[] {
  const names = header.cells.map((cell) => fieldOf(cell.prose.text))
  if (rows.length > 0 && names.length > 2 && names.every((name) => name !== undefined))
    return names.flatMap((name, column) => {
      const cell = rows[0]!.cells[column]
      const label = header.cells[column]!.prose.text
      return cell ? [{ name: name!, label, value: cell.prose.part(0), items: [] }] : []
    })
  if (header.cells.length !== 2) return []
  return [header, ...rows.slice(0, mostFields)].flatMap(({ cells: [key, value] }) => {
    const name = key && fieldOf(key.prose.text.replace(/:\s*$/, ''))
    return name && value ? [{ name, label: key.prose.text, value: value.prose.part(0), items: [] }] : []
  })
}

const mostFields = 100

/**
 * The fields in running text. A field starts a line, or follows a bar, a dot in the middle, wide space or the end of a
 * sentence ("2023-11-02. Owner: Kask."), or is bold; its value ends where the next one starts or the line ends.
 */
export function proseFields(prose: Prose): TextField[] {
  return fieldPlaces(prose).map(({ name, from, valueFrom, to }) => ({
    name,
    label: prose.text.slice(from, valueFrom),
    value: prose.part(valueFrom, to),
    items: [],
  }))
}

/** The same fields by their places in the prose: where the label and the value begin, and where the value ends. */
export function fieldPlaces(prose: Prose): (Label & { readonly to: number })[] {
  const { text } = prose
  const labels = labelsIn(prose)
  return labels.map((label, index) => {
    const lineEnd = text.indexOf('\n', label.valueFrom)
    const end = Math.min(labels[index + 1]?.from ?? text.length, lineEnd < 0 ? text.length : lineEnd)
    return { ...label, to: valueEnd(text, label.valueFrom, end) }
  })
}

interface Label {
  readonly name: FieldName
  readonly from: number
  readonly valueFrom: number
}

const longestText = 2000
const plainLabel = /(?:^|\n|[|·•;]|[.!)] |[ \u00a0]{2,8})\s{0,8}([\p{L}][\p{L}\p{N} ()/_-]{0,40}?)\s?:(?=\s|$)/gu

/** What stands before bold words that are a label without a colon: nothing on the line, a separator, wide space. */
const beforeLabel = /(?:^|\n|[|·•;]|[ \u00a0]{2})\s*$/u

function labelsIn(prose: Prose): Label[] {
  const text = prose.text.slice(0, longestText)
  const labels: Label[] = []
  for (const mark of prose.marks.slice(0, mostFields)) {
    if (mark.kind !== 'strong' || mark.from >= text.length) continue
    const bold = text.slice(mark.from, mark.to)
    const name = fieldOf(bold.replace(/:\s*$/, ''))
    if (!name) continue
    const colon = /^\s*:/.exec(text.slice(mark.to, mark.to + 4))
    if (!colon && !/:\s*$/.test(bold) && !beforeLabel.test(text.slice(Math.max(0, mark.from - 4), mark.from))) continue
    labels.push({ name, from: mark.from, valueFrom: mark.to + (colon?.[0].length ?? 0) })
  }
  for (const match of text.matchAll(plainLabel)) {
    const name = fieldOf(match[1]!)
    const from = match.index + match[0].lastIndexOf(match[1]!)
    const isKnown = labels.some((label) => label.from <= from && from < label.valueFrom)
    if (name && !isKnown) labels.push({ name, from, valueFrom: match.index + match[0].length })
  }
  return labels.sort((a, b) => a.from - b.from)
}

/** Where a value ends: before a separator, or at the end of its sentence. */
function valueEnd(text: string, from: number, to: number): number {
  const value = text.slice(from, to)
  const separator = /\s{0,8}(?:[|·•]|\s-\s{0,8}$)/.exec(
    value.replace(/\[[^[\]]*\]/g, (inside) => '_'.repeat(inside.length)),
  )
  const sentence = /(?:[\p{L}\p{N}][\p{Ll}\p{N})]|\))\.(?=\s+[\p{Lu}\p{N}]|\s*$)/u.exec(value)
  const ends = [
    value.length,
    separator?.index ?? value.length,
    sentence ? sentence.index + sentence[0].length - 1 : value.length,
  ]
  return from + value.slice(0, Math.min(...ends)).replace(/[\s;,]+$/, '').length
}
