/** How many entries make a generation, unless one document needs more. */
const least = 4000

/** A memory of two generations: what a whole generation of other entries did not ask for is forgotten. */
export class Memory<Value> {
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()
  #generation = least

  /** What is remembered under a key, else what `make` makes of it. */
  recall(key: string, make: () => Value): Value {
    let value = this.#young.get(key)
    if (value !== undefined) return value
    value = this.#old.get(key) ?? make()
    this.#young.set(key, value)
    if (this.#young.size >= this.#generation) {
      this.#old = this.#young
      this.#young = new Map()
    }
    return value
  }

  /** Lets a document of so many entries be remembered as a whole. */
  makeRoomFor(count: number): void {
    this.#generation = Math.max(this.#generation, count + 1)
  }
}
