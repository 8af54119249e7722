import type { Prose } from '../../markdown/prose.ts'
import { phrase } from '../phrase.ts'
import type { Fields, ItemContext } from './action-context.ts'
import { type Status, statusOf } from './action-status.ts'
import { dueStart, isDue } from './due-date.ts'
import { isBlank, isInitials, isSurelyOwner, looksLikeOwner } from './owner.ts'
import { ticketIn } from './ticket.ts'

/**
 * What a heading, or a line above a list, says of all items below it: who owns them (`**Ann & Bo**`), when they are due
 * ("This week", "Long-term (Q4 2025)"), where they are tracked, and whether they are done ("Actions taken").
 *
 * @param mayName how surely the place may hold an owner's name: only a clear one, or any single name as well
 */
export function groupOf(heading: Prose, context: ItemContext, mayName: 'no' | 'known' | 'clear' | 'any'): Fields {
  const text = heading.text.replace(/[\s:]+$/, '')
  const group: Fields = {}
  const ticket = ticketIn(heading, context.definitions)
  if (ticket) group.ticket = ticket
  const status = statusOfGroup(text)
  if (status) group.status = status
  const due = dueIn(text)
  if (due) group.due = phrase(heading, due.from, due.to)
  else if (mayName !== 'no') {
    if (types.test(text)) group.type = phrase(heading, 0, text.length)
    else if (namesOwner(text, context, mayName)) group.owner = phrase(heading, 0, text.length)
  }
  return group
}

const types = /^(?:prevent|detect|mitigat|repair|process|investigat|document)(?:e|ion|ing|ative|ive|s|ation)?$/i

/** Whether a heading names an owner beyond doubt, so that single names beside it are owners as well. */
export function isClearOwner(heading: Prose, context: ItemContext): boolean {
  return namesOwner(heading.text.replace(/[\s:]+$/, ''), context, 'clear')
}

/** Where a heading says when its items are due: "This week", "Improvements (Target: Q4 2025)", "Later - next quarter". */
export function dueIn(text: string): { from: number; to: number } | undefined {
  if (isDue(text) && !/^(?:immediate|urgent|soon)/i.test(text)) return { from: 0, to: text.length }
  const event = beforeEvent.exec(text.slice(-60))?.[0]
  if (event) return { from: text.length - event.length, to: text.length }
  const value = /[(:–—-]\s{0,3}([^():–—]{2,40}?)\)?$/.exec(text.slice(-60))?.[1]
  const bracket = text.endsWith(')') ? text.slice(text.lastIndexOf('(') + 1, -1) : undefined
  const found = [bracket, value].find((part) => part !== undefined && part.length <= 40 && isDue(part))
  if (found === undefined) return undefined
  const from = text.lastIndexOf(found)
  return { from: from + dueStart(found), to: from + found.length }
}

/** "Must be done before Black Friday": an event with a name. */
const beforeEvent = /\b(?:before|ahead of|prior to) (?:the |our )?(?:\p{Lu}|v?\d)[^.;:()]{2,40}$/u

function statusOfGroup(text: string): Status | undefined {
  if (/\b(?:completed|done|taken|already|implemented|finished)\)?$/i.test(text) || /^(?:done|completed)\b/i.test(text))
    return 'done'
  if (/\b(?:planned|open|in[- ]progress|outstanding|remaining|todo|to do)\b/i.test(text)) return 'open'
  return statusOf(text)?.status
}

/** `**RK**`, `**GE (/RK supporting)**`, `**Ann & Bo**`, `**All**`, `@ann`; a topic ("Monitoring") is no owner. */
function namesOwner(text: string, { isPerson }: ItemContext, mayName: 'known' | 'clear' | 'any'): boolean {
  const name = text.replace(/\s*\([^()]*\)$/, '')
  const inBracket = text.slice(name.length).replace(/^\s*\(|\)$/g, '')
  // "Engineering (Ann)": a team and who speaks for it.
  if (mayName !== 'known' && inBracket && inBracket.split(joint).every((part) => isPerson(part))) return true
  if (isBlank(name) || name.length > 60) return false
  if (/^@\S+$/.test(name)) return true
  if (!looksLikeOwner(name)) return false
  const parts = name.split(joint)
  if (parts.every((part) => part.split(' ').some((word) => isPerson(word)))) return true
  if (mayName === 'known') return false
  if (/^(?:all|both|everyone|everybody|shared)$|\bteam$/i.test(name)) return true
  if (parts.every(isInitials)) return true
  const areNames = parts.every(
    (part) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)?$/u.test(part) && !isSurelyOwner(part) && !thing.test(part),
  )
  if (mayName === 'any' && /^\p{Lu}\p{Ll}+$/u.test(inBracket) && !isDue(inBracket) && !statusOf(inBracket)) return true
  return areNames && (parts.length > 1 || mayName === 'any')
}

const joint = /\s*(?:&|\+|,|\/|\band\b)\s*/

const thing = /(?:ing|ion|ment|ity|ware|ure|ance|ence|s|t(?:est|ech|ool)s?)$/i
