/** The first index below `count` from which on a condition holds, else `count`; in so few looks that order must be. */
export function bisect(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
