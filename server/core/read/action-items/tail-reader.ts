import type { Prose } from '../../markdown/prose.ts'
import { fieldOf, type Label, labelsIn } from '../metadata/field-labels.ts'
import {
  actionPriority,
  actionType,
  behindHandle,
  hanging,
  isOwnerField,
  isStrong,
  takerLength,
  trailingDate,
} from '../metadata/field-shapes.ts'
import { FoundFields } from '../metadata/found-fields.ts'
import { openingOf, type Segment, segmentsOf } from '../segments.ts'
import type { ItemContext } from './action-context.ts'
import { statusOf } from './action-status.ts'
import { isDue, isEvent, isNoDate } from './due-date.ts'
import { isBlank, isHandle } from './owner.ts'
import { isTicketField, ticketIn } from './ticket.ts'

/** The fields that one item may have, with repetitions; a text of nothing but fields is none. */
const maxFields = 16
const maxFieldLength = 90

/** A proper name or a number, as in "before the November run". */
const isNamed = /(?!^)\p{Lu}|\d/u

/** A name and nothing else that may stand behind an owner. */
function isFurtherOwner(field: string): boolean {
  const isName = isHandle(field) || /^\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30})?$/u.test(field)
  return isName && !fieldOf(field) && !isBlank(field) && !isDue(field) && !isNoDate(field) && !isOtherValue(field)
}

function isOtherValue(field: string): boolean {
  return statusOf(field) !== undefined || actionType.test(field) || /^(?:high|medium|low|critical)$/i.test(field)
}

/** Takes fields off the end of a line as long as there are any. */
export class TailReader {
  readonly found: FoundFields
  readonly #prose: Prose
  readonly #line: string
  /** Where the text of the item begins. */
  readonly #from: number
  readonly #context: ItemContext
  readonly #isDetail: boolean
  readonly #labels: ReadonlyMap<number, Label>

  constructor(prose: Prose, line: string, from: number, context: ItemContext, isDetail: boolean) {
    this.found = new FoundFields(prose, context.definitions)
    this.#prose = prose
    this.#line = line
    this.#from = from
    this.#context = context
    this.#isDetail = isDetail
    this.#labels = labelsIn(prose, line)
  }

  /** Yields where the text ends and its fields begin. */
  read(): number {
    const from = this.#from
    const end = this.#line.length
    const lead = this.#prose.marks.find(
      (mark) => mark.kind === 'strong' && mark.from === from && mark.to < end && !this.#labels.has(from),
    )
    const segments = this.#withOwners(segmentsOf(this.#line, from, end, new Set(this.#labels.keys()), lead?.to))
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

