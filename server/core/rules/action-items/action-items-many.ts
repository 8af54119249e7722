import * as z from 'zod'
import type { Rule } from '../rule.ts'
import { headingOf, openItems } from './of-items.ts'

const options = z.object({
  most: z.number().int().min(1).max(500).default(10).describe('Open action items that one incident can have.'),
})

export const actionItemsMany: Rule<typeof options> = {
  id: 'action-items-many',
  category: 'action-items',
  summary: 'More open action items than one incident gets done.',
  why: 'Of twenty items the easy ones get done. Few that matter, with the rest written down as not done and why, change more (PagerDuty: be careful with too many tickets).',
  severity: 'hint',
  fix: 'never',
  options,
  *check({ postmortem }, { most }) {
    const items = openItems(postmortem)
    if (items.length <= most) return
    yield {
      span: headingOf(postmortem, items),
      section: 'actionItems',
      message: `These are ${items.length} open action items; which few would have changed this incident most?`,
      fixes: [],
    }
  },
}
