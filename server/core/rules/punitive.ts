import { authorSentences, sectionOf } from '../language/analysis/author.ts'
import { spanOfTokens } from '../language/analysis/sentence.ts'
import { punishments } from '../language/blame/punitive.ts'
import { rewordPunishment } from '../language/reword/reword-punishment.ts'
import type { Rule } from './rule.ts'

export const punitive: Rule = {
  id: 'punitive',
  category: 'blame',
  summary: 'Punishment, or the threat of it: warnings, reprimands, consequences, access taken away from a person.',
  why: 'The first punishment ends honest reports. Personnel matters do not belong in this document (J. Allspaw, Blameless PostMortems and a Just Culture; the AWS correction-of-error guide).',
  severity: 'error',
  fix: 'always',
  rewordingKeeps: 'nothing',
  *check(reading) {
    for (const sentence of authorSentences(reading))
      for (const { from, to } of punishments(sentence))
        yield {
          span: spanOfTokens(sentence, from, to),
          section: sectionOf(sentence),
          message: 'This punishes a person; leave it out, or name a control that holds for every role.',
          fixes: () => rewordPunishment(reading.text, sentence, { from, to }),
        }
  },
}
