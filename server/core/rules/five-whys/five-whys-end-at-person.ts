import { restsOnPerson } from '../../language/whys/chain-ends.ts'
import { saidAt } from '../../language/whys/said-at.ts'
import { askTheSystem } from '../../language/whys/why-question.ts'
import { addNextWhy } from '../../whys/next-why-step.ts'
import { chainsOf, deepestStep, endsOf } from '../../whys/why-steps.ts'
import type { Rule } from '../rule.ts'

export const fiveWhysEndAtPerson: Rule = {
  id: 'five-whys-end-at-person',
  category: 'whys',
  summary: 'A Five Whys chain whose last answer rests on a person or a team instead of the system.',
  why: 'A chain that ends at a person ends in "be more careful". The next why finds what can be changed: what in the tools, the information or the process made that act possible, or likely.',
  severity: 'error',
  fix: 'sometimes',
  *check({ text, postmortem, sentences }) {
    for (const chain of chainsOf(postmortem)) {
      const answer = deepestStep(chain)?.answer
      for (const { span } of endsOf(chain))
        if (span.start !== answer?.span.start && saidAt(sentences, span).some(restsOnPerson))
          yield {
            span,
            section: 'fiveWhys',
            severity: 'warning',
            message: 'This branch ends at a person; go on to what in the system made it possible.',
            fixes: [],
          }
      if (chain.endsAt !== 'person') continue
      yield {
        span: answer?.span ?? chain.span,
        section: 'fiveWhys',
        message: 'This chain ends at a person; go on to what in the system made it possible.',
        fixes: addNextWhy(text, chain, () => askTheSystem),
      }
    }
  },
}
