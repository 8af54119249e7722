import { authorClauses, sectionOf } from '../language/analysis/author.ts'
import { spanOfTokens } from '../language/analysis/sentence.ts'
import { lapseOf } from '../language/blame/lapse.ts'
import { rewordLapse } from '../language/reword/reword-lapse.ts'
import { itemIn } from './item-in.ts'
import type { Rule } from './rule.ts'

export const personError: Rule = {
  id: 'person-error',
  category: 'blame',
  summary: 'A person, a role, "we" or "someone" as the subject of an error, an omission or a negligence.',
  why: 'A sentence about who erred ends the inquiry; one about what the tools allowed, showed or lacked opens it. The same act by the next person is only prevented by the second (Google SRE workbook, ch. 10; S. Dekker, The Field Guide to Understanding Human Error).',
  severity: { default: 'warning', timeline: 'information', wentWell: 'information' },
  fix: 'sometimes',
  *check(reading) {
    for (const [sentence, clause] of authorClauses(reading)) {
      if (clause.subject?.kind === 'group') continue
      const lapse = lapseOf(sentence, clause)
      if (!lapse) continue
      const isMild = clause.subject?.kind === 'self' || lapse.certainty === 'likely'
      yield {
        span: spanOfTokens(sentence, clause.from, clause.to),
        section: sectionOf(sentence),
        ...(isMild && { severity: 'information' as const }),
        message: messages[lapse.kind],
        fixes: () => rewordLapse(reading.text, sentence, clause, itemIn(reading, sentence)),
      }
    }
  },
}

const messages = {
  error: 'This says what a person did wrong; say what the tool or process allowed, showed or lacked.',
  omission: 'This says what a person left undone; say what the process did not ask for or show.',
  manner: 'This judges how a person acted; say what made the act look right at the time.',
  damage: 'This makes a person the cause; say what the tool or process let happen.',
  idiom: 'This says that a person was careless; say what the tool or process allowed, showed or lacked.',
}
