import type { Block, List, Paragraph } from '../../markdown/blocks.ts'
import type { ActionItem, SectionKind } from '../../postmortem.ts'
import { isPersonIn } from '../metadata/people.ts'
import type { Part, Source } from '../source.ts'
import { documentTime } from '../time/document-time.ts'
import { isActionTable } from './action-columns.ts'
import type { ItemContext } from './action-context.ts'
import { readFrontMatterItems } from './action-front-matter.ts'
import { groupOf, isClearOwner } from './action-groups.ts'
import { headingItem } from './action-headings.ts'
import { fieldsOf, readActionList, withFields } from './action-list.ts'
import { isMarkedLine, readLabelled, readMarkedLines, readParagraphItem, readSaid } from './action-paragraph.ts'
import { readActionTable } from './action-table.ts'
import { dueDay } from './due-day.ts'

/**
 * Reads the follow-ups: tables, lists, ticked boxes, marked lines and headings in the parts about actions, lists that a
 * sentence elsewhere announces as what will be done, task lists, and a list in the front matter. One part in a step.
 */
export function* readActionItems(source: Source): Generator<undefined, ActionItem[]> {
  const context: ItemContext = {
    definitions: source.parsed.definitions,
    isPerson: isPersonIn(source.names),
    group: {},
  }
  const groups = new Groups(source, context)
  const items = readFrontMatterItems(source)
  for (const part of source.parts) {
    if (part.about === 'actionItems') items.push(...readActions(part, groups, source))
    else items.push(...readElsewhere(part, context, source))
    yield
  }
  const time = documentTime(source)
  items.sort((a, b) => a.span.start - b.span.start)
  return items.map((item) => {
    const date = item.due && dueDay(item.due.text, time)
    return item.due && date ? { ...item, due: { ...item.due, date } } : item
  })
}

/** What the headings above each part about actions say of the items in it. */
class Groups {
  readonly #source: Source
  readonly #context: ItemContext
  readonly #byPart = new Map<number, ItemContext>()
  /** Parents of a sub-heading that names an owner beyond doubt. */
  readonly #byOwner: ReadonlySet<number | undefined>

  constructor(source: Source, context: ItemContext) {
    this.#source = source
    this.#context = context
    const clear = source.parts.filter(
      ({ about, heading }) =>
        about === 'actionItems' && heading && heading.text.length <= 60 && isClearOwner(heading, context),
    )
    this.#byOwner = new Set(clear.map((part) => part.section?.parent))
  }

  above({ section }: Part): ItemContext | undefined {
    return this.#byPart.get(section?.parent ?? -1)
  }

