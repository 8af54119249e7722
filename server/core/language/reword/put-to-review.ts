import type { Fix } from '../../finding.ts'
import { contains, type Span, slice } from '../../text.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Sentence } from '../analysis/sentence.ts'
import { editable, firstWord, isBalanced, lastWord } from './source.ts'

/**
 * As a blank the half of a sentence that a conjunction joins to the rest, or all of it: every word of it stays, and
 * nothing is claimed. What happened is asked about in the review; in the place of a remedy comes one that works
 * without attention. For what no pattern is sure to reword.
 */
export function putToReview(text: string, sentences: readonly Sentence[], finding: Span): Fix[] {
  const sentence = sentences.find(({ span }) => contains(span, finding))
  if (!sentence) return []
  const { role, section } = sentence.passage
  const isRemedy = role === 'action' || section === 'actionItems'
  const whole = { from: firstWord(sentence), to: lastWord(sentence) }
  return [...(isRemedy ? [] : halvesOf(sentence, whole)), whole].flatMap(({ from, to }) => {
    const span = editable(sentence, from, to)
    const words = span && slice(text, span).replace(/\s+/g, ' ')
    if (!span || !words || /[⟨⟩]/.test(words) || (to < whole.to && !contains(span, finding))) return []
    const newText = isRemedy
      ? `⟨which check, guard or automation takes the place of “${words}”⟩; done when ⟨test that shows it⟩`
      : `⟨ask in the review what lay behind “${words}”⟩`
    const title = isRemedy ? 'Reword: which control instead?' : 'Put it to the review'
    // What cried out was the author's tone.
    const end = text[span.end] === '!' ? span.end + 1 : span.end
    return [{ title, edits: [{ span: { start: span.start, end }, newText }] }]
  })
}

/** The parts of a sentence between conjunctions that join whole clauses, each with its own subject. */
function halvesOf(sentence: Sentence, whole: TokenRange): TokenRange[] {
  const { tokens, clauses } = sentence
  const stated = clauses.filter(({ form, ownsSubject }) => form === 'finite' && ownsSubject)
  const joints = stated.flatMap(({ from }) => {
    const joint = tokens[from - 1]?.pos === 'ADV' ? from - 2 : from - 1
    const isJoint = tokens[joint]?.text === ';' || /^(?:and|but|so|yet)$/.test(tokens[joint]?.word ?? '')
    return isJoint && stated.some(({ verb }) => verb.head < joint) ? [joint] : []
  })
  const edges = [whole.from - 1, ...joints, whole.to]
  const halves = edges.slice(1).map((edge, index) => {
    const to = tokens[edge - 1]?.text === ',' ? edge - 1 : edge
    return { from: edges[index]! + 1, to }
  })
  const isWhole = ({ from, to }: TokenRange) => from < to && isBalanced(sentence, from, to) && !tokens[from]!.isQuoted
  return halves.length > 1 && halves.every(isWhole) ? halves : []
}
