import { isSamePerson, peopleNamed } from '../../people-named.ts'
import type { Rule } from '../rule.ts'
import { addAttendees } from '../structure/attendees.ts'
import { openItems } from './of-items.ts'

export const ownerNotInReview: Rule = {
  id: 'owner-not-in-review',
  category: 'action-items',
  summary: 'The owner of an action item who is not among the attendees of the review.',
  why: 'Work that was given to somebody who was not there is often news to them. Ask them, or let somebody who was there own it until they agree.',
  severity: 'hint',
  isStrict: true,
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const { attendees } = postmortem.metadata
    if (attendees.flatMap((field) => peopleNamed(field.text)).length < 2) return
    const told = new Set<string>()
    for (const { owner } of openItems(postmortem))
      for (const name of peopleNamed(owner?.text ?? '')) {
        if (told.has(name) || attendees.some((other) => isSamePerson(other.text, name))) continue
        told.add(name)
        yield {
          span: owner!.span,
          section: 'actionItems',
          message: `${name} is not among the attendees of the review; has ${name} agreed to this?`,
          fixes: addAttendees(text, attendees, [name]),
        }
      }
  },
}
