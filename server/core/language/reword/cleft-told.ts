import type { Fix } from '../../finding.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { kept, lastWord, replaceTokens } from './source.ts'

/** `What she did not realise is that both share it` is *It went unnoticed that both share it*. */
export function cleftTold(title: string, text: string, sentence: Sentence, clause: Clause): Fix[] {
  const { tokens } = sentence
  const { head } = clause.verb
  const isSeen = /^(?:realise|realize|notice|know|see|understand|consider)$/.test(tokens[head]!.lemma)
  const isCleft = tokens[clause.from - 1]?.word === 'what' && tokens[head + 1]?.lemma === 'be'
  if (!isSeen || !isCleft || !clause.isNegated || tokens[head + 2]?.word !== 'that') return []
  const to = lastWord(sentence)
  const what = kept(text, sentence, head + 2, to)
  const words = `it went unnoticed ${what}; ⟨where that is shown or written down⟩`
  return what === undefined ? [] : replaceTokens(title, sentence, clause.from - 1, to, words)
}
