import type { Prose } from '../../markdown/prose.ts'
import type { DueDate, Phrase, Ticket } from '../../postmortem.ts'
import type { Fields } from '../action-items/action-context.ts'
import type { Status } from '../action-items/action-status.ts'
import { dueStart } from '../action-items/due-date.ts'
import { ticketField } from '../action-items/ticket.ts'
import { phrase } from '../phrase.ts'
import type { Separator } from '../segments.ts'
import type { ItemField } from './field-labels.ts'

/** The fields found so far while an item is read from its end. Every method yields whether it found something. */
export class FoundFields {
  readonly #prose: Prose
  readonly #definitions: ReadonlyMap<string, string>
  #fields: Fields = {}
  /** Fields that stand in the item, be it with a blank. */
  #named: ReadonlySet<ItemField> = new Set()
  #isAny = false
  #ownerAfter: Separator | undefined
  #ownerPlace: { readonly from: number; readonly to: number } | undefined

  constructor(prose: Prose, definitions: ReadonlyMap<string, string>) {
    this.#prose = prose
    this.#definitions = definitions
  }

  get fields(): Readonly<Fields> {
    return this.#fields
  }

  /** Whether anything was found behind the place where we read. */
  get isAny(): boolean {
    return this.#isAny
  }

  /** The separator before the owner. */
  get ownerAfter(): Separator | undefined {
    return this.#ownerAfter
  }

  has(field: ItemField): boolean {
    return this.#named.has(field)
  }

  /** Runs an attempt; what it found is forgotten unless it succeeds. */
  attempt(run: () => boolean): boolean {
    const before = [this.#fields, this.#named, this.#isAny, this.#ownerAfter, this.#ownerPlace] as const
    const isFound = run()
    if (!isFound) [this.#fields, this.#named, this.#isAny, this.#ownerAfter, this.#ownerPlace] = before
    return isFound
  }

  owner(from: number, to: number, after: Separator): boolean {
    if (this.has('owner')) return true
    this.#ownerAfter = after
    this.#ownerPlace = { from, to }
    return this.#set('owner', { owner: phrase(this.#prose, from, to) })
  }

  /** Takes a name right before the owner into it: `@ann, @bo`. */
  alsoOwner(from: number, to: number): boolean {
    const place = this.#ownerPlace
    if (!place || !/^[\s,;&+/]*(?:and\s+)?$/.test(this.#prose.text.slice(to, place.from))) return false
    this.#ownerPlace = { from, to: place.to }
    return this.#set('owner', { owner: phrase(this.#prose, from, place.to) })
  }

  /** Of several tickets the first one is the item's own, and we read from the end. */
  ticket(from: number, to: number): boolean {
    const ticket = ticketField(this.#prose, this.#definitions, from, to)
    return ticket !== undefined && this.#set('ticket', { ticket } satisfies { ticket: Ticket })
  }

  due(from: number, to: number): boolean {
    if (this.has('due')) return true
    const start = from + dueStart(this.#prose.text.slice(from, to))
    return this.#set('due', { due: phrase(this.#prose, start, to) satisfies DueDate })
  }

  status(status: Status): boolean {
    return this.#set('status', { status: this.#fields.status ?? status })
  }

  other(field: 'type' | 'priority', from: number, to: number): boolean {
    const value: Phrase = this.#fields[field] ?? phrase(this.#prose, from, to)
    return this.#set(field, { [field]: value })
  }

  /** A field whose place is left empty, or words that stand in the place of one. */
  blank(field?: ItemField): boolean {
    return this.#set(field, {})
  }

  #set(field: ItemField | undefined, fields: Fields): boolean {
    this.#fields = { ...this.#fields, ...fields }
    if (field) this.#named = new Set([...this.#named, field])
    this.#isAny = true
    return true
  }
}
