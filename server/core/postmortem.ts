/**
 * The model of one postmortem: what a reader understands of the document, as plain data.
 *
 * Every node carries spans into the source; no node carries the Markdown tree. A part that the document does not have,
 * or that could not be understood, is `undefined` or `[]`: reading never fails.
 */
import type { Prose } from './markdown/prose.ts'
import type { Span } from './text.ts'

/** A piece of the document: what it says, without markup, and where it stands. */
export interface Phrase {
  readonly text: string
  readonly span: Span
}

export interface Postmortem {
  readonly recognition: Recognition
  /** From the first heading of level 1, else the front matter. */
  readonly title?: Phrase
  readonly metadata: Metadata
  /** The words that name people in this document, in lower case. */
  readonly names: ReadonlySet<string>
  /** In source order, nested ones after their parent. */
  readonly sections: readonly Section[]
  readonly timeline: readonly TimelineEntry[]
  readonly fiveWhys: readonly WhyChain[]
  readonly rootCauses: readonly Cause[]
  readonly triggers: readonly Cause[]
  readonly contributingFactors: readonly Cause[]
  readonly actionItems: readonly ActionItem[]
  readonly impact: Impact
  /** Every stretch of the author's prose that language rules may judge, in source order. */
  readonly passages: readonly Passage[]
}

/** The same with other chains of whys; what is read only when somebody asks is read now. */
export function withChains(postmortem: Postmortem, fiveWhys: Postmortem['fiveWhys']): Postmortem {
  const { recognition, title, metadata, names, sections, timeline, passages } = postmortem
  const { rootCauses, triggers, contributingFactors, actionItems, impact } = postmortem
  const causes = { rootCauses, triggers, contributingFactors }
  const parts = { recognition, metadata, names, sections, timeline, fiveWhys, ...causes, actionItems, impact, passages }
  return title ? { ...parts, title } : parts
}

/** Whether the document is a postmortem, and why we think so. */
export interface Recognition {
  readonly isPostmortem: boolean
  /** 1 is certain, 0 is certainly not; a document counts as a postmortem from 0.5. */
  readonly score: number
  /** One sentence for people: "Reads as a postmortem: title says incident, sections Impact, Timeline, Root cause". */
  readonly reason: string
  /** An empty template: a postmortem in which guidance text is nobody's voice. */
  readonly isTemplate: boolean
}

export const sectionKinds = [
  'summary',
  'impact',
  'timeline',
  'rootCauses',
  'contributingFactors',
  'trigger',
  'detection',
  'resolution',
  'actionItems',
  'lessons',
  'wentWell',
  'wentWrong',
  'lucky',
  'fiveWhys',
  'background',
  'participants',
  'other',
] as const

export type SectionKind = (typeof sectionKinds)[number]

export interface Section {
  readonly kind: SectionKind
  /** The heading as written, without markup. */
  readonly heading: string
  /** 1 to 6 for headings; a bold line or label counts one deeper than the heading it stands under. */
  readonly depth: number
  /** The heading's own lines. */
  readonly headingSpan: Span
  /** Heading to the end of the section, sub-sections included. */
  readonly span: Span
  /** Index in `Postmortem.sections` of the section that this one stands in. */
  readonly parent?: number
  /** No content but white space and comments. */
  readonly isEmpty: boolean
  /** The heading is a bold label with text after it (`**Impact**: 200 users`), not a line of its own. */
  readonly isLabel?: boolean
}

/** How finely a time is known. */
export type Precision = 'second' | 'minute' | 'approximate' | 'day' | 'none'

export interface TimelineEntry {
  /** The whole entry with its details. */
  readonly span: Span
  /** The time as written, without markup: "14:02 UTC", "~18:10", "10:05–10:20". */
  readonly time: Phrase
  readonly endTime?: Phrase
  readonly actor?: Phrase
  readonly source?: Phrase
  /** What happened. */
  readonly text: Phrase
  /** The start as ISO 8601 in UTC, where date, clock and zone are all known. */
  readonly instant?: string
  /** The end of a range, likewise. */
  readonly endInstant?: string
  /**
   * Seconds of the clock on the wall, for differences where no zone is known: since 1970 as if in UTC, or, where no
   * date is known, since the midnight before the first entry.
   */
  readonly wallClock?: number
  readonly precision: Precision
  /** The calendar date that counts for this entry, ISO 8601, wherever it was written. */
  readonly date?: string
  /** The zone that counts, as written or as an IANA name or offset. */
  readonly zone?: string
  /** Why there is no instant: 'no date', 'no clock', 'no zone', 'ambiguous date', 'ambiguous zone', 'not understood'. */
  readonly unknown?: string
  readonly markers: readonly TimelineMarker[]
}

