import { entriesOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineDateAmbiguous: Rule = {
  id: 'timeline-date-ambiguous',
  category: 'timeline',
  summary: 'A date that can be two days: 04/05/2026.',
  why: 'It is the fourth of May for half of the readers and the fifth of April for the others. YYYY-MM-DD is read in one way everywhere (ISO 8601).',
  severity: 'information',
  fix: 'never',
  *check({ postmortem }) {
    const unclear = entriesOf(postmortem).filter(
      ({ unknown, time }) => unknown === 'ambiguous date' && twoNumbers.test(time.text),
    )
    const [first, ...others] = unclear
    if (!first) return
    yield {
      span: first.time.span,
      section: 'timeline',
      message: `“${twoNumbers.exec(first.time.text)![0]}” can be two days; write the date as YYYY-MM-DD.`,
      fixes: [],
      ...(others.length > 0 && {
        related: others.map(({ time }) => ({ span: time.span, message: 'can be two days as well' })),
      }),
    }
  },
}

const twoNumbers = /(?<!\d)\d{1,2}([/-])\d{1,2}(?:\1\d{2,4})?(?!\d)/
