import type { ActionItem } from '../../postmortem.ts'
import type { Rule } from '../rule.ts'
import { openItems } from './of-items.ts'

export const actionItemDuplicate: Rule = {
  id: 'action-item-duplicate',
  category: 'action-items',
  summary: 'An action item that says what another one says.',
  why: 'The same work under two owners and two dates is done twice or not at all. One item per piece of work; say “see the item above” where another part of the document needs it.',
  severity: 'information',
  fix: 'never',
  *check({ postmortem }) {
    const items = openItems(postmortem).slice(0, most)
    const bags = items.map(({ text }) => wordsOf(text.text))
    for (const [index, item] of items.entries()) {
      const twin = bags.findIndex((bag, other) => other < index && overlap(bag, bags[index]!) >= alike)
      if (twin < 0 || isTold(items[twin]!, item)) continue
      yield {
        span: item.text.span,
        section: 'actionItems',
        message: `This item says what “${shortened(items[twin]!.text.text)}” says.`,
        fixes: [],
        related: [{ span: items[twin]!.text.span, message: 'the first of the two' }],
      }
    }
  },
}

/** More items than this are a backlog, and each is compared with all before it. */
const most = 150
/** The share of words in common from which two items are the same work. */
const alike = 0.8

/** Different tickets or owners: the same thing at two places. */
function isTold(one: ActionItem, other: ActionItem): boolean {
  return one.ticket !== undefined && other.ticket !== undefined && one.ticket.text !== other.ticket.text
}

function wordsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}_.-]*/gu) ?? []
  return new Set(words.filter((word) => !common.has(word)))
}

const common = new Set(
  'a an and as at be by for from in into is it its of on or our so that the this to we when will with'.split(' '),
)

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) < 3 || Math.min(a.size, b.size) < alike * Math.max(a.size, b.size)) return 0
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / (a.size + b.size - both)
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`
}
