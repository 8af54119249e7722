import type { Fix } from '../finding.ts'
import { authorWords } from '../language/analysis/author.ts'
import type { Sentence } from '../language/analysis/sentence.ts'
import { mostSpecific } from '../language/blame/precedence.ts'
import { parse } from '../parse.ts'
import type { Passage } from '../postmortem.ts'
import { languageRules } from '../rules/language-rules.ts'
import type { Reading } from '../rules/rule.ts'
import { applyEdits, contains, shifted, slice } from '../text.ts'
import { type Counts, tally } from './counts.ts'
import type { Trial } from './trial.ts'

/** The passage that a fix changes, by itself, as it is and as the fix leaves it. */
export interface TriedPassage {
  readonly passage: Passage
  readonly source: string
  /** The edits inside the passage, counted from its start: an action item that comes with them stands elsewhere. */
  readonly edits: Fix['edits']
  readonly changed: string
}

/** The passage that the first of some edits changes; `undefined` where it changes none. */
export function triedPassage({ text, postmortem }: Reading, edits: Fix['edits']): TriedPassage | undefined {
  const passage = postmortem.passages.find(({ span }) => edits[0] && contains(span, edits[0].span))
  if (!passage) return undefined
  const source = slice(text, passage.span)
  const own = edits
    .filter((edit) => contains(passage.span, edit.span))
    .map((edit) => ({ ...edit, span: shifted(edit.span, -passage.span.start) }))
  return { passage, source, edits: own, changed: applyEdits(source, own) }
}

/** The sentences of a text that stands where a passage stands. */
export function sentencesThere(reading: Reading, passage: Passage, text: string): readonly Sentence[] {
  const passages = parse(text).blocks.flatMap((block) =>
    'prose' in block ? [{ ...passage, prose: block.prose, span: block.span }] : [],
  )
  return reading.sentencesOf?.(passages) ?? []
}

/** How often each language rule speaks of a text that stands where a passage stands, when the rule `own` is to be cured. */
export function languageFindings(trial: Trial, passage: Passage, text: string, own: string): Counts {
  const { reading, settings, shown } = trial
  const words = reading.words ?? authorWords(reading)
  const alone: Reading = { ...reading, text, words, sentences: sentencesThere(reading, passage, text) }
  const weighed = mostSpecific(shown)
  const findings = languageRules.flatMap((rule) =>
    [...rule.check(alone, settings.options[rule.id], weighed)]
      // What a rule is not sure of may come to light when another finding goes.
      .filter(({ severity }) => !rule.weighsFindings || rule.id === own || severity !== 'information')
      .map((report) => ({ ...report, rule: rule.id, category: rule.category, severity: 'hint' as const, fixes: [] })),
  )
  return tally(mostSpecific(findings))
}
