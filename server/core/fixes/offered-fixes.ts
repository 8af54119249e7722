import type { Finding, Fix } from '../finding.ts'
import { putToReview } from '../language/reword/put-to-review.ts'
import { readsThrough } from '../language/reword/reads-through.ts'
import type { Passage } from '../postmortem.ts'
import type { Proposals, Rule } from '../rules/rule.ts'
import { applyEdits, contains, shifted } from '../text.ts'
import { type Counts, noneMore, tally } from './counts.ts'
import { keepsFacts } from './keeps-facts.ts'
import type { Trial } from './trial.ts'
import { languageFindings, sentencesThere, triedPassage } from './tried-passage.ts'

/** More than three cures for one flaw are a menu, not a cure. */
const enough = 3

/** A finding whose fixes are still to be tried. */
type Untried = Omit<Finding, 'fixes'>

/**
 * The finding with the proposals that hold what a fix promises, tried when somebody first asks for them: a document has
 * many findings, and few are ever looked at.
 */
export function withFixes(trial: Trial, rule: Rule, finding: Untried, proposals: Proposals): Finding {
  let known: readonly Fix[] | undefined
  return {
    ...finding,
    get fixes() {
      if (known) return known
      try {
        known = typeof proposals === 'function' ? offered(trial, rule, finding, proposals()) : proposals
      } catch (error) {
        trial.onRuleError?.(rule.id, error)
        known = []
      }
      return known
    },
  }
}

/** Keeps the first proposals of each kind that lose no fact, remove their finding, add none, and read well. */
function offered(trial: Trial, rule: Rule, finding: Untried, proposals: readonly Fix[]): Fix[] {
  const { text, sentences } = trial.reading
  const isBlame = rule.category === 'blame'
  const isCure = cures(trial, rule)
  const kept: Fix[] = []
  for (const fix of proposals) {
    if (kept.length === enough) break
    const isNew = kept.every(({ title, edits }) => title !== fix.title && edits[0]?.newText !== fix.edits[0]?.newText)
    const isSound = !isBlame || isEnglish(trial, rule, finding, fix)
    if (isNew && isSound && keepsFacts(text, fix) && isCure(fix)) kept.push(fix)
  }
  if (kept.length > 0 || !isBlame) return kept
  return putToReview(text, sentences, finding.span).filter((fix) => keepsFacts(text, fix) && isCure(fix))
}

/** Tells of a fix whether the passage that it changes has one finding of the rule less and no more of any other. */
function cures(trial: Trial, { id }: Rule): (fix: Fix) => boolean {
  const known = new Map<Passage, Counts>()
  return ({ edits }) => {
    const tried = triedPassage(trial.reading, edits)
    if (!tried) return true
    const { passage, source, changed } = tried
    const before = known.get(passage) ?? languageFindings(trial, passage, source, id)
    known.set(passage, before)
    const found = before.get(id) ?? 0
    // A passage that means something else on its own cannot be tried alone.
    if (found === 0) return true
    const after = languageFindings(trial, passage, changed, id)
    return (after.get(id) ?? 0) < found && noneMore(after, before) && addsNothing(trial, passage, edits)
  }
}

/** Whether the passage, read again with the fix, still says in good English what it said. */
function isEnglish({ reading }: Trial, { rewordingKeeps }: Rule, { span }: Untried, fix: Fix): boolean {
  const tried = rewordingKeeps === 'nothing' ? undefined : triedPassage(reading, fix.edits)
  if (!tried) return true
  const { passage, source, edits, changed } = tried
  const [before, after] = [source, changed].map((text) => sentencesThere(reading, passage, text))
  const verdict = rewordingKeeps === 'rest' ? shifted(span, -passage.span.start) : undefined
  return readsThrough(before!, after!, edits, verdict)
}

/** Parts of a document that rules about structure read word by word. */
const structural = new Set(['whyQuestion', 'whyAnswer', 'action'])

/** Whether the part of the document that the edits change has no more findings of any rule than before. */
function addsNothing({ reading }: Trial, { role, section, span }: Passage, edits: Fix['edits']): boolean {
  const isElsewhere = edits.some((edit) => !contains(span, edit.span))
  const isRead = structural.has(role) || section === 'fiveWhys' || isElsewhere
  const seen = isRead ? reading.tried?.(applyEdits(reading.text, edits)) : undefined
  return !seen || noneMore(tally(seen.after), tally(seen.before), 'unfilled-blank')
}
