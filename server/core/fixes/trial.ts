import type { Finding } from '../finding.ts'
import type { Reading } from '../rules/rule.ts'
import type { Settings } from '../settings.ts'

/** What a document's findings have in common when their fixes are tried. */
export interface Trial {
  readonly reading: Reading
  readonly settings: Settings
  /** The document's findings: some rules weigh them. */
  readonly shown: readonly Finding[]
  readonly onRuleError?: ((rule: string, error: unknown) => void) | undefined
}
