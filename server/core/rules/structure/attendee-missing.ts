import { isSamePerson, peopleNamed } from '../../people-named.ts'
import type { Postmortem } from '../../postmortem.ts'
import { listed } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { addAttendees } from './attendees.ts'

export const attendeeMissing: Rule = {
  id: 'attendee-missing',
  category: 'structure',
  summary: 'Somebody who acts in the timeline and is not among the attendees.',
  why: 'Everyone whose actions appear in the timeline belongs in the review: they alone know what they saw and why it made sense (the guide this tool is built on; Etsy, Debriefing Facilitation Guide).',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const { attendees } = postmortem.metadata
    const [first] = attendees
    if (!first) return
    const absent = actorsOf(postmortem).filter((name) => !attendees.some((other) => isSamePerson(other.text, name)))
    if (absent.length === 0) return
    yield {
      span: first.span,
      message:
        absent.length === 1
          ? `${absent[0]} acts in the timeline and is not among the attendees.`
          : `${listed(absent, 'and')} act in the timeline and are not among the attendees.`,
      fixes: addAttendees(text, attendees, absent),
    }
  },
}

/** The people in the timeline: those with a handle, a full name, or a name that the document gives elsewhere. */
function actorsOf({ timeline, metadata, actionItems }: Postmortem): string[] {
  const known = [
    metadata.owner,
    metadata.incidentCommander,
    ...metadata.authors,
    ...actionItems.map(({ owner }) => owner),
  ].flatMap((field) => peopleNamed(field?.text ?? ''))
  const names = new Map<string, string>()
  for (const { actor } of timeline)
    for (const name of peopleNamed(actor?.text ?? ''))
      if (name.startsWith('@') || known.some((other) => isSamePerson(other, name))) names.set(name.toLowerCase(), name)
  return [...names.values()]
}
