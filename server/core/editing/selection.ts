/** The stretches that "Expand Selection" goes through around a place, the innermost first. */
import type { Postmortem } from '../postmortem.ts'
import { contains, type Span } from '../text.ts'

/** Time or text, entry, item, answer, chain, section: what the model knows, each containing the one before. */
export function spansAround(postmortem: Postmortem, offset: number): Span[] {
  const here = { start: offset, end: offset }
  const spans = [...partsOf(postmortem)].filter((span) => contains(span, here))
  spans.sort((a, b) => a.end - a.start - (b.end - b.start))
  const nested: Span[] = []
  for (const span of spans) {
    const inner = nested.at(-1)
    const isWider = !inner || (contains(span, inner) && span.end - span.start > inner.end - inner.start)
    if (isWider) nested.push(span)
  }
  return nested
}

function* partsOf({ timeline, actionItems, fiveWhys, sections, rootCauses, passages }: Postmortem): Iterable<Span> {
  for (const { span, time, text } of timeline) yield* [span, time.span, text.span]
  for (const { span, text, owner, due, ticket } of actionItems)
    for (const part of [{ span }, text, owner, due, ticket]) if (part) yield part.span
  for (const chain of fiveWhys) {
    yield chain.span
    for (const { span, question, answer } of chain.steps)
      for (const part of [{ span }, question, answer]) if (part) yield part.span
  }
  for (const { span } of rootCauses) yield span
  for (const { span } of passages) yield span
  for (const { span } of sections) yield span
}
