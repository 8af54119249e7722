import { askedLater, type Finding, type Fix, type Told } from '../finding.ts'
import { touching } from '../in-order.ts'
import { putToReview } from '../language/reword/put-to-review.ts'
import { readsThrough } from '../language/reword/reads-through.ts'
import { withRoles } from '../language/reword/roles.ts'
import type { Reading, Report, Rule } from '../rules/rule.ts'
import { applyEdits, shifted, spanOf } from '../text.ts'
import { cures } from './cures.ts'
import { keepsFacts } from './keeps-facts.ts'
import { type TriedPassage, triedPassage } from './tried-passage.ts'

/** More than three cures for one flaw are a menu, not a cure. */
const enough = 3

/**
 * The finding with its detail and the proposals that hold what a fix promises, both worked out when somebody first asks
 * for them: a document has many findings, and few are ever looked at.
 */
export function onAsking(
  reading: Reading,
  rule: Rule,
  finding: Told,
  { fixes, detail }: Pick<Report, 'fixes'> & { readonly detail: Report['detail'] | undefined },
  onRuleError?: (rule: string, error: unknown) => void,
): Finding {
  return askedLater(finding, {
    detail: () => (typeof detail === 'function' ? detail() : detail),
    fixes() {
      try {
        return typeof fixes === 'function' ? offered(reading, rule, finding, fixes()) : fixes
      } catch (error) {
        onRuleError?.(rule.id, error)
        return []
      }
    },
  })
}

/** Keeps the first proposals of each kind that lose no fact, remove their finding, add none, and read well. */
function offered(reading: Reading, rule: Rule, finding: Told, proposals: readonly Fix[]): Fix[] {
  const { text, sentences } = reading
  const isBlame = rule.category === 'blame'
  const kept: Fix[] = []
  for (const fix of proposals) {
    if (kept.length === enough) break
    const isNew = kept.every(({ title, edits }) => title !== fix.title && edits[0]?.newText !== fix.edits[0]?.newText)
    if (!isNew) continue
    const held = holding(reading, rule, finding, fix)
    if (held) kept.push(held)
  }
  if (kept.length > 0 || !isBlame) return kept
  const asked = putToReview(text, sentences, finding.span, rule.id === 'be-careful').find(
    (fix) => keepsFacts(text, fix) && isCure(reading, finding, fix),
  )
  return asked ? [asked] : []
}

/** The fix where it holds what it promises, or does with roles for the names that it would lay bare. */
function holding(reading: Reading, rule: Rule, finding: Told, fix: Fix): Fix | undefined {
  if (holds(reading, rule, finding, fix)) return fix
  if (rule.category !== 'blame' || rule.rewordingKeeps === 'nothing') return undefined
  const named = withRoles(reading.sentences, fix)
  return named && holds(reading, rule, finding, named) ? named : undefined
}

/** Whether a fix loses no fact, cures, and reads well. */
function holds(reading: Reading, rule: Rule, finding: Told, fix: Fix): boolean {
  if (!keepsFacts(reading.text, fix)) return false
  const tried = triedPassage(reading, fix.edits)
  const isRead = !tried || rule.category !== 'blame' || isEnglish(rule, finding, tried)
  return isRead && (!tried || isCure(reading, finding, fix))
}

/** Whether a fix, tried in the document, takes its finding away and adds none. */
function isCure({ text, tried, sentences }: Reading, { rule, span }: Told, { edits }: Fix): boolean {
  const seen = tried?.(applyEdits(text, edits), rule)
  const own = sentences.slice(...touching(sentences, span))
  return !seen || cures(rule, edits, own.length > 0 ? spanOf(own) : span, seen)
}

/** Whether the passage, read again with the fix, still says in good English what it said. */
function isEnglish({ rewordingKeeps }: Rule, { span }: Told, { passage, edits, before, after }: TriedPassage): boolean {
  if (rewordingKeeps === 'nothing') return true
  const verdict = rewordingKeeps === 'rest' ? shifted(span, -passage.span.start) : undefined
  return readsThrough(before.sentences, after.sentences, edits, verdict)
}
