import type { Fix } from '../../finding.ts'
import { contains } from '../../text.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Sentence } from '../analysis/sentence.ts'
import { editable, firstWord, lastWord } from './source.ts'
import { blankPhrase, replaceNoted } from './stretch.ts'

const guard = 'Name a control for every role: personnel matters do not belong in a review'
const away = 'Take the sentence out: personnel matters do not belong in a review'

/** In place of a punishment a control that holds for every role, or nothing: the sentence goes. */
export function rewordPunishment(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const isAction = sentence.passage.role === 'action' || sentence.passage.section === 'actionItems'
  const control = 'add ⟨the guard that makes this step safe for every role⟩'
  const allowed = '⟨what the tool or process allowed, for every role⟩'
  const whole = (words: string) => replaceNoted(guard, text, sentence, firstWord(sentence), lastWord(sentence), words)
  return [
    ...(isAction ? whole(control) : takenOut(text, sentence)),
    ...whole(isAction ? allowed : control),
    ...blankPhrase(guard, sentence, range, '⟨guard for every role⟩'),
  ]
}

/** A sentence of prose with the space before or after it; the last words of a paragraph or an item stay. */
function takenOut(text: string, sentence: Sentence): Fix[] {
  const { passage, tokens } = sentence
  const span = editable(sentence, 0, tokens.length)
  const whole = passage.prose.span()
  if (!span || passage.form === 'cell' || !contains(passage.span, span)) return []
  const isFirst = span.start <= whole.start
  if (isFirst && span.end >= whole.end) return []
  let { start, end } = span
  if (isFirst) while (end < whole.end && /\s/.test(text[end]!)) end++
  else while (start > whole.start && /\s/.test(text[start - 1]!)) start--
  return [{ title: away, edits: [{ span: { start, end }, newText: '' }], needsDecision: true }]
}
