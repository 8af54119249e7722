import { type Edit, overlaps, type Span } from '../../text.ts'
import type { Sentence } from '../analysis/sentence.ts'
import { cutsPair, leavesVerb, losesAntecedent, losesLean, runsOn, strandsSubject } from './dangling.ts'
import { flaws } from './flaws.ts'
import { erasesAct, keepsThings } from './keeps-things.ts'
import { writtenSpans } from './placed.ts'

/**
 * Whether what a rewording leaves is English that says what the author said: read again, it has no flaw of grammar that
 * was not there before, every thing that it told of outside a mere `verdict`, and whoever a later pronoun stands for. The reading that a
 * rewording is built on may be wrong; the reading of its result shows it.
 */
export function readsThrough(
  before: readonly Sentence[],
  after: readonly Sentence[],
  edits: readonly Edit[],
  verdict?: Span,
): boolean {
  const written = writtenSpans(edits)
  const old = before.filter(({ span }) => edits.some((edit) => touches(span, edit.span)))
  const now = after.filter(({ span }) => written.some((one) => touches(span, one)))
  if (old.length === 0 || now.length === 0) return true
  // What was the agent's own has lost its owner; a word is missing before the mark.
  const isCut = ({ span, newText }: Edit) =>
    /^(?:its|their|the own)\b/iu.test(newText) ||
    /\p{L} [,;.]/u.test(newText) ||
    (span.start < span.end && /\s$/.test(newText))
  if (edits.some(isCut)) return false
  return (
    flaws(now) <= flaws(old) &&
    keepsThings(old, now, edits, written, verdict) &&
    !leavesVerb(old, edits) &&
    !runsOn(old, now, edits, written) &&
    !strandsSubject(old, now, edits, written) &&
    !cutsPair(now, edits, written) &&
    !losesLean(old, now, edits, written) &&
    (verdict !== undefined || !erasesAct(old, edits)) &&
    !losesAntecedent(before, after, edits, written)
  )
}

function touches(a: Span, b: Span): boolean {
  return overlaps(a, b) || (b.start <= a.end && a.start <= b.end && b.start === b.end)
}
