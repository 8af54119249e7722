import type { Precision } from '../../postmortem.ts'
import type { Candidate } from './timeline-candidate.ts'

const dayPart =
  /\b(?:morning|noon|midday|afternoon|evening|night|overnight|days?|weeks?|months?|hours?|minutes?|later|prior|before|after|earl(?:y|ier)|late)\b/i

/** How finely an entry's time is known. */
export function precisionOf({ when, day, sureness, time }: Candidate): Precision {
  if (sureness === 'words' || (!when && dayPart.test(time.text))) return 'approximate'
  const start = when?.start
  if (start?.epoch !== undefined) return 'second'
  if (start?.elapsed !== undefined) return when!.isApproximate ? 'approximate' : 'minute'
  if (start?.clock) {
    if (!start.clock.isUnderstood) return 'none'
    if (when!.isApproximate) return 'approximate'
    return start.clock.second === undefined ? 'minute' : 'second'
  }
  const date = start?.date ?? day?.start.date
  if (!date) return 'none'
  if (!date.isUnderstood) return 'none'
  return date.day === undefined && !date.numbers && date.weekday === undefined ? 'approximate' : 'day'
}
