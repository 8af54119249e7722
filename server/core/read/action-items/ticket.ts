import type { Mark, Prose } from '../../markdown/prose.ts'
import type { Ticket } from '../../postmortem.ts'
import { phrase } from '../phrase.ts'
import { isDue } from './due-date.ts'

/**
 * The first reference to a tracker within a stretch of prose: a link to an issue, pull request or card, or an id such
 * as `OPS-12`, `#12`, `org/repo#12`, `bug 1234`. Commit hashes, CVEs, RFCs, versions and severities are none.
 */
export function ticketIn(
  prose: Prose,
  definitions: ReadonlyMap<string, string>,
  from = 0,
  to = prose.text.length,
): Ticket | undefined {
  const link = prose.marks.find(
    (mark) => mark.kind === 'link' && mark.from >= from && mark.to <= to && isTracker(targetOf(mark, definitions)),
  )
  const id = idIn(prose.text.slice(from, to))
  if (link && (!id || link.from <= from + id.from)) return linkedTicket(prose, link, definitions)
  const bare = bareUrl(prose.text.slice(from, to))
  if (bare && (!id || bare.from < id.to))
    return {
      ...phrase(prose, from + bare.from, from + bare.to),
      url: phrase(prose, from + bare.from, from + bare.to).text,
    }
  return id && withLink(prose, from + id.from, from + id.to, definitions)
}

/**
 * The ticket that all of a field holds: in the ticket's own place any link and any id-like token will do, also a bare
 * number or a house notation such as `5590-221`.
 */
export function ticketField(
  prose: Prose,
  definitions: ReadonlyMap<string, string>,
  from = 0,
  to = prose.text.length,
): Ticket | undefined {
  const link = prose.marks.find((mark) => mark.kind === 'link' && mark.from >= from && mark.to <= to)
  if (link) return linkedTicket(prose, link, definitions)
  const known = ticketIn(prose, definitions, from, to)
  if (known) return known
  const field = prose.text.slice(from, to)
  const url = /https?:\/\/\S+/i.exec(field)
  if (url) {
    const whole = phrase(prose, from + url.index, from + url.index + url[0].length)
    return { ...whole, url: whole.text }
  }
  const short = shortId.exec(field)
  const loose = short && !notTrackers.has(short[2] ?? '') ? short : short ? null : houseId.exec(field)
  if (!loose) return undefined
  const start = from + loose.index + loose[0].length - loose[1]!.length
  return { ...phrase(prose, start, start + loose[1]!.length) }
}

