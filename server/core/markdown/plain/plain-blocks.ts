import type { Span } from '../../text.ts'
import type { Block, Item, Paragraph } from '../blocks.ts'
import type { Prose } from '../prose.ts'
import { isInterruption, isTextAt, type Marker, markerAt, mayBeItem } from './line-starts.ts'
import { Lines } from './lines.ts'
import { readCode, readComment, readHeading, readRule, readTable } from './plain-leaves.ts'
import { endOfUnknown } from './unknown.ts'

/** Reads the inline Markdown between two places; has no answer where it is none. */
export type ReadInline = (start: number, end: number) => Prose | undefined

/**
 * The blocks of a stretch of Markdown that need no parser, and among them in their order the stretches that do.
 * Postmortems are nearly all headings, paragraphs, lists, tables and fences without finesses, and the parser takes ten
 * times as long for these. What is read here is what the parser makes of it; what may be anything else is left to it.
 */
export function plainBlocks(source: string, readInline: ReadInline): (Block | Span)[] {
  if (unreadable.test(source)) return [{ start: 0, end: source.length }]
  return new PlainBlocks(source, readInline).read()
}

/** Tabs are as wide as their place makes them, and a definition changes what is read elsewhere. */
const unreadable = /[\t\0]|\]:/

/** A line that ends in more than one space is broken there. */
const brokenLine = / {2}[\r\n]/

class PlainBlocks {
  readonly #source: string
  readonly #readInline: ReadInline
  readonly #lines: Lines
  #line = 0
  /** The items around the line, outer ones first. */
  readonly #around: Marker[] = []

  constructor(source: string, readInline: ReadInline) {
    this.#source = source
    this.#readInline = readInline
    this.#lines = new Lines(source)
  }

  read(): (Block | Span)[] {
    const lines = this.#lines
    const pieces: (Block | Span)[] = []
    for (this.#line = lines.nextFilled(0); this.#line < lines.count; this.#line = lines.nextFilled(this.#line)) {
      const first = this.#line
      const block = this.#top()
      if (block) pieces.push(block)
      else {
        this.#around.length = 0
        this.#line = endOfUnknown(this.#source, lines, first)
        const last = pieces.at(-1)
        const isUnknown = last !== undefined && !('kind' in last)
        if (isUnknown) pieces.pop()
        pieces.push({ start: isUnknown ? last.start : lines.starts[first]!, end: lines.ends[this.#line - 1]! })
      }
    }
    return pieces
  }

  /** The block that begins in the line, outside all others. */
  #top(): Block | undefined {
    if (this.#lines.indent(this.#line) > 0) return undefined
    const at = this.#lines.starts[this.#line]!
    const leaf = leaves.get(this.#source[at]!)?.(this.#source, this.#lines, this.#line, this.#readInline)
    if (leaf) {
      this.#line = leaf.next
      return leaf.block
    }
    return this.#block(0)
  }

  /** A list or a paragraph at the line's own indentation. */
  #block(column: number): Block | undefined {
    const at = this.#lines.texts[this.#line]!
    const indent = this.#lines.indent(this.#line)
    const marker = markerAt(this.#source, at, indent)
    if (marker) return this.#list(marker)
    return indent === column && isTextAt(this.#source, at) ? this.#paragraph(at, column) : undefined
  }

  /** The paragraph that begins at a place of the line and whose container begins at a column. */
  #paragraph(start: number, column: number): Paragraph | undefined {
    const { texts, ends, count } = this.#lines
    const source = this.#source
    let end = ends[this.#line++]!
    for (; this.#line < count && !this.#lines.isBlank(this.#line); end = ends[this.#line++]!) {
      const at = texts[this.#line]!
      const indent = this.#lines.indent(this.#line)
      const marker = markerAt(source, at, indent)
      // Less indented, a line goes on with the paragraph all the same, unless it is the next item.
      if (indent < column && !(marker && this.#isNext(marker))) return undefined
      if (indent < column) break
      if (marker) {
        // Only a list that starts at 1 and with text ends a paragraph.
        const isList = indent <= column + 3 && (marker.number ?? '1') === '1' && isTextAt(source, marker.content)
        if (!isList) return undefined
        break
      }
      if (isTextAt(source, at)) continue
      if (indent > 0 || !isInterruption(source, at)) return undefined
      break
    }
    let last = end
    while (source.charCodeAt(last - 1) === 32) last--
    if (brokenLine.test(source.slice(start, last))) return undefined
    const prose = this.#readInline(start, last)
    return prose && { kind: 'paragraph', span: { start, end }, prose }
  }

  /** Whether a marker begins the next item of a list around the line. */
  #isNext({ indent, sign }: Marker): boolean {
    return this.#around.some((other) => other.indent === indent && other.sign === sign)
  }

  #list(first: Marker): Block | undefined {
    const lines = this.#lines
    const items: Item[] = []
    let marker: Marker | undefined = first
    while (marker) {
      this.#around.push(marker)
      const item = this.#item(marker)
      this.#around.pop()
      if (!item) return undefined
      items.push(item)
      const next = lines.nextFilled(this.#line)
      const indent = next < lines.count ? lines.indent(next) : -1
      if (indent < first.indent) break
      if (indent > first.indent) return undefined
      const at = lines.texts[next]!
      marker = markerAt(this.#source, at, indent)
      if (marker ? marker.sign !== first.sign : mayBeItem(this.#source, at)) return undefined
      if (marker) this.#line = next
    }
    const span = { start: items[0]!.span.start, end: items.at(-1)!.span.end }
    return { kind: 'list', span, ordered: first.number !== undefined, items }
  }

  #item(marker: Marker): Item | undefined {
    const lines = this.#lines
    const start = lines.texts[this.#line]!
    const column = marker.content - lines.starts[this.#line]!
    const box = /^\[([ xX])\] (?=[\p{L}\p{N}])/u.exec(this.#source.slice(marker.content, marker.content + 6))
    if (!box && /^\[[ xX]\]/.test(this.#source.slice(marker.content, marker.content + 3))) return undefined
    const text = marker.content + (box ? 4 : 0)
    const first = isTextAt(this.#source, text) ? this.#paragraph(text, column) : undefined
    if (!first) return undefined
    const blocks: Block[] = [first]
    for (;;) {
      const next = lines.nextFilled(this.#line)
      if (next === lines.count || lines.indent(next) < column) break
      // A paragraph or a list may follow after a blank line, but only a list in the very next one.
      if (lines.indent(next) > column + 3) return undefined
      const isNext = next === this.#line
      this.#line = next
      const block = this.#block(column)
      if (!block || (isNext && block.kind !== 'list')) return undefined
      blocks.push(block)
    }
    return {
      span: { start, end: blocks.at(-1)!.span.end },
      blocks,
      ...(marker.number !== undefined && { number: Number(marker.number) }),
      ...(box && { checked: box[1] !== ' ', checkbox: { start: marker.content, end: marker.content + 3 } }),
    }
  }
}

/** What a line of its own or several make up, by the character that they begin with. */
const leaves = new Map([
  ['#', readHeading],
  ['`', readCode],
  ['~', readCode],
  ['|', readTable],
  ['<', readComment],
  ['-', readRule],
  ['*', readRule],
  ['_', readRule],
])
