import { authorClauses, sectionOf } from '../language/analysis/author.ts'
import { type Clause, type Sentence, spanOfTokens } from '../language/analysis/sentence.ts'
import { isFramingTrap } from '../language/blame/framing.ts'
import { rewordQuestion } from '../language/reword/reword-question.ts'
import type { Rule } from './rule.ts'

export const framingTrap: Rule = {
  id: 'framing-trap',
  category: 'blame',
  summary: 'A question that asks after a person: "Why did the engineer …", "Who approved …".',
  why: 'Whatever question is asked gets an answer of its own kind: "why did the engineer" ends at the engineer, "what made it possible" ends at something that can be changed (J. Allspaw, The Infinite Hows; Etsy debriefing guide).',
  severity: { default: 'warning', fiveWhys: 'error', rootCauses: 'error', contributingFactors: 'error' },
  fix: 'sometimes',
  rewordingKeeps: 'rest',
  *check(reading) {
    for (const [sentence, clause] of authorClauses(reading)) {
      if (!isFramingTrap(sentence, clause) || isAfterNobody(sentence, clause)) continue
      const from = questionStart(sentence.tokens, clause.from, clause.opener ?? '')
      yield {
        span: spanOfTokens(sentence, from, clause.to),
        section: sectionOf(sentence),
        ...((clause.subject?.kind === 'self' ||
          (clause.subject && !clause.subject.isSure && isThey(sentence.tokens[clause.subject.head]!.lemma))) && {
          severity: 'information' as const,
        }),
        message:
          'This question asks after a person; ask what in the tool, the information or the process made it possible.',
        fixes: () => rewordQuestion(reading.text, sentence, clause, from),
      }
    }
  },
}

/** A why that asks what kept everybody from it: `Why did nobody notice?`. */
function isAfterNobody({ passage, tokens }: Sentence, { subject }: Clause): boolean {
  return (
    passage.role === 'whyQuestion' &&
    subject !== undefined &&
    tokens.slice(subject.from, subject.to).some(({ lemma }) => nobody.has(lemma))
  )
}

const nobody = new Set('nobody no-one noone no'.split(' '))

/** A *they* that may be things. */
function isThey(word: string): boolean {
  return word === 'they'
}

/** The word that asks, before the clause. */
function questionStart(
  tokens: readonly { readonly lemma: string; readonly text: string }[],
  from: number,
  asking: string,
): number {
  if (asking === '')
    return from > 0 &&
      /^(?:did|do|does|was|were|is|are|has|have|had|could|should|would|can|not|n't)$/i.test(tokens[from - 1]!.text)
      ? from - 1
      : from
  for (let index = from; index >= Math.max(0, from - 5); index--)
    if (tokens[index]!.text.toLowerCase() === asking) return index
  return from
}
