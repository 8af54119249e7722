/** Where the tickets that a postmortem names can be opened. */
import type { Span } from '../text.ts'

export interface TicketLink {
  readonly span: Span
  readonly target: string
}

const linked = /\[([A-Z][A-Z0-9]{1,9})-(\d{1,7})\]\((https?:\/\/[^\s()]{1,300})\)/g
const bare = /(?<![\w/#.@&[-])([A-Z][A-Z0-9]{1,9})-([1-9]\d{0,6})(?![\w\]-]|\.\w)/g

/**
 * A document that links one ticket of a project tells where the others are: `[OPS-12](https://tracker/browse/OPS-12)`
 * gives `OPS-15` its address. Nothing is known of a project without such a link.
 */
export function ticketLinks(text: string): TicketLink[] {
  const addresses = new Map<string, string>()
  for (const [, project, number, address] of text.matchAll(linked)) {
    const ticket = `${project}-${number}`
    if (address!.split(ticket).length === 2) addresses.set(project!, address!.replace(ticket, '{ticket}'))
  }
  if (addresses.size === 0) return []
  const links: TicketLink[] = []
  for (const { 0: ticket, 1: project, index } of text.matchAll(bare)) {
    const address = addresses.get(project!)
    if (!address || isInAddress(text, index)) continue
    links.push({ span: { start: index, end: index + ticket.length }, target: address.replace('{ticket}', ticket) })
  }
  return links
}

/** Markdown links and bare addresses are links already. */
function isInAddress(text: string, at: number): boolean {
  const word = text.slice(Math.max(0, at - 300), at)
  return /https?:\/\/\S*$/.test(word.slice(word.lastIndexOf(' ') + 1)) || /\]\([^)\n]{0,300}$/.test(word)
}
