import type { Fix } from '../../finding.ts'
import { cellsOf, headerAbove } from '../../markdown/table-lines.ts'
import type { Section, TimelineEntry } from '../../postmortem.ts'
import { slice } from '../../text.ts'
import { entriesOf, headOf, isTimed } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineWithoutZone: Rule = {
  id: 'timeline-without-zone',
  category: 'timeline',
  summary: 'A timeline that says nowhere in which time zone its times are.',
  why: 'Readers in another office, and logs in UTC, cannot be laid beside the timeline. One word in the heading is enough.',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const timed = entriesOf(postmortem).filter((entry) => isTimed(entry) && !/^[Tt] ?[+-]|^\+/.test(entry.time.text))
    const [first] = timed
    if (!first || timed.length < 2 || timed.some(({ zone, instant }) => zone !== undefined || instant !== undefined))
      return
    const heading = headOf(postmortem, first)
    const head = heading?.headingSpan ?? headerAbove(text, first.span.start) ?? first.span
    const above = text.slice(head.start, first.span.end)
    // A blank, a zone in words that we cannot compute with ("Seattle time"), or one beside a time further up.
    if (
      clockWithZone.test(text.slice(0, head.start)) ||
      /⟨(?:zone|offset)|\blocal\b|\b\p{Lu}\p{Ll}+ time\b|\btime ?zone\b/u.test(above)
    )
      return
    yield {
      span: heading?.headingSpan ?? first.time.span,
      section: 'timeline',
      message: 'Nothing says in which time zone these times are; say it once, in the heading or the column.',
      fixes: fixesAt(heading ? endOfHeading(text, heading) : endOfTimeColumn(text, first)),
    }
  },
}

/** "3:45 PM ET", "14:02 UTC". */
const clockWithZone = /\d ?(?:[ap]\.?m\.? ?)?\(?(?:UTC|GMT|BST|IST|JST|CES?T|[ECMP][SD]?T)\b/i

/** The blank first: which zone it is only the author knows. */
function fixesAt(at: number | undefined): Fix[] {
  if (at === undefined) return []
  const fix = (title: string, zone: string): Fix => ({
    title,
    edits: [{ span: { start: at, end: at }, newText: ` (${zone})` }],
    ...(zone === 'UTC' && { needsDecision: true }),
  })
  return [fix('Leave a blank for the zone', '⟨zone⟩'), fix('These times are UTC', 'UTC')]
}

/** The end of a heading's first line, before closing marks. */
function endOfHeading(text: string, { headingSpan }: Section): number | undefined {
  const line = /^[^\r\n]*/.exec(slice(text, headingSpan))![0].replace(/[ \t]+#*[ \t]*$|[:*_ \t]+$/, '')
  return /\p{L}/u.test(line) ? headingSpan.start + line.length : undefined
}

/** The end of the header above the times, where they stand in a table without a heading. */
function endOfTimeColumn(text: string, { span, time }: TimelineEntry): number | undefined {
  const header = headerAbove(text, span.start)
  const column = cellsOf(text, span).findIndex(({ start, end }) => start <= time.span.start && time.span.end <= end)
  const cell = header && cellsOf(text, header)[column]
  const words = cell && slice(text, cell).trimEnd()
  return cell && words ? cell.start + words.length : undefined
}
