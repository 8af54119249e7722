import { hasBlank } from '../../blanks.ts'
import type { Fix } from '../../finding.ts'
import { contains, type Span, slice } from '../../text.ts'
import type { Sentence } from '../analysis/sentence.ts'
import { editable, firstWord, lastWord } from './source.ts'

/**
 * The sentence of a finding as a blank that a review fills: every word of it stays, and nothing is claimed. For what no
 * pattern is sure to reword.
 */
export function putToReview(text: string, sentences: readonly Sentence[], finding: Span): Fix[] {
  const sentence = sentences.find(({ span }) => contains(span, finding))
  const span = sentence && editable(sentence, firstWord(sentence), lastWord(sentence))
  if (!span) return []
  const words = slice(text, span).replace(/\s+/g, ' ')
  if (hasBlank(words) || /[⟨⟩]/.test(words)) return []
  return [
    { title: 'Put it to the review', edits: [{ span, newText: `⟨ask in the review what lay behind this: ${words}⟩` }] },
  ]
}
