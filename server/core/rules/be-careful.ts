import { authorClauses, authorSentences, sectionOf } from '../language/analysis/author.ts'
import { spanOfTokens } from '../language/analysis/sentence.ts'
import { plea } from '../language/blame/be-careful.ts'
import { efforts } from '../language/blame/effort.ts'
import { rewordEffort, rewordPlea } from '../language/reword/reword-plea.ts'
import type { SectionKind } from '../postmortem.ts'
import type { Rule } from './rule.ts'

export const beCareful: Rule = {
  id: 'be-careful',
  category: 'blame',
  summary: 'A remedy that asks people to be careful, to remember or to try harder.',
  why: 'Attention and memory were already in use when it happened, so asking for more of them changes nothing. A control that blocks, warns or shows works on a bad day too (Google SRE workbook, ch. 10; Lunney, Lueder and Beyer, ;login: 2017).',
  severity: { default: 'warning', actionItems: 'error', lessons: 'error' },
  fix: 'sometimes',
  rewordingKeeps: 'nothing',
  *check(reading) {
    for (const [sentence, clause] of authorClauses(reading)) {
      const section = sectionOf(sentence)
      const found = plea(sentence, clause, isRemedial(section))
      if (!found) continue
      yield {
        span: spanOfTokens(sentence, found.from, found.to),
        section,
        ...(found.certainty === 'likely' && { severity: 'information' as const }),
        message,
        fixes: () => rewordPlea(reading.text, sentence, clause, found),
      }
    }
    for (const sentence of authorSentences(reading)) {
      const section = sectionOf(sentence)
      if (!isRemedial(section)) continue
      for (const effort of efforts(sentence))
        yield {
          span: spanOfTokens(sentence, effort.from, effort.to),
          section,
          message,
          fixes: () => rewordEffort(reading.text, sentence, effort),
        }
    }
  },
}

const message = 'This asks people to try harder; name a check, a guard or an alert that works without it.'

function isRemedial(section: SectionKind): boolean {
  return section === 'actionItems' || section === 'lessons'
}