export type TimelineMarker =
  | 'started'
  | 'detected'
  | 'paged'
  | 'acknowledged'
  | 'mitigated'
  | 'resolved'
  | 'customerMessage'

export interface WhyChain {
  readonly span: Span
  /** The heading or problem statement that it hangs on. */
  readonly problem?: Phrase
  /** In source order. */
  readonly steps: readonly WhyStep[]
  /** Number of why levels on the longest branch. */
  readonly depth: number
  /** What the last answer of the deepest branch rests on; `open` when it is missing or a blank. */
  readonly endsAt: 'system' | 'person' | 'open'
}

export interface WhyStep {
  readonly span: Span
  readonly question?: Phrase
  readonly answer?: Phrase
  /** 1 for the first why. */
  readonly level: number
  /** Index in `steps` of the step that this one follows, for trees. */
  readonly parent?: number
}

export interface Cause extends Phrase {
  readonly prose: Prose
}

export interface ActionItem {
  /** The whole item with its details. */
  readonly span: Span
  /** What is to be done, without the fields. */
  readonly text: Phrase
  readonly owner?: Phrase
  readonly due?: DueDate
  readonly ticket?: Ticket
  readonly type?: Phrase
  readonly priority?: Phrase
  readonly status: 'open' | 'done' | 'dropped' | 'unknown'
  /** Where and how the item is written, so that a fix can use its notation. */
  readonly notation: ActionNotation
}

export interface DueDate extends Phrase {
  /** ISO 8601 date where one can be known. */
  readonly date?: string
}

export interface Ticket extends Phrase {
  readonly url?: string
}

export type ActionNotation =
  | { readonly kind: 'list'; readonly checkbox?: Span; readonly textEnd: number }
  | {
      readonly kind: 'table'
      /** The spans of this row's cells between the pipes, by what the column holds. */
      readonly cells: Readonly<Partial<Record<ActionColumn, Span>>>
      readonly header: Span
    }
  | { readonly kind: 'heading'; readonly textEnd: number }
  | { readonly kind: 'yaml' }

export type ActionColumn = 'text' | 'owner' | 'due' | 'ticket' | 'status' | 'type' | 'priority' | 'other'

export interface Metadata {
  readonly title?: Phrase
  readonly date?: DueDate
  readonly start?: Phrase
  readonly end?: Phrase
  readonly duration?: Phrase
  readonly severity?: Phrase
  readonly status?: Phrase
  readonly owner?: Phrase
  readonly facilitator?: Phrase
  readonly incidentCommander?: Phrase
  readonly reviewDate?: Phrase
  readonly zone?: Phrase
  readonly language?: Phrase
  readonly authors: readonly Phrase[]
  readonly attendees: readonly Phrase[]
  readonly services: readonly Phrase[]
  readonly teams: readonly Phrase[]
  readonly tags: readonly Phrase[]
  /** `postmortem: true|false` in the front matter overrides recognition. */
  readonly isPostmortem?: boolean
  /** Fields that stand a second time further down under the same label: the values above are those that stand first. */
  readonly repeated: readonly RepeatedField[]
}

export interface RepeatedField {
  readonly field: 'date' | 'start' | 'end' | 'duration' | 'severity' | 'status'
  readonly first: Phrase
  readonly again: Phrase
}

export interface Impact {
  readonly users?: Phrase
  readonly requests?: Phrase
  readonly percentage?: Phrase
  readonly duration?: Phrase
  readonly money?: Phrase
  /** A stated reason why something was not measured. */
  readonly notMeasured?: Phrase
}

/** Whose words a passage holds. Language rules judge the author's voice only. */
export type Voice = 'author' | 'quotation' | 'guidance'

export interface Passage {
  readonly prose: Prose
  readonly span: Span
  readonly section: SectionKind
  readonly form: 'paragraph' | 'item' | 'cell' | 'heading'
  readonly voice: Voice
  /** The column's header for a table cell. */
  readonly column?: string
  /** The timeline entry, action item or why step that it belongs to: a name is not blame in an owner cell. */
  readonly role: 'prose' | 'timeline' | 'action' | 'owner' | 'whyQuestion' | 'whyAnswer' | 'field'
}
