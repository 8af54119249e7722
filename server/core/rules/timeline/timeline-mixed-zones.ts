import type { TimelineEntry } from '../../postmortem.ts'
import type { Edit } from '../../text.ts'
import { entriesOf, isTimed, offsetOf, writtenTime } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineMixedZones: Rule = {
  id: 'timeline-mixed-zones',
  category: 'timeline',
  summary: 'Times of several zones in one timeline.',
  why: 'Nobody subtracts 09:12 PST from 17:20 UTC in their head. In one zone the order and the gaps can be seen.',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const timed = entriesOf(postmortem).filter(
      (entry) => isTimed(entry) && entry.zone !== undefined && entry.wallClock !== undefined,
    )
    const usual = mostFrequent(timed)
    const odd = timed.filter(({ zone }) => plain(zone) !== usual)
    const [first] = odd
    if (!first) return
    const model = timed.filter(({ zone }) => plain(zone) === usual)
    const edits = odd.map((entry) => converted(text, entry, model))
    const isWhole = edits.every((edit) => edit !== undefined)
    yield {
      span: first.time.span,
      section: 'timeline',
      message: `This time is ${first.zone}, most others are ${model[0]!.zone}; use one zone throughout.`,
      fixes: isWhole ? [{ title: `Convert to ${model[0]!.zone}`, edits }] : [],
      ...(odd.length > 1 && {
        related: odd.slice(1).map(({ time, zone }) => ({ span: time.span, message: `${zone}` })),
      }),
    }
  },
}

function plain(zone: string | undefined): string {
  return zone === 'GMT' || zone === 'Z' ? 'UTC' : (zone ?? '')
}

function mostFrequent(entries: readonly TimelineEntry[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { zone } of entries) counts.set(plain(zone), (counts.get(plain(zone)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The clock of the other entries in place of this one, where all of them agree and the day stays the same. */
function converted(text: string, entry: TimelineEntry, model: readonly TimelineEntry[]): Edit | undefined {
  const offset = offsetOf(model[0]!)
  const written = writtenTime(text, entry)
  const { clock, zone } = written?.start ?? {}
  if (offset === undefined || !written || !clock || written.end || written.alternate || entry.instant === undefined)
    return undefined
  if (model.some((other) => offsetOf(other) !== offset)) return undefined
  const local = new Date(Date.parse(entry.instant) + offset * 1000).toISOString()
  if (local.slice(0, 10) !== entry.date) return undefined
  const own = writtenTime(text, model[0]!)?.start.zone
  const tail = own ? ` ${own.name}` : ''
  const to = zone ? Math.max(clock.to, zone.to + closing(entry.time.text, zone.from, zone.to)) : clock.to
  if (zone && zone.from < clock.from) return undefined
  const { start } = entry.time.span
  return {
    span: { start: start + clock.from, end: start + to },
    newText: `${local.slice(11, clock.second === undefined ? 16 : 19)}${tail}`,
  }
}

function closing(text: string, from: number, to: number): number {
  return /[([]/.test(text[from - 1] ?? '') && /[)\]]/.test(text[to] ?? '') ? 1 : 0
}
