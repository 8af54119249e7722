import { authorFields, authorSentences, sectionOf } from '../language/analysis/author.ts'
import { spanOfTokens } from '../language/analysis/sentence.ts'
import { humanErrors } from '../language/blame/human-error.ts'
import { rewordLabelled } from '../language/reword/reword-human-error.ts'
import type { Rule } from './rule.ts'

export const humanError: Rule = {
  id: 'human-error',
  category: 'blame',
  summary: '"Human error", "operator error", "fat finger" and the like as an explanation.',
  why: 'The label stops the inquiry where it should begin: people err every day, and what matters is why this time nothing stood in between (Google SRE workbook, ch. 10; S. Dekker, The Field Guide to Understanding Human Error).',
  severity: {
    default: 'warning',
    rootCauses: 'error',
    contributingFactors: 'error',
    fiveWhys: 'error',
    trigger: 'error',
  },
  fix: 'always',
  rewordingKeeps: 'rest',
  *check(reading) {
    for (const sentence of [...authorSentences(reading), ...authorFields(reading)])
      for (const { from, to } of humanErrors(sentence))
        yield {
          span: spanOfTokens(sentence, from, to),
          section: sectionOf(sentence),
          message:
            'This label ends the inquiry where it should begin; name what the tool or process accepted without a check.',
          fixes: () => rewordLabelled(reading.text, sentence, { from, to }),
        }
  },
}
