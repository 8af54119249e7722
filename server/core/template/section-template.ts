import type { SectionKind } from '../postmortem.ts'

/** A section as a template asks for it. */
export interface SectionTemplate {
  readonly kind: SectionKind
  readonly heading: string
  /** One deeper than the section before that is not nested: "What went well" under "Lessons learned". */
  readonly isNested?: boolean
  /** Good to have: a new document has it, and nobody misses it in an old one. */
  readonly isOptional?: boolean
  /** What stands under the heading, where the usual prompt for the kind does not fit. */
  readonly body?: string
}

/** The sections of a kind of postmortem, in order. */
export type Preset = readonly SectionTemplate[]
