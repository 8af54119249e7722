import * as z from 'zod'
import type { Rule } from '../rule.ts'
import { measured } from './document-length.ts'

const options = z.object({
  fewestWords: z
    .number()
    .int()
    .min(0)
    .max(5000)
    .default(400)
    .describe('Words below which a postmortem counts as short.'),
})

export const documentTooShort: Rule<typeof options> = {
  id: 'document-too-short',
  category: 'structure',
  summary: 'A postmortem of less than a page.',
  why: 'Most are two to five pages. Shorter usually means that the root causes have not been explored (the guide this tool is built on).',
  severity: 'hint',
  fix: 'never',
  options,
  *check(reading, { fewestWords }) {
    const found = measured(reading)
    // Blanks to fill say already that there is more to come.
    if (!found || found.words >= fewestWords || reading.text.includes('⟨')) return
    yield {
      span: found.span,
      // Counted in tens, so that the message does not change with every word that is typed.
      message: `This postmortem has fewer than ${Math.ceil((found.words + 1) / 10) * 10} words; so few usually mean that the causes have not been explored.`,
      fixes: [],
    }
  },
}
