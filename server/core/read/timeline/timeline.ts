import type { TimelineEntry } from '../../postmortem.ts'
import type { Part, Source } from '../source.ts'
import { documentTime } from '../time/document-time.ts'
import { type Candidate, isDayOnly } from './timeline-candidate.ts'
import { notationsIn, settled } from './timeline-company.ts'
import { findElsewhere, timedParents } from './timeline-elsewhere.ts'
import { headingCandidate, headingLead, isHeadingEntry } from './timeline-headings.ts'
import { resolve, type Step } from './timeline-resolve.ts'
import { type Found, findIn } from './timeline-shapes.ts'

/**
 * Reads the incident's timeline: all of what stands in sections for it, in whatever form; elsewhere what clearly is
 * one. Due dates and times told in passing are none of it.
 */
export function readTimeline(source: Source): TimelineEntry[] {
  const steps = stepsOf(readingsOf(source))
  return steps.some((step) => step.kind === 'entry') ? resolve(steps, documentTime(source)) : []
}

/** A part of the document with what it may add to the timeline. */
interface Reading {
  readonly part: Part
  readonly parent: number
  readonly isTimeline: boolean
  readonly heading?: Candidate
  readonly found: readonly Found[]
}

function readingsOf({ parts, sections, text }: Source): Reading[] {
  const leads = parts.map(headingLead)
  const timed = timedParents(parts, leads)
  const readings = parts.map((part, at): Reading => {
    const parent = part.section?.parent ?? -1
    const isUnder = sections[parent]?.kind === 'timeline'
    const isTimed = timed.has(parent) && leads[at]?.when?.start.clock !== undefined
    const isTimeline = isTimed || part.about === 'timeline' || (isUnder && part.section?.kind === 'other')
    const heading = isUnder || isTimed ? headingCandidate(part, leads[at]) : undefined
    const found = isTimeline ? findIn(part.blocks, text) : findElsewhere(part, text, isUnder ? 1 : 3)
    return { part, parent, isTimeline, ...(heading && { heading }), found }
  })
  const notations = notationsIn(readings.flatMap(({ isTimeline, found }) => (isTimeline ? found : [])))
  return readings.map((reading) => {
    const { isTimeline, heading, found } = reading
    const isMoment = heading !== undefined && !isDayOnly(heading)
    return isTimeline ? { ...reading, found: settled(found, isMoment, notations) } : reading
  })
}

function stepsOf(readings: readonly Reading[]): Step[] {
  const hasBelow = entriesBelow(readings)
  return readings.flatMap(({ part, parent, isTimeline, heading, found }, at): Step[] => {
    const isEntry = heading !== undefined && isHeadingEntry(heading, hasBelow[at]!, part)
    const steps = found.map(
      (one): Step => (one.kind === 'statement' ? one : { kind: 'entry', candidate: one.candidate }),
    )
    const hasEntries = steps.some((step) => step.kind === 'entry')
    if (!isTimeline && !isEntry && !hasEntries) return []
    return [
      { kind: 'section', index: part.index, parent, restarts: !isEntry && hasEntries },
      ...(part.heading && !isEntry ? [{ kind: 'statement', prose: part.heading, isHeading: true } as const] : []),
      ...(isEntry ? [{ kind: 'entry', candidate: heading } as const] : []),
      ...steps,
    ]
  })
}

/** For each part, whether entries stand in it or in a section below it. */
function entriesBelow(readings: readonly Reading[]): boolean[] {
  const has = readings.map(({ found }) => found.some((one) => one.kind === 'candidate'))
  const places = new Map(readings.map(({ part }, at) => [part.index, at]))
  for (let at = readings.length - 1; at >= 0; at--) {
    const { parent, heading } = readings[at]!
    const above = places.get(parent)
    if (parent >= 0 && above !== undefined && (has[at] || heading)) has[above] = true
  }
  return has
}
