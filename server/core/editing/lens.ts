import type { Span } from '../text.ts'

export interface Lens {
  readonly span: Span
  readonly title: string
  /** A chain of whys that ends too early, so that one may want to ask on. */
  readonly chain?: Span
}
