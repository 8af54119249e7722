import type { Span } from './text.ts'

/** Markup over a stretch of prose, in indices of `Prose.text`. */
export interface Mark {
  readonly kind: 'code' | 'link' | 'image' | 'strong' | 'emphasis' | 'delete'
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
  readonly marks: readonly Mark[]
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  readonly #base: number

  /** @param starts @param ends for each UTF-16 unit of `text`, where it stands in the source, relative to `base` */
  constructor(text: string, marks: readonly Mark[], starts: Uint32Array, ends: Uint32Array, base = 0) {
    this.text = text
    this.marks = marks
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
    const marks = this.marks
      .filter((mark) => mark.from < end && start < mark.to)
      .map((mark) => ({ ...mark, from: Math.max(start, mark.from) - start, to: Math.min(end, mark.to) - start }))
    const { text } = this
    return new Prose(
      text.slice(start, end),
      marks,
      this.#starts.subarray(start, end),
      this.#ends.subarray(start, end),
      this.#base,
    )
  }

  /** Whether the character at `index` is inline code. */
  isCode(index: number): boolean {
    return this.marks.some((mark) => mark.kind === 'code' && mark.from <= index && index < mark.to)
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0
}