  /** Names behind "Owner: Ann," belong to the label as the first one does. */
  #withOwners(segments: readonly Segment[]): Segment[] {
    const joined: Segment[] = []
    for (const segment of segments) {
      const last = joined.at(-1)
      const isOwner = last !== undefined && this.#labels.get(last.from)?.field === 'owner'
      if (isOwner && segment.separator === 'comma' && isFurtherOwner(this.#line.slice(segment.from, segment.to).trim()))
        joined[joined.length - 1] = { ...last, to: segment.to }
      else joined.push(segment)
    }
    return joined
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
    if (to - from <= maxFieldLength && (!isFirst || this.#isDetail) && this.#takeWhole(segment, this.found.isAny))
      return from
    return this.#takeGroup(from, to, isFirst) ?? this.#takeEmphasis(from, to, isFirst) ?? this.#takeToken(from, to)
  }

  /** A segment that is one field from end to end. */
  #takeWhole({ from, to, separator }: Segment, seen: boolean): boolean {
    const label = this.#labels.get(from)
    if (label) return this.#takeLabelled(label, to)
    const field = this.#line.slice(from, to).trim()
    const bareLabel = fieldOf(field)
    if (bareLabel && seen && separator !== 'start') return this.found.blank()
    if (bareLabel && /\?/.test(this.#line.slice(to, to + 1))) return this.found.blank(bareLabel)
    const [, name, value] = /^(\w+) (.{1,20})$/.exec(field) ?? []
    if (name && fieldOf(name) && isBlank(value!)) return this.found.blank(fieldOf(name))
    if (isBlank(field)) return (seen || separator !== 'comma') && this.found.blank()
    if (this.#takePlain(from, to, field)) return true
    if ((seen || isStrong(separator) || isNamed.test(field)) && isEvent(field)) return this.found.due(from, to)
    const taker = takerLength(field, separator)
    if (taker > 0) return this.found.owner(from, from + taker, separator)
    if (!this.found.has('owner') && isOwnerField(field, separator, seen, this.#context))
      return this.found.owner(from, to, separator)
    return false
  }

  #takePlain(from: number, to: number, field: string): boolean {
    const link = this.#prose.marks.find((mark) => mark.kind === 'link' && mark.from === from && mark.to === to)
    if (link && ticketIn(this.#prose, this.#context.definitions, from, to)) return this.found.ticket(from, to)
    if (isTicketField(field) && this.found.ticket(from, to)) return true
    if (isDue(field)) return this.found.due(from, to)
    const status = statusOf(field)
    if (status && status.length === field.length) return this.found.status(status.status)
    if (isNoDate(field)) return this.found.blank('due')
    if (actionType.test(field)) return this.found.other('type', from, to)
    return actionPriority.test(field) && this.found.other('priority', from, to)
  }

  #takeLabelled(label: Label, to: number): boolean {
    const { valueFrom: from, field } = label
    const value = this.#line.slice(from, to).trim()
    if (isBlank(value)) return this.found.blank(field)
    switch (field) {
      case 'owner':
        return this.found.owner(from, to, 'label')
      case 'due':
        return this.#takeStatus(value) || this.found.due(from, to)
      case 'ticket':
        return this.found.ticket(from, to) || this.found.blank()
      case 'status':
        if (isDue(value)) this.found.due(from, to)
        return this.found.status(statusOf(value)?.status ?? 'unknown')
      default:
        return this.found.other(field, from, to)
    }
  }

  /** "Due: done" stands for a date that is no longer of interest. */
  #takeStatus(value: string): boolean {
    const status = isDue(value) ? undefined : statusOf(value)
    if (isNoDate(value)) return this.found.blank('due')
    return status !== undefined && this.found.blank('due') && this.found.status(status.status)
  }

  /** `(Ann, OPS-12, by Friday)` or `[AB]` at the end. */
  #takeGroup(from: number, to: number, isFirst: boolean): number | undefined {
    if (!/[)\]]/.test(this.#line[to - 1] ?? '')) return undefined
    const open = openingOf(this.#line, Math.max(from, to - 3 * maxFieldLength), to)
    if (open === undefined || (open === from && isFirst)) return undefined
    return this.found.attempt(() => this.#takeFields(open + 1, to - 1)) ? open : undefined
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
    return mark && this.found.attempt(() => this.#takeFields(mark.from, mark.to)) ? mark.from : undefined
  }

  /** Fields side by side in brackets or emphasis: most of them must be known to be some. */
  #takeFields(from: number, to: number): boolean {
    const segments = this.#withOwners(segmentsOf(this.#line, from, to, new Set(this.#labels.keys())))
    const taken = new Set<Segment>()
    for (const segment of [...segments].reverse()) {
      const end = this.#trimmed(segment.from, segment.to)
      const field = this.#line.slice(segment.from, end).trim()
      const isField =
        this.#labels.has(segment.from) || isBlank(field) || !this.#line.slice(segment.from, end).match(/[\p{L}\p{N}]/u)
          ? this.#takeWhole({ ...segment, to: end, separator: 'group' }, true)
          : this.#takePlain(segment.from, end, field) ||
            (isEvent(field) && this.found.due(segment.from, end)) ||
            this.#takeTokens(segment.from, end)
      if (isField) taken.add(segment)
    }
    const owner = segments.find((segment) => !taken.has(segment))
    if (owner && !this.found.has('owner')) {
      const field = this.#line.slice(owner.from, owner.to).trim()
      const taker = takerLength(field, 'group')
      if (taker > 0 && this.found.owner(owner.from, owner.from + taker, 'group')) taken.add(owner)
      else if (
        isOwnerField(field, 'group', taken.size > 0, this.#context) &&
        this.found.owner(owner.from, owner.to, 'group')
      )
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
    if (isHandle(word)) {
      const isOwner = this.found.has('owner') ? this.found.alsoOwner(at, to) : this.found.owner(at, to, 'start')
      if (isOwner) return at
    }
    if (isTicketField(word)) return this.#isPartOfSentence(from, at) || !this.found.ticket(at, to) ? undefined : at
    if (/^P[0-4]$/.test(word) && this.found.other('priority', at, to)) return at
    const sign = statusOf(word)
    if (sign && (!/\p{L}/u.test(word) || word === 'DONE') && this.found.status(sign.status)) return at
    const day = behindHandle.exec(tail)?.[1]
    if (day && isDue(day) && !this.found.has('due') && this.found.due(to - day.length, to)) return to - day.length
    return this.#takeDate(tail, to)
  }

  /** "due 29.07.", "this sprint", "done 18.07." */
  #takeDate(tail: string, to: number): number | undefined {
    const value = trailingDate.exec(tail)?.[1]
    if (value === undefined) return undefined
    const from = to - value.length
    const status = statusOf(value)
    if (!status) return isDue(value) && this.found.due(from, to) ? from : undefined
    return (this.found.isAny || /\d/.test(value)) && this.found.status(status.status) ? from : undefined
  }

  /** "Fix #12", "see #12": without the ticket the words before it would say nothing. */
  #isPartOfSentence(from: number, to: number): boolean {
    const before = this.#line.slice(Math.max(from, to - 20), to).trimEnd()
    return hanging.test(before) || (from === this.#from && !/\s/.test(this.#line.slice(from, to).trim()))
  }
}
