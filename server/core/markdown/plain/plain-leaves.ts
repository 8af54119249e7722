import type { Block, Cell, Heading, Row } from '../blocks.ts'
import { isAt } from './line-starts.ts'
import type { Lines } from './lines.ts'
import type { ReadInline } from './plain-blocks.ts'

/** A block that holds no others, and the line after it. */
interface Leaf {
  readonly block: Block
  readonly next: number
}

/** Reads the block that begins in a line without indentation. */
type ReadLeaf = (source: string, lines: Lines, line: number, readInline: ReadInline) => Leaf | undefined

/** `## Impact`. */
export const readHeading: ReadLeaf = (source, lines, line, readInline) => {
  const [start, end] = [lines.starts[line]!, lines.ends[line]!]
  const found = /^(#{1,6}) +(?=[^ ])/.exec(source.slice(start, end))
  if (!found || source[end - 1] === '#' || source[end - 1] === ' ') return undefined
  const prose = readInline(start + found[0].length, end)
  const depth = found[1]!.length as Heading['depth']
  return prose && { block: { kind: 'heading', span: { start, end }, depth, prose }, next: line + 1 }
}

/** `---`. */
export const readRule: ReadLeaf = (source, lines, line) => {
  const [start, end] = [lines.starts[line]!, lines.ends[line]!]
  return /^(?:-{3,}|\*{3,}|_{3,})$/.test(source.slice(start, end))
    ? { block: { kind: 'rule', span: { start, end } }, next: line + 1 }
    : undefined
}

/** A comment that stands alone. */
export const readComment: ReadLeaf = (source, lines, line) => {
  const start = lines.starts[line]!
  if (!isAt(commentStart, source, start)) return undefined
  const end = source.indexOf('-->', start + 4) + 3
  let last = line
  while (last < lines.count && lines.ends[last]! < end) last++
  return end > 2 && lines.ends[last] === end
    ? { block: { kind: 'comment', span: { start, end } }, next: last + 1 }
    : undefined
}

const commentStart = /<!--[^->]/y

/** A closed fence. */
export const readCode: ReadLeaf = (source, lines, line) => {
  const [start, opened] = [lines.starts[line]!, lines.ends[line]!]
  const found = /^(`{3,}|~{3,}) *([^\s`~\\&]*)(?: [^`~\\&]*)?$/.exec(source.slice(start, opened))
  if (!found) return undefined
  const [, marks, language] = found
  for (let last = line + 1; last < lines.count; last++) {
    const at = lines.texts[last]!
    if (!source.startsWith(marks!, at)) continue
    const end = lines.ends[last]!
    const isSame = at === lines.starts[last] && end - at === marks!.length
    if (!isSame) return undefined
    const content = { start: lines.starts[line + 1]!, end: Math.max(lines.ends[last - 1]!, lines.starts[line + 1]!) }
    const value = last === line + 1 ? '' : source.slice(content.start, content.end)
    const kept = last === line + 1 ? { start: content.start, end: content.start } : content
    return { block: { kind: 'code', span: { start, end }, language: language!, value, content: kept }, next: last + 1 }
  }
  return undefined
}

/** A table whose rows all begin and end with a pipe and have as many cells as its head. */
export const readTable: ReadLeaf = (source, lines, line, readInline) => {
  const rows: Row[] = []
  let next = line
  for (; next < lines.count && !lines.isBlank(next); next++) {
    const [start, end] = [lines.starts[next]!, lines.ends[next]!]
    if (next === line + 1) {
      const ruler = source.slice(start, end)
      if (!/^\|(?: *:?-+:? *\|)+$/.test(ruler) || ruler.split('|').length !== rows[0]!.cells.length + 2)
        return undefined
      continue
    }
    const cells = cellsOf(source, start, end, readInline)
    if (!cells || cells.length !== (rows[0]?.cells.length ?? cells.length)) return undefined
    rows.push({ span: { start, end }, cells })
  }
  if (next < line + 2) return undefined
  const [header, ...others] = rows
  const span = { start: header!.span.start, end: lines.ends[next - 1]! }
  return { block: { kind: 'table', span, header: header!, rows: others }, next }
}

function cellsOf(source: string, start: number, end: number, readInline: ReadInline): Cell[] | undefined {
  if (source[start] !== '|' || source[end - 1] !== '|') return undefined
  const cells: Cell[] = []
  for (let at = start + 1; at < end; ) {
    const close = source.indexOf('|', at)
    let from = at
    let to = close
    while (from < to && source[from] === ' ') from++
    while (to > from && source[to - 1] === ' ') to--
    const prose = at === close || source.slice(from, to).includes('\\') ? undefined : readInline(from, to)
    if (!prose) return undefined
    cells.push({ span: { start: at, end: close }, prose })
    at = close + 1
  }
  return cells.length > 0 ? cells : undefined
}
