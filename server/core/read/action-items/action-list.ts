import type { Block, Item, List, Paragraph } from '../../markdown/blocks.ts'
import type { Prose } from '../../markdown/prose.ts'
import type { ActionItem } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import { labelsIn } from '../metadata/field-labels.ts'
import { endOf } from '../prose-end.ts'
import { plainLine, type Separator } from '../segments.ts'
import type { Fields, ItemContext } from './action-context.ts'
import { groupOf } from './action-groups.ts'
import { type Status, statusOf } from './action-status.ts'
import { type ItemFields, readItemFields } from './item-fields.ts'
import { ticketIn } from './ticket.ts'

/** Reads a list in which every item is an action item; what is nested is detail unless it has fields of its own. */
export function readActionList(list: List, context: ItemContext): ActionItem[] {
  const proses = list.items.flatMap((item) => firstProse(item) ?? [])
  const withHabit = { ...context, ...habitOf(proses, context) }
  return list.items.flatMap((item) => readItem(item, withHabit))
}

/** Reads a paragraph, or a part of one, that is an action item by itself. */
export function readActionLine(prose: Prose, span: Span, context: ItemContext): ActionItem | undefined {
  if (isNothing(prose.text)) return undefined
  const fields = itemFields(prose, context)
  return build(span, fields, statusFrom(prose, fields, context), endOf(prose), context)
}

/**
 * The separator behind which at least two items and a good part of them name an owner beyond doubt; where there is none,
 * what was read to find that out.
 */
