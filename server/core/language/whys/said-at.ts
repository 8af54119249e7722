import { bisect } from '../../bisect.ts'
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
  return bisect(sentences.length, (index) => sentences[index]!.span.start >= offset)
}
