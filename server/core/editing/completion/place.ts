import type { Postmortem } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import type { Now } from '../wall-clock.ts'

export interface Completion {
  readonly label: string
  /** What kind of thing it is; the editor has an icon for each. */
  readonly kind: 'heading' | 'person' | 'value' | 'date' | 'entry' | 'why' | 'ticket' | 'key'
  readonly detail?: string
  readonly documentation?: string
  /** Replaces `span`; blanks are written `⟨what to fill⟩`. */
  readonly newText: string
  readonly span: Span
  /** What the editor compares with what is typed, where it is not the label. */
  readonly filterText?: string
}

export interface Reading {
  readonly text: string
  readonly postmortem: Postmortem
}

/** What is known besides the document. */
export interface Writing {
  readonly now: Now
  /** The why-question about a statement. */
  readonly ask: (statement: string) => string
}

/** Where the writer is. */
export interface Place extends Reading, Writing {
  readonly offset: number
  /** The line up to the cursor, and where it begins. */
  readonly line: string
  readonly lineStart: number
}
