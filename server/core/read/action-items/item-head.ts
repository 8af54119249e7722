import type { Prose } from '../../markdown/prose.ts'
import { fieldOf } from '../metadata/field-labels.ts'
import type { IsPerson } from '../metadata/people.ts'
import { phrase } from '../phrase.ts'
import type { Fields, ItemContext } from './action-context.ts'
import { type Status, signAt, statusOf } from './action-status.ts'
import { isHandle, isInitials, isSurelyOwner, looksLikeOwner } from './owner.ts'
import { ticketField } from './ticket.ts'

/**
 * What stands before the text of an item: a box, a number, `[P0]`, `[DONE]`, `[AB]`, `[#12]:`; and the owner where the
 * text begins with one: "Ed to write …", "@ann will …", "Pieter: …".
 */
export function readHead(prose: Prose, line: string, context: ItemContext): { from: number; fields: Fields } {
  const fields: Fields = {}
  let from = 0
  for (let count = 0; count < 6; count++) {
    const length = tagAt(prose, line, from, fields, context)
    if (length === 0) break
    from += length
  }
  const owner = ownerAt(line.slice(from, from + 80), context)
  if (owner) {
    fields.owner ??= phrase(prose, from, from + owner.length)
    from += owner.skipped
  }
  return { from, fields }
}

function tagAt(prose: Prose, line: string, from: number, fields: Fields, context: ItemContext): number {
  const rest = line.slice(from, from + 80)
  const space = /^\s+/.exec(rest)
  if (space) return space[0].length
  const sign = signAt(rest)
  if (sign) {
    setStatus(fields, sign.status)
    return sign.length
  }
  const number =
    /^(?:\([a-z0-9]{1,3}\)|[a-z0-9]{1,2}[.)](?=\s)|(?!l[1-3]:)[a-z]{1,3}\d{1,2}[.):](?=\s)|[•·–—*-](?=\s)|(?:todo|action(?: item| point)?|ai|a|m)[ -]?\d{0,2}:(?=\s)|[AM]\d{1,2}(?=\s))/i.exec(
      rest,
    )
  if (number) return number[0].length
  const priority = /^(?:\[(p[0-4])\]|\((p[0-4])\)|(p[0-4]))(?=[\s:.-]|$):?/i.exec(rest)
  if (priority) {
    const value = from + priority[0].toLowerCase().indexOf('p')
    fields.priority ??= phrase(prose, value, value + 2)
    return priority[0].length
  }
  const bracket = /^\[([^[\]]{1,40})\]:?/.exec(rest)
  if (bracket) return bracketAt(prose, from, bracket, fields, context)
  const reference = prose.marks.find((mark) => mark.kind === 'link' && mark.from === from)
  const colon = reference && /^\s*:\s+/.exec(line.slice(reference.to, reference.to + 8))
  if (!reference || !colon) return 0
  const ticket = ticketField(prose, context.definitions, reference.from, reference.to)
  if (!ticket) return 0
  fields.ticket ??= ticket
  return reference.to - from + colon[0].length
}

function bracketAt(prose: Prose, from: number, bracket: RegExpExecArray, fields: Fields, context: ItemContext): number {
  const inner = bracket[1]!
  const status = statusOf(inner.trim())
  if (status) setStatus(fields, status.status)
  else if (/\d/.test(inner)) {
    const ticket = ticketField(prose, context.definitions, from + 1, from + 1 + inner.length)
    if (!ticket) return 0
    fields.ticket ??= ticket
  } else if (isInitials(inner) || isSurelyOwner(inner) || (looksLikeOwner(inner) && context.isPerson(inner)))
    fields.owner ??= phrase(prose, from + 1, from + 1 + inner.length)
  else return 0
  return bracket[0].length
}

function setStatus(fields: Fields, status: Status): void {
  fields.status ??= status
}

const name = "(?:@[\\w.-]*\\w|\\p{Lu}[\\p{L}\\p{M}'’-]*)"
const names = `${name}(?:(?: and | ?& ?|, ?| ?\\/ ?| ?\\+ ?| )${name}){0,3}(?: \\p{Ll}{2,14}){0,2}?(?: (?:team|squad|group|lead|leads))?`
const isTo = new RegExp(`^(${names}) to (?!be\\b|not be\\b|date\\b)(\\p{Ll}{2,})`, 'u')
const shall = new RegExp(
  `^(${names}) (?:will|should|must|shall|is going to|is to|needs to|need to|are to|has to)(?: be able to)? (?!be\\b|not\\b)\\p{Ll}{2,}`,
  'u',
)
const colon = new RegExp(
  `^(${names}|L[1-3]|(?:\\p{Ll}{2,14} ){1,2}(?:team|squad|crew|rotation|guild|desk)|me|you|everyone|everybody|all):\\s+\\S`,
  'u',
)

