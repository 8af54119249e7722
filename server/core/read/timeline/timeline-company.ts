/** Which candidates are entries beside the others of their section. */
import { statedZone } from '../time/stated-zone.ts'
import type { WrittenTime } from '../time/written-time.ts'
import { type Candidate, isDayOnly } from './timeline-candidate.ts'
import { isFraction } from './timeline-lead.ts'
import type { Found } from './timeline-shapes.ts'

/** How often each notation of a clock time occurs in the timeline. */
export type Notations = ReadonlyMap<string, number>

export function notationsIn(found: readonly Found[]): Notations {
  const notations = new Map<string, number>()
  for (const one of found) {
    const notation = one.kind === 'candidate' && one.candidate.when && notationOf(one.candidate.when)
    if (notation) notations.set(notation, (notations.get(notation) ?? 0) + 1)
  }
  return notations
}

/**
 * Drops the candidates that need company and have none, and turns dates that only group others into statements.
 *
 * @param isTimed whether the heading tells a time itself, so that its paragraphs tell more about that
 */
export function settled(found: readonly Found[], isTimed: boolean, notations: Notations): Found[] {
  const certain = found.flatMap((one) =>
    one.kind === 'candidate' && (one.candidate.sureness === 'sure' || one.candidate.sureness === 'weak')
      ? one.candidate.form === 'line'
      : [],
  )
  const [hasLines, hasItems] = [certain.includes(true), certain.includes(false)]
  const keeps = ({ form, sureness, when }: Candidate): boolean => {
    if (isTimed && form === 'line') return false
    if (sureness === 'weak') return when !== undefined && notations.get(notationOf(when))! > 1
    if (sureness === 'words') return form === 'line' ? hasLines : hasItems
    return sureness === 'sure' || form !== 'line' || !hasItems
  }
  const kept = found.filter((one) => one.kind === 'statement' || keeps(one.candidate))
  return kept.map((one, at) =>
    one.kind === 'candidate' && groups(one, kept, at) ? { kind: 'statement', prose: one.candidate.prose } : one,
  )
}

function notationOf({ start }: WrittenTime): string {
  return isFraction(start) ? 'fraction' : (start.clock?.notation ?? 'other')
}

/** Whether a date tells no event of its own, but heads the entries that follow it. */
function groups(one: Extract<Found, { kind: 'candidate' }>, all: readonly Found[], at: number): boolean {
  const { candidate, depth } = one
  if (candidate.form === 'row' || !isDayOnly(candidate)) return false
  const next = all[at + 1]
  if (next?.kind === 'candidate' && next.depth > depth) return true
  const rest = candidate.body.text
  return rest === '' || (rest.length < 60 && statedZone(rest) !== undefined)
}
