/** Which candidates are entries beside the others of their section. */
import { statedZone } from './stated-zone.ts'
import { type Candidate, isDayOnly } from './timeline-candidate.ts'
import { isFraction } from './timeline-lead.ts'
import type { Found } from './timeline-shapes.ts'
import type { WrittenTime } from './written-time.ts'

/**
 * Drops the candidates that need company and have none, and turns dates that only group others into statements.
 *
 * @param isTimed whether the heading tells a time itself, so that its paragraphs tell more about that
 */
export function settled(found: readonly Found[], isTimed: boolean): Found[] {
  const notations = new Map<string, number>()
  const count = (key: string) => notations.set(key, (notations.get(key) ?? 0) + 1)
  for (const one of found)
    if (one.kind === 'candidate') {
      const { form, sureness, when } = one.candidate
      if (when) count(notationOf(when))
      if (sureness === 'sure' || sureness === 'weak') count(form === 'line' ? 'line' : 'item')
    }
  const told = (key: string) => notations.get(key) ?? 0
  const keeps = ({ form, sureness, when }: Candidate): boolean => {
    if (isTimed && form === 'line') return false
    if (sureness === 'weak') return when !== undefined && told(notationOf(when)) > 1
    if (sureness === 'words') return told(form === 'line' ? 'line' : 'item') > 0
    if (sureness === 'prose') return form !== 'line' || told('item') === 0
    return true
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
