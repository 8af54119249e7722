import type { Fix } from '../../finding.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Sentence } from '../analysis/sentence.ts'
import { replaceTokens } from './source.ts'
import { anyhow, blankPhrase } from './stretch.ts'

const accepted = 'Reword: what was accepted without a check?'
const shown = 'Reword: what was shown at the time?'

/** In the place of *human error* what the tool accepted, or what was shown to whoever used it. */
export function rewordLabelled(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const blank = '⟨what the tool or process accepted without a check⟩'
  return [
    ...blankPhrase(accepted, sentence, range, blank),
    ...blankPhrase(shown, sentence, range, '⟨what the screen, alert or document showed at the time⟩'),
    ...replaceTokens(accepted, sentence, range.from, range.to, blank),
    ...anyhow(accepted, text, sentence, range, blank),
  ]
}
