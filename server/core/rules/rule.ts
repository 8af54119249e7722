import type * as z from 'zod'
import type { Category, Finding, Fix, Severity } from '../finding.ts'
import type { Sentence } from '../language/analysis/sentence.ts'
import type { Passage, Postmortem, SectionKind } from '../postmortem.ts'
import type { Silenced } from '../suppressions/apply-suppressions.ts'
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
  /** Where the text is a part of a document that is judged alone: how many words the author has in all of the document. */
  readonly words?: number
  /** Reads other passages as those of this document are read: how a rewording is tried before it is offered. */
  readonly sentencesOf?: (passages: readonly Passage[]) => readonly Sentence[]
  /** What is found around a change of the text, before it and after it, as far as a rule sees its findings there: how a fix is tried that rules about structure read. */
  readonly tried?: (changed: string, rule: string) => Tried | undefined
  /** The sections that a postmortem of this team has. */
  readonly template: Preset
  /** The file's path with forward slashes, where known. */
  readonly path?: string
  /** ISO 8601 date. Core has no clock. */
  readonly today?: string
  /** What comments in the document silenced, once all other rules have spoken. */
  readonly silenced?: Silenced
}

/** What the rules before one found. */
export interface Earlier {
  readonly here: readonly Finding[]
  /** In the rest of the document, whose places are not those of the text that is read. */
  readonly elsewhere: readonly Finding[]
}

export const nothingEarlier: Earlier = { here: [], elsewhere: [] }

/** What is found around a change that is only tried, before it and after it. */
export interface Tried {
  readonly before: readonly Finding[]
  readonly after: readonly Finding[]
}

/** The cures that a rule proposes, best first; as a function where they are work that waits until somebody asks. */
export type Proposals = readonly Fix[] | (() => readonly Fix[])

/** What a rule yields; id, category and severity are stamped on by the runner. */
export type Report = Omit<Finding, 'rule' | 'category' | 'severity' | 'fixes' | 'detail'> & {
  readonly fixes: Proposals
  /** As a function where it is work that waits until somebody asks. */
  readonly detail?: string | (() => string)
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
  /** Speaks in the profile `strict` only, or where a person sets its level: right, but too much for most documents. */
  readonly isStrict?: true
  /** How often a finding comes with a fix; the test harness proves it. */
  readonly fix: 'always' | 'sometimes' | 'never'
  /**
   * What a rewording keeps of the sentence, where that is not all that it tells: the `rest`, where the words found are a
   * verdict and say nothing of what happened; `nothing`, where another sentence stands in its place, or none.
   */
  readonly rewordingKeeps?: 'rest' | 'nothing'
  readonly options?: Options
  /** Whether what the rules before it found counts for it; it is then shown every sentence, each time. */
  readonly weighsFindings?: true
  /**
   * A rule about blame or wording judges each sentence by itself, so it is not shown again those of which it had nothing
   * to say; one that asks for the postmortem is shown all.
   */
  // A method, not a property: rules with options of their own stand in one list with the others.
  check(reading: Reading, options: z.infer<Options>, earlier: Earlier): Iterable<Report>
}