export function habitOf(proses: readonly Prose[], context: ItemContext): Pick<ItemContext, 'habit' | 'known'> {
  const counts = new Map<Separator, number>()
  const known = new Map(proses.map((prose) => [prose, readItemFields(prose, context)]))
  for (const prose of proses) {
    const { ownerAfter } = known.get(prose)!
    if (ownerAfter) counts.set(ownerAfter, (counts.get(ownerAfter) ?? 0) + 1)
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  return best && best[1] >= 2 && best[1] * 3 >= proses.length ? { habit: best[0], known: undefined } : { known }
}

function itemFields(prose: Prose, context: ItemContext): ItemFields {
  return context.known?.get(prose) ?? readItemFields(prose, context)
}

function firstProse(item: Item): Prose | undefined {
  const first = item.blocks[0]
  return first?.kind === 'paragraph' ? first.prose : undefined
}

function readItem(item: Item, context: ItemContext): ActionItem[] {
  const prose = firstProse(item)
  if (!prose || isNothing(prose.text)) return []
  const group = item.checkbox ? undefined : groupBelow(item, prose, context)
  if (group) return group
  const own = itemFields(prose, context)
  const details = readDetails(item, context)
  const fields: ItemFields = { ...details.fields, ...own }
  const status =
    item.checked === undefined || fields.status === 'dropped'
      ? statusFrom(prose, fields, context)
      : item.checked
        ? 'done'
        : 'open'
  const ticket = own.ticket ?? details.fields.ticket ?? details.ticket
  const built = build(item.span, { ...fields, ...(ticket && { ticket }) }, status, endOf(prose), context, item.checkbox)
  return [built, ...details.items]
}

/** `- **Ann**` or `- This week` above nested items: the heading of a group, and no item. */
function groupBelow(item: Item, prose: Prose, context: ItemContext): ActionItem[] | undefined {
  const lists = item.blocks.filter((block) => block.kind === 'list')
  if (lists.length === 0 || prose.text.length > 60) return undefined
  const { owner, due } = groupOf(prose, context, 'clear')
  const whole = prose.text.replace(/[\s:]+$/, '')
  if (owner?.text !== whole && due?.text !== whole) return undefined
  const group = { ...context.group, ...(owner && { owner }), ...(due && { due }) }
  return lists.flatMap((list) => readActionList(list, { ...context, group }))
}

/** What stands nested in an item: fields of the item ("Owner: Ann", a bare link), details, or items of their own. */
function readDetails(
  item: Item,
  context: ItemContext,
): { fields: Fields; ticket?: ActionItem['ticket']; items: ActionItem[] } {
  let fields: Fields = {}
  let ticket: ActionItem['ticket']
  const items: ActionItem[] = []
  const takeField = (paragraph: Paragraph): boolean => {
    const found = fieldsOnly(paragraph.prose, context)
    if (found) fields = { ...found, ...fields }
    return found !== undefined
  }
  const bare: ItemContext = { definitions: context.definitions, isPerson: context.isPerson, group: {} }
  for (const block of item.blocks.slice(1)) {
    if (block.kind === 'paragraph') {
      if (!takeField(block)) ticket ??= ticketIn(block.prose, context.definitions)
    } else if (block.kind === 'list') {
      for (const nested of block.items) {
        const prose = firstProse(nested)
        const first = nested.blocks[0]
        if (!prose || (first?.kind === 'paragraph' && !nested.checkbox && takeField(first))) continue
        const isOwn = nested.checkbox !== undefined || readItemFields(prose, bare).hasFields
        const below = readItem(nested, context)
        items.push(...(isOwn ? below : below.slice(1)))
      }
    }
  }
  return { fields, ...(ticket && { ticket }), items }
}

/** The fields of a line that holds nothing else: "Owner: Ann", "Status: done", a bare link to a ticket. */
export function fieldsOnly(prose: Prose, context: ItemContext): Fields | undefined {
  const line = plainLine(prose)
  const labels = labelsIn(prose, line)
  const lead = labels.get(0)
  const ticket = ticketIn(prose, context.definitions)
  if (!lead)
    return ticket && prose.span().end - prose.span().start <= ticket.span.end - ticket.span.start + 2
      ? { ticket }
      : undefined
  const { owner, due, ticket: named, status, priority, type } = readItemFields(prose, context, true)
  const word = lead.field === 'status' ? statusOf(line.slice(lead.valueFrom).trim())?.status : undefined
  const found: Fields = {}
  if (owner) found.owner = owner
  if (due) found.due = due
  if (named) found.ticket = named
  if (status ?? word) found.status = (status ?? word)!
  if (priority) found.priority = priority
  if (type) found.type = type
  return found
}

/** The fields of a block that holds fields only. */
export function fieldsOf(block: Block, context: ItemContext): Fields | undefined {
  if (block.kind === 'paragraph') return fieldsOnly(block.prose, context)
  if (block.kind !== 'list') return undefined
  let fields: Fields = {}
  for (const item of block.items) {
    const prose = firstProse(item)
    const found = prose && fieldsOnly(prose, context)
    if (!found) return undefined
    fields = { ...found, ...fields }
  }
  return fields
}

/** An item with fields that stand below it; what it says itself counts. */
export function withFields(item: ActionItem, fields: Fields): ActionItem {
  return { ...fields, ...item, status: item.status === 'unknown' ? (fields.status ?? 'unknown') : item.status }
}

function statusFrom(prose: Prose, fields: Fields, context: ItemContext): Status {
  if (fields.status) return fields.status
  const isStruck = prose.marks.some(
    (mark) => mark.kind === 'delete' && mark.from === 0 && mark.to * 2 > prose.text.length,
  )
  return isStruck ? 'done' : (context.group.status ?? 'unknown')
}

function build(
  span: Span,
  fields: ItemFields,
  status: Status,
  textEnd: number,
  { group }: ItemContext,
  checkbox?: Span,
): ActionItem {
  const {
    text,
    owner = group.owner,
    due = group.due,
    ticket = group.ticket,
    type = group.type,
    priority = group.priority,
  } = fields
  return {
    span,
    text,
    ...(owner && { owner }),
    ...(due && { due }),
    ...(ticket && { ticket }),
    ...(type && { type }),
    ...(priority && { priority }),
    status,
    notation: { kind: 'list', textEnd, ...(checkbox && { checkbox }) },
  }
}

const nothing =
  /^(?:n\/?a|none|nothing|nil|as above|see above|ditto|tb[acd]|to be (?:decided|determined|defined)|todo|no (?:action|follow)[ -]?(?:items?|ups?|s)?\b.*|[-–—.…?*_]+)[.!]?$/i

const unfilled = /^(?:\[[^[\]]*\]|\{\{[^{}]*\}\}|<[^<>]*>|⟨[^⟨⟩]*⟩)(?:\s*\[[^[\]]*\])?[.:]?$/

/** "N/A", "None" and "As above" say that there is no item; a template's blank that nobody filled is none yet. */
export function isNothing(text: string): boolean {
  return text.trim() === '' || (text.length < 120 && (nothing.test(text.trim()) || unfilled.test(text.trim())))
}
