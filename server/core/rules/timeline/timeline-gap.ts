import * as z from 'zod'
import type { TimelineEntry } from '../../postmortem.ts'
import { sayDuration, secondsBetween } from '../../timeline/elapsed-time.ts'
import { isTimed, timelinesOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

const options = z.object({
  minutes: z
    .number()
    .int()
    .min(5)
    .max(10_000)
    .default(120)
    .describe('Minutes without an entry during the impact from which a gap is reported.'),
  severeMinutes: z.number().int().min(5).max(10_000).default(30).describe('The same for incidents of severity 1 or 2.'),
})

export const timelineGap: Rule<typeof options> = {
  id: 'timeline-gap',
  category: 'timeline',
  summary: 'A long stretch of the impact in which the timeline says nothing.',
  why: 'What was tried, suspected and ruled out in that time is where the next responder saves an hour.',
  severity: 'information',
  fix: 'never',
  options,
  *check({ postmortem }, { minutes, severeMinutes }) {
    const severity = postmortem.metadata.severity?.text ?? ''
    const limit = (/(?<!\d)[12](?!\d)|critical/i.test(severity) ? severeMinutes : minutes) * 60
    const found = timelinesOf(postmortem).flatMap((entries) => gapsIn(entries.filter(isTimed), limit))
    const [longest] = [...found].sort((a, b) => b.seconds - a.seconds)
    if (!longest) return
    const others = found.filter((gap) => gap !== longest)
    yield {
      span: longest.after.time.span,
      section: 'timeline',
      message: `${sayDuration(longest.seconds)} before this entry are empty, during the impact; say what was seen and tried.`,
      fixes: [],
      ...(others.length > 0 && {
        related: others.map(({ after, seconds }) => ({
          span: after.time.span,
          message: `${sayDuration(seconds)} before`,
        })),
      }),
    }
  },
}

interface Gap {
  readonly seconds: number
  readonly after: TimelineEntry
}

/** Gaps from the start of the impact, or its detection, to its end. */
function gapsIn(timed: readonly TimelineEntry[], limit: number): Gap[] {
  const is =
    (...markers: readonly string[]) =>
    (entry: TimelineEntry) =>
      entry.markers.some((marker) => markers.includes(marker))
  const start = timed.findIndex(is('started', 'detected', 'paged'))
  const end = timed.findIndex(is('mitigated', 'resolved'))
  if (start < 0 || end <= start) return []
  return timed.slice(start, end + 1).flatMap((entry, index, impact) => {
    const above = impact[index - 1]
    const seconds = above ? (secondsBetween({ ...above, ...endedAt(above) }, entry) ?? 0) : 0
    return seconds > limit ? { seconds, after: entry } : []
  })
}

function endedAt({ endInstant }: TimelineEntry): Pick<TimelineEntry, 'instant'> | undefined {
  return endInstant === undefined ? undefined : { instant: endInstant }
}
