/** The figures that a review asks of a timeline: how long it lasted, and how long until each turn. */

import type { TimelineEntry, TimelineMarker } from './postmortem.ts'
import { clockOf, sayDuration, startOf } from './timeline/elapsed-time.ts'

export interface Metrics {
  /** Seconds from the first entry to the end of the last one. */
  readonly total: number
  /** Seconds from the start to the first entry that carries the marker. */
  readonly until: Readonly<Partial<Record<TimelineMarker, number>>>
}

/** The figures of a timeline in which at least two times are known and go forward. */
export function metricsOf(timeline: readonly TimelineEntry[]): Metrics | undefined {
  const clock = clockOf(timeline)
  const known = clock.filter((time) => time !== undefined)
  if (known.length < 2) return undefined
  const ends = timeline.flatMap(({ endInstant }) => (endInstant === undefined ? [] : [Date.parse(endInstant) / 1000]))
  const sorted = [...known, ...ends].sort((a, b) => a - b)
  const total = sorted.at(-1)! - sorted[0]!
  if (total <= 0) return undefined
  const start = clock[startOf(timeline, clock)]!
  const until: Partial<Record<TimelineMarker, number>> = {}
  for (const [at, entry] of timeline.entries()) {
    const time = clock[at]
    if (time === undefined || time < start) continue
    for (const marker of entry.markers) until[marker] ??= time - start
  }
  return { total, until }
}

const turns: readonly (readonly [TimelineMarker, (after: string) => string])[] = [
  ['detected', (after) => `detected after ${after}`],
  ['mitigated', (after) => `mitigated after ${after}`],
  ['resolved', (after) => `resolved after ${after}`],
]

/** "36 min in all · detected after 9 min · resolved after 36 min". */
export function metricsText({ total, until }: Metrics): string {
  const detected = until.detected ?? until.paged
  const known = { ...until, ...(detected !== undefined && { detected }) }
  const told = turns.flatMap(([marker, say]) => {
    const after = known[marker]
    return after === undefined ? [] : [say(sayDuration(after))]
  })
  return [`${sayDuration(total)} in all`, ...told].join(' · ')
}
