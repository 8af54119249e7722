import * as z from 'zod'
import type { Rule } from '../rule.ts'
import { measured } from './document-length.ts'

const options = z.object({
  mostWords: z
    .number()
    .int()
    .min(100)
    .max(100_000)
    .default(2500)
    .describe('Words above which a postmortem counts as long.'),
})

export const documentTooLong: Rule<typeof options> = {
  id: 'document-too-long',
  category: 'structure',
  summary: 'A postmortem of more than five pages.',
  why: 'Most are two to five pages. Longer means that it is drifting into narrative; the rest belongs in an appendix or behind a link (the guide this tool is built on).',
  severity: 'hint',
  fix: 'never',
  options,
  *check(reading, { mostWords }) {
    const found = measured(reading)
    if (!found || found.words <= mostWords) return
    yield {
      span: found.span,
      message: `This postmortem has ${found.words} words, more than five pages; move the details to an appendix.`,
      fixes: [],
    }
  },
}
