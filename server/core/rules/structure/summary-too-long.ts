import * as z from 'zod'
import { slice } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { filledSection, sentencesIn } from './of-document.ts'

const options = z.object({
  sentences: z.number().int().min(1).max(20).default(2).describe('Sentences that a summary may have.'),
})

export const summaryTooLong: Rule<typeof options> = {
  id: 'summary-too-long',
  category: 'structure',
  summary: 'A summary of more than two sentences.',
  why: 'Most readers read the summary and nothing else. Two sentences say what happened; what comes after them belongs to the sections below.',
  severity: 'information',
  fix: 'never',
  options,
  *check(reading, { sentences: most }) {
    const section = filledSection(reading.postmortem, 'summary')
    const count = section ? sentencesIn(reading, section).length : 0
    // What is still to be answered there is not the summary's length.
    if (!section || count <= most || slice(reading.text, section.span).includes('⟨')) return
    yield {
      span: section.headingSpan,
      ...(count === most + 1 && { severity: 'hint' }),
      message:
        most === 1
          ? `This summary has ${count} sentences; keep the one that says what happened, and move the rest down.`
          : `This summary has ${count} sentences; keep the ${most} that say what happened, and move the rest down.`,
      fixes: [],
    }
  },
}
