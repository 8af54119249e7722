import type { Span } from '../../text.ts'
import type { Sentence } from '../analysis/sentence.ts'

/** The sentences that begin within a stretch of the document; sentences are given in source order. */
export function saidAt(sentences: readonly Sentence[], span: Span): readonly Sentence[] {
  const from = firstFrom(sentences, span.start)
  let to = from
  while (to < sentences.length && sentences[to]!.span.start < span.end) to++
  return sentences.slice(from, to)
}

function firstFrom(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