/** `triage rotation:` */
const crew = / (?:team|squad|crew|rotation|guild|desk)$/

const dashed = new RegExp(`^(${names}) [-–—] \\S`, 'u')
const teamShall =
  /^((?:the )?(?!(?:the|our|each|every|any|this|that|no|all|whole) (?:team|squad|group))(?:[\p{L}/&-]{2,20} ){1,2}(?:team|squad|group)) (?:will|should|must|shall|is going to|needs to|has to|to) (?!be\b|not\b)\p{Ll}{2,}/iu

const collective = /^(?:everyone|everybody|all)\b/i

/** The owner with whom the text begins, and how much of it only names the owner. */
function ownerAt(line: string, { isPerson }: ItemContext): { length: number; skipped: number } | undefined {
  const labelled = colon.exec(line)?.[1]
  if (
    labelled &&
    !fieldOf(labelled) &&
    (isHandle(labelled) ||
      isInitials(labelled) ||
      isSurelyOwner(labelled) ||
      crew.test(labelled) ||
      labelled.split(/[\s/+&,]+/).every(isPerson))
  )
    return { length: labelled.length, skipped: labelled.length + 1 }
  const before = dashed.exec(line)?.[1]
  if (before && !fieldOf(before) && (isHandle(before) || before.split(/[\s/+&,]+/).every(isPerson)))
    return { length: before.length, skipped: before.length + 3 }
  const team = teamShall.exec(line)?.[1]
  if (team) return { length: team.length, skipped: 0 }
  const [, told, verb] = isTo.exec(line) ?? []
  if (told && mayAct(told, isPerson, tasks.has(verb!))) return { length: told.length, skipped: 0 }
  const promised = shall.exec(line)?.[1]
  if (promised && !collective.test(promised) && mayAct(promised, isPerson, false))
    return { length: promised.length, skipped: 0 }
  return undefined
}

const pronouns =
  /^(?:we|i|it|this|that|these|those|they|you|he|she|there|what|who|which|our|the|all|any|some|each|every|no|a|an)\b/i
/** What people are asked to do: "Ed to write …". */
const tasks = new Set(
  `add agree analyse analyze arrange ask assess audit automate book build chase check circulate clarify clean close collect come
  complete configure confirm contact coordinate create cut define deliver design determine develop discuss do document draft
  ensure escalate evaluate examine explore file find fix follow get give go handle have help identify implement improve
  include inform install introduce investigate join lead liaise look make meet merge migrate move notify open organise
  organize own pair pick plan post prepare produce propose provide publish pull push put raise reach redo remove rename
  replace report request research review revise revoke roll run schedule send set share ship show speak start submit take talk tell
  test tidy train try update upgrade verify work write`.split(/\s+/),
)

/** Verbs that begin an item before "to" themselves: "Talk to the vendor", "Switch to canaries". */
const deeds = new Set(
  `adapt add adhere agree aim allow apply attempt begin change come commit connect continue convert copy decide deploy failover get
  go have learn listen look migrate move need plan point prepare promote push reach redirect reduce refer remember reply report
  respond return revert roll route scale send speak start stick subscribe switch talk transition try turn update upgrade want work
  write`.split(/\s+/),
)

const things = /(?:s|tion|sion|ment|ing|ness|ity|ance|ence|ware|ure)$/i

/** "Ed to write": a name or team; "Alerts to fire" and "Rotation to use" speak of things. */
function mayAct(subject: string, isPerson: IsPerson, isTask: boolean): boolean {
  if (pronouns.test(subject)) return false
  const parts = subject.split(/\s*(?:\band\b|&|,|\/|\+)\s*/)
  return parts.every((part) => {
    if (
      isHandle(part) ||
      isSurelyOwner(part) ||
      (isTask && isInitials(part)) ||
      / (?:team|squad|group|leads?)$/i.test(part)
    )
      return true
    if (part.includes('@')) return false
    const words = part.split(' ')
    if (words.some((word) => isPerson(word))) return true
    return (
      isTask &&
      words.length === 1 &&
      /^\p{Lu}\p{Ll}{1,11}$/u.test(part) &&
      !things.test(part) &&
      !deeds.has(part.toLowerCase())
    )
  })
}
