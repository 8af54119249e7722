import { errorAdverbs, judgementAdjectives, judgingAdverbs } from '../analysis/lexicon.ts'
import { findPhrase } from '../analysis/phrases.ts'
import { carelessManner } from './idioms/manner.ts'
import type { Sign } from './lapse-sign.ts'

/** How many words may stand before the subject to say how somebody acted. */
const longest = 16

/** `Without a word to anyone, Bob merged it`, `Hasty as ever, she …`: how somebody acted, said before who did. */
export const fronted: Sign = (analysis, { subject, ownsSubject, isNegated, form, verb }) => {
  const { tokens, clauses } = analysis
  if (!subject || !ownsSubject || isNegated || form !== 'finite' || subject.kind === 'self') return undefined
  const to = subject.from - 1
  if (to < 1 || to > longest || tokens[to]!.text !== ',') return undefined
  if (clauses.some((other) => other.form === 'finite' && other.verb.head < verb.head)) return undefined
  if (findPhrase(carelessManner, tokens, 0, to)) return 'sure'
  const opening = tokens.slice(0, Math.min(to, 3))
  const isJudged = opening.some(
    ({ lemma, isQuoted }) =>
      !isQuoted && (judgementAdjectives.has(lemma) || judgingAdverbs.has(lemma) || errorAdverbs.has(lemma)),
  )
  return isJudged ? 'sure' : undefined
}
