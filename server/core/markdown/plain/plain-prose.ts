import type { Prose } from '../prose.ts'
import { ProseBuilder } from '../prose-builder.ts'
import { isAt } from './line-starts.ts'

/**
 * The prose of inline Markdown without hard line breaks, where it needs no parser: plain text, code, links, and emphasis
 * that cannot be meant in two ways.
 *
 * @param canRefer whether what stands in square brackets may refer to a definition
 * @returns `undefined` where only the parser can tell
 */
export function plainProse(source: string, start: number, end: number, canRefer: boolean): Prose | undefined {
  const builder = new ProseBuilder(source)
  const text = source.slice(start, end)
  if (!signs.test(text)) builder.copy(start, end)
  else {
    const lastLink = canRefer ? end : start + text.lastIndexOf('](')
    if (!new PlainProse(source, start, end, lastLink, builder).read(start, end)) return undefined
  }
  return builder.build(start)
}

/** What may be more than itself, wrapped lines that are not copied as they stand among it. */
const signs = /[\\&<`*_~[\r]|[ \n]\n|\n /

/** The opening marks of emphasis that wait for their end. */
interface Opening {
  readonly mark: number
  readonly length: number
  readonly start: number
  /** In the prose. */
  readonly from: number
}

class PlainProse {
  readonly #source: string
  readonly #start: number
  readonly #end: number
  /** An opening bracket behind it is itself, as nothing that may be a link follows. */
  readonly #lastLink: number
  readonly #builder: ProseBuilder
  #tildes = 0

  constructor(source: string, start: number, end: number, lastLink: number, builder: ProseBuilder) {
    this.#source = source
    this.#start = start
    this.#end = end
    this.#lastLink = lastLink
    this.#builder = builder
  }

  /** Adds what stands from `from` to `to`; says no where it cannot tell what that is. */
  read(from: number, to: number): boolean {
    const source = this.#source
    let opening: Opening | undefined
    let done = from
    for (let at = from; at < to; ) {
      const code = source.charCodeAt(at)
      let next = at + 1
      switch (code) {
        case newline:
        case carriageReturn: {
          let last = at
          while (source.charCodeAt(last - 1) === space) last--
          this.#builder.copy(done, last)
          next = code === carriageReturn && source.charCodeAt(next) === newline ? next + 1 : next
          this.#builder.lineEnd(at, next)
          while (source.charCodeAt(next) === space) next++
          done = next
          break
        }
        case backslash:
          if (isAt(escaped, source, at)) return false
          break
        case ampersand:
          if (isAt(entity, source, at)) return false
          break
        case lessThan:
          if (isAt(tag, source, at)) return false
          break
        case tilde:
          while (source.charCodeAt(next) === tilde) next++
          if (++this.#tildes > 1) return false
          break
        case bracket: {
          if (source.charCodeAt(at - 1) === exclamation) return false
          link.lastIndex = at
          const found = link.exec(source)
          if (!found || link.lastIndex > to) {
            if (this.#lastLink >= at) return false
            break
          }
          next = link.lastIndex
          this.#builder.copy(done, at)
          const start = this.#builder.length
          if (!this.read(at + 1, at + 1 + found[1]!.length)) return false
          this.#builder.mark('link', start, { start: at, end: next }, found[2]!)
          done = next
          break
        }
        case backtick: {
          while (source.charCodeAt(next) === backtick) next++
          const close = this.#closing(next, to, next - at)
          if (close < 0) return false
          this.#builder.copy(done, at)
          this.#addCode(at, next, close)
          next = close + next - at
          done = next
          break
        }
        case asterisk:
        case underscore: {
          while (source.charCodeAt(next) === code) next++
          const way = this.#wayOf(code, at, next)
          const length = next - at
          if (way === 'either') return false
          if (way === 'open') {
            if (opening || length > 2) return false
            this.#builder.copy(done, at)
            opening = { mark: code, length, start: at, from: this.#builder.length }
            done = next
          } else if (way === 'close' && opening) {
            if (opening.mark !== code || opening.length !== length) return false
            this.#builder.copy(done, at)
            const kind = length === 2 ? 'strong' : 'emphasis'
            this.#builder.mark(kind, opening.from, { start: opening.start, end: next })
            opening = undefined
            done = next
          }
        }
      }
      at = next
    }
    this.#builder.copy(done, to)
    return opening === undefined
  }

  /** Where the next run of as many backticks begins, on the same line; -1 if there is none. */
  #closing(from: number, to: number, length: number): number {
    const source = this.#source
    for (let at = from; at < to; ) {
      const code = source.charCodeAt(at)
      if (code === newline || code === carriageReturn) return -1
      const start = at++
      if (code !== backtick) continue
      while (source.charCodeAt(at) === backtick) at++
      if (at - start === length) return start
    }
    return -1
  }

  #addCode(start: number, from: number, to: number): void {
    const source = this.#source
    const builder = this.#builder
    const at = builder.length
    const end = to + from - start
    const value = source.slice(from, to)
    if (/^ .*[^ ].* $/.test(value)) builder.code(value.slice(1, -1), start, end)
    else builder.copy(from, to)
    builder.mark('code', at, { start, end })
  }

  /** Whether a run of asterisks or underscores may open or close emphasis, as CommonMark has it. */
  #wayOf(mark: number, from: number, to: number): 'open' | 'close' | 'either' | 'neither' {
    const source = this.#source
    const before = from === this.#start ? 'space' : classOf(source.charCodeAt(from - 1))
    const after = to === this.#end ? 'space' : classOf(source.charCodeAt(to))
    if (source.charCodeAt(from - 1) === tilde || source.charCodeAt(to) === tilde) return 'either'
    const isLeft = after === 'other' || (after === 'punctuation' && before !== 'other')
    const isRight = before === 'other' || (before === 'punctuation' && after !== 'other')
    const opens = isLeft && (mark === asterisk || !isRight || before !== 'other')
    const closes = isRight && (mark === asterisk || !isLeft || after !== 'other')
    if (opens) return closes ? 'either' : 'open'
    return closes ? 'close' : 'neither'
  }
}

const [newline, carriageReturn, space, exclamation, ampersand, asterisk, lessThan] = [10, 13, 32, 33, 38, 42, 60]
const [bracket, backslash, underscore, backtick, tilde] = [91, 92, 95, 96, 126]

/** Punctuation or the end of the line behind a backslash. */
const escaped = /\\[\r\n!-/:-@[-`{-~]/y
const entity = /&(?:#|[a-zA-Z][a-zA-Z\d]*;)/y
const tag = /<[a-zA-Z/!?]/y
/** A link without any other sign in its target. */
const link = /\[([^[\]\\<`]*)\]\(([^\s\u0000-\u001f\u007f()<>\\&]*)\)/y

type Class = 'space' | 'punctuation' | 'other'

function classOf(code: number): Class {
  if (code > 127) {
    const character = String.fromCharCode(code)
    return /\s/.test(character) ? 'space' : /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'other'
  }
  if (isPunctuation(code)) return 'punctuation'
  return code === space || (code >= 9 && code <= 13) ? 'space' : 'other'
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  )
}
