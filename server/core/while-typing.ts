import { editBetween } from './edit-between.ts'
import type { Finding } from './finding.ts'
import { codeIn, isMarked } from './language/analysis/mask.ts'
import { type Stretch, segment } from './language/analysis/segment.ts'
import type { Parsed } from './markdown/parse.ts'
import type { Prose } from './markdown/prose.ts'
import { proseUnits } from './read/prose-units.ts'
import { isAboutLanguage } from './severity.ts'
import { overlaps, type Span } from './text.ts'

/** A sentence without an end in which somebody types: what its words amount to, the next one may change. */
export interface Writing {
  readonly sentence: Span
  /** Rules of which a finding in it was shown before: theirs stay, since what comes and goes disturbs the most. */
  readonly seen: ReadonlySet<string>
}

/** Where a finding stands, and whose it is. */
export type Mark = Pick<Finding, 'rule' | 'category' | 'span'>

/** What was shown of an earlier version. */
export interface ShownBefore {
  readonly text: string
  readonly writing: Writing | undefined
  /** The rules of which something was shown at a stretch; not of what was held back. */
  rulesAt(stretch: Span): readonly string[]
}

/** The sentence that is being written, by what changed since an earlier version. */
export function writingIn(parsed: Parsed, before: ShownBefore): Writing | undefined {
  const edit = editBetween(before.text, parsed.text)
  if (!edit) return before.writing
  const sentence = unfinishedSentence(parsed, edit)
  if (!sentence) return undefined
  const grown = parsed.text.length - before.text.length
  const former = { start: Math.min(sentence.start, edit.start), end: Math.max(sentence.end, edit.end) - grown }
  const seen = before.rulesAt(former)
  const goesOn = before.writing && touch(before.writing.sentence, former)
  return { sentence, seen: new Set([...seen, ...(goesOn ? before.writing.seen : [])]) }
}

/** Whether a finding waits until its sentence ends, is left or rests for a while. */
export function isHeldBack({ category, rule, span }: Mark, writing: Writing | undefined): boolean {
  return (
    writing !== undefined && isAboutLanguage(category) && !writing.seen.has(rule) && overlaps(span, writing.sentence)
  )
}

/** The sentence in which an edit ends, unless it is finished. Who breaks the line has left the sentence. */
function unfinishedSentence({ text, chunks }: Parsed, edit: Span): Span | undefined {
  if (/[\r\n]/.test(text.slice(edit.start, edit.end))) return undefined
  const chunk = chunks.findLast(({ start }) => start <= edit.start)
  const prose = proseUnits(chunk?.blocks ?? []).findLast(({ prose }) => prose.span().start <= edit.end)?.prose
  const stretch = prose && sentencesIn(prose).findLast(({ from }) => prose.span(from, from + 1).start <= edit.end)
  if (!stretch) return undefined
  const { from, to } = stretch
  const sentence = prose.span(from, to)
  if (!reaches(text, sentence, edit.end)) return undefined
  const behind = prose.text.slice(Math.max(from, prose.index(edit.end)), to)
  return isFinished(prose.text.slice(from, to), behind) ? undefined : sentence
}

function sentencesIn(prose: Prose): Stretch[] {
  const code = codeIn(prose)
  return segment(prose.text, (index) => isMarked(code, index))
}

/** Whether nothing but blanks and closing marks stands between a stretch and a place behind it. */
function reaches(text: string, { end }: Span, at: number): boolean {
  return at <= end || /^[ \t*_~`]*$/.test(text.slice(end, at))
}

/** A capital behind the edit begins the next sentence, so the mark at the end is not of this one. */
function isFinished(sentence: string, behind: string): boolean {
  return /[.!?…]["”’')\]*_»]*$/.test(sentence) && !/^\s*\p{Lu}/u.test(behind)
}

function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}
