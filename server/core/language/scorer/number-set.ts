/** A set of whole numbers of 32 bits that is emptied at no cost: a table with the round in which each place was filled. */
export class NumberSet {
  #numbers = new Int32Array(1024)
  #rounds = new Float64Array(1024)
  #round = 1
  #count = 0

  /** Whether the number is new. */
  add(number: number): boolean {
    if (this.#count * 2 >= this.#numbers.length) this.#grow()
    const last = this.#numbers.length - 1
    for (let at = number & last; ; at = (at + 1) & last) {
      if (this.#rounds[at] !== this.#round) {
        this.#rounds[at] = this.#round
        this.#numbers[at] = number
        this.#count++
        return true
      }
      if (this.#numbers[at] === number) return false
    }
  }

  clear(): void {
    this.#round++
    this.#count = 0
  }

  #grow(): void {
    const kept = this.#numbers.filter((_, at) => this.#rounds[at] === this.#round)
    this.#numbers = new Int32Array(this.#numbers.length * 2)
    this.#rounds = new Float64Array(this.#numbers.length)
    this.clear()
    for (const number of kept) this.add(number)
  }
}
