import type { Analysis } from '../analysis.ts'
import { type Finding, hasBlank } from '../finding.ts'
import { applyEdits, type Edit, overlaps } from '../text.ts'

/**
 * The edits of every finding's preferred fix that needs nothing from the author, none touching another: what
 * "fix all" applies in one go. A later round may find more.
 */
export function safeEdits(findings: readonly Finding[]): Edit[] {
  const chosen: Edit[] = []
  for (const finding of findings) {
    const fix = finding.fixes[0]
    if (!fix || fix.needsDecision || hasBlank(fix)) continue
    if (fix.edits.some((edit) => chosen.some((other) => overlaps(edit.span, other.span)))) continue
    chosen.push(...fix.edits)
  }
  return chosen
}

const rounds = 10

/** Applies safe fixes until none is left. `again` analyses the changed text. */
export function fixAll(analysis: Analysis, again: (text: string) => Analysis): Analysis {
  let current = analysis
  for (let round = 0; round < rounds; round++) {
    const edits = safeEdits(current.findings)
    if (edits.length === 0) break
    current = again(applyEdits(current.text, edits))
  }
  return current
}
