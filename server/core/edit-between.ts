import type { Span } from './text.ts'

/** What stands in the new text in the place of what was changed; empty where something was taken out. */
export function editBetween(old: string, now: string): Span | undefined {
  if (old === now) return undefined
  const shorter = Math.min(old.length, now.length)
  const start = equalLength(shorter, (from, to) => old.slice(from, to) === now.slice(from, to))
  const back = (text: string, from: number, to: number) => text.slice(text.length - to, text.length - from)
  const tail = equalLength(shorter - start, (from, to) => back(old, from, to) === back(now, from, to))
  return { start, end: now.length - tail }
}

/** How far two texts agree. Long stretches are compared at once, ever shorter ones where they differ. */
function equalLength(most: number, isEqual: (from: number, to: number) => boolean): number {
  let equal = 0
  for (let step = 1 << 20; step > 0; step >>= 1)
    while (equal + step <= most && isEqual(equal, equal + step)) equal += step
  return equal
}
