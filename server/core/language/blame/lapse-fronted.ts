import { errorAdverbs, judgementAdjectives, judgingAdverbs } from '../analysis/lexicon.ts'
import { findPhrase, phraseAt, phrases } from '../analysis/phrases.ts'
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
  if (phraseAt(unwilling, tokens, 0, to) > 0) return 'sure'
  if (phraseAt(certain, tokens, 0, to) > 0) return 'likely'
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

/** `Too proud to read the manual, Lorenzo wired it`: why somebody would not. */
const unwilling = phrases(`
  too proud|lazy|busy|tired|eager|impatient|stubborn|scared|shy|important|arrogant|hungry|excited|keen|polite|embarrassed to
  loath; unwilling; reluctant; afraid; scared; keen to; eager to; anxious to; impatient; desperate to; wanting to; hoping to
  bored; overconfident; tired of; fed up; unbothered; unconcerned; undeterred; unimpressed; confident in * own; in * haste|hurry|eagerness|zeal|wisdom|rush
  for * reason best known; for want of|lack of; ever the; always the; never one to; not one to; true to`)

/** `Convinced that it was a drill, she closed it`. */
const certain = phrases(`
  convinced; sure; certain; confident; persuaded; thinking; believing; assuming; supposing; figuring; imagining; expecting; pressed for
  under the impression; on * assumption|belief|theory; trusting; unaware`)
