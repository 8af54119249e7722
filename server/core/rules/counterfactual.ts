import { authorClauses, authorSentences, sectionOf } from '../language/analysis/author.ts'
import { spanOfTokens } from '../language/analysis/sentence.ts'
import { counterfactualOf } from '../language/blame/counterfactual.ts'
import { missedChances } from '../language/blame/missed-chance.ts'
import { rewordCounterfactual } from '../language/reword/reword-counterfactual.ts'
import { itemIn } from './item-in.ts'
import type { Rule } from './rule.ts'

export const counterfactual: Rule = {
  id: 'counterfactual',
  category: 'blame',
  summary: 'What people should have, could have or would have done.',
  why: 'What did not happen explains nothing, and it judges people by what became known only later. What they saw and knew at the time explains why the step taken made sense (S. Dekker, The Field Guide to Understanding Human Error, ch. 5; PagerDuty postmortem guide).',
  severity: { default: 'warning', lessons: 'information', actionItems: 'off' },
  fix: 'sometimes',
  *check(reading) {
    for (const [sentence, clause] of authorClauses(reading)) {
      const found = counterfactualOf(sentence, clause)
      if (!found) continue
      const section = sectionOf(sentence)
      const isMild = (clause.subject?.kind === 'self' || found.certainty === 'likely') && section !== 'actionItems'
      yield {
        span: spanOfTokens(sentence, clause.from, clause.to),
        section,
        ...(isMild && { severity: 'information' as const }),
        message,
        fixes: () => rewordCounterfactual(reading.text, sentence, clause, found, itemIn(reading, sentence)),
      }
    }
    for (const sentence of authorSentences(reading)) {
      const section = sectionOf(sentence)
      for (const { from, to, certainty } of missedChances(sentence)) {
        const isSaid = sentence.clauses.some(
          (clause) => clause.from < to && from < clause.to && counterfactualOf(sentence, clause) !== undefined,
        )
        if (isSaid) continue
        yield {
          span: spanOfTokens(sentence, from, to),
          section,
          ...(certainty === 'likely' && section !== 'actionItems' && { severity: 'information' as const }),
          message,
          fixes: [],
        }
      }
    }
  },
}

const message = 'This tells what did not happen; say what was known or shown then, and make the wish an action item.'
