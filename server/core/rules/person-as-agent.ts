import { authorClauses, authorSentences, sectionOf } from '../language/analysis/author.ts'
import { findPhrase, phrases } from '../language/analysis/phrases.ts'
import { spanOfTokens } from '../language/analysis/sentence.ts'
import { isHarmBy } from '../language/blame/harm-by.ts'
import { rewordAgent, rewordLapseNoun } from '../language/reword/reword-agent.ts'
import type { Rule } from './rule.ts'

/** An act of a person in place of the person. */
const acts = phrases(
  'due|down|owing to an? oversight|lapse|slip|mistake|blunder; because of an? oversight|lapse|slip|mistake|blunder; result of an? oversight|lapse|slip|blunder',
)

export const personAsAgent: Rule = {
  id: 'person-as-agent',
  category: 'blame',
  summary: 'A passive that names the person who did harm: "was dropped by a developer".',
  why: 'The same event is judged more harshly when its agent is named (Fausey and Boroditsky, 2010). What was dropped, and what let it be dropped, is what the reader can use.',
  severity: { default: 'warning', timeline: 'information' },
  fix: 'always',
  rewordingKeeps: 'rest',
  *check(reading) {
    for (const sentence of authorSentences(reading)) {
      const act = findPhrase(acts, sentence.tokens)
      if (act)
        yield {
          span: spanOfTokens(sentence, act.from, act.to),
          section: sectionOf(sentence),
          message: 'This makes the lapse of a person the cause; say what did not catch it.',
          fixes: () => rewordLapseNoun(reading.text, sentence, act),
        }
    }
    for (const [sentence, clause] of authorClauses(reading)) {
      if (!isHarmBy(sentence, clause) || !clause.agent) continue
      yield {
        span: spanOfTokens(sentence, clause.from, Math.max(clause.to, clause.agent.to)),
        section: sectionOf(sentence),
        ...(clause.agent.kind === 'self' && { severity: 'information' as const }),
        message: 'This names who did the harm; leave the person out and say what let it happen.',
        fixes: () => rewordAgent(reading.text, sentence, clause),
      }
    }
  },
}
