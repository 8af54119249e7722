import * as z from 'zod'
import { sayDuration, secondsIn } from '../../timeline/elapsed-time.ts'
import { entriesOf, headOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

const options = z.object({
  fewest: z.number().int().min(1).max(50).default(4).describe('Entries that the timeline of a longer incident has.'),
  minutes: z
    .number()
    .int()
    .min(1)
    .max(10_000)
    .default(30)
    .describe('Minutes from which an incident counts as a longer one.'),
})

export const timelineTooThin: Rule<typeof options> = {
  id: 'timeline-too-thin',
  category: 'timeline',
  summary: 'A timeline of fewer than four entries for more than half an hour.',
  why: 'The timeline is the most important section: it anchors the discussion in fact rather than memory, and it does so minute by minute (the guide this tool is built on).',
  severity: 'information',
  fix: 'never',
  options,
  *check({ postmortem }, { fewest, minutes }) {
    const entries = entriesOf(postmortem)
    const [first] = entries
    const seconds = secondsIn((postmortem.metadata.duration ?? postmortem.impact.duration)?.text ?? '')
    if (!first || entries.length >= fewest || seconds === undefined || seconds <= minutes * 60) return
    yield {
      span: headOf(postmortem, first)?.headingSpan ?? first.time.span,
      section: 'timeline',
      message:
        entries.length === 1
          ? `One entry for ${sayDuration(seconds)}; what was seen, tried and ruled out in between?`
          : `${entries.length} entries for ${sayDuration(seconds)}; what was seen, tried and ruled out in between?`,
      fixes: [],
    }
  },
}
