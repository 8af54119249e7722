import { entriesInOrder } from '../../sort-timeline.ts'
import { isEarlier, isTimed, timelinesOf } from '../../timeline-times.ts'
import type { Rule } from '../rule.ts'

/** An entry that stands where it became known, and says so. */
const foundLater =
  /\b(?:later|subsequently) (?:found|discovered|learned|noticed)\b|\b(?:found|discovered|learned|noticed|added) (?:only )?(?:later|afterwards)\b/i

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
      if (!first) continue
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
