import { authorClauses, sectionOf } from '../language/analysis/author.ts'
import { spanOfTokens } from '../language/analysis/sentence.ts'
import { plea } from '../language/blame/be-careful.ts'
import { rewordPlea } from '../language/reword/reword-plea.ts'
import type { Rule } from './rule.ts'

export const beCareful: Rule = {
  id: 'be-careful',
  category: 'blame',
  summary: 'A remedy that asks people to be careful, to remember or to try harder.',
  why: 'Attention and memory were already in use when it happened, so asking for more of them changes nothing. A control that blocks, warns or shows works on a bad day too (Google SRE workbook, ch. 10; Lunney, Lueder and Beyer, ;login: 2017).',
  severity: { default: 'warning', actionItems: 'error', lessons: 'error' },
  fix: 'sometimes',
  *check(reading) {
    for (const [sentence, clause] of authorClauses(reading)) {
      const found = plea(sentence, clause)
      if (!found) continue
      yield {
        span: spanOfTokens(sentence, found.from, found.to),
        section: sectionOf(sentence),
        message: 'This asks people to try harder; name a check, a guard or an alert that works without it.',
        fixes: () => rewordPlea(reading.text, sentence, clause, found),
      }
    }
  },
}
