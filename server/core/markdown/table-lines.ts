import { type Edit, lineEnd, lineEnding, lineStart, type Span } from '../text.ts'

/** The cells of a table's line, between its pipes; the pipes at its ends bound no cell. Escaped pipes belong to cells. */
export function cellsOf(text: string, line: Span): Span[] {
  const bounds: number[] = []
  for (let at = line.start; at < line.end; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '|') bounds.push(at)
  }
  const source = text.slice(line.start, line.end)
  const first = line.start + source.length - source.trimStart().length
  const last = line.start + source.trimEnd().length - 1
  if (bounds[0] !== first) bounds.unshift(line.start - 1)
  if (bounds.at(-1) !== last || bounds.length === 1) bounds.push(line.end)
  return bounds.slice(1).map((end, index) => ({ start: bounds[index]! + 1, end }))
}

/**
 * The lines of the table whose header begins at an offset: header, delimiter, rows. A quote's marks are no part of a
 * line.
 */
export function tableLines(text: string, header: Span): Span[] {
  const prefix = text.slice(lineStart(text, header.start), header.start)
  const lines: Span[] = []
  for (let start = header.start; start < text.length; ) {
    const end = lineEnd(text, start)
    if (!text.slice(start, end).includes('|')) break
    lines.push({ start, end })
    const next = end + lineBreakAt(text, end)
    if (next === end || !text.startsWith(prefix, next)) break
    start = next + prefix.length
  }
  return lines
}

/** A column to add: what its header says, and what stands in each row. */
export interface NewColumn {
  readonly header: string
  readonly cell: string
}

/**
 * Adds columns at the right end of a table. Rows with too few cells are filled up; where a row has more cells than the
 * header nothing can be added, as its surplus would move into the new columns.
 */
export function addColumns(text: string, header: Span, columns: readonly NewColumn[]): Edit[] | undefined {
  const lines = tableLines(text, header)
  const [top] = lines
  if (!top || lines.length < 2) return undefined
  const width = cellsOf(text, top).length
  const edits: Edit[] = []
  for (const [index, line] of lines.entries()) {
    const count = cellsOf(text, line).length
    if (count > width) return undefined
    const source = text.slice(line.start, line.end).trimEnd()
    const added = columns.map(({ header, cell }) => (index === 0 ? ` ${header} ` : index === 1 ? '---' : ` ${cell} `))
    const cells = [...Array<string>(width - count).fill(' '), ...added]
    const hasEnd = source.endsWith('|') && !source.endsWith('\\|')
    const at = line.start + source.length
    edits.push({
      span: { start: at, end: at },
      newText: hasEnd ? `${cells.join('|')}|` : ` |${cells.join('|').trimEnd()}`,
    })
  }
  return edits
}

/** The header of the table that a row of it stands in; `undefined` where no line above it begins a table. */
export function headerAbove(text: string, row: number): Span | undefined {
  let start = lineStart(text, row)
  let below: Span | undefined
  while (start >= 0) {
    const line = { start: start + /^[ \t>]*/.exec(text.slice(start, start + 40))![0].length, end: lineEnd(text, start) }
    const source = text.slice(line.start, line.end)
    if (!source.includes('|')) return undefined
    if (below && isDelimiter(text.slice(below.start, below.end))) return line
    below = line
    if (start === 0) return undefined
    start = lineStart(text, start - (text.startsWith('\r\n', start - 2) ? 2 : 1))
  }
  return undefined
}

function isDelimiter(line: string): boolean {
  return line.includes('-') && /^[\s|:-]+$/.test(line)
}

function lineBreakAt(text: string, offset: number): number {
  return text.startsWith('\r\n', offset) ? 2 : text[offset] === '\n' || text[offset] === '\r' ? 1 : 0
}

/** A line like the one that begins at an offset, written below another: its quote marks or indentation, then the text. */
export function lineBelow(text: string, like: number, at: number, newText: string): Edit | undefined {
  const prefix = text.slice(lineStart(text, like), like)
  if (!/^[ \t>]*$/.test(prefix)) return undefined
  return { span: { start: at, end: at }, newText: `${lineEnding(text)}${prefix}${newText}` }
}
