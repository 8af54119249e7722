import { authorSentences, sectionOf } from '../language/analysis/author.ts'
import { spanOfTokens } from '../language/analysis/sentence.ts'
import { hindsights } from '../language/blame/hindsight.ts'
import { rewordHindsight } from '../language/reword/reword-hindsight.ts'
import type { Rule } from './rule.ts'

export const hindsight: Rule = {
  id: 'hindsight',
  category: 'blame',
  summary: 'Judging by what became known only later: obviously, in hindsight, anyone could see.',
  why: 'Everything is obvious to those who know how it ended. Which signal stood where, and who could see it then, is what the reader needs (S. Dekker, ch. 3; the Etsy guide takes "obviously" as a cue to dig).',
  severity: { default: 'warning', timeline: 'information' },
  fix: 'always',
  rewordingKeeps: 'rest',
  *check(reading) {
    for (const sentence of authorSentences(reading))
      for (const { from, to, isOfPeople } of hindsights(sentence))
        yield {
          span: spanOfTokens(sentence, from, to),
          section: sectionOf(sentence),
          ...(!isOfPeople && { severity: 'information' as const }),
          message: 'This is known only in hindsight; say which signal stood where, and who could see it then.',
          fixes: () => rewordHindsight(reading.text, sentence, { from, to }),
        }
  },
}
