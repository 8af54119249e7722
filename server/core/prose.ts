import type { Span } from './text.ts'

/** Markup over a stretch of prose, in indices of `Prose.text`. */
export interface Mark {
  /** A comment takes up no character. */
  readonly kind: 'code' | 'link' | 'image' | 'strong' | 'emphasis' | 'delete' | 'comment'
  readonly from: number
  readonly to: number
  /** The source with its markers. */
  readonly span: Span
  /** For links and images, the target. */
  readonly url?: string
}

/**
 * Running text as a reader sees it: no markers, escapes and entities resolved, inline code by its content, a wrapped
 * line as `\n`, comments and tags left out. Every character knows where it came from.
 */
export class Prose {
  readonly text: string
  /** By where they begin, outer ones before inner ones. */
  readonly marks: readonly Mark[]
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  readonly #base: number
  /** For each mark, how far it and the marks before it reach. */
  readonly #reach: Uint32Array

  /** @param starts @param ends for each UTF-16 unit of `text`, where it stands in the source, relative to `base` */
  constructor(text: string, marks: readonly Mark[], starts: Uint32Array, ends: Uint32Array, base = 0) {
    this.text = text
    this.marks = marks
    let reach = 0
    this.#reach = Uint32Array.from(marks, (mark) => (reach = Math.max(reach, mark.to)))
    this.#starts = starts
    this.#ends = ends
    this.#base = base
  }

  /** Where `text.slice(from, to)` stands in the source, from its first character to its last. */
  span(from = 0, to = this.text.length): Span {
    if (from < to) return { start: this.#base + this.#starts[from]!, end: this.#base + this.#ends[to - 1]! }
    const at = from > 0 ? this.#ends[from - 1]! : (this.#starts[0] ?? 0)
    return { start: this.#base + at, end: this.#base + at }
  }

  /** The index in `text` of the character that stands at or after a source offset. */
  index(offset: number): number {
    const at = offset - this.#base
    let low = 0
    let high = this.text.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#ends[middle]! <= at) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The same prose standing `delta` code units further on. */
  shifted(delta: number): Prose {
    if (delta === 0) return this
    const marks = this.marks.map((mark) => ({
      ...mark,
      span: { start: mark.span.start + delta, end: mark.span.end + delta },
    }))
    return new Prose(this.text, marks, this.#starts, this.#ends, this.#base + delta)
  }

  /** The part from `from` to `to` without white space at its ends. */
  part(from: number, to = this.text.length): Prose {
    let start = from
    let end = to
    while (start < end && isSpace(this.text.charCodeAt(start))) start++
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) end--
    const marks = this.#marksIn(start, end).map((mark) => ({
      ...mark,
      from: Math.max(start, mark.from) - start,
      to: Math.min(end, mark.to) - start,
    }))
    // An empty part still knows its place: that of the character after it, or of the end.
    const next = Math.max(end, start + 1)
    const starts = start < this.text.length ? this.#starts.subarray(start, next) : this.#ends.slice(start - 1, start)
    return new Prose(this.text.slice(start, end), marks, starts, this.#ends.subarray(start, next), this.#base)
  }

  /** The marks that share a character with a stretch, or stand empty inside it. */
  #marksIn(start: number, end: number): Mark[] {
    const found: Mark[] = []
    let index = this.#firstFrom(end) - 1
    // No mark further back reaches the stretch once none of those before does.
    for (; index >= 0 && this.#reach[index]! > start; index--)
      if (this.marks[index]!.to > start) found.push(this.marks[index]!)
    return found.reverse()
  }

  /** Index of the first mark that begins at `at` or later. */
  #firstFrom(at: number): number {
    let low = 0
    let high = this.marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.marks[middle]!.from < at) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether the character at `index` is inline code. */
  isCode(index: number): boolean {
    return this.marks.some((mark) => mark.kind === 'code' && mark.from <= index && index < mark.to)
  }
}

/** A stretch of the source as it stands, for what Markdown does not see as text. */
export function verbatim(source: string, span: Span): Prose {
  const length = span.end - span.start
  const starts = Uint32Array.from({ length }, (_, index) => index)
  return new Prose(
    source.slice(span.start, span.end),
    [],
    starts,
    starts.map((at) => at + 1),
    span.start,
  )
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0
}
