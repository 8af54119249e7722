import type { Block } from '../blocks.ts'
import type { ActionItem } from '../postmortem.ts'
import type { Prose } from '../prose.ts'
import type { Fields, ItemContext } from './action-context.ts'
import { fieldsOnly } from './action-list.ts'
import { type Status, statusOf } from './action-status.ts'
import { dueStart, isDue } from './due-date.ts'
import { isNumbered } from './heading-words.ts'
import { readItemFields } from './item-fields.ts'
import { isBlank, isSurelyOwner, looksLikeOwner } from './owner.ts'
import { phrase } from './phrase.ts'
import type { Part, Source } from './source.ts'
import { ticketIn } from './ticket.ts'

/**
 * What a heading says of all items below it: who owns them (`**Ann & Bo**`), when they are due ("This week",
 * "Long-term (Q4 2025)"), where they are tracked, and whether they are done ("Actions taken").
 *
 * @param isSub the heading divides a part about actions
 */
export function groupOf(part: Part, context: ItemContext, isSub: boolean, source: Source): Fields {
  const { heading, section } = part
  if (!heading || !section) return {}
  const text = heading.text.replace(/[\s:]+$/, '')
  const group: Fields = {}
  const ticket = ticketIn(heading, context.definitions)
  if (ticket) group.ticket = ticket
  const status = statusOfHeading(text)
  if (status) group.status = status
  const due = dueRange(text)
  if (due) group.due = phrase(heading, due.from, due.to)
  else if (isSub) {
    const type =
      /^(?:prevent|detect|mitigate|repair|process|investigate|document)(?:ion|ing|ative|ive|s|ation)?\b/i.exec(text)
    if (type) group.type = phrase(heading, 0, text.length)
    else if (isOwnerHeading(text, context, source.text[section.headingSpan.start] === '#'))
      group.owner = phrase(heading, 0, text.length)
  }
  return group
}

/**
 * An action item that is a heading with its story below: `### 2) Alert on disk space @ann`, or "### Alert on disk
 * space" above "Owner: Ann".
 */
export function headingItem(part: Part, blocks: readonly Block[], context: ItemContext): ActionItem | undefined {
  const { heading, section } = part
  if (!heading || !section || (section.kind === 'other' && !blocks.some((block) => isFieldBlock(block, context))))
    return undefined
  let fields: Fields = {}
  for (const block of blocks) {
    const found = fieldsOf(block, context)
    if (!found && (block.kind === 'list' || block.kind === 'table')) return undefined
    fields = { ...found, ...fields }
  }
  const inHeading = readItemFields(withoutNumber(heading), context)
  const isItem = isNumbered(heading.text) || Object.keys(fields).length > 0 || inHeading.owner !== undefined
  if (!isItem || dueRange(heading.text) || (blocks.length === 0 && !inHeading.hasFields)) return undefined
  const { text, owner, due, ticket, type, priority, status } = { ...context.group, ...fields, ...inHeading }
  return {
    span: section.span,
    text,
    ...(owner && { owner }),
    ...(due && { due }),
    ...(ticket && { ticket }),
    ...(type && { type }),
    ...(priority && { priority }),
    status: status ?? 'unknown',
    notation: { kind: 'heading', textEnd: heading.span().end },
  }
}

function withoutNumber(heading: Prose): Prose {
  const number = /^\s*\(?\d{1,2}(?:\.\d{1,2})*[.):]*\s+/.exec(heading.text)
  return number ? heading.part(number[0].length) : heading
}

function isFieldBlock(block: Block, context: ItemContext): boolean {
  return fieldsOf(block, context) !== undefined
}

/** The fields of a block that holds fields only. */
function fieldsOf(block: Block, context: ItemContext): Fields | undefined {
  if (block.kind === 'paragraph') return fieldsOnly(block.prose, context)
  if (block.kind !== 'list') return undefined
  let fields: Fields = {}
  for (const { blocks } of block.items) {
    const first = blocks[0]
    const found = first?.kind === 'paragraph' ? fieldsOnly(first.prose, context) : undefined
    if (!found) return undefined
    fields = { ...found, ...fields }
  }
  return fields
}

/** "This week", "Long-term improvements (Target: Q4 2025)", "Longer term - next quarter". */
function dueRange(text: string): { from: number; to: number } | undefined {
  if (/^(?:immediate|urgent|soon)/i.test(text)) return bracketed(text)
  if (isDue(text)) return { from: 0, to: text.length }
  return bracketed(text)
}

function bracketed(text: string): { from: number; to: number } | undefined {
  const tail = /[(:–—-]\s*([^():–—]{2,40})\)?$/.exec(text.slice(-60)) ?? /\(([^()]{2,40})\)$/.exec(text.slice(-60))
  const open = text.lastIndexOf('(')
  const value = open >= 0 && text.endsWith(')') ? text.slice(open + 1, -1) : tail?.[1]
  if (value === undefined || !isDue(value)) return undefined
  const from = text.lastIndexOf(value)
  return { from: from + dueStart(value), to: from + value.length }
}

function statusOfHeading(text: string): Status | undefined {
  if (/\b(?:completed|done|taken|already|implemented|finished)\)?$/i.test(text) || /^(?:done|completed)\b/i.test(text))
    return 'done'
  if (/\b(?:planned|open|in[- ]progress|outstanding|remaining|todo|to do)\b/i.test(text)) return 'open'
  return statusOf(text)?.status
}

/** `**RK**`, `**GE (/RK supporting)**`, `**Ann & Bo**`, `**All**`, `@ann`; a topic ("Monitoring") is no owner. */
function isOwnerHeading(text: string, { isPerson }: ItemContext, isAtx: boolean): boolean {
  const name = text.replace(/\s*\([^()]*\)$/, '')
  if (isBlank(name) || name.length > 60) return false
  if (/^@\S+$/.test(name)) return true
  if (!looksLikeOwner(name)) return false
  const parts = name.split(/\s*(?:&|\+|,|\/|\band\b)\s*/)
  if (parts.every((part) => part.split(' ').some((word) => isPerson(word)))) return true
  if (isAtx) return false
  if (/^(?:all|everyone|everybody|shared)$/i.test(name)) return true
  if (/\bteam$/i.test(name)) return true
  if (parts.every((part) => /^\p{Lu}{2,3}$/u.test(part))) return !topics.has(name)
  return (
    parts.length > 1 &&
    parts.every((part) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?$/u.test(part) && !isSurelyOwner(part)) &&
    !/(?:ing|ion|ment|s)$/i.test(parts[0]!)
  )
}

/** Capitals that are topics of software, not initials. */
const topics = new Set(
  'API APP AWS CDN CI CD CLI CPU CSS DB DNS EC2 GCP GIT GPU HA IAM IDE IO IP JVM LB LLM ML NPM OS PR RPC SDK SQL SSH SSL SSO TCP TLS UI UX VM VPC VPN WAF'.split(
    ' ',
  ),
)
