import type { TimelineEntry } from '../../postmortem.ts'
import type { WrittenClock } from '../../read/time/clock.ts'
import type { Edit } from '../../text.ts'
import { entriesOf, isPlainClock, isTimed, writtenTime } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineMixedClocks: Rule = {
  id: 'timeline-mixed-clocks',
  category: 'timeline',
  summary: 'Times written in several ways in one timeline: 14:05, 2:05 PM, 14.05, 1405.',
  why: 'Each way needs another reading, and "2:05" among times of 24 hours is a guess. One form lets the eye run down the column.',
  severity: 'hint',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const timed = entriesOf(postmortem).flatMap((entry): Timed[] => {
      if (!isTimed(entry)) return []
      if (isPlainClock(entry)) return [{ entry, form: usualForm }]
      const written = writtenTime(text, entry)
      const clock = written?.start.clock
      return clock ? [{ entry, form: formOf(clock), clock, isRange: written.end !== undefined }] : []
    })
    const usual = mostFrequent(timed.map(({ form }) => form))
    const odd = timed.filter(({ form }) => form !== usual)
    const [first] = odd
    // A word such as "noon" is no other form.
    if (!first || timed.length < 3) return
    const isEasy = usual === usualForm && odd.every(({ isRange }) => !isRange)
    yield {
      span: first.entry.time.span,
      section: 'timeline',
      message:
        odd.length === 1
          ? 'One time is not written like the others; use one form throughout.'
          : `${odd.length} times are not written like the others; use one form throughout.`,
      fixes: isEasy
        ? [
            {
              title: 'Write all times with 24 hours',
              edits: odd.flatMap(({ entry, clock }) => (clock ? rewritten(entry, clock) : [])),
            },
          ]
        : [],
      ...(odd.length > 1 && {
        related: odd.slice(1).map(({ entry }) => ({ span: entry.time.span, message: 'another form' })),
      }),
    }
  },
}

interface Timed {
  readonly entry: TimelineEntry
  readonly form: string
  /** Taken apart only where it is not the usual one. */
  readonly clock?: WrittenClock
  readonly isRange?: boolean
}

/** Twenty-four hours with a colon. */
const usualForm = '24:00'

function formOf({ notation, meridiem }: WrittenClock): string {
  if (notation === 'word') return usualForm
  return meridiem ? 'am/pm' : notation === 'colon' ? usualForm : notation
}

function rewritten({ time }: TimelineEntry, { from, to, hour, minute, second }: WrittenClock): Edit {
  const two = (part: number) => String(part).padStart(2, '0')
  return {
    span: { start: time.span.start + from, end: time.span.start + to },
    newText: [hour, minute, ...(second === undefined ? [] : [second])].map(two).join(':'),
  }
}

function mostFrequent(forms: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
