import { hashOf, hashOn, noHash } from './scorer/hash.ts'

const space = 32
const lineBreak = 10

/** Where a word stands takes so many bits of a number; the others are of its hash, so that few words are compared. */
const bits = 20
const place = (1 << bits) - 1

/**
 * Which line of a text a word stands on: a line begins with its head, its words follow. The text itself is the table, so
 * it takes a tenth of what a map of as many strings does. It has less than a million characters.
 */
export class WordTable {
  /** What the lines begin with. */
  readonly heads: readonly string[]
  readonly #text: string
  /** By hash: where a word begins, and on which line, counted from 1; 0 where none does. */
  readonly #words: Int32Array
  readonly #lines: Uint16Array

  constructor(text: string) {
    this.#text = text
    this.heads = text.split('\n').map((line) => line.split(' ', 1)[0]!)
    const slots = 2 ** Math.ceil(Math.log2(1.4 * wordsIn(text)))
    this.#words = new Int32Array(slots)
    this.#lines = new Uint16Array(slots)
    this.#fill()
  }

  /** The index of the line that has a word, -1 where none does. */
  lineOf(word: string): number {
    const text = this.#text
    const hash = hashOf(word)
    const last = this.#lines.length - 1
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const line = this.#lines[slot]!
      if (line === 0) return -1
      const known = this.#words[slot]!
      if ((known ^ hash) >>> bits !== 0) continue
      const from = known & place
      if (isEnd(text.charCodeAt(from + word.length)) && text.startsWith(word, from)) return line - 1
    }
  }

  #fill(): void {
    const text = this.#text
    let line = 1
    let from = -1
    let hash = noHash
    for (let at = 0; at <= text.length; at++) {
      const unit = text.charCodeAt(at)
      if (!isEnd(unit)) {
        hash = hashOn(hash, unit)
        continue
      }
      if (from > 0) this.#add(hash | 0, from, line)
      // A head is no word.
      from = unit === lineBreak ? -1 : at + 1
      if (unit === lineBreak) line++
      hash = noHash
    }
  }

  #add(hash: number, from: number, line: number): void {
    const last = this.#lines.length - 1
    let slot = hash & last
    while (this.#lines[slot] !== 0) slot = (slot + 1) & last
    this.#words[slot] = (hash & ~place) | from
    this.#lines[slot] = line
  }
}

/** Whether a word ends before a character; the one behind the text is not a number. */
function isEnd(unit: number): boolean {
  return !(unit > space)
}

function wordsIn(text: string): number {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}
