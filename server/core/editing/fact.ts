import type { Span } from '../text.ts'

export interface Fact {
  readonly span: Span
  /** Markdown. */
  readonly text: string
}
