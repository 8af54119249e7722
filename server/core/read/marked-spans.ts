import { touching } from '../in-order.ts'
import type { Span } from '../text.ts'

/** Disjoint stretches of the document with what they are, to look up by place. */
export class MarkedSpans<Role> {
  readonly #spans: readonly { readonly span: Span; readonly role: Role }[]

  constructor(spans: readonly { readonly span: Span; readonly role: Role }[]) {
    const sorted = spans.filter(({ span }) => span.start < span.end).sort((a, b) => a.span.start - b.span.start)
    this.#spans = sorted.map(({ span, role }, index) => {
      const next = sorted[index + 1]?.span.start ?? span.end
      return { role, span: { start: span.start, end: Math.min(span.end, Math.max(next, span.start)) } }
    })
  }

  /** Those that share a character with `span`, in order. */
  within(span: Span): readonly { readonly span: Span; readonly role: Role }[] {
    return this.#spans.slice(...touching(this.#spans, span))
  }
}
