import type { Finding } from './finding.ts'
import type { People } from './language/analysis/people.ts'
import type { Sentence } from './language/analysis/sentence.ts'
import type { Language } from './language/engine.ts'
import type { Parsed } from './markdown/parse.ts'
import type { Postmortem } from './postmortem.ts'
import type { Settings } from './settings.ts'

/** Everything known about one version of one document. Immutable. */
export interface Analysis {
  readonly text: string
  readonly parsed: Parsed
  readonly postmortem: Postmortem
  /** Whom the language rules know by name. */
  readonly people: People
  readonly findings: readonly Finding[]
  /** What the language rules judged; empty where they had no say. */
  readonly sentences: readonly Sentence[]
  /** Whether the language rules had their say. */
  readonly hasLanguage: boolean
  /** Why they have none in a document that is not in English, one sentence. */
  readonly foreign?: string
  /** The document is longer than the setting `limits.size`: its structure alone was judged. */
  readonly isTooLong: boolean
}

export interface AnalyzeOptions {
  /** The file's path with forward slashes, where known: its words and dates count. */
  readonly path?: string
  readonly settings?: Settings
  /** ISO 8601 date; without it nothing is overdue. */
  readonly today?: string
  /** Without it the structural rules answer alone. */
  readonly language?: Language
  /** An earlier analysis of the same document: what did not change is not parsed again. */
  readonly previous?: Analysis
  /** A rule that throws is reported here once; the findings of the others stay. */
  readonly onRuleError?: (rule: string, error: unknown) => void
}
