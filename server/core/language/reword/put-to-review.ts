import { hasBlank } from '../../blanks.ts'
import type { Fix } from '../../finding.ts'
import { contains, type Span, slice } from '../../text.ts'
import type { Sentence } from '../analysis/sentence.ts'
import { editable, firstWord, lastWord } from './source.ts'

/**
 * The sentence of a finding as a blank: every word of it stays, and nothing is claimed. What happened is asked about in
 * the review; in the place of a remedy comes one that works without attention. For what no pattern is sure to reword.
 */
export function putToReview(text: string, sentences: readonly Sentence[], finding: Span): Fix[] {
  const sentence = sentences.find(({ span }) => contains(span, finding))
  const span = sentence && editable(sentence, firstWord(sentence), lastWord(sentence))
  if (!span) return []
  const words = slice(text, span).replace(/\s+/g, ' ')
  if (hasBlank(words) || /[⟨⟩]/.test(words)) return []
  const { role, section } = sentence.passage
  const isRemedy = role === 'action' || section === 'actionItems'
  const newText = isRemedy
    ? `⟨which check, guard or automation takes the place of: ${words}⟩; done when ⟨test that shows it⟩`
    : `⟨ask in the review what lay behind this: ${words}⟩`
  const title = isRemedy ? 'Reword: which control instead?' : 'Put it to the review'
  // What cried out was the author's tone.
  const end = text[span.end] === '!' ? span.end + 1 : span.end
  return [{ title, edits: [{ span: { start: span.start, end }, newText }] }]
}
