/** How much time lies between entries of a timeline, and how people say it. */
import type { TimelineEntry } from './postmortem.ts'

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
