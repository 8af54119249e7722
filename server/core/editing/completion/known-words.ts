/** People, tickets and services that the document names, for completion. */
import type { Phrase, Postmortem } from '../../postmortem.ts'

export interface KnownPerson {
  readonly name: string
  readonly role: string
}

/** Everybody that the document names in a role, once, those with a duty in the review first. */
export function knownPeople({ metadata, actionItems, timeline }: Postmortem): KnownPerson[] {
  const people = new Map<string, string>()
  const add = (role: string, phrases: readonly (Phrase | undefined)[]) => {
    for (const phrase of phrases) {
      const name = phrase?.text.trim()
      if (name && name.length <= 60 && !/[⟨⟩\n]/.test(name) && !people.has(name)) people.set(name, role)
    }
  }
  add('owner of the document', [metadata.owner])
  add('facilitator', [metadata.facilitator])
  add('incident commander', [metadata.incidentCommander])
  add('author', metadata.authors)
  add('attendee', metadata.attendees)
  add(
    'owner of an action item',
    actionItems.map(({ owner }) => owner),
  )
  add(
    'in the timeline',
    timeline.map(({ actor }) => actor),
  )
  return [...people].map(([name, role]) => ({ name, role }))
}

/** The tickets of the action items, once. */
export function knownTickets({ actionItems }: Postmortem): { ticket: string; about: string }[] {
  const tickets = new Map<string, string>()
  for (const { ticket, text } of actionItems)
    if (ticket && !tickets.has(ticket.text)) tickets.set(ticket.text, text.text)
  return [...tickets].map(([ticket, about]) => ({ ticket, about }))
}
