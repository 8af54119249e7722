import type { Fix } from '../../finding.ts'
import type { Section } from '../../postmortem.ts'
import { slice } from '../../text.ts'
import { entriesOf, headOf, isTimed } from '../../timeline-times.ts'
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
    const above = text.slice(heading?.headingSpan.start ?? first.span.start, first.span.end)
    // A blank, or a zone in words that we cannot compute with: "Seattle time".
    if (/⟨(?:zone|offset)|\blocal\b|\b\p{Lu}\p{Ll}+ time\b|\btime ?zone\b/u.test(above)) return
    yield {
      span: heading?.headingSpan ?? first.time.span,
      section: 'timeline',
      message: 'Nothing says in which time zone these times are; say it once, in the heading or the column.',
      fixes: heading ? inHeading(text, heading) : [],
    }
  },
}

function inHeading(text: string, { headingSpan }: Section): Fix[] {
  const source = slice(text, headingSpan)
  // To the end of its first line, before closing marks.
  const line = /^[^\r\n]*/.exec(source)![0].replace(/[ \t]+#*[ \t]*$|[:*_ \t]+$/, '')
  if (!/\p{L}/u.test(line)) return []
  const at = headingSpan.start + line.length
  return [{ title: 'Leave a blank for the zone', edits: [{ span: { start: at, end: at }, newText: ' (⟨zone⟩)' }] }]
}
