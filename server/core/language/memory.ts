/** How many entries make a generation: the sentences of a postmortem of two megabytes. */
const generation = 40_000

/** A memory of two generations: what a whole generation of other entries did not ask for is forgotten. */
export class Memory<Value> {
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()

  /** Whether something is remembered under a key. */
  has(key: string): boolean {
    return this.#young.has(key) || this.#old.has(key)
  }

  /** What is remembered under a key, else what `make` makes of it. */
  recall(key: string, make: () => Value): Value {
    let value = this.#young.get(key)
    if (value !== undefined) return value
    value = this.#old.get(key) ?? make()
    this.#young.set(key, value)
    if (this.#young.size >= generation) {
      this.#old = this.#young
      this.#young = new Map()
    }
    return value
  }
}
