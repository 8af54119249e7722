/**
 * What an action item says beside what is to be done: its owner, due date, ticket, status and priority, in whatever
 * notation they stand behind the text: `— Mirela — due 2026-02-01 — OPS-12`, `(Ann, OPS-12, by Friday)`, `[AB] [done]`.
 */
import type { DueDate, Phrase } from '../postmortem.ts'
import type { Prose } from '../prose.ts'
import type { Fields, ItemContext } from './action-context.ts'
import { type Status, statusOf } from './action-status.ts'
import { announcedDue, dueStart, isDue, isEvent, isNoDate } from './due-date.ts'
import { fieldOf, type ItemField, type Label, labelsIn } from './field-labels.ts'
import { readHead } from './item-head.ts'
import { isBlank, isHandle, isInitials, isJoined, isSurelyOwner, looksLikeOwner } from './owner.ts'
import { phrase } from './phrase.ts'
import { openingOf, plainLine, type Segment, type Separator, segmentsOf } from './segments.ts'
import { ticketField, ticketIn } from './ticket.ts'

export interface ItemFields extends Fields {
  /** What is to be done, without the fields. */
  readonly text: Phrase
  /** The separator before the owner, which shows how the team writes its items. */
  readonly ownerAfter?: Separator
  /** Whether any field stands in the item's own notation, so that a nested item is more than a detail. */
  readonly hasFields: boolean
}

/**
 * Reads one item's own line or paragraph.
 *
 * @param isDetail the line holds fields and nothing else: "Owner: Ann"
 */
export function readItemFields(prose: Prose, context: ItemContext, isDetail = false): ItemFields {
  return new ItemReader(prose, context, isDetail).read()
}

const maxFields = 16
const maxFieldLength = 90

class ItemReader {
  readonly #prose: Prose
  readonly #line: string
  readonly #context: ItemContext
  readonly #isDetail: boolean
  readonly #labels: ReadonlyMap<number, Label>
  readonly #fields: Fields = {}
  /** Whether a field was found behind the place where we read. */
  #seen = false
  /** Where the text of the item begins. */
  #from = 0
  #hasOwner = false
  #hasDue = false
  #ownerAfter: Separator | undefined

  constructor(prose: Prose, context: ItemContext, isDetail: boolean) {
    this.#isDetail = isDetail
    this.#prose = prose
    this.#context = context
    this.#line = plainLine(prose)
    this.#labels = labelsIn(prose, this.#line)
  }

