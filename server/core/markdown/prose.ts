import { bisect } from '../bisect.ts'
import type { Span } from '../text.ts'

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
 * Where the characters of a prose stand in the source, by stretches in which they follow each other there as well: for
 * each its first index in the text, and where it begins and ends in the source; last the length of the text. A stretch of
 * one character may be longer in the source, as an escape or an entity is.
 */
export type Places = readonly number[]

/**
 * Running text as a reader sees it: no markers, escapes and entities resolved, inline code by its content, a wrapped
 * line as `\n`, comments and tags left out. Every character knows where it came from.
 */
export class Prose {
  readonly text: string
  /** By where they begin, outer ones before inner ones. */
  readonly marks: readonly Mark[]
  readonly #places: Places
  readonly #base: number
  /** Where this text begins in the text that the places speak of. */
  readonly #first: number
  /** For each mark, how far it and the marks before it reach. */
  #reach: readonly number[] | undefined

  /** @param places relative to `base`, of a text that holds this one from `first` on */
  constructor(text: string, marks: readonly Mark[], places: Places, base = 0, first = 0) {
    this.text = text
    this.marks = marks
    this.#places = places
    this.#base = base
    this.#first = first
  }

  /** Where `text.slice(from, to)` stands in the source, from its first character to its last. */
  span(from = 0, to = this.text.length): Span {
    if (from < to) return { start: this.#start(from), end: this.#end(to - 1) }
    const at = from > 0 ? this.#end(from - 1) : this.#start(0)
    return { start: at, end: at }
  }

  /** The index in `text` of the character that stands at or after a source offset. */
  index(offset: number): number {
    return bisect(this.text.length, (index) => this.#end(index) > offset)
  }

  /** The same prose standing `delta` code units further on. */
  shifted(delta: number): Prose {
    if (delta === 0) return this
    const marks = this.marks.map((mark) => ({
      ...mark,
      span: { start: mark.span.start + delta, end: mark.span.end + delta },
    }))
    return new Prose(this.text, marks, this.#places, this.#base + delta, this.#first)
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
    const text = this.text.slice(start, end)
    if (start < this.text.length) return new Prose(text, marks, this.#places, this.#base, this.#first + start)
    // An empty part at the end knows its place as well.
    const at = this.span(start, start).start
    return new Prose(text, marks, [0, at, at, 0])
  }

  #start(index: number): number {
    const at = this.#first + index
    const place = this.#placeOf(at)
    return this.#base + (place < 0 ? 0 : this.#places[place + 1]! + at - this.#places[place]!)
  }

  #end(index: number): number {
    const at = this.#first + index
    const place = this.#placeOf(at)
    const isLast = at + 1 === this.#places[place + 3]
    return this.#base + (isLast ? this.#places[place + 2]! : this.#places[place + 1]! + at + 1 - this.#places[place]!)
  }

  /** Where the stretch of a character stands among the places; less than 0 in an empty text. */
  #placeOf(at: number): number {
    const places = this.#places
    return 3 * (bisect((places.length - 1) / 3, (index) => places[3 * index]! > at) - 1)
  }

  /** The marks that share a character with a stretch, or stand empty inside it. */
  #marksIn(start: number, end: number): readonly Mark[] {
    if (this.marks.length === 0) return this.marks
    if (!this.#reach) {
      let reach = 0
      this.#reach = this.marks.map((mark) => (reach = Math.max(reach, mark.to)))
    }
    const found: Mark[] = []
    let index = this.#firstFrom(end) - 1
    // No mark further back reaches the stretch once none of those before does.
    for (; index >= 0 && this.#reach[index]! > start; index--)
      if (this.marks[index]!.to > start) found.push(this.marks[index]!)
    return found.reverse()
  }

  /** Index of the first mark that begins at `at` or later. */
  #firstFrom(at: number): number {
    return bisect(this.marks.length, (index) => this.marks[index]!.from >= at)
  }

  /** Whether the character at `index` is inline code. */
  isCode(index: number): boolean {
    return this.marks.some((mark) => mark.kind === 'code' && mark.from <= index && index < mark.to)
  }
}

/** A stretch of the source as it stands, for what Markdown does not see as text. */
export function verbatim(source: string, span: Span): Prose {
  const length = span.end - span.start
  return new Prose(source.slice(span.start, span.end), [], [0, 0, length, length], span.start)
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0
}
