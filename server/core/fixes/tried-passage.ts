import type { Fix } from '../finding.ts'
import type { Sentence } from '../language/analysis/sentence.ts'
import { parse } from '../markdown/parse.ts'
import type { Passage } from '../postmortem.ts'
import type { Reading } from '../rules/rule.ts'
import { applyEdits, contains, shifted, slice } from '../text.ts'

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
