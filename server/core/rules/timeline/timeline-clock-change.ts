import { isTimed, offsetOf, timelinesOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineClockChange: Rule = {
  id: 'timeline-clock-change',
  category: 'timeline',
  summary: 'Local times on both sides of a change to or from summer time.',
  why: 'In the night of the change an hour is missing or comes twice, so local times say neither the order nor how long it took. UTC has no such night.',
  severity: 'information',
  fix: 'never',
  *check({ postmortem }) {
    for (const entries of timelinesOf(postmortem)) {
      const timed = entries.filter((entry) => isTimed(entry) && offsetOf(entry) !== undefined)
      const changed = timed.find((entry, index) => {
        const above = timed[index - 1]
        return above && above.zone === entry.zone && offsetOf(above) !== offsetOf(entry)
      })
      if (!changed) continue
      yield {
        span: changed.time.span,
        section: 'timeline',
        message: `The clocks of ${changed.zone} changed since the entry above; write these times in UTC.`,
        fixes: [],
      }
    }
  },
}
