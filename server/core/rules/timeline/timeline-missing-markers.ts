import type { TimelineMarker } from '../../postmortem.ts'
import { listed } from '../../text.ts'
import { entriesOf, headOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineMissingMarkers: Rule = {
  id: 'timeline-missing-markers',
  category: 'timeline',
  summary: 'A timeline in which no entry names the start of the impact, its detection or its end.',
  why: 'Time to detect and time to mitigate are read off these entries, and the order of the whole story hangs on them.',
  severity: 'hint',
  fix: 'never',
  *check({ postmortem }) {
    const entries = entriesOf(postmortem)
    const [first] = entries
    if (!first || entries.length < 4) return
    const has = (...markers: TimelineMarker[]) =>
      entries.some((entry) => entry.markers.some((marker) => markers.includes(marker)))
    const isToldApart = postmortem.sections.some(({ kind, isEmpty }) => kind === 'detection' && !isEmpty)
    const hasDetection = isToldApart || has('detected', 'paged', 'acknowledged')
    const hasEnd = has('mitigated', 'resolved')
    if (hasDetection && hasEnd) return
    const missing = [
      ...(has('started') ? [] : ['the start of the impact']),
      ...(hasDetection ? [] : ['its detection']),
      ...(hasEnd ? [] : ['its end']),
    ]
    yield {
      span: headOf(postmortem, first)?.headingSpan ?? first.time.span,
      section: 'timeline',
      message: `No entry names ${listed(missing, 'or')} as such; "impact starts", "detected" and "resolved" make them easy to find.`,
      fixes: [],
    }
  },
}
