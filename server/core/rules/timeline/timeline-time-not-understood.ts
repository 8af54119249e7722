import type { Fix } from '../../finding.ts'
import type { TimelineEntry } from '../../postmortem.ts'
import { entriesOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineTimeNotUnderstood: Rule = {
  id: 'timeline-time-not-understood',
  category: 'timeline',
  summary: 'A time that cannot be: 25:61, 13:06 PM, 30 February.',
  why: 'A slip in one time moves everything that is computed from it: how long it took to detect, to mitigate, to recover.',
  severity: 'warning',
  fix: 'sometimes',
  *check({ postmortem }) {
    for (const entry of entriesOf(postmortem)) {
      const { time, unknown } = entry
      if (unknown !== 'not understood' || !/\d/.test(time.text) || isOpen(time.text)) continue
      yield {
        span: time.span,
        section: 'timeline',
        message: `There is no such time as ${time.text.replace(/\s+/g, ' ').slice(0, 40)}.`,
        fixes: withoutHalf(entry),
      }
    }
  },
}

/** "16:4x", "2026-11-23 ⟨HH:MM⟩", "10:??": the author knows that it is open. */
function isOpen(text: string): boolean {
  return /[⟨?_<[]|[xX]|HH|MM|TB[CD]/.test(text)
}

/** "13:06 PM" says twice that it is the afternoon. */
function withoutHalf({ time: { text, span } }: TimelineEntry): Fix[] {
  const half = /^(?:1[3-9]|2[0-3]):[0-5]\d(?::[0-5]\d)?( ?p\.?m\b\.?)/i.exec(text)
  if (!half || span.end - span.start !== text.length) return []
  const end = span.start + half[0].length
  return [
    {
      title: `Write it as ${half[0].slice(0, -half[1]!.length)}`,
      edits: [{ span: { start: end - half[1]!.length, end }, newText: '' }],
    },
  ]
}
