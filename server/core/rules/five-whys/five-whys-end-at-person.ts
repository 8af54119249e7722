import { askTheSystem } from '../../language/whys/why-question.ts'
import { addNextWhy } from '../../next-why-step.ts'
import { chainsOf, deepestStep } from '../../why-steps.ts'
import type { Rule } from '../rule.ts'

export const fiveWhysEndAtPerson: Rule = {
  id: 'five-whys-end-at-person',
  category: 'whys',
  summary: 'A Five Whys chain whose last answer rests on a person or a team instead of the system.',
  why: 'A chain that ends at a person ends in "be more careful". The next why finds what can be changed: what in the tools, the information or the process made that act possible, or likely.',
  severity: 'error',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    for (const chain of chainsOf(postmortem)) {
      if (chain.endsAt !== 'person') continue
      const answer = deepestStep(chain)?.answer
      yield {
        span: answer?.span ?? chain.span,
        section: 'fiveWhys',
        message: 'This chain ends at a person; go on to what in the system made it possible.',
        fixes: addNextWhy(text, chain, () => askTheSystem),
      }
    }
  },
}