  read(): ItemFields {
    const head = readHead(this.#prose, this.#line, this.#context)
    const from = head.from
    this.#from = from
    const to = this.#readTail(from, this.#line.length)
    const fields = this.#fields
    const text = to > from ? phrase(this.#prose, from, to) : phrase(this.#prose, from)
    const owner = this.#hasOwner ? fields.owner : head.fields.owner
    const due = fields.due ?? (this.#hasDue ? undefined : this.#announced(from, to))
    const ticket =
      fields.ticket ?? head.fields.ticket ?? ticketIn(this.#prose, this.#context.definitions, from, this.#line.length)
    const status = fields.status ?? head.fields.status
    const priority = fields.priority ?? head.fields.priority
    return {
      text,
      ...(owner && { owner }),
      ...(due && { due }),
      ...(ticket && { ticket }),
      ...(status && { status }),
      ...(priority && { priority }),
      ...(fields.type && { type: fields.type }),
      ...(this.#ownerAfter && { ownerAfter: this.#ownerAfter }),
      hasFields: this.#seen || ticket !== undefined || Object.keys(head.fields).length > 0,
    }
  }

  /** Takes fields off the end as long as there are any; the text ends where it stops. */
  #readTail(from: number, end: number): number {
    const lead = this.#prose.marks.find(
      (mark) => mark.kind === 'strong' && mark.from === from && mark.to < end && !this.#labels.has(from),
    )
    const segments = segmentsOf(this.#line, from, end, new Set(this.#labels.keys()), lead?.to)
    let taken = 0
    for (let index = segments.length - 1; index >= 0; index--) {
      const segment = segments[index]!
      let to = this.#trimmed(segment.from, segment.to)
      while (to > segment.from && taken < maxFields) {
        const next = this.#take({ ...segment, to }, index === 0)
        if (next === undefined) return taken === 0 ? end : to
        taken++
        to = this.#trimmed(segment.from, next)
      }
      if (to > segment.from) return taken === 0 ? end : to
    }
    return from
  }

  /** Where a segment ends without white space and loose punctuation. */
  #trimmed(from: number, to: number): number {
    let end = to
    while (end > from && /[\s.,;:·]/.test(this.#line[end - 1]!)) end--
    return end
  }

  /** Takes the last field off a segment; yields where the rest of it ends. */
  #take(segment: Segment, isFirst: boolean): number | undefined {
    const { from, to } = segment
    const label = this.#labels.get(from)
    const token = label && to > label.valueFrom ? this.#takeToken(label.valueFrom, to) : undefined
    if (token !== undefined) return token
    if (to - from <= maxFieldLength && (!isFirst || this.#isDetail) && this.#takeWhole(segment, this.#seen)) return from
    return this.#takeGroup(from, to, isFirst) ?? this.#takeEmphasis(from, to, isFirst) ?? this.#takeToken(from, to)
  }

  /** A segment that is one field from end to end. */
  #takeWhole({ from, to, separator }: Segment, seen: boolean): boolean {
    const label = this.#labels.get(from)
    if (label) return this.#takeLabelled(label, to)
    const field = this.#line.slice(from, to).trim()
    const bareLabel = fieldOf(field)
    if (bareLabel && /\?/.test(this.#line.slice(to, to + 1))) return this.#blank(bareLabel)
    const [, name, value] = /^(\w+) (.{1,20})$/.exec(field) ?? []
    if (name && fieldOf(name) && isBlank(value!)) return this.#blank(fieldOf(name))
    if (isBlank(field)) return (seen || separator !== 'comma') && this.#blank()
    if (this.#takePlain(from, to, field)) return true
    if ((seen || isStrong(separator)) && isEvent(field)) return this.#setDue(from, to)
    const orderer = isStrong(separator) ? ordering.exec(field) : null
    if (orderer && looksLikeOwner(orderer[1]!)) return this.#setOwner(from, from + orderer[1]!.length, separator)
    if (!this.#hasOwner && this.#isOwner(field, separator, seen)) return this.#setOwner(from, to, separator)
    return false
  }

  #takePlain(from: number, to: number, field: string): boolean {
    const link = this.#prose.marks.find((mark) => mark.kind === 'link' && mark.from === from && mark.to === to)
    if (link && ticketIn(this.#prose, this.#context.definitions, from, to)) return this.#setTicket(from, to)
    if (isTicket(field) && this.#setTicket(from, to)) return true
    if (isNoDate(field)) {
      this.#hasDue = true
      return this.#found()
    }
    if (isDue(field)) return this.#setDue(from, to)
    const status = statusOf(field)
    if (status && status.length === field.length) return this.#setStatus(status.status)
    if (type.test(field)) {
      this.#fields.type ??= phrase(this.#prose, from, to)
      return this.#found()
    }
    if (/^p[0-4]$/i.test(field)) {
      this.#fields.priority ??= phrase(this.#prose, from, to)
      return this.#found()
    }
    return false
  }

  #takeLabelled(label: Label, to: number): boolean {
    const { valueFrom: from, field } = label
    const value = this.#line.slice(from, to).trim()
    if (isBlank(value)) return this.#blank(field)
    switch (field) {
      case 'owner':
        return this.#setOwner(from, to, 'label')
      case 'due':
        return this.#setDue(from, to)
      case 'ticket':
        return this.#setTicket(from, to) || this.#found()
      case 'status':
        if (isDue(value)) this.#setDue(from, to)
        return this.#setStatus(statusOf(value)?.status ?? 'unknown')
      default:
        this.#fields[field] ??= phrase(this.#prose, from, to)
        return this.#found()
    }
  }

  /** `(Ann, OPS-12, by Friday)` or `[AB]` at the end. */
  #takeGroup(from: number, to: number, isFirst: boolean): number | undefined {
    if (!/[)\]]/.test(this.#line[to - 1] ?? '')) return undefined
    const open = openingOf(this.#line, Math.max(from, to - 3 * maxFieldLength), to)
    if (open === undefined || (open === from && isFirst)) return undefined
    return this.#takeFields(open + 1, to - 1) ? open : undefined
  }

  /** `*Ann, 9 May, OPS-12*` at the end. */
  #takeEmphasis(from: number, to: number, isFirst: boolean): number | undefined {
    const mark = this.#prose.marks.find(
      ({ kind, ...mark }) =>
        (kind === 'emphasis' || kind === 'strong') &&
        mark.to === to &&
        mark.from >= from &&
        !(isFirst && mark.from === from),
    )
    return mark && this.#takeFields(mark.from, mark.to) ? mark.from : undefined
  }

  /** Fields side by side in brackets or emphasis: most of them must be known to be some. */
  #takeFields(from: number, to: number): boolean {
    const segments = segmentsOf(this.#line, from, to, new Set(this.#labels.keys()))
    const taken = new Set<Segment>()
    for (const segment of [...segments].reverse()) {
      const end = this.#trimmed(segment.from, segment.to)
      const field = this.#line.slice(segment.from, end).trim()
      const isField =
        this.#labels.has(segment.from) || isBlank(field) || !this.#line.slice(segment.from, end).match(/[\p{L}\p{N}]/u)
          ? this.#takeWhole({ ...segment, to: end, separator: 'group' }, true)
          : this.#takePlain(segment.from, end, field) ||
            (isEvent(field) && this.#setDue(segment.from, end)) ||
            this.#takeTokens(segment.from, end)
      if (isField) taken.add(segment)
    }
    const owner = segments.find((segment) => !taken.has(segment))
    if (owner && !this.#hasOwner) {
      const field = this.#line.slice(owner.from, owner.to).trim()
      const orderer = ordering.exec(field)
      if (orderer && looksLikeOwner(orderer[1]!)) {
        this.#setOwner(owner.from, owner.from + orderer[1]!.length, 'group')
        taken.add(owner)
      } else if (this.#isOwner(field, 'group', taken.size > 0) && this.#setOwner(owner.from, owner.to, 'group'))
        taken.add(owner)
    }
    return taken.size * 2 >= segments.length && taken.size > 0
  }

  #takeTokens(from: number, to: number): boolean {
    let end = to
    for (let next: number | undefined = to; next !== undefined && end > from; ) {
      next = this.#takeToken(from, end)
      if (next !== undefined) end = this.#trimmed(from, next)
    }
    return end < to
  }

  /** A last word or two that are a field without any separator before them: `@ann OPS-12 this sprint ✅`. */
  #takeToken(from: number, to: number): number | undefined {
    const start = Math.max(from, to - 48)
    const tail = this.#line.slice(start, to)
    const word = /\S+$/.exec(tail)?.[0] ?? ''
    const at = to - word.length
    if (isHandle(word) && !this.#hasOwner) {
      this.#setOwner(at, to, 'start')
      return at
    }
    if (isTicket(word)) return this.#isPartOfSentence(from, at) || !this.#setTicket(at, to) ? undefined : at
    if (/^P[0-4]$/.test(word)) {
      this.#fields.priority ??= phrase(this.#prose, at, to)
      this.#found()
      return at
    }
    const sign = statusOf(word)
    if (sign && (!/\p{L}/u.test(word) || word === 'DONE')) {
      this.#setStatus(sign.status)
      return at
    }
    const date = trailingDate.exec(tail)
    if (!date) return undefined
    const dateFrom = to - date[0].length + (date[0].length - date[0].trimStart().length)
    const value = date[0].trim()
    const status = statusOf(value)
    if (status && (this.#seen || /\d/.test(value))) {
      this.#setStatus(status.status)
      return dateFrom
    }
    if (status || !isDue(value)) return undefined
    this.#setDue(dateFrom, to)
    return dateFrom
  }

  /** "Fix #12", "see #12": without the ticket the words before it would say nothing. */
  #isPartOfSentence(from: number, to: number): boolean {
    const before = this.#line.slice(Math.max(from, to - 20), to).trimEnd()
    return hanging.test(before) || (from === this.#from && !/\s/.test(this.#line.slice(from, to).trim()))
  }

  /** Whether words in a place for fields are the owner. */
  #isOwner(field: string, separator: Separator, seen: boolean): boolean {
    const { isPerson, habit } = this.#context
    const isLikely = looksLikeOwner(field)
    const isKnown = isLikely && field.split(/[\s/+&,]+/).some((word) => isPerson(word))
    if (habit === separator && separator !== 'comma')
      return isLikely || (/^[^\d"]{1,40}$/.test(field) && field.split(/\s+/).length <= 4)
    if (isSurelyOwner(field) || (isLikely && isJoined(field))) return seen || separator !== 'comma'
    if (isKnown) return separator !== 'comma' || seen
    if (!isLikely) return false
    return (
      seen ||
      separator === 'dash' ||
      separator === 'pipe' ||
      separator === 'arrow' ||
      separator === 'slash' ||
      (separator === 'group' && areInitials(field))
    )
  }

  #setOwner(from: number, to: number, separator: Separator): boolean {
    if (!this.#hasOwner) {
      this.#fields.owner = phrase(this.#prose, from, to)
      this.#ownerAfter = separator
      this.#hasOwner = true
    }
    return this.#found()
  }

  #setTicket(from: number, to: number): boolean {
    const ticket = ticketField(this.#prose, this.#context.definitions, from, to)
    if (!ticket) return false
    // We read from the end: the ticket that stands first is the item's own.
    this.#fields.ticket = ticket
    return this.#found()
  }

  #setDue(from: number, to: number): boolean {
    const start = from + dueStart(this.#line.slice(from, to))
    if (!this.#hasDue) this.#fields.due = phrase(this.#prose, start, to)
    this.#hasDue = true
    return this.#found()
  }

  #setStatus(status: Status): boolean {
    this.#fields.status ??= status
    return this.#found()
  }

  #blank(field?: ItemField): boolean {
    if (field === 'owner') this.#hasOwner = true
    if (field === 'due') this.#hasDue = true
    return this.#found()
  }

  #found(): boolean {
    this.#seen = true
    return true
  }

  /** A date that the text itself announces: "due 2026-02-01". */
  #announced(from: number, to: number): DueDate | undefined {
    const found = announcedDue(this.#line.slice(from, to))
    return found && phrase(this.#prose, from + found.from, from + found.to)
  }
}

/** "AB to write story": who is to file the ticket owns the item. */
const ordering =
  /^(.{1,40}?) (?:to |will )?(?:create|write|raise|open|file|add|make)s? (?:an? |the )?(?:story|ticket|card|issue|bug)$/i

/** A date at the end that a word announces, or a period: "due 29.07.", "by Friday", "this sprint", "done 18.07.". */
const trailingDate =
  /(?:^|\s)(?:due|by|eta|📅|done|shipped|merged|closed|completed|finished)[: ] ?[^\s,;()]{1,12}(?: [^\s,;()]{1,12}){0,2}$|(?:^|\s)due:\S{1,12}$|\s(?:this|next) (?:day|week|sprint|month|quarter|year)$/i

const hanging =
  /(?:^|[\s(])(?:a|an|and|as|at|by|close|closes|fix|fixes|for|from|in|into|issue|like|merge|merged|of|on|or|per|resolve|resolves|see|than|the|through|to|under|via|with|pr|ticket)$/i

/** `[detect]`, `(prevent)`: the kind of action in the words of the guides. */
const type =
  /^(?:prevent|detect|mitigate|repair|process|investigate|document|prevention|detection|mitigation|documentation)$/i

const strong: ReadonlySet<Separator> = new Set(['dash', 'pipe', 'arrow', 'slash', 'colon', 'label'])

/** Whether a separator parts more than a comma or the end of a sentence does. */
function isStrong(separator: Separator): boolean {
  return strong.has(separator)
}

/** `[AB]`, `(AB/CD)`. */
function areInitials(field: string): boolean {
  return field.split(/[/&+, ]{1,3}/).every(isInitials)
}

/** Whether a field, apart from a word before and a remark behind, is an id or an address. */
function isTicket(field: string): boolean {
  const bare = field.replace(/\([^()]*\)|[()[\]]/g, '').trim()
  if (/^https?:\/\/\S+$/i.test(bare)) return true
  if (isDue(bare)) return false
  return (
    /^(?:(?:\S+ ){0,2}(?:at|in|see|ref\.?|ticket|issue|bug|jira|pr|mr|card|story) )?(?:[A-Z][A-Z0-9]{1,9}-[A-Z]{0,3}\d{1,7}(?:-\d{1,6})?|[A-Z]{3,6}\d{4,12}|[\w./-]{0,80}[#!]\d{1,7}|(?:bug|issue|pr|ticket) #?\d{1,7}|\d{3,6}-\d{1,6})$/i.test(
      bare,
    ) && !/^(?:sev|p|cve|rfc|iso|utf|sha)-?\d/i.test(bare)
  )
}