const shortId = /(?:^|[\s([])(([A-Z][A-Z0-9]{1,9})-\d{1,7}|[\w./-]{0,80}[#!]\d{1,7})(?=$|[\s)\],;.])/
const houseId = /^\s*#?((?=\S{0,12}\d{3})[A-Za-z]{0,8}[-_ ]?\d[\w-]{2,20})\s*$/

const wordBefore = /^(?:(?:\S+ ){0,2}(?:at|in|see|ref\.?|ticket|issue|bug|jira|pr|mr|card|story) )(?=\S+$)/i
const wholeId =
  /^(?:([A-Z][A-Z0-9]{1,9})-[A-Z]{0,3}\d{1,7}(?:-\d{1,6})?|(?:CHG|INC|PRB|REQ|RITM|SCTASK|TASK|BUG)\d{4,12}|[\w./-]{0,80}[#!]\d{1,7}|\d{3,6}-\d{1,6}|[A-Z]{1,2}\d{7,12})$/
const namedId = /^(?:bug|issue|pr|mr|ticket|pull request) #?\d{1,7}$/i

/** Whether a field, apart from a word before and a remark behind, is an id or an address. */
export function isTicketField(field: string): boolean {
  const bare = field.replace(/\([^()]*\)|[()[\]]/g, '').trim()
  if (/^https?:\/\/\S+$/i.test(bare) || namedId.test(bare)) return true
  const id = wholeId.exec(bare.replace(wordBefore, ''))
  return id !== null && !notTrackers.has(id[1] ?? '') && !isDue(bare)
}

function linkedTicket(prose: Prose, mark: Mark, definitions: ReadonlyMap<string, string>): Ticket {
  const url = targetOf(mark, definitions)
  const text = prose.text.slice(mark.from, mark.to).trim()
  // "PR", "issue" or a sentence say nothing to a reader of a list of tickets; the address does.
  return { text: /\d/.test(text) && text.length <= 40 ? text : url, span: mark.span, url }
}

function withLink(prose: Prose, from: number, to: number, definitions: ReadonlyMap<string, string>): Ticket {
  const link = prose.marks.find((mark) => mark.kind === 'link' && mark.from <= from && to <= mark.to)
  const found = phrase(prose, from, to)
  return link ? { ...found, url: targetOf(link, definitions) } : found
}

function targetOf(mark: Mark, definitions: ReadonlyMap<string, string>): string {
  return definitions.get(mark.url ?? '') ?? mark.url ?? ''
}

const trackerHosts =
  /^https?:\/\/(?:[\w.-]+\.)?(?:atlassian\.net|linear\.app|trello\.com|asana\.com|clickup\.com|shortcut\.com|pivotaltracker\.com|monday\.com|youtrack\.cloud|crbug\.com)\//i
const trackerPaths =
  /\/(?:issues?|pulls?|pull-requests|merge_requests|browse|tickets?|story|stories|bugs?|show_bug\.cgi|_workitems|work_items|tasks?|projects\/\d+|boards?|cards?)(?:\/|\?id=|\/?$)/i
const idPath = /\/[A-Z][A-Z0-9]{1,9}-[A-Z]{0,3}\d{1,7}(?:[/?#]|$)/

/** Whether an address leads to an issue, pull request, card or board; a commit, file or article does not. */
export function isTracker(url: string): boolean {
  if (!/^https?:\/\//i.test(url) || /\/commits?\/[0-9a-f]{7,40}(?:$|[/?#])/i.test(url)) return false
  return trackerHosts.test(url) || trackerPaths.test(url) || idPath.test(url)
}

function bareUrl(text: string): { from: number; to: number } | undefined {
  for (const match of text.matchAll(/https?:\/\/[^\s<>()[\]]+/gi)) {
    const url = match[0].replace(/[.,;:!?]+$/, '')
    if (isTracker(url)) return { from: match.index, to: match.index + url.length }
  }
  return undefined
}

const ids =
  /(?<![\w/#.@-])(?:([A-Z][A-Z0-9]{1,9})-[A-Z]{0,3}\d{2,7}(?:-\d{1,6})?|(?:CHG|INC|PRB|REQ|RITM|SCTASK|TASK|BUG)\d{4,12}|[\w.-]{0,40}\/?[\w.-]{0,60}#\d{1,7}|(?:bug|issue|ticket|jira|pr|mr|pull request|merge request) #?\d{1,7}|(?<=(?:support|vendor|ticket|service) case (?:no\.? )?)#?\d{4,10})(?![\w-])/gi

/** Prefixes of things that are numbered like tickets and are none. */
const notTrackers = new Set(
  `ADR AES BIP CAPEC CIS COVID CP CVE CWE DIN DO EIP EN ERC ES FIPS GDPR GHSA GMT GPT HTTP HTTPS IEC IEEE IETF IPV ISBN
  ISO KEP LTE LTS MD NIST OWASP P PCI PEP PHP PR RFC RHSA RSA RUSTSEC SEV SHA SLA SLO SOC SOP TCP TLS UDP USN UTC UTF WCAG
  XSA`.split(/\s+/),
)

function idIn(text: string): { from: number; to: number } | undefined {
  for (const match of text.matchAll(ids)) {
    const prefix = match[1]
    // The expression ignores case for "Bug 12"; ids of trackers are written in capitals.
    if (prefix !== undefined && (prefix !== prefix.toUpperCase() || notTrackers.has(prefix))) continue
    return { from: match.index, to: match.index + match[0].length }
  }
  return undefined
}
