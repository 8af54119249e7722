/** What the editor shows between the lines: the time that passed between entries, and figures above the parts. */

import { isOpen, isOverdue, lacks } from '../action-item.ts'
import { metricsOf, metricsText } from '../metrics.ts'
import type { Postmortem, SectionKind } from '../postmortem.ts'
import type { Span } from '../text.ts'
import { clockOf, sayElapsed, startOf } from '../timeline/elapsed-time.ts'
import type { Lens } from './lens.ts'
import { whyLenses } from './why-reading.ts'

export interface Hint {
  readonly offset: number
  readonly label: string
  readonly tooltip: string
}

/** Behind each time, how long after the entry before it is. */
export function elapsedHints({ timeline }: Postmortem): Hint[] {
  const clock = clockOf(timeline)
  const first = startOf(timeline, clock)
  let before: number | undefined
  return timeline.flatMap((entry, at) => {
    const time = clock[at]
    const last = before
    before = time ?? before
    if (time === undefined || last === undefined || time === last) return []
    const label = sayElapsed(time - last)
    const since = sayElapsed(time - clock[first]!)
    const offset = (entry.endTime ?? entry.time).span.end
    return [{ offset, label, tooltip: `${label} from the entry before, ${since} from the start` }]
  })
}

/** Above the timeline its figures, above chains of whys how they end, above the action items what is left to do. */
export function lensesOf(postmortem: Postmortem, today: string): Lens[] {
  const { timeline, actionItems } = postmortem
  const metrics = metricsOf(timeline)
  const place = (kind: SectionKind, first: Span | undefined) =>
    postmortem.sections.find((section) => section.kind === kind)?.headingSpan ?? first
  const lenses: Lens[] = []
  const timelineAt = place('timeline', timeline[0]?.span)
  if (metrics && timelineAt) lenses.push({ span: timelineAt, title: metricsText(metrics) })
  lenses.push(...whyLenses(postmortem))
  const itemsAt = place('actionItems', actionItems[0]?.span)
  if (actionItems.length > 0 && itemsAt) {
    const open = actionItems.filter(isOpen)
    const lacking = open.filter((item) => lacks(item).length > 0).length
    const late = open.filter((item) => isOverdue(item, today)).length
    const parts = [
      open.length === 0 ? `all ${actionItems.length} done` : `${open.length} of ${actionItems.length} open`,
      ...(lacking > 0 ? [`${lacking} without an owner, a due date or a ticket`] : []),
      ...(late > 0 ? [`${late} overdue`] : []),
    ]
    lenses.push({ span: itemsAt, title: parts.join(' · ') })
  }
  return lenses
}
