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
  const manner = findPhrase(carelessManner, tokens, 0, to)
  const isOther = clauses.some((other) => other.form === 'finite' && other.verb.head < verb.head)
  // `Contrary to every rule that we have, she …`
  if (isOther && manner?.from !== 0) return undefined
  if (manner) return 'sure'
  const opening = tokens.slice(0, Math.min(to, 3))
  const isJudged = opening.some(
    ({ lemma, isQuoted }) =>
      !isQuoted && (judgementAdjectives.has(lemma) || judgingAdverbs.has(lemma) || errorAdverbs.has(lemma)),
  )
  return isJudged ? 'sure' : undefined
}
