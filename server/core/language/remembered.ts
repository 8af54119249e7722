/** How many different words are remembered: those of some hundred postmortems. */
const most = 20_000

/** A function of a word that works each of them out once: texts have few different words. */
export function remembered<Value>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    let value = known.get(word)
    if (value === undefined) {
      value = make(word)
      if (known.size >= most) known.clear()
      known.set(word, value)
    }
    return value
  }
}
