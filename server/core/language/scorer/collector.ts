import { mix } from './hash.ts'
import { NumberSet } from './number-set.ts'

/** What is true of a unit: hashed names of features, and the token that shows each, or -1 for the whole. */
export interface Features {
  readonly ids: Int32Array
  readonly tokens: Int32Array
}

/** Collects features; one that holds twice counts once. */
export class Collector {
  #ids = new Int32Array(1024)
  #tokens = new Int32Array(1024)
  #count = 0
  readonly #seen = new NumberSet()

  // Not a list of values: this is called some hundred times for a sentence.
  add(token: number, name: number, a?: number, b?: number, c?: number, d?: number): void {
    let id = name
    if (a !== undefined) id = mix(id, a)
    if (b !== undefined) id = mix(id, b)
    if (c !== undefined) id = mix(id, c)
    if (d !== undefined) id = mix(id, d)
    if (!this.#seen.add(id)) return
    if (this.#count === this.#ids.length) {
      this.#ids = twiceAsLong(this.#ids)
      this.#tokens = twiceAsLong(this.#tokens)
    }
    this.#ids[this.#count] = id
    this.#tokens[this.#count++] = token
  }

  clear(): void {
    this.#count = 0
    this.#seen.clear()
  }

  get features(): Features {
    return { ids: this.#ids.subarray(0, this.#count), tokens: this.#tokens.subarray(0, this.#count) }
  }
}

function twiceAsLong(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2)
  longer.set(numbers)
  return longer
}
