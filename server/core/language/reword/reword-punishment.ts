import type { Fix } from '../../finding.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Sentence } from '../analysis/sentence.ts'
import { firstWord, lastWord } from './source.ts'
import { blankPhrase, replaceNoted, takenOut } from './stretch.ts'

const guard = 'Name a control for every role: personnel matters do not belong in a review'
const away = 'Take the sentence out: personnel matters do not belong in a review'

/** In place of a punishment a control that holds for every role, or nothing: the sentence goes. */
export function rewordPunishment(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const isAction = sentence.passage.role === 'action' || sentence.passage.section === 'actionItems'
  const control = 'add ⟨the guard that makes this step safe for every role⟩'
  const allowed = '⟨what the tool or process allowed, for every role⟩'
  const whole = (words: string) => replaceNoted(guard, text, sentence, firstWord(sentence), lastWord(sentence), words)
  return [
    ...(isAction ? whole(control) : takenOut(away, text, sentence)),
    ...whole(isAction ? allowed : control),
    ...blankPhrase(guard, sentence, range, '⟨guard for every role⟩'),
  ]
}
