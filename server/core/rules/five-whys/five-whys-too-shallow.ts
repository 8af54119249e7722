import * as z from 'zod'
import { saidAt } from '../../language/whys/said-at.ts'
import { whyAbout } from '../../language/whys/why-question.ts'
import { addNextWhy } from '../../whys/next-why-step.ts'
import { chainsOf } from '../../whys/why-steps.ts'
import type { Rule } from '../rule.ts'

const options = z.object({
  minimumDepth: z
    .number()
    .int()
    .min(1)
    .max(10)
    .default(3)
    .describe('Whys on the deepest branch below which a chain counts as shallow.'),
})

export const fiveWhysTooShallow: Rule<typeof options> = {
  id: 'five-whys-too-shallow',
  category: 'whys',
  summary: 'A Five Whys chain that stops before it reaches the system behind the immediate cause.',
  why: 'The first answers name what happened; the conditions that let it happen come later. There is nothing magic about five, but one or two whys rarely get past the surface.',
  severity: 'warning',
  fix: 'sometimes',
  options,
  *check({ text, postmortem, sentences }, { minimumDepth }) {
    for (const chain of chainsOf(postmortem)) {
      // A chain whose last answer is still to come has not stopped.
      if (chain.depth >= minimumDepth || chain.endsAt !== 'system') continue
      const last = chain.steps.at(-1)
      yield {
        span: last?.answer?.span ?? chain.span,
        section: 'fiveWhys',
        message:
          chain.depth === 1
            ? 'This chain stops after one why; ask what made the last answer possible.'
            : `This chain stops after ${chain.depth} whys; ask what made the last answer possible.`,
        fixes: addNextWhy(text, chain, (answer) => whyAbout(saidAt(sentences, answer.span)[0], answer.text)),
      }
    }
  },
}
