import { bisect } from './bisect.ts'
import type { Span } from './text.ts'

/** Things in the order of the document. */
type InOrder = readonly { readonly span: Span }[]

/** The first and the one behind the last, by index, of those that begin in a stretch. */
export function beginningIn(ordered: InOrder, { start, end }: Span): [from: number, to: number] {
  const firstFrom = (offset: number) => bisect(ordered.length, (index) => ordered[index]!.span.start >= offset)
  return [firstFrom(start), firstFrom(end)]
}

/** The same of those that share a character with a stretch, where none reaches into the next one. */
export function touching(ordered: InOrder, { start, end }: Span): [from: number, to: number] {
  const from = bisect(ordered.length, (index) => ordered[index]!.span.end > start)
  let to = from
  while (to < ordered.length && ordered[to]!.span.start < end) to++
  return [from, to]
}
