import type { TimelineEntry } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import { entriesInOrder } from '../../timeline/sort-timeline.ts'
import { headOf, isEarlier, isTimed, timelinesOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineOutOfOrder: Rule = {
  id: 'timeline-out-of-order',
  category: 'timeline',
  summary: 'A timeline entry that happened before the one above it.',
  why: 'Either the order is wrong or the time is, and what is computed from it with it. Readers follow the story from top to bottom.',
  severity: 'warning',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    for (const entries of timelinesOf(postmortem)) {
      const timed = entries.filter((entry) => isTimed(entry) && !foundLater.test(entry.text.text.slice(0, 500)))
      const early = timed.filter((entry, index) => index > 0 && isEarlier(entry, timed[index - 1]!))
      const [first] = early
      if (!first || isTold(text, headOf(postmortem, entries[0]!)?.headingSpan, entries[0]!)) continue
      const isBackwards = early.length === timed.length - 1 && timed.length > 2
      yield {
        span: (isBackwards ? timed[0]! : first).time.span,
        section: 'timeline',
        message: isBackwards
          ? 'This timeline runs backwards; tell what happened in the order in which it happened.'
          : 'This happened before the entry above it: the order is wrong, or the time.',
        fixes: entriesInOrder(text, entries),
        ...(early.length > 1 &&
          !isBackwards && {
            related: early
              .slice(1)
              .map(({ time }) => ({ span: time.span, message: 'earlier than the entry above it' })),
          }),
      }
    }
  },
}

/** An entry that stands where it became known, and says so. */
const foundLater =
  /\b(?:later|subsequently) (?:found|discovered|learned|noticed)\b|\b(?:found|discovered|learned|noticed|added) (?:only )?(?:later|afterwards)\b/i

/** Whether the words above the first entry say that the order is another one. */
function isTold(text: string, heading: Span | undefined, { span }: TimelineEntry): boolean {
  const above = text.slice(heading?.end ?? span.start, span.start)
  return /\b(?:out of|not in) (?:\w+ )?order\b|\breverse (?:\w+ )?order\b|\bnewest first\b/i.test(above.slice(0, 5000))
}
