import type { Finding, Fix } from './finding.ts'
import { keepsFacts } from './keeps-facts.ts'
import { authorSentences } from './language/analysis/author.ts'
import type { Sentence } from './language/analysis/sentence.ts'
import { mostSpecific } from './language/blame/precedence.ts'
import { putToReview } from './language/reword/put-to-review.ts'
import { readsThrough } from './language/reword/reads-through.ts'
import { parse } from './parse.ts'
import type { Passage } from './postmortem.ts'
import { languageRules } from './rules/language-rules.ts'
import type { Proposals, Reading } from './rules/rule.ts'
import type { Settings } from './settings.ts'
import { applyEdits, contains, shifted, slice } from './text.ts'

/** How often each rule speaks. */
type Counts = ReadonlyMap<string, number>

/** More than three cures for one flaw are a menu, not a cure. */
const enough = 3

/** What a document's findings have in common when their fixes are tried. */
export interface Trial {
  readonly reading: Reading
  readonly settings: Settings
  /** The document's findings: some rules weigh them. */
  readonly shown: readonly Finding[]
  readonly onRuleError?: ((rule: string, error: unknown) => void) | undefined
}

/**
 * The finding with the proposals that hold what a fix promises, tried when somebody first asks for them: a document has
 * many findings, and few are ever looked at.
 */
export function withFixes(trial: Trial, finding: Omit<Finding, 'fixes'>, proposals: Proposals): Finding {
  let known: readonly Fix[] | undefined
  return {
    ...finding,
    get fixes() {
      if (known) return known
      try {
        known = typeof proposals === 'function' ? offered(trial, finding, proposals()) : proposals
      } catch (error) {
        trial.onRuleError?.(finding.rule, error)
        known = []
      }
      return known
    },
  }
}

/** Keeps the first proposals of each kind that lose no fact, remove their finding and add none. */
function offered(trial: Trial, finding: Omit<Finding, 'fixes'>, proposals: readonly Fix[]): Fix[] {
  const { rule } = finding
  const kept: Fix[] = []
  const counts = new Map<Passage, Counts>()
  const countsBefore = (passage: Passage, source: string) => {
    const known = counts.get(passage) ?? countsOf(trial, passage, source, rule)
    counts.set(passage, known)
    return known
  }
  const isBlame = finding.category === 'blame'
  const last = isBlame ? putToReview(trial.reading.text, trial.reading.sentences, finding.span) : []
  for (const fix of [...proposals, ...last]) {
    if (kept.length === enough || (kept.length > 0 && last.includes(fix))) break
    const isNew = kept.every(({ title, edits }) => title !== fix.title && edits[0]?.newText !== fix.edits[0]?.newText)
    const isSound = !isBlame || last.includes(fix) || isEnglish(trial, finding, fix)
    if (isNew && isSound && keepsFacts(trial.reading.text, fix) && cures(trial, rule, fix, countsBefore)) kept.push(fix)
  }
  return kept
}

/** Whether the passage that a fix changes has one finding of the rule less and no more of any other. */
function cures(
  trial: Trial,
  rule: string,
  { edits }: Fix,
  countsBefore: (passage: Passage, source: string) => Counts,
): boolean {
  const passage = passageOf(trial, edits)
  if (!passage) return true
  const source = slice(trial.reading.text, passage.span)
  const before = countsBefore(passage, source)
  // A passage that means something else on its own cannot be tried alone.
  if (!before.has(rule)) return true
  const after = countsOf(trial, passage, applyEdits(source, ownEdits(passage, edits)), rule)
  if ((after.get(rule) ?? 0) >= before.get(rule)!) return false
  return [...after].every(([id, count]) => count <= (before.get(id) ?? 0)) && addsNothing(trial, passage, edits)
}

/** Whether the passage, read again with the fix, still says in good English what it said. */
function isEnglish(trial: Trial, { rule, span }: Omit<Finding, 'fixes'>, { edits }: Fix): boolean {
  const passage = removing.has(rule) ? undefined : passageOf(trial, edits)
  if (!passage) return true
  const { start } = passage.span
  const source = slice(trial.reading.text, passage.span)
  const moved = ownEdits(passage, edits)
  const now = sentencesOf(trial, passage, applyEdits(source, moved))
  const verdict = verdicts.has(rule) ? shifted(span, -start) : undefined
  return readsThrough(sentencesOf(trial, passage, source), now, moved, verdict)
}

function passageOf({ reading }: Trial, edits: Fix['edits']): Passage | undefined {
  return reading.postmortem.passages.find(({ span }) => edits[0] && contains(span, edits[0].span))
}

/** The edits inside a passage, counted from its start: an action item that comes with it stands elsewhere. */
function ownEdits({ span }: Passage, edits: Fix['edits']): Fix['edits'] {
  return edits
    .filter((edit) => contains(span, edit.span))
    .map((edit) => ({ ...edit, span: shifted(edit.span, -span.start) }))
}

/** Rules whose finding is a verdict in itself: none of its words says what happened. */
const verdicts = new Set([
  'folk-label',
  'judgement',
  'human-error',
  'hindsight',
  'fault-attribution',
  'framing-trap',
  'person-as-agent',
  'procedure-violation',
])

/** Rules whose cure is to leave out what was written: another sentence stands in its place, or none. */
const removing = new Set(['punitive', 'be-careful'])

/** Parts of a document that rules about structure read word by word. */
const structural = new Set(['whyQuestion', 'whyAnswer', 'action'])

/** Whether the part of the document that the edits change has no more findings of any rule than before. */
function addsNothing({ reading }: Trial, { role, section, span }: Passage, edits: Fix['edits']): boolean {
  const isElsewhere = edits.some((edit) => !contains(span, edit.span))
  const isRead = structural.has(role) || section === 'fiveWhys' || isElsewhere
  const seen = isRead ? reading.tried?.(applyEdits(reading.text, edits)) : undefined
  if (!seen) return true
  const before = tally(seen.before)
  return [...tally(seen.after)].every(([id, count]) => id === 'unfilled-blank' || count <= (before.get(id) ?? 0))
}

function tally(findings: readonly { readonly rule: string }[]): Counts {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

/** How often each language rule speaks of a text that stands where a passage stands. */
function countsOf({ reading, settings, shown }: Trial, passage: Passage, source: string, own: string): Counts {
  const sentences = sentencesOf({ reading }, passage, source)
  const alone: Reading = { ...reading, text: source, whole: reading.whole ?? authorSentences(reading), sentences }
  const weighed = mostSpecific(shown)
  const findings = languageRules.flatMap((rule) =>
    [...rule.check(alone, settings.options[rule.id], weighed)]
      // What a rule is not sure of may come to light when another finding goes.
      .filter(({ severity }) => !rule.weighsFindings || rule.id === own || severity !== 'information')
      .map((report) => ({ ...report, rule: rule.id, category: rule.category, severity: 'hint' as const, fixes: [] })),
  )
  return tally(mostSpecific(findings))
}

/** The sentences of a text that stands where a passage stands. */
function sentencesOf({ reading }: Pick<Trial, 'reading'>, passage: Passage, source: string): readonly Sentence[] {
  const passages = parse(source).blocks.flatMap((block) =>
    'prose' in block ? [{ ...passage, prose: block.prose, span: block.span }] : [],
  )
  return reading.sentencesOf?.(passages) ?? []
}
