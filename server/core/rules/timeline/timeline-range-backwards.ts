import type { WrittenClock } from '../../read/time/clock.ts'
import { slice } from '../../text.ts'
import { entriesOf, writtenTime } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineRangeBackwards: Rule = {
  id: 'timeline-range-backwards',
  category: 'timeline',
  summary: 'A stretch of time that ends before it starts: 14:20–14:05.',
  why: 'One of the two times is a slip, or they changed places; every length of time that is counted from them is wrong.',
  severity: 'warning',
  fix: 'always',
  *check({ text, postmortem }) {
    for (const entry of entriesOf(postmortem)) {
      if (!entry.endTime) continue
      const { start, end } = writtenTime(text, entry) ?? {}
      const [from, to] = [start?.clock, end?.clock]
      if (!from || !to || start?.date || end?.date || !isBackwards(from, to)) continue
      const at = ({ from, to }: WrittenClock) => ({
        start: entry.time.span.start + from,
        end: entry.time.span.start + to,
      })
      yield {
        span: entry.time.span,
        section: 'timeline',
        message: `${slice(text, at(to))} is before ${slice(text, at(from))}: one of the two is a slip, or they changed places.`,
        fixes: [
          {
            title: 'Swap start and end',
            edits: [
              { span: at(from), newText: slice(text, at(to)) },
              { span: at(to), newText: slice(text, at(from)) },
            ],
            needsDecision: true,
          },
        ],
      }
    }
  },
}

/** A clock that falls by more ran past midnight; "11:30–1:00 PM" ran past noon. */
const midnight = 6 * 3600

function isBackwards(from: WrittenClock, to: WrittenClock): boolean {
  if (from.meridiem || to.meridiem || !from.isUnderstood || !to.isUnderstood) return false
  const back = secondsOf(from) - secondsOf(to)
  return back > 0 && back < midnight
}

function secondsOf({ hour, minute, second = 0 }: WrittenClock): number {
  return hour * 3600 + minute * 60 + second
}
