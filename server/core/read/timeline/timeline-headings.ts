/** Headings that are entries themselves, and headings that group entries. */
import type { Part } from '../source.ts'
import { type Candidate, isDayOnly } from './timeline-candidate.ts'
import { type Lead, leadOf } from './timeline-lead.ts'

export type HeadingLead = Lead | undefined

/** The time that a heading begins with; "3.10 Findings" is a number. */
export function headingLead({ heading }: Part): HeadingLead {
  const lead = heading && leadOf(heading, true)
  return lead?.sureness === 'weak' && lead.separator === '' && lead.body.text !== '' ? undefined : lead
}

/** A heading with what stands below it; a bare time has its event in the first paragraph. */
export function headingCandidate({ section, blocks: [first] }: Part, lead: HeadingLead): Candidate | undefined {
  if (!lead || !section) return undefined
  const body = lead.body.text === '' && first?.kind === 'paragraph' ? first.prose : lead.body
  return { form: 'heading', span: section.span, ...lead, body }
}

/** A heading that is a date or a period groups the entries below it; one that tells a time is an entry itself. */
export function isHeadingEntry(candidate: Candidate, hasBelow: boolean, { section, heading }: Part): boolean {
  if (!hasBelow) return !section!.isEmpty || candidate.body.text !== ''
  const isMoment = !isDayOnly(candidate) && candidate.when?.end === undefined
  const isBare = candidate.body.text === '' || candidate.body.span().start >= heading!.span().end
  return isMoment && !isBare
}
