import { authorClauses, sectionOf } from '../language/analysis/author.ts'
import { spanOfTokens } from '../language/analysis/sentence.ts'
import { lapseOf } from '../language/blame/lapse.ts'
import { rewordLapse } from '../language/reword/reword-lapse.ts'
import { itemIn } from './item-in.ts'
import type { Rule } from './rule.ts'

export const teamBlame: Rule = {
  id: 'team-blame',
  category: 'blame',
  summary: 'A team, a department, a vendor or management as the subject of an error or an omission.',
  why: 'A team that is blamed closes ranks, and the gap between two teams stays where it was. What passes between them, and what does not, can be changed (Google SRE workbook, ch. 10).',
  severity: { default: 'warning', timeline: 'information', wentWell: 'information' },
  fix: 'sometimes',
  *check(reading) {
    for (const [sentence, clause] of authorClauses(reading)) {
      if (clause.subject?.kind !== 'group') continue
      const lapse = lapseOf(sentence, clause)
      if (!lapse) continue
      yield {
        span: spanOfTokens(sentence, clause.from, clause.to),
        section: sectionOf(sentence),
        ...(lapse.certainty === 'likely' && { severity: 'information' as const }),
        message: 'This blames a team; say what was missing between the teams: a notice, an owner, a check.',
        fixes: () => rewordLapse(reading.text, sentence, clause, itemIn(reading, sentence)),
      }
    }
  },
}
