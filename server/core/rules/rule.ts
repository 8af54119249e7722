import type { z } from 'zod'
import type { Category, Finding, Severity } from '../finding.ts'
import type { Sentence } from '../language/analysis/sentence.ts'
import type { Postmortem, SectionKind } from '../postmortem.ts'
import type { Preset } from '../template/section-template.ts'

/** Severity by the kind of section that a finding stands in; `default` holds elsewhere. */
export type SeverityBySection = { readonly default: Severity | 'off' } & Readonly<
  Partial<Record<SectionKind, Severity | 'off'>>
>

/** What a rule looks at: one version of one document, read. */
export interface Reading {
  /** The source, for what a fix must keep as written. */
  readonly text: string
  readonly postmortem: Postmortem
  /** The author's sentences cut into clauses; empty until the language model is loaded. */
  readonly sentences: readonly Sentence[]
  /** The sections that a postmortem of this team has. */
  readonly template: Preset
  /** ISO 8601 date. Core has no clock. */
  readonly today?: string
}

/** What a rule yields; id, category and severity are stamped on by the runner. */
export type Report = Omit<Finding, 'rule' | 'category' | 'severity'> & {
  readonly section?: SectionKind
  /** Overrides the rule's severity, for degrees of certainty. */
  readonly severity?: Severity
}

/** One rule is one `.ts`, one `.md` beside it (its page and its test), and one line in `index.ts`. */
export interface Rule<Options extends z.ZodType = z.ZodType> {
  /** Names the flaw, as shown in the editor and used in settings: `human-error`. */
  readonly id: string
  readonly category: Category
  /** One sentence, for settings, README and hover. */
  readonly summary: string
  /** Why it spoils the review, one or two sentences with the source, for the hover. */
  readonly why: string
  readonly severity: Severity | SeverityBySection
  /** How often a finding comes with a fix; the test harness proves it. */
  readonly fix: 'always' | 'sometimes' | 'never'
  readonly options?: Options
  /**
   * A rule about blame or wording judges each sentence by itself, so it is not shown again those of which it had nothing
   * to say; one that asks for the postmortem is shown all.
   */
  // A method, not a property: rules with options of their own stand in one list with the others.
  check(reading: Reading, options: z.infer<Options>): Iterable<Report>
}
