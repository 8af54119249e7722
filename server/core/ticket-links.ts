import type { Postmortem } from './postmortem.ts'
import type { Span } from './text.ts'

/** A ticket in the text with the address that it leads to. */
export interface TicketLink {
  readonly span: Span
  readonly url: string
}

/**
 * Where the tickets of action items lead: to their own address, else into the team's tracker.
 *
 * @param pattern the tracker's address with `{ticket}`, and `{number}` for its digits; empty where there is none
 */
export function ticketLinks({ actionItems }: Postmortem, pattern: string): TicketLink[] {
  const links = new Map<number, TicketLink>()
  for (const { ticket } of actionItems) {
    const url = ticket && (ticket.url ?? ticketUrl(ticket.text, pattern))
    if (ticket && url) links.set(ticket.span.start, { span: ticket.span, url })
  }
  return [...links.values()]
}

/** The address of a ticket such as `OPS-12` or `#12` in a tracker; `undefined` for what is no id. */
export function ticketUrl(ticket: string, pattern: string): string | undefined {
  const id = /^(?:[a-z]{2,10} )?([\w./-]{0,80}[#!-]?\d{1,12})$/i.exec(ticket.trim())?.[1]
  if (id === undefined || !/^https?:\/\/\S+$/.test(pattern) || !/\{(?:ticket|number)\}/.test(pattern)) return undefined
  const number = /\d+$/.exec(id)![0]
  return pattern.replaceAll('{ticket}', encodeURIComponent(id.replace(/^[#!]/, ''))).replaceAll('{number}', number)
}
