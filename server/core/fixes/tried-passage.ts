import type { Fix } from '../finding.ts'
import { authorWords } from '../language/analysis/author.ts'
import type { Sentence } from '../language/analysis/sentence.ts'
import { mostSpecific } from '../language/blame/precedence.ts'
import { parse } from '../markdown/parse.ts'
import type { Passage } from '../postmortem.ts'
import { languageRules } from '../rules/language-rules.ts'
import { nothingEarlier, type Reading } from '../rules/rule.ts'
import { isAtWork, severityOf } from '../severity.ts'
import { applyEdits, contains, shifted, slice } from '../text.ts'
import { type Counts, tally } from './counts.ts'
import type { Trial } from './trial.ts'

/** The passage that a fix changes, by itself, as it is and as the fix leaves it. */
export interface TriedPassage {
  readonly passage: Passage
  /** The edits inside the passage, counted from its start: an action item that comes with them stands elsewhere. */
  readonly edits: Fix['edits']
  readonly before: Version
  readonly after: Version
}

/** A text that stands where a passage stands, with its sentences. */
interface Version {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** The passage that was tried last, as it is: the next finding is likely to stand in it too. */
const latest = new WeakMap<Reading, { passage: Passage; version: Version }>()

/** The passage that the first of some edits changes; `undefined` where it changes none. */
export function triedPassage(reading: Reading, edits: Fix['edits']): TriedPassage | undefined {
  const passage = reading.postmortem.passages.find(({ span }) => edits[0] && contains(span, edits[0].span))
  if (!passage) return undefined
  const known = latest.get(reading)
  const before =
    known?.passage === passage ? known.version : versionOf(reading, passage, slice(reading.text, passage.span))
  latest.set(reading, { passage, version: before })
  const own = edits
    .filter((edit) => contains(passage.span, edit.span))
    .map((edit) => ({ ...edit, span: shifted(edit.span, -passage.span.start) }))
  return { passage, edits: own, before, after: versionOf(reading, passage, applyEdits(before.text, own)) }
}

function versionOf(reading: Reading, passage: Passage, text: string): Version {
  const passages = parse(text).blocks.flatMap((block) =>
    'prose' in block ? [{ ...passage, prose: block.prose, span: block.span }] : [],
  )
  return { text, sentences: reading.sentencesOf?.(passages) ?? [] }
}

/**
 * How often each language rule speaks of the sentences of a version that the other does not have. Of what reads as
 * blame also where another rule says it better: it comes to light when that goes, and was there before.
 */
export function languageFindings(trial: Trial, version: Version, other: Version): Counts {
  const { reading, settings, shown } = trial
  const sentences = differing(version.sentences, other.sentences)
  if (sentences.length === 0) return tally([])
  const words = reading.words ?? authorWords(reading)
  const alone: Reading = { ...reading, text: version.text, words, sentences }
  const earlier = { here: [], elsewhere: mostSpecific(shown) }
  const findings = languageRules
    .filter((rule) => isAtWork(rule, settings))
    .flatMap((rule) =>
      [...rule.check(alone, settings.options[rule.id], rule.weighsFindings ? earlier : nothingEarlier)]
        .filter((report) => severityOf(rule, report, settings) !== 'off')
        .map((report) => ({ ...report, rule: rule.id, category: rule.category, severity: 'hint' as const, fixes: [] })),
    )
  const heard = new Set(mostSpecific(findings))
  return tally(findings.filter((finding) => heard.has(finding) || weighing.has(finding.rule)))
}

/** The rules that speak of what they are not sure of. */
const weighing = new Set(languageRules.filter(({ weighsFindings }) => weighsFindings).map(({ id }) => id))

/** Sentences that do not stand in other ones with the same meaning and after the same. */
function differing(sentences: readonly Sentence[], others: readonly Sentence[]): readonly Sentence[] {
  const known = new Map(others.map((other) => [other.clauses, other]))
  return sentences.filter((sentence) => {
    const same = known.get(sentence.clauses)
    return !same || same.previous?.text !== sentence.previous?.text
  })
}
