/** How many entries make a generation: the sentences of a postmortem of two megabytes. */
const most = 40_000

/** A memory of two generations: what a whole generation of other entries did not ask for is forgotten. */
export class Memory<Value> {
  readonly #generation: number
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()

  constructor(generation = most) {
    this.#generation = generation
  }

  /** What is remembered under a key, else what `make` makes of it. */
  recall(key: string, make: () => Value): Value {
    let value = this.#young.get(key)
    if (value !== undefined) return value
    value = this.#old.get(key) ?? make()
    this.#young.set(key, value)
    return value
  }

  /** Forgets the old generation where the young one is full; to be called when nobody counts on what is there. */
  forget(): void {
    if (this.#young.size < this.#generation) return
    this.#old = this.#young
    this.#young = new Map()
  }
}
