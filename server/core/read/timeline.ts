import type { Block } from '../blocks.ts'
import type { SectionKind, TimelineEntry } from '../postmortem.ts'
import { documentTime } from './document-time.ts'
import type { Part, Source } from './source.ts'
import { statedZone } from './stated-zone.ts'
import { type Candidate, isDayOnly } from './timeline-candidate.ts'
import { isFraction, leadOf } from './timeline-lead.ts'
import { resolve, type Step } from './timeline-resolve.ts'
import { type Found, findIn } from './timeline-shapes.ts'
import { isTimelineTable } from './timeline-table.ts'
import type { WrittenTime } from './written-time.ts'

/**
 * Reads the incident's timeline: all of what stands in sections for it, in whatever form; elsewhere a list or table
 * that clearly is one. Due dates and times told in passing are none of it.
 */
export function readTimeline(source: Source): TimelineEntry[] {
  const steps = stepsOf(source)
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

function stepsOf(source: Source): Step[] {
  const timed = timedParents(source.parts)
  const readings = source.parts.map((part) => readPart(part, source, isOneOf(part, timed)))
  const hasBelow = entriesBelow(readings)
  return readings.flatMap((reading, at): Step[] => {
    const { part, parent, isTimeline, heading, found } = reading
    const isEntry = heading !== undefined && isHeadingEntry(heading, hasBelow[at]!, part)
    const steps = found.map(
      (one): Step => (one.kind === 'statement' ? one : { kind: 'entry', candidate: one.candidate }),
    )
    if (!isTimeline && !isEntry && !steps.some((step) => step.kind === 'entry')) return []
    return [
      { kind: 'section', index: part.index, parent, restarts: !isEntry && steps.some((step) => step.kind === 'entry') },
      ...(part.heading && !isEntry ? [{ kind: 'statement', prose: part.heading, isHeading: true } as const] : []),
      ...(isEntry ? [{ kind: 'entry', candidate: heading } as const] : []),
      ...steps,
    ]
  })
}

function readPart(part: Part, source: Source, isTimedRun: boolean): Reading {
  const isTimeline = isTimedRun || part.about === 'timeline' || isUnderTimeline(part, source)
  const heading = headingCandidate(part)
  const parent = part.section?.parent ?? -1
  const base = { part, parent, isTimeline, ...(heading && isTimeline && { heading }) }
  if (!isTimeline) return { ...base, found: elsewhere.has(part.about) ? [] : findElsewhere(part, source.text) }
  return { ...base, found: settled(findIn(part.blocks, source.text), heading !== undefined && !isDayOnly(heading)) }
}

function isOneOf({ heading, section }: Part, parents: ReadonlySet<number>): boolean {
  return (
    heading !== undefined &&
    parents.has(section?.parent ?? -1) &&
    leadOf(heading, true)?.when?.start.clock !== undefined
  )
}

/** Parents of at least three headings that tell clock times: a timeline even if its heading does not say so. */
function timedParents(parts: readonly Part[]): Set<number> {
  const counts = new Map<number, number>()
  for (const { heading, section, about } of parts) {
    if (!heading || elsewhere.has(about)) continue
    const start = leadOf(heading, true)
    if (start?.sureness !== 'sure' || !start.when?.start.clock) continue
    const parent = section?.parent ?? -1
    counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([parent, count]) => (count >= 3 ? parent : [])))
}

/** Parts whose lists and tables have times of their own: due dates, the meeting's agenda. */
const elsewhere: ReadonlySet<SectionKind> = new Set(['actionItems', 'fiveWhys', 'participants', 'lessons'])

function isUnderTimeline(part: Part, { sections }: Source): boolean {
  const parent = part.section?.parent
  return part.section?.kind === 'other' && parent !== undefined && sections[parent]?.kind === 'timeline'
}

/** What is a timeline wherever it stands: at least three lines or list items that begin with a clock time. */
function findElsewhere({ blocks }: Part, source: string): Found[] {
  const inBlocks = blocks.flatMap((block: Block): readonly Found[] => {
    if (block.kind === 'table') return isTimelineTable(block) ? findIn([block], source) : []
    if (block.kind !== 'list') return []
    const clear = findIn([block], source).filter((one) => isClear(one, 'item'))
    return clear.length >= 3 && clear.length * 3 >= block.items.length * 2 ? clear : []
  })
  if (inBlocks.length > 0) return inBlocks
  const lines = blocks.filter(({ kind }) => kind === 'paragraph')
  const clear = lines.length > 0 ? findIn(lines, source).filter((one) => isClear(one, 'line')) : []
  return clear.length >= 3 && clear.length * 3 >= lines.length * 2 ? clear : []
}

function isClear(one: Found, form: Candidate['form']): boolean {
  if (one.kind !== 'candidate') return false
  const { sureness, when, isLabel } = one.candidate
  return sureness === 'sure' && one.candidate.form === form && !isLabel && when?.start.clock !== undefined && !when.end
}

function headingCandidate({ heading, section, blocks }: Part): Candidate | undefined {
  const lead = heading && leadOf(heading, true)
  if (!lead || !section) return undefined
  const [first] = blocks
  const body = lead.body.text === '' && first?.kind === 'paragraph' ? first.prose : lead.body
  return { form: 'heading', span: section.span, ...lead, body }
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

/** A heading that is a date or a period groups the entries below it; one that tells a time is an entry itself. */
function isHeadingEntry(heading: Candidate, hasBelow: boolean, { section, heading: prose }: Part): boolean {
  if (!hasBelow) return !section!.isEmpty || heading.body.text !== ''
  const isMoment = !isDayOnly(heading) && heading.when?.end === undefined
  const isBare = heading.body.text === '' || heading.body.span().start >= prose!.span().end
  return isMoment && !isBare
}

/** Drops the candidates that need company and have none, and turns dates that only group others into statements. */
function settled(found: readonly Found[], isTimed: boolean): Found[] {
  const notations = new Map<string, number>()
  const count = (key: string) => notations.set(key, (notations.get(key) ?? 0) + 1)
  for (const one of found)
    if (one.kind === 'candidate') {
      const { form, sureness, when } = one.candidate
      if (when) count(notationOf(when))
      if (sureness === 'sure' || sureness === 'weak') count(form === 'line' ? 'line' : 'item')
    }
  const told = (key: string) => notations.get(key) ?? 0
  const keeps = ({ form, sureness, when }: Candidate): boolean => {
    if (isTimed && form === 'line') return false
    if (sureness === 'weak') return when !== undefined && told(notationOf(when)) > 1
    if (sureness === 'words') return told(form === 'line' ? 'line' : 'item') > 0
    if (sureness === 'prose') return form !== 'line' || told('item') === 0
    return true
  }
  const kept = found.filter((one) => one.kind === 'statement' || keeps(one.candidate))
  return kept.map((one, at) =>
    one.kind === 'candidate' && groups(one, kept, at) ? { kind: 'statement', prose: one.candidate.prose } : one,
  )
}

function notationOf({ start }: WrittenTime): string {
  return isFraction(start) ? 'fraction' : (start.clock?.notation ?? 'other')
}

/** Whether a date tells no event of its own, but heads the entries that follow it. */
function groups(one: Extract<Found, { kind: 'candidate' }>, all: readonly Found[], at: number): boolean {
  const { candidate, depth } = one
  if (candidate.form === 'row' || !isDayOnly(candidate)) return false
  const next = all[at + 1]
  if (next?.kind === 'candidate' && next.depth > depth) return true
  const rest = candidate.body.text
  return rest === '' || (rest.length < 60 && statedZone(rest) !== undefined)
}
