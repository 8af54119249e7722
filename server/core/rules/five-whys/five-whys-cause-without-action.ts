import { addActionAgainst } from '../../edit-action-items/add-item.ts'
import { contentWords, sharedWords } from '../../language/whys/content-words.ts'
import { saidAt } from '../../language/whys/said-at.ts'
import { slice } from '../../text.ts'
import { chainsOf, deepestStep, endsOf, isBlankAnswer } from '../../whys/why-steps.ts'
import type { Rule } from '../rule.ts'

export const fiveWhysCauseWithoutAction: Rule = {
  id: 'five-whys-cause-without-action',
  category: 'whys',
  summary: 'The last answer of a Five Whys chain that no action item does anything about.',
  why: 'The end of the chain is where a change prevents the whole class of incidents. Without an action item, the chain was an exercise.',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem, sentences }) {
    if (postmortem.actionItems.length === 0 || sentences.length === 0) return
    const planned = contentWords(postmortem.actionItems.flatMap(({ span }) => saidAt(sentences, span)))
    for (const chain of chainsOf(postmortem)) {
      const last = deepestStep(chain)?.answer
      if (!last || chain.endsAt !== 'system' || isBlankAnswer(last)) continue
      const ends = endsOf(chain).map(({ span }) => contentWords(saidAt(sentences, span)))
      if (ends.some((words) => words.size < 2 || sharedWords(words, planned) > 0)) continue
      yield {
        span: last.span,
        section: 'fiveWhys',
        message: 'No action item is about what this chain ends at; add one, or say why nothing is to be done.',
        fixes: addActionAgainst(text, postmortem, slice(text, last.span)),
      }
    }
  },
}
