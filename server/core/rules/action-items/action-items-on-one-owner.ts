import * as z from 'zod'
import type { ActionItem } from '../../postmortem.ts'
import type { Rule } from '../rule.ts'
import { headingOf, openItems } from './of-items.ts'

const options = z.object({
  most: z.number().int().min(1).max(100).default(5).describe('Open action items that one owner can have.'),
})

export const actionItemsOnOneOwner: Rule<typeof options> = {
  id: 'action-items-on-one-owner',
  category: 'action-items',
  summary: 'Too many open action items for one owner.',
  why: 'Action items come on top of other work; more than a handful for one person will wait (PagerDuty: be careful with too many tickets).',
  severity: 'information',
  fix: 'never',
  options,
  *check({ postmortem }, { most }) {
    const owned = new Map<string, ActionItem[]>()
    for (const item of openItems(postmortem)) {
      const name = item.owner?.text.trim().toLowerCase()
      if (!name || /\bteam\b/.test(name)) continue
      if (!owned.has(name)) owned.set(name, [])
      owned.get(name)!.push(item)
    }
    for (const items of owned.values()) {
      const [first] = items
      if (!first?.owner || items.length <= most) continue
      yield {
        span: headingOf(postmortem, items),
        section: 'actionItems',
        message: `${first.owner.text.trim()} owns ${items.length} open action items; who can take some, or which matter most?`,
        fixes: [],
        related: items.map((item) => ({ span: item.text.span, message: `owned by ${first.owner!.text.trim()}` })),
      }
    }
  },
}
