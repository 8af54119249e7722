import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Span } from '../text.ts'
import { type Mark, Prose } from './prose.ts'

/**
 * Puts a prose together, walking source and value side by side. Neither holds the other as a plain copy: escapes and
 * entities are longer in the source, and a wrapped line carries the indentation and quote markers of its containers.
 */
export class ProseBuilder {
  readonly #source: string
  readonly #marks: Mark[] = []
  /** As `Places` has them, until the length is known. */
  readonly #places: number[] = []
  #text = ''
  /** Whether the last stretch is as long in the source. */
  #isPlain = false

  constructor(source: string) {
    this.#source = source
  }

  /** @param at where the text stands if it is empty */
  build(at: number): Prose {
    const marks = this.#marks.sort((a, b) => a.from - b.from || b.to - a.to)
    if (this.#places.length === 0) this.#places.push(0, at, at)
    this.#places.push(this.#text.length)
    return new Prose(this.#text, marks, this.#places)
  }

  /** How much there is of the text so far. */
  get length(): number {
    return this.#text.length
  }

  /** Marks what was added since the text had a length. */
  mark(kind: Mark['kind'], from: number, span: Span, url?: string): void {
    this.#marks.push({ kind, from, to: this.#text.length, span, ...(url !== undefined && { url }) })
  }

  /** Characters that stand for one stretch of the source, each for all of it. */
  push(units: string, start: number, end: number): void {
    for (let unit = 0; unit < units.length; unit++) this.#places.push(this.#text.length + unit, start, end)
    this.#isPlain = false
    this.#text += units
  }

  /** Characters as the source has them. */
  copy(start: number, end: number): void {
    if (start === end) return
    const last = this.#places.length - 3
    if (this.#places[last + 2] === start && this.#isPlain) this.#places[last + 2] = end
    else this.#places.push(this.#text.length, start, end)
    this.#isPlain = true
    this.#text += this.#source.slice(start, end)
  }

  lineEnd(start: number, end: number): void {
    if (this.#source[start] === '\n') this.copy(start, end)
    else this.push('\n', start, end)
  }

  /** Text as the parser resolved it. */
  text(written: string, start: number, end: number): void {
    const source = this.#source
    const value = written.replace(/\r\n?/g, '\n')
    let at = start
    let done = 0
    while (done < value.length && at < end) {
      const wanted = value[done]!
      const found = source[at]!
      if (wanted === '\n') {
        at = skip(source, at, end, ' \t')
        const next = source.startsWith('\r\n', at) ? at + 2 : at + 1
        this.lineEnd(at, next)
        at = skip(source, next, end, ' \t>')
        done++
      } else if (found === '\\' && source[at + 1] === wanted && wanted !== '\\') {
        this.push(wanted, at, at + 2)
        at += 2
        done++
      } else if (found === '\\' && wanted === '\\') {
        const length =
          source[at + 1] === '\\' && value[done + 1] !== '\\' ? 2 : escapedBackslash(source, at, value, done)
        this.push(wanted, at, at + length)
        at += length
        done++
      } else if (found === '&') {
        const { units, length } = entity(source, at, value, done)
        this.push(units, at, at + length)
        at += length
        done += units.length
      } else if (found === wanted) {
        const length = alike(source, at, end, value, done)
        this.copy(at, at + length)
        at += length
        done += length
      } else if (wanted === '\uFFFD') {
        this.push(wanted, at, at + 1)
        at++
        done++
      } else at++
    }
    if (done < value.length) this.push(value.slice(done), end, end)
  }

  /** Inline code by its content. */
  code(value: string, start: number, end: number): void {
    const source = this.#source
    let fence = start
    while (source[fence] === '`') fence++
    const close = end - (fence - start)
    let at = fence
    for (const wanted of value.replace(/\r\n?/g, '\n')) {
      const mayEndLine = wanted === ' ' || wanted === '\n'
      while (at < close && !source.startsWith(wanted, at) && !(mayEndLine && isLineEnd(source[at]!))) at++
      const next = Math.min(source.startsWith('\r\n', at) ? at + 2 : at + wanted.length, close)
      if (at < close && source.startsWith(wanted, at)) this.copy(at, next)
      else this.push(wanted, Math.min(at, close), next)
      if (isLineEnd(source[at] ?? '')) at = skip(source, next, close, ' \t>')
      else at = next
    }
  }
}

/** How many characters source and value have in common up to the next that may be written in another way. */
function alike(source: string, at: number, end: number, value: string, done: number): number {
  let length = 1
  for (; at + length < end; length++) {
    const code = source.charCodeAt(at + length)
    if (code !== value.charCodeAt(done + length) || code === 10 || code === 38 || code === 92) break
  }
  return length
}

/** `\\` is one escaped backslash; a backslash before anything else but punctuation is itself. */
function escapedBackslash(source: string, at: number, value: string, done: number): number {
  if (source[at + 1] !== '\\') return 1
  let run = 0
  while (source[at + run] === '\\') run++
  let wanted = 0
  while (value[done + wanted] === '\\') wanted++
  return run > wanted ? 2 : 1
}

const reference = /&(?:#(?:\d{1,7}|[xX][\da-fA-F]{1,6})|([a-zA-Z\d]{1,31}));/y

/** What `&…;` at a place of the source stands for, if the value agrees that it stands for something. */
function entity(source: string, at: number, value: string, done: number): { units: string; length: number } {
  reference.lastIndex = at
  const match = reference.exec(source)
  if (!match) return { units: '&', length: 1 }
  const units = match[1]
    ? decodeNamedCharacterReference(match[1]) || '&'
    : String.fromCodePoint(value.codePointAt(done) ?? 0xfffd)
  const stands = value.startsWith(units, done) && !(match[1] && units === '&' && match[1].toLowerCase() !== 'amp')
  return stands ? { units, length: match[0].length } : { units: '&', length: 1 }
}

function skip(source: string, from: number, end: number, characters: string): number {
  let at = from
  while (at < end && characters.includes(source[at]!)) at++
  return at
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r'
}
