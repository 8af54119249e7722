import * as z from 'zod'
import type { Postmortem } from '../../postmortem.ts'
import { daysBetween, isoDayIn } from '../../timeline/incident-day.ts'
import type { Rule } from '../rule.ts'

const options = z.object({
  earliestDays: z
    .number()
    .int()
    .min(0)
    .max(30)
    .default(1)
    .describe('Days from the end of the incident to the earliest review.'),
  latestDays: z
    .number()
    .int()
    .min(1)
    .max(365)
    .default(7)
    .describe('Days from the end of the incident to the latest review.'),
})

export const reviewIllTimed: Rule<typeof options> = {
  id: 'review-ill-timed',
  category: 'structure',
  summary: 'A review on the day of the incident, or more than a week after it.',
  why: 'Longer than a week, and memories fade and the document gets worse. Sooner than a day or two, and the team is still tired and not ready to think clearly (the guide this tool is built on).',
  severity: 'information',
  fix: 'never',
  options,
  *check({ postmortem }, { earliestDays, latestDays }) {
    const { reviewDate } = postmortem.metadata
    const [end, review] = [endDay(postmortem), isoDayIn(reviewDate?.text)]
    if (!reviewDate || !end || !review) return
    const days = daysBetween(end, review)
    if (days >= earliestDays && days <= latestDays) return
    yield {
      span: reviewDate.span,
      message:
        days < 0
          ? `This review is dated before the incident ended on ${end}.`
          : days < earliestDays
            ? days === 0
              ? 'This review is on the day of the incident; give people time to rest first.'
              : `This review is ${days} days after the incident; give people time to rest first.`
            : `This review is ${days} days after the incident; memories fade after ${latestDays}.`,
      fixes: [],
    }
  },
}

function endDay({ timeline, metadata }: Postmortem): string | undefined {
  const days = timeline.flatMap(({ date }) => date ?? [])
  const last = days.reduce<string | undefined>((max, day) => (max === undefined || day > max ? day : max), undefined)
  return isoDayIn(metadata.end?.text) ?? last ?? metadata.date?.date
}
