import type { Block, List, Paragraph } from '../blocks.ts'
import type { ActionItem } from '../postmortem.ts'
import { isActionTable } from './action-columns.ts'
import type { ItemContext } from './action-context.ts'
import { readFrontMatterItems } from './action-front-matter.ts'
import { groupOf, headingItem } from './action-headings.ts'
import { readActionList } from './action-list.ts'
import { isMarkedLine, readMarkedLines, readParagraphItem } from './action-paragraph.ts'
import { readActionTable } from './action-table.ts'
import { peopleIn } from './people.ts'
import type { Part, Source } from './source.ts'

/**
 * Reads the follow-ups: tables, lists, ticked boxes, marked lines and headings in the parts about actions, lists that a
 * sentence elsewhere announces as what will be done, task lists, and a list in the front matter.
 */
export function readActionItems(source: Source): ActionItem[] {
  const context: ItemContext = {
    definitions: source.parsed.definitions,
    isPerson: peopleIn(source.text, source.metadata),
    group: {},
  }
  const groups = new Map<number, ItemContext>()
  const items = readFrontMatterItems(source)
  for (const part of source.parts) {
    if (part.about !== 'actionItems') {
      items.push(...readElsewhere(part, context))
      continue
    }
    const above = groups.get(part.section?.parent ?? -1)
    const own = { ...context, group: { ...above?.group, ...groupOf(part, context, above !== undefined, source) } }
    groups.set(part.index, own)
    items.push(...readActions(part, own, above, source))
  }
  return items
}

/** The items of one part about actions. */
function readActions(part: Part, context: ItemContext, above: ItemContext | undefined, source: Source): ActionItem[] {
  const blocks = unquoted(part.blocks)
  const asHeading = above && headingItem(part, blocks, above)
  if (asHeading) return [asHeading]
  const single = readParagraphItem(part, blocks, context, source)
  if (single) return [single]
  const hasTable = blocks.some((block) => block.kind === 'table' && block.rows.length > 0)
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') return readActionTable(block, context)
    if (block.kind === 'paragraph') return readMarkedLines(block, context)
    if (block.kind !== 'list' || isDetailOf(blocks[index - 1], block)) return []
    const items = readActionList(block, context)
    // Beside a table of items, a plain list explains something: types, priorities, how the items were chosen.
    return hasTable ? items.filter((item) => item.owner || item.due || item.ticket || item.status !== 'unknown') : items
  })
}

/** What follows elsewhere in the document: a table with owners, ticked boxes, a list that a sentence announces. */
function readElsewhere(part: Part, context: ItemContext): ActionItem[] {
  if (part.about === 'timeline' || part.about === 'participants' || part.about === 'fiveWhys') return []
  const blocks = unquoted(part.blocks)
  return blocks.flatMap((block, index) => {
    if (block.kind === 'table') return isActionTable(block) ? readActionTable(block, context) : []
    if (block.kind !== 'list') return []
    const before = blocks[index - 1]
    if (before?.kind === 'paragraph' && announces(before)) return readActionList(block, context)
    return isTaskList(block) && part.about !== 'resolution' ? readActionList(block, context) : []
  })
}

function unquoted(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'quote' ? block.blocks : [block]))
}

/** `- [ ]`, also written `- []`, on every item. */
function isTaskList(list: List): boolean {
  return list.items.every((item) => {
    const first = item.blocks[0]
    return item.checkbox !== undefined || (first?.kind === 'paragraph' && isMarkedLine(first.prose.text, true))
  })
}

/** A list of another kind right below an item that ends in a colon belongs to that item. */
function isDetailOf(before: Block | undefined, list: List): boolean {
  if (before?.kind !== 'list' || before.ordered === list.ordered) return false
  const last = before.items.at(-1)?.blocks.at(-1)
  return last?.kind === 'paragraph' && last.prose.text.trimEnd().endsWith(':')
}

const promise =
  /\b(?:(?:going|moving) forward|action items?|next steps|follow[ -]?ups?|to (?:prevent|avoid) (?:this|these|similar|such|a (?:repeat|recurrence)))\b/i
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
