import type { Prose } from '../../markdown/prose.ts'
import type { DueDate, Phrase, Ticket } from '../../postmortem.ts'
import type { IsPerson } from '../metadata/people.ts'
import type { Separator } from '../segments.ts'
import type { Status } from './action-status.ts'
import type { ItemFields } from './item-fields.ts'

/** What an action item says beside what is to be done. */
export interface Fields {
  owner?: Phrase
  due?: DueDate
  ticket?: Ticket
  status?: Status
  priority?: Phrase
  type?: Phrase
}

/** What surrounds an item: the document, the headings above it and the habit of the list it stands in. */
export interface ItemContext {
  readonly definitions: ReadonlyMap<string, string>
  readonly isPerson: IsPerson
  /** What the headings above say of all items below them: `**This week**`, `**Ann & Bo**`, "Completed". */
  readonly group: Fields
  /** The separator behind which the other items of the list name their owner: words behind it are one. */
  readonly habit?: Separator
  /** What the items of the list say by themselves, where the habit does not change it. */
  readonly known?: ReadonlyMap<Prose, ItemFields> | undefined
}
