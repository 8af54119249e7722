import type { Fix } from '../../finding.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Sentence } from '../analysis/sentence.ts'
import { retold } from './retold.ts'
import { replaceTokens } from './source.ts'
import { anyhow, blankPhrase, phraseAround } from './stretch.ts'

const accepted = 'Reword: what was accepted without a check?'
const shown = 'Reword: what was shown at the time?'

/** In the place of *human error* what the tool accepted, or what was shown to whoever used it. */
export function rewordLabelled(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const blank = '⟨what the tool or process accepted without a check⟩'
  const isLabel = sentence.tokens[range.to]?.text === ':'
  return [
    ...(isLabel ? replaceTokens(shown, sentence, range.from, range.to, 'conditions at the time') : []),
    ...actTold(text, sentence, range),
    ...blankPhrase(accepted, sentence, range, blank),
    ...blankPhrase(shown, sentence, range, '⟨what the screen, alert or document showed at the time⟩'),
    ...replaceTokens(
      accepted,
      sentence,
      sentence.tokens[range.from - 1]?.pos === 'DET' ? range.from - 1 : range.from,
      range.to,
      blank,
    ),
    ...anyhow(accepted, text, sentence, range, blank),
  ]
}

/** `user error to leave the box ticked`: what was done. */
function actTold(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { from, to } = phraseAround(sentence, range)
  const act = sentence.clauses.find(({ form, verb }) => form === 'infinitive' && verb.from <= to + 1 && verb.head > to)
  const isIt = /^(?:it|this|that)$/.test(sentence.tokens[from - 2]?.word ?? '')
  return act && sentence.tokens[to]?.word === 'to' ? retold(accepted, text, sentence, act, isIt ? from - 2 : from) : []
}
