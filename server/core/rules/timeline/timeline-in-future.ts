import { entriesOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineInFuture: Rule = {
  id: 'timeline-in-future',
  category: 'timeline',
  summary: 'A timeline entry with a date that is still to come.',
  why: 'A slip in the year or the month moves everything that is computed from it.',
  severity: 'warning',
  fix: 'never',
  *check({ postmortem, today }) {
    if (today === undefined) return
    const future = entriesOf(postmortem).filter(({ date }) => date !== undefined && date > today)
    const [first] = future
    if (!first) return
    yield {
      span: first.time.span,
      section: 'timeline',
      message: `${first.date} is still to come; check the date.`,
      fixes: [],
      ...(future.length > 1 && {
        related: future.slice(1).map(({ time }) => ({ span: time.span, message: 'still to come as well' })),
      }),
    }
  },
}
