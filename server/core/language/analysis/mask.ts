import type { Prose } from '../../markdown/prose.ts'

/** Which characters of a text have some property: 1 for each that has; nothing where none has. */
export type Mask = Uint8Array | undefined

/** Whether the character at an index is marked. */
export function isMarked(mask: Mask, index: number): boolean {
  return mask?.[index] === 1
}

/** Where in a stretch the marked characters lie, as a short text, for telling two stretches of the same words apart. */
export function signature(mask: Mask, from: number, to: number): string {
  let out = ''
  for (let at = mask?.indexOf(1, from) ?? -1; mask && at >= 0 && at < to; at = mask.indexOf(1, at)) {
    const end = mask.indexOf(0, at)
    out += `${at - from}-${end < 0 || end > to ? to - from : end - from},`
    if (end < 0) break
    at = end
  }
  return out
}

/** Which characters are inline code. */
export function codeIn({ marks, text }: Prose): Mask {
  let mask: Mask
  for (const { kind, from, to } of marks) {
    if (kind !== 'code') continue
    mask ??= new Uint8Array(text.length)
    mask.fill(1, from, to)
  }
  return mask
}
