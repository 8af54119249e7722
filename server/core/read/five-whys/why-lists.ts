import type { Item, List } from '../../markdown/blocks.ts'
import type { Prose } from '../../markdown/prose.ts'
import type { Span } from '../../text.ts'
import type { ChainBuilder } from './why-chain.ts'
import { readSaying, type Why } from './why-text.ts'

/**
 * Reads a list of whys into a chain. Items side by side follow each other; where they have whys nested below them they
 * are branches. The answer may stand beside the question, in the next paragraph, or nested below it.
 *
 * @param isAnnounced the heading says that the list is one of whys, so items without a "why" may be steps as well
 */
export function readWhyList(list: List, chain: ChainBuilder, isAnnounced: boolean, parent: number | undefined): void {
  // Where others ask why, an item that does not is the problem, an answer or a detail.
  const isPlainToo = isAnnounced && chain.asked === 0 && !list.items.some((item) => asksWhy(item))
  const branches = list.items.length > 1 && list.items.some((item) => hasWhyBelow(item))
  let previous = parent
  for (const item of list.items) {
    const last = readItem(item, chain, { isAnnounced, isPlainToo }, branches ? parent : previous)
    previous = last ?? previous
  }
}

/** Reads one item and what is nested in it; yields the step it adds last at its own level. */
function readItem(
  item: Item,
  chain: ChainBuilder,
  { isAnnounced, isPlainToo }: { readonly isAnnounced: boolean; readonly isPlainToo: boolean },
  parent: number | undefined,
): number | undefined {
  const [first, ...rest] = item.blocks
  if (first?.kind !== 'paragraph') return undefined
  const own = readOwn(first.prose, item.span, chain, isPlainToo && !startsTree(item, chain), parent)
  let below = own ?? parent
  for (const block of rest) {
    if (block.kind === 'paragraph') continueIn(block.prose, chain, below)
    else if (block.kind === 'list') {
      readWhyList(block, chain, isAnnounced, below)
      below = own ?? parent
    }
  }
  return own
}

function readOwn(
  prose: Prose,
  span: Span,
  chain: ChainBuilder,
  isPlainToo: boolean,
  parent: number | undefined,
): number | undefined {
  const saying = readSaying(prose)
  if (parent !== undefined && chain.isOpen(parent) && saying.whole) {
    chain.answer(parent, saying.whole)
    return parent
  }
  if (saying.form === 'questions' || saying.form === 'because') {
    const isProblem = saying.before && chain.length === 0
    if (isProblem) chain.setProblem(saying.before)
    let at = parent
    for (const why of saying.whys) at = chain.add(saying.whys.length === 1 ? whole(why, prose, span) : why, at)
    return at
  }
  const said = saying.before
  if (!said) return undefined
  if (saying.form === 'arrows' && chain.length === 0) {
    chain.setProblem(said)
    let at = parent
    for (const why of saying.whys) at = chain.add(why, at)
    return at
  }
  if (!isPlainToo) {
    if (chain.length === 0) chain.setProblem(said)
    return undefined
  }
  return chain.add({ answer: said, span: prose.span() }, parent)
}

/** A why that fills its item reaches from the item's marker to the end of its prose. */
function whole(why: Why, prose: Prose, span: Span): Why {
  return { ...why, span: { start: span.start, end: prose.span().end } }
}

/** The paragraphs after the first: an answer, or further questions. */
function continueIn(prose: Prose, chain: ChainBuilder, at: number | undefined): void {
  const saying = readSaying(prose)
  const answer = saying.whole ?? saying.before
  if (at !== undefined && chain.isOpen(at) && answer) chain.answer(at, answer)
  else if (saying.form === 'questions') for (const why of saying.whys) chain.follow(why)
}

/** The only item of a list, with others nested below it, states the problem. */
function startsTree(item: Item, chain: ChainBuilder): boolean {
  return chain.length === 0 && item.blocks.some((block) => block.kind === 'list')
}

function asksWhy(item: Item): boolean {
  const first = item.blocks[0]
  if (first?.kind !== 'paragraph') return false
  const { form } = readSaying(first.prose)
  return form === 'questions' || form === 'because'
}

/** Whether a why is nested below an item, or below the answer nested below it. */
function hasWhyBelow(item: Item, levels = 2): boolean {
  return item.blocks.some(
    (block) =>
      block.kind === 'list' &&
      block.items.some((nested) => {
        const first = nested.blocks[0]
        if (first?.kind !== 'paragraph') return false
        return readSaying(first.prose).form === 'questions' || (levels > 1 && hasWhyBelow(nested, levels - 1))
      }),
  )
}
