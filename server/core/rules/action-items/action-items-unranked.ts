import type { Rule } from '../rule.ts'
import { headingOf, openItems } from './of-items.ts'

export const actionItemsUnranked: Rule = {
  id: 'action-items-unranked',
  category: 'action-items',
  summary: 'Open action items that all have the same priority.',
  why: 'Where everything has the same priority, nothing has one: all items at P1 is one of the flaws of Google’s bad example (SRE workbook, ch. 10).',
  severity: 'hint',
  fix: 'never',
  *check({ postmortem }) {
    const items = openItems(postmortem)
    const ranks = new Set(items.map(({ priority }) => priority?.text.trim().toLowerCase()))
    const [rank] = ranks
    if (items.length < 3 || ranks.size !== 1 || rank === undefined) return
    yield {
      span: headingOf(postmortem, items),
      section: 'actionItems',
      message: `All ${items.length} open action items have the priority ${items[0]!.priority!.text.trim()}; which one comes first?`,
      fixes: [],
    }
  },
}
