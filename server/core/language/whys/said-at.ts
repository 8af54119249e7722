import { beginningIn } from '../../in-order.ts'
import type { Span } from '../../text.ts'
import type { Sentence } from '../analysis/sentence.ts'

/** The sentences that begin within a stretch of the document; sentences are given in source order. */
export function saidAt(sentences: readonly Sentence[], span: Span): readonly Sentence[] {
  return sentences.slice(...beginningIn(sentences, span))
}
