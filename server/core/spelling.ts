/** The word of a list that a misspelt one was most likely meant to be: at most two letters away. */
export function closestTo(word: string, words: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined
  let best: string | undefined
  let least = 3
  for (const candidate of words) {
    const distance = Math.abs(candidate.length - word.length) < least ? distanceOf(word, candidate) : least
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** Letters to put in, take out or change (V. Levenshtein, 1966). */
function distanceOf(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++)
      line.push(
        Math.min(
          above[column]! + 1,
          line[column - 1]! + 1,
          above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1),
        ),
      )
    above = line
  }
  return above[b.length]!
}
