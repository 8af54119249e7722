import type { Span } from '../text.ts'

export interface Lens {
  readonly span: Span
  readonly title: string
}
