/** How much time lies between entries of a timeline, and how people say it. */
import type { TimelineEntry } from '../postmortem.ts'

/**
 * Seconds from one entry to another: by their instants, else by the clock on the wall where both were read from the
 * same one. `undefined` where the times of one of them are not known or not comparable.
 */
export function secondsBetween(from: TimelineEntry, to: TimelineEntry): number | undefined {
  if (from.instant !== undefined && to.instant !== undefined)
    return (Date.parse(to.instant) - Date.parse(from.instant)) / 1000
  const isSameClock = from.zone === to.zone && (from.date === undefined) === (to.date === undefined)
  if (from.wallClock === undefined || to.wallClock === undefined || !isSameClock) return undefined
  return to.wallClock - from.wallClock
}

/** `1 h 05 min`; whole days beyond two. */
export function sayDuration(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  if (minutes < 2880) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
  return `${Math.round(minutes / 1440)} days`
}

/** When each entry begins, in seconds that can be compared with each other; `undefined` where it is not known. */
export function clockOf(timeline: readonly TimelineEntry[]): (number | undefined)[] {
  const hasInstants = timeline.some((entry) => entry.instant)
  const first = timeline.find((entry) => entry.wallClock !== undefined)
  return timeline.map((entry) => {
    if (hasInstants) return entry.instant === undefined ? undefined : Date.parse(entry.instant) / 1000
    return first && secondsBetween(first, entry)
  })
}

/** The entry that elapsed time counts from: the one that says the incident starts, else the first with a known time. */
export function startOf(timeline: readonly TimelineEntry[], clock: readonly (number | undefined)[]): number {
  const marked = timeline.findIndex((entry, at) => clock[at] !== undefined && entry.markers.includes('started'))
  return marked >= 0 ? marked : clock.findIndex((time) => time !== undefined)
}

/** `+5 min`, or `−5 min` for what came before. */
export function sayElapsed(seconds: number): string {
  return `${seconds < 0 ? '−' : '+'}${sayDuration(Math.abs(seconds))}`
}

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }

/** The length of time that a field states: "1 h 30 min", "about 90 minutes", "2.5 hours"; `undefined` for anything else. */
export function secondsIn(text: string): number | undefined {
  let sum: number | undefined
  for (const [, amount, unit] of text
    .slice(0, 100)
    .matchAll(/(\d{1,6}(?:\.\d{1,3})?)[ -]?(d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|w|weeks?)\b/gi))
    sum = (sum ?? 0) + Number(amount) * units[unit![0]!.toLowerCase()]!
  return sum
}
