import { addActionAgainst } from '../../edit-action-items/add-item.ts'
import { contentWords, sharedWords } from '../../language/whys/content-words.ts'
import { saidAt } from '../../language/whys/said-at.ts'
import { overlaps } from '../../text.ts'
import { endsOf } from '../../whys/why-steps.ts'
import type { Rule } from '../rule.ts'

export const causeWithoutAction: Rule = {
  id: 'cause-without-action',
  category: 'action-items',
  summary: 'A root cause or contributing factor that no action item does anything about.',
  why: 'A condition that stays as it is will be there for the next incident. Not every one is worth a change, but each is worth the decision.',
  severity: 'hint',
  isStrict: true,
  fix: 'sometimes',
  *check({ text, postmortem, sentences }) {
    const { rootCauses, contributingFactors, actionItems, fiveWhys } = postmortem
    if (actionItems.length === 0 || sentences.length === 0) return
    const planned = contentWords(actionItems.flatMap(({ span }) => saidAt(sentences, span)))
    const ends = fiveWhys.flatMap(endsOf)
    for (const cause of [...rootCauses, ...contributingFactors]) {
      const said = saidAt(sentences, cause.span)
      const words = contentWords(said)
      // What a chain of whys ends at is reported there.
      if (!said[0] || words.size < 2 || sharedWords(words, planned) > 0 || cause.text.includes('⟨')) continue
      if (ends.some(({ span }) => overlaps(span, cause.span))) continue
      yield {
        span: cause.span,
        section: 'rootCauses',
        message: 'No action item is about this; add one, or say why it stays as it is.',
        fixes: addActionAgainst(text, postmortem, said[0].text),
      }
    }
  },
}
