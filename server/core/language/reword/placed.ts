import type { Edit, Span } from '../../text.ts'
import { type Sentence, spanOfTokens, type Token } from '../analysis/sentence.ts'

/** A word of a sentence with where it stands in it. */
export interface Placed {
  readonly sentence: Sentence
  readonly at: number
  readonly token: Token
}

/** The words that edits replace. */
export function placedUnder(sentences: readonly Sentence[], edits: readonly Edit[]): Placed[] {
  return placedIn(
    sentences,
    edits.map(({ span }) => span),
  )
}

/** The words that stand in some stretches of the text. */
export function placedIn(sentences: readonly Sentence[], spans: readonly Span[]): Placed[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) => {
      const span = spanOfTokens(sentence, at, at + 1)
      return spans.some((one) => one.start < span.end && span.start < one.end) ? [{ sentence, at, token }] : []
    }),
  )
}

/** Where the words of each edit stand afterwards. */
export function writtenSpans(edits: readonly Edit[]): Span[] {
  let moved = 0
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }) => {
      const start = span.start + moved
      moved += newText.length - (span.end - span.start)
      return { start, end: start + newText.length }
    })
}
