import type { TimelineEntry } from '../../postmortem.ts'
import { timelinesOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineSameMinute: Rule = {
  id: 'timeline-same-minute',
  category: 'timeline',
  summary: 'Three or more entries in a row that give the same minute.',
  why: 'What came first in that minute is often what set off the rest. Logs know the second; or the entries are one, told in parts.',
  severity: 'hint',
  fix: 'never',
  *check({ postmortem }) {
    for (const entries of timelinesOf(postmortem))
      for (const run of runsOf(entries)) {
        const [first, ...others] = run
        yield {
          span: first!.time.span,
          section: 'timeline',
          message: `${run.length} entries give the same minute; which came first? Logs know the second, or make them one entry.`,
          fixes: [],
          related: others.map(({ time }) => ({ span: time.span, message: 'the same minute' })),
        }
      }
  },
}

/** Entries side by side that are known to the minute, and to the same one. */
function runsOf(entries: readonly TimelineEntry[]): TimelineEntry[][] {
  const runs: TimelineEntry[][] = []
  for (const entry of entries) {
    const last = runs.at(-1)
    if (last && isSame(last[0]!, entry)) last.push(entry)
    else runs.push([entry])
  }
  return runs.filter(({ length }) => length >= 3)
}

function isSame(one: TimelineEntry, other: TimelineEntry): boolean {
  return (
    one.precision === 'minute' &&
    other.precision === 'minute' &&
    one.wallClock !== undefined &&
    one.wallClock === other.wallClock &&
    one.zone === other.zone &&
    !one.endTime &&
    !other.endTime
  )
}
