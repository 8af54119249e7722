/** Timelines that stand under a heading for something else, or under none. */
import type { Block } from '../../markdown/blocks.ts'
import type { SectionKind } from '../../postmortem.ts'
import type { Part } from '../source.ts'
import type { Candidate } from './timeline-candidate.ts'
import type { HeadingLead } from './timeline-headings.ts'
import { type Found, findIn } from './timeline-shapes.ts'
import { isTimelineTable } from './timeline-table.ts'

/** Parts whose lists and tables have times of their own: due dates, the meeting's agenda. */
const closed: ReadonlySet<SectionKind> = new Set(['actionItems', 'fiveWhys', 'participants', 'lessons'])

/**
 * What is a timeline wherever it stands: lines or list items that begin with a clock time.
 *
 * @param least how many of them there must be: under a heading for the timeline, one tells enough
 */
export function findElsewhere({ about, blocks }: Part, source: string, least: number): Found[] {
  if (closed.has(about)) return []
  const inBlocks = blocks.flatMap((block: Block): readonly Found[] => {
    if (block.kind === 'table') return isTimelineTable(block) ? findIn([block], source) : []
    if (block.kind !== 'list') return []
    const clear = findIn([block], source).filter((one) => isClear(one, 'item'))
    return clear.length >= least && clear.length * 3 >= block.items.length * 2 ? clear : []
  })
  if (inBlocks.length > 0) return inBlocks
  const lines = blocks.filter(({ kind }) => kind === 'paragraph')
  const found = lines.length > 0 ? findIn(lines, source) : []
  const clear = found.filter((one) => isClear(one, 'line'))
  if (clear.length >= least && clear.length * 3 >= lines.length * 2) return clear
  // A story in which paragraph after paragraph opens with its time.
  const told = found.filter((one) => isClear(one, 'line', 'prose'))
  return told.length >= 4 && told.length * 4 >= lines.length * 3 ? told : []
}

function isClear(one: Found, form: Candidate['form'], as: Candidate['sureness'] = 'sure'): boolean {
  if (one.kind !== 'candidate') return false
  const { sureness, when, isLabel } = one.candidate
  return (
    (sureness === 'sure' || sureness === as) &&
    one.candidate.form === form &&
    !isLabel &&
    when?.start.clock !== undefined &&
    !when.end
  )
}

/** Parents of at least three headings that tell clock times: a timeline even if its heading does not say so. */
export function timedParents(parts: readonly Part[], leads: readonly HeadingLead[]): Set<number> {
  const counts = new Map<number, number>()
  for (const [at, { section, about }] of parts.entries()) {
    const lead = leads[at]
    if (closed.has(about) || lead?.sureness !== 'sure' || !lead.when?.start.clock) continue
    const parent = section?.parent ?? -1
    counts.set(parent, (counts.get(parent) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([parent, count]) => (count >= 3 ? parent : [])))
}
