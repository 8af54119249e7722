import type { Fix } from '../finding.ts'
import type { TimelineEntry } from '../postmortem.ts'
import { type Edit, lineStart, slice } from '../text.ts'
import { secondsBetween } from './elapsed-time.ts'
import { isPlainClock, isTimed, writtenTime } from './timeline-times.ts'

/**
 * Puts entries in the order in which they happened, each whole with its details; entries of the same time keep their
 * order. Nothing is offered where a time is not known, where an entry gets its date from one above it, or where they
 * stand in different lists.
 */
export function entriesInOrder(text: string, entries: readonly TimelineEntry[]): Fix[] {
  if (!entries.every(isTimed) || !areAlike(text, entries) || !keepTheirDates(text, entries)) return []
  const [first] = entries
  const times = new Map(entries.map((entry) => [entry, secondsBetween(first!, entry)]))
  if ([...times.values()].includes(undefined)) return []
  const sorted = [...entries].sort((a, b) => times.get(a)! - times.get(b)!)
  const edits = entries.flatMap((place, index): Edit[] => {
    const entry = sorted[index]!
    return entry === place
      ? []
      : [{ span: place.span, newText: numbered(slice(text, entry.span), slice(text, place.span)) }]
  })
  return edits.length > 0 ? [{ title: 'Sort by time', edits }] : []
}

/** Items or rows of one list or table, or lines: side by side, all indented alike, nothing but space between them. */
function areAlike(text: string, entries: readonly TimelineEntry[]): boolean {
  const first = leadOf(text, entries[0]!)
  return entries.every((entry, index) => {
    const above = entries[index - 1]
    if (above && (above.span.end > entry.span.start || /[^\s>|]/.test(text.slice(above.span.end, entry.span.start))))
      return false
    return leadOf(text, entry) === first
  })
}

/** What stands on the line before an entry, and the kind of marker that it begins with. */
function leadOf(text: string, { span }: TimelineEntry): string {
  const start = lineStart(text, span.start)
  const marker = /^(?:[-*+]|\d{1,9}[.)]|#{1,6}|\|)?/.exec(slice(text, span))![0]
  return `${text.slice(start, span.start)}${marker.replace(/\d+/, '1')}`
}

/** An entry may move where it says its own date, or all are of one day. */
function keepTheirDates(text: string, entries: readonly TimelineEntry[]): boolean {
  const days = new Set(entries.map(({ date, wallClock }) => date ?? Math.floor((wallClock ?? 0) / 86_400)))
  const isBare =
    days.size === 1 &&
    entries.every((entry) => isPlainClock(entry) || writtenTime(text, entry)?.start.date === undefined)
  return isBare || allDated(text, entries)
}

function allDated(text: string, entries: readonly TimelineEntry[]): boolean {
  return entries.every(
    (entry) => entry.instant?.length !== undefined && writtenTime(text, entry)?.start.date !== undefined,
  )
}

/** An item with the number of the place that it moves to. */
function numbered(item: string, place: string): string {
  const number = /^\d{1,9}(?=[.)])/.exec(place)?.[0]
  return number === undefined ? item : item.replace(/^\d{1,9}(?=[.)])/, number)
}
