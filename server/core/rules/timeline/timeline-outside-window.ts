import type { Phrase, TimelineEntry } from '../../postmortem.ts'
import { sayDuration } from '../../timeline/elapsed-time.ts'
import { entriesOf, isTimed } from '../../timeline/timeline-times.ts'
import type { Report, Rule } from '../rule.ts'

export const timelineOutsideWindow: Rule = {
  id: 'timeline-outside-window',
  category: 'timeline',
  summary: 'A timeline that begins long after the stated start of the incident, or stops long before its stated end.',
  why: 'What led to the incident and what ended it are the parts that the next responder needs, and metrics are counted from the stated times.',
  severity: 'information',
  fix: 'never',
  *check({ postmortem }) {
    const { start, end } = postmortem.metadata
    const dated = entriesOf(postmortem).filter((entry) => isTimed(entry) && entry.date !== undefined)
    const [first, last] = [dated[0], dated.at(-1)]
    if (!first || !last || dated.length < 2) return
    const before = secondsApart(start, first)
    if (start && before !== undefined && before > longest && before < aDay)
      yield report(
        start,
        first,
        `The first entry is ${sayDuration(before)} after the stated start; what happened then?`,
      )
    const after = secondsApart(end, last)
    if (end && after !== undefined && -after > longest && -after < aDay)
      yield report(end, last, `The last entry is ${sayDuration(-after)} before the stated end; what happened then?`)
  },
}

const longest = 1800
/** Further apart, one of the two is a slip, or the day of something else. */
const aDay = 86_400

function report(stated: Phrase, entry: TimelineEntry, message: string): Report {
  return {
    span: entry.time.span,
    section: 'timeline',
    message,
    fixes: [],
    related: [{ span: stated.span, message: 'the stated time' }],
  }
}

/** Seconds from a stated time to an entry, where both are surely told by the same clock. */
function secondsApart(stated: Phrase | undefined, { wallClock, zone }: TimelineEntry): number | undefined {
  const [, day, clock, offset] =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2})? ?(Z|UTC|GMT)?$/.exec(stated?.text.trim() ?? '') ?? []
  const isSameClock = offset === undefined || zone === undefined || /^(?:UTC|GMT|Z)$/.test(zone)
  if (day === undefined || clock === undefined || !isSameClock || wallClock === undefined) return undefined
  const seconds = Date.parse(`${day}T${clock}:00Z`) / 1000
  return Number.isNaN(seconds) ? undefined : wallClock - seconds
}
