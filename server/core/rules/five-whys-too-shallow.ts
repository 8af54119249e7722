import { z } from 'zod'
import { addNextWhy } from '../next-why-step.ts'
import type { Rule } from './rule.ts'

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
  *check({ text, postmortem }, { minimumDepth }) {
    for (const chain of postmortem.fiveWhys) {
      if (chain.depth >= minimumDepth || chain.endsAt === 'person') continue
      const last = chain.steps.at(-1)
      const span = last?.answer?.span ?? last?.question?.span ?? chain.span
      const count = chain.depth === 1 ? 'one why' : `${chain.depth} whys`
      yield {
        span,
        section: 'fiveWhys',
        message: `This chain stops after ${count}; ask what made the last answer possible.`,
        fixes: addNextWhy(text, chain),
      }
    }
  },
}
