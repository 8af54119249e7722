/** FNV-1a of a word, for sets too open to number. */
export function hashOf(word: string): number {
  let value = noHash
  for (let index = 0; index < word.length; index++) value = hashOn(value, word.charCodeAt(index))
  return value | 0
}

/** The hash of no characters. */
export const noHash = 0x811c9dc5

/** The hash of some characters and one more. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** One number from two, in which their order counts. */
export function mix(a: number, b: number): number {
  const value = Math.imul(a ^ (b + 0x7f4a7c15 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  return value ^ (value >>> 13)
}
