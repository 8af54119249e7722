/**
 * What an action item says beside what is to be done: its owner, due date, ticket, status and priority, in whatever
 * notation they stand behind the text: `— Mirela — due 2026-02-01 — OPS-12`, `(Ann, OPS-12, by Friday)`, `[AB] [done]`.
 */

import type { Prose } from '../../markdown/prose.ts'
import type { DueDate, Phrase } from '../../postmortem.ts'
import { phrase } from '../phrase.ts'
import { plainLine, type Separator } from '../segments.ts'
import type { Fields, ItemContext } from './action-context.ts'
import { announcedDue } from './due-date.ts'
import { readHead } from './item-head.ts'
import { TailReader } from './tail-reader.ts'
import { ticketIn } from './ticket.ts'

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
  const line = plainLine(prose)
  const head = readHead(prose, line, context)
  const reader = new TailReader(prose, line, head.from, context, isDetail)
  const end = reader.read()
  const { found } = reader
  const owner = found.has('owner') ? found.fields.owner : head.fields.owner
  const due = found.has('due') ? found.fields.due : announced(prose, line, head.from, end)
  const ticket = found.fields.ticket ?? head.fields.ticket ?? ticketIn(prose, context.definitions, head.from)
  return {
    ...head.fields,
    ...found.fields,
    ...(owner && { owner }),
    ...(due && { due }),
    ...(ticket && { ticket }),
    text: phrase(prose, head.from, end > head.from ? end : line.length),
    ...(found.ownerAfter && { ownerAfter: found.ownerAfter }),
    hasFields: found.isAny || ticket !== undefined || Object.keys(head.fields).length > 0,
  }
}

/** A date that the text itself announces: "due 2026-02-01". */
function announced(prose: Prose, line: string, from: number, to: number): DueDate | undefined {
  const found = announcedDue(line.slice(from, to))
  return found && phrase(prose, from + found.from, from + found.to)
}
