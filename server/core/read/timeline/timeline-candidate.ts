import type { Prose } from '../../markdown/prose.ts'
import type { Phrase } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import type { WrittenTime } from '../time/written-time.ts'

/** What may be an entry of the timeline, before it is known which date and zone count for it. */
export interface Candidate {
  readonly form: 'item' | 'row' | 'line' | 'heading' | 'log'
  readonly span: Span
  readonly time: Phrase
  readonly endTime?: Phrase
  /** `undefined` where the time is told in words: "Morning", "unknown". */
  readonly when?: WrittenTime
  /** The date of a row that has a column for it. */
  readonly day?: WrittenTime
  /** What the head of the time column says of the zone. */
  readonly column?: string
  /** The line or item as it stands, the time included. */
  readonly prose: Prose
  /** What happened; empty where a date or time stands alone. */
  readonly body: Prose
  readonly actor?: Phrase
  readonly source?: Phrase
  /** Further words about what kind of event it is: a phase or type column. */
  readonly tag?: string
  readonly sureness: Sureness
  /** Whether the text stands before the time: "Resolved: 15:55". */
  readonly isLabel?: boolean
}

/**
 * `weak` needs another of its notation beside it ("0730 ntpd restarts"), `words` any other entry ("Next morning: …"),
 * and `prose` that nothing else tells the time ("At 14:30 we saw …").
 */
export type Sureness = 'sure' | 'weak' | 'words' | 'prose'

/** A day without a clock time. */
export function isDayOnly({ when, day }: Candidate): boolean {
  const { start } = when ?? day ?? {}
  return start?.date !== undefined && start.clock === undefined
}

/** The lines of a prose, halved again and again so that its marks are not looked through once for each line. */
export function linesOf(prose: Prose): Prose[] {
  const middle = prose.text.length >> 1
  const before = prose.text.lastIndexOf('\n', middle)
  const at = before >= 0 ? before : prose.text.indexOf('\n', middle)
  if (at < 0) return prose.text.trim() === '' ? [] : [prose]
  return [...linesOf(prose.part(0, at)), ...linesOf(prose.part(at + 1))]
}
