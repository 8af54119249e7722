import type { TimelineEntry } from '../../postmortem.ts'
import { slice } from '../../text.ts'
import { isTimed, timelinesOf, writtenTime } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineDayChangeUnmarked: Rule = {
  id: 'timeline-day-change-unmarked',
  category: 'timeline',
  summary: 'A timeline that passes midnight without a new date.',
  why: 'After "23:50" a reader takes "00:10" for the same day, and tools take a gap of 20 minutes for one of 23 hours.',
  severity: 'hint',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    for (const entries of timelinesOf(postmortem))
      for (const [index, entry] of entries.entries()) {
        const above = entries[index - 1]
        if (!above || !isTimed(entry) || !isTimed(above) || !passesMidnight(text, above, entry)) continue
        const { start } = entry.time.span
        yield {
          span: entry.time.span,
          section: 'timeline',
          message: 'Midnight has passed since the entry above; write the date.',
          fixes: entry.date
            ? [
                {
                  title: `Write the date: ${entry.date}`,
                  edits: [{ span: { start, end: start }, newText: `${entry.date} ` }],
                },
              ]
            : [],
        }
      }
  },
}

const day = 86_400

/** Whether only the clock tells that another day has begun: no date stands in the entry, its row, or before it. */
function passesMidnight(text: string, above: TimelineEntry, entry: TimelineEntry): boolean {
  if (above.wallClock === undefined || entry.wallClock === undefined) return false
  if (Math.floor(above.wallClock / day) >= Math.floor(entry.wallClock / day)) return false
  const written = writtenTime(text, entry)
  if (!written?.start.clock || written.start.date) return false
  const between = { start: Math.min(above.span.end, entry.span.start), end: entry.time.span.start }
  return !/[\p{L}\d]/u.test(slice(text, between))
}
