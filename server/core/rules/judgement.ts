import { authorSentences, sectionOf } from '../language/analysis/author.ts'
import { spanOfTokens } from '../language/analysis/sentence.ts'
import { judgements } from '../language/blame/judgement.ts'
import { rewordJudgement } from '../language/reword/reword-verdict.ts'
import type { Rule } from './rule.ts'

export const judgement: Rule = {
  id: 'judgement',
  category: 'blame',
  summary: 'Words that judge a person, a decision or an act: careless, negligent, sloppy, a bad decision.',
  why: 'A verdict tells the reader what to think and nothing that happened; the measurable fact behind it does both jobs (J. Bergström on normative language; Google SRE workbook, ch. 10).',
  severity: 'warning',
  fix: 'always',
  rewordingKeeps: 'rest',
  *check(reading) {
    for (const sentence of authorSentences(reading))
      for (const range of judgements(sentence))
        yield {
          span: spanOfTokens(sentence, range.from, range.to),
          section: sectionOf(sentence),
          ...(range.isMild && { severity: 'information' as const }),
          message: 'This judges people or what they decided; give the fact behind the verdict.',
          fixes: () => rewordJudgement(reading.text, sentence, range),
        }
  },
}