  of(part: Part): ItemContext {
    const above = this.above(part)
    const own = part.heading ? groupOf(part.heading, this.#context, above ? this.#mayName(part) : 'no') : {}
    const context = { ...this.#context, group: { ...above?.group, ...own } }
    this.#byPart.set(part.index, context)
    return context
  }

  #mayName({ section }: Part): 'known' | 'clear' | 'any' {
    if (this.#source.text[section!.headingSpan.start] === '#') return 'known'
    return this.#byOwner.has(section!.parent) ? 'any' : 'clear'
  }
}

/** The items of one part about actions. */
function readActions(part: Part, groups: Groups, source: Source): ActionItem[] {
  const above = groups.above(part)
  const context = groups.of(part)
  const blocks = unquoted(part.blocks)
  const asHeading = above && headingItem(part, blocks, above)
  if (asHeading) return [asHeading]
  const single = readParagraphItem(part, blocks, context, source)
  if (single) return [single]
  const table = blocks.findLastIndex((block) => block.kind === 'table' && block.rows.length > 0)
  const items: ActionItem[] = []
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    if (block.kind === 'table') items.push(...readActionTable(block, context))
    else if (block.kind === 'paragraph') items.push(...readLabelled(block, context), ...readMarkedLines(block, context))
    else if (block.kind === 'list' && !isDetailOf(before, block)) {
      const last = items.at(-1)
      const fields = last && fieldsOf(block, context)
      if (fields) items[items.length - 1] = withFields(last, fields)
      else
        items.push(
          ...readActionList(block, underLine(before, context)).filter(
            (item) => index > table || !isIntroduced(before) || hasFields(item),
          ),
        )
    }
  }
  return items
}

function isIntroduced(before: Block | undefined): boolean {
  return before?.kind === 'paragraph' && before.prose.text.trimEnd().endsWith(':')
}

/** Before a table of items, a list with an introduction explains something: types, priorities, how the items were chosen. */
function hasFields(item: ActionItem): boolean {
  return Boolean(item.owner ?? item.due ?? item.ticket) || item.status !== 'unknown'
}

/** "Ann:" or "This week" on a line of its own right above a list. */
function underLine(before: Block | undefined, context: ItemContext): ItemContext {
  if (before?.kind !== 'paragraph' || before.prose.text.length > 60) return context
  const { owner, due } = groupOf(before.prose, context, 'clear')
  return { ...context, group: { ...context.group, ...(owner && { owner }), ...(due && { due }) } }
}

/** What follows elsewhere in the document: a table with owners, ticked boxes, a list that a sentence announces. */
function readElsewhere(part: Part, context: ItemContext, source: Source): ActionItem[] {
  if (part.about === 'timeline' || part.about === 'participants' || part.about === 'fiveWhys') return []
  const blocks = unquoted(part.blocks)
  const single = readParagraphItem(part, blocks, context, source)
  if (single) return [single]
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') return isActionTable(block) ? readActionTable(block, context) : []
    if (block.kind === 'paragraph') return [...readLabelled(block, context), ...readSaid(block, context)]
    if (block.kind !== 'list') return []
    const before = blocks[index - 1]
    if (before?.kind === 'paragraph' && announces(before)) return readActionList(block, context)
    return isTaskList(block) && !accounts.has(part.about) ? readActionList(block, context) : []
  })
}

/** Parts that tell what was: ticked boxes in them are findings and steps that were taken. */
const accounts: ReadonlySet<SectionKind> = new Set([
  'resolution',
  'rootCauses',
  'contributingFactors',
  'trigger',
  'detection',
  'impact',
  'background',
])

function unquoted(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'quote' ? block.blocks : [block]))
}

/** `- [ ]`, also written `- []`, on every item; a list of nothing but check marks tells results. */
function isTaskList(list: List): boolean {
  const texts = list.items.map((item) => {
    const first = item.blocks[0]
    return item.checkbox ? '[ ] x' : first?.kind === 'paragraph' ? first.prose.text : ''
  })
  return texts.every((text) => isMarkedLine(text, true)) && !texts.every((text) => /^\s*✅/u.test(text))
}

/** A list of another kind right below an item that ends in a colon belongs to that item. */
function isDetailOf(before: Block | undefined, list: List): boolean {
  if (before?.kind !== 'list' || before.ordered === list.ordered) return false
  const last = before.items.at(-1)?.blocks.at(-1)
  return last?.kind === 'paragraph' && last.prose.text.trimEnd().endsWith(':')
}

const promise =
  /\b(?:(?:going|moving) forward|action items?|next steps|follow[ -]?ups?|to (?:prevent|avoid) (?:this|these|similar|such|a (?:repeat|recurrence))|(?:created|filed|opened|raised|logged) (?:[\w-]+ ){0,2}(?:tickets|issues|stories|cards))\b/i
const ours = /\b(?:we|our|i)\b/i

/** "Going forward, we will do the following:" above a list. */
function announces({ prose }: Paragraph): boolean {
  const text = prose.text.trimEnd()
  if (!text.endsWith(':')) return false
  const last =
    text
      .slice(-300)
      .split(/[.!?]\s+(?=\p{Lu})/u)
      .at(-1) ?? ''
  return promise.test(last) && (ours.test(last) || last.length < 40)
}
