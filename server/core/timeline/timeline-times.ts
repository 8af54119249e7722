/** Questions that the timeline rules and their fixes ask of entries. */

import type { Postmortem, Section, TimelineEntry } from '../postmortem.ts'
import { timeAt, type WrittenTime } from '../read/time/written-time.ts'
import { slice } from '../text.ts'
import { secondsBetween } from './elapsed-time.ts'

/** The entries that rules judge: those of a template are the reader's to fill. */
export function entriesOf({ timeline, recognition }: Postmortem): readonly TimelineEntry[] {
  return recognition.isTemplate ? [] : timeline
}

/** Whether an entry says at which minute it happened. */
export function isTimed({ precision, instant, wallClock }: TimelineEntry): boolean {
  return (precision === 'second' || precision === 'minute') && (instant !== undefined || wallClock !== undefined)
}

/** Runs of entries that stand in one section: another section may begin the story anew. */
export function timelinesOf(postmortem: Postmortem): readonly TimelineEntry[][] {
  const runs: TimelineEntry[][] = []
  let current: Section | undefined
  const { sections } = postmortem
  let next = 0
  for (const entry of entriesOf(postmortem)) {
    const known = current
    while (next < sections.length && sections[next]!.span.start <= entry.span.start) current = sections[next++]
    if (runs.length === 0 || current !== known) runs.push([])
    runs.at(-1)!.push(entry)
  }
  return runs
}

/** The heading that the timeline stands under; else the time of its first entry. */
export function headOf({ sections }: Postmortem, entry: TimelineEntry): Section | undefined {
  return sections.find(
    ({ kind, span, isLabel }) =>
      kind === 'timeline' && !isLabel && span.start < entry.span.start && entry.span.start < span.end,
  )
}

/** Whether an entry happened before another, as far as that is certain: a year that nobody wrote is only a guess. */
export function isEarlier(entry: TimelineEntry, other: TimelineEntry): boolean {
  const isCertain = entry.date === other.date || (hasYear(entry) && hasYear(other))
  return isCertain && (secondsBetween(other, entry) ?? 0) < 0
}

function hasYear({ time }: TimelineEntry): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(time.text)
}

/** `14:02` or `14:02:10` and nothing else: most times need no taking apart. */
export function isPlainClock({ time }: TimelineEntry): boolean {
  return /^\d{1,2}:\d\d(?::\d\d)?$/.test(time.text)
}

/** The time of an entry taken apart, where it stands in the source as it reads: indices count from its span's start. */
export function writtenTime(text: string, { time }: TimelineEntry): WrittenTime | undefined {
  return slice(text, time.span) === time.text ? timeAt(time.text, 0) : undefined
}

/** Where the clock on the wall stood east of UTC, in seconds. */
export function offsetOf({ instant, wallClock, date }: TimelineEntry): number | undefined {
  if (instant === undefined || wallClock === undefined || date === undefined) return undefined
  return wallClock - Date.parse(instant) / 1000
}
