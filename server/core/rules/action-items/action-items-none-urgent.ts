import { severityLevel } from '../../timeline/incident-day.ts'
import type { Rule } from '../rule.ts'
import { headingOf } from './of-items.ts'

export const actionItemsNoneUrgent: Rule = {
  id: 'action-items-none-urgent',
  category: 'action-items',
  summary: 'A SEV-1 or SEV-2 after which no action item has a high priority.',
  why: 'An outage that users felt needs at least one item that does not wait behind feature work; where there is none, somebody should have decided so (Google SRE workbook, ch. 10: at least one P0 or P1).',
  severity: 'information',
  fix: 'never',
  *check({ postmortem }) {
    const { actionItems: items, metadata } = postmortem
    const level = severityLevel(metadata.severity?.text)
    if (level === undefined || level > 2 || items.length === 0) return
    if (items.some(({ priority }) => !priority || !known.test(priority.text) || urgent.test(priority.text))) return
    yield {
      span: headingOf(postmortem, items),
      section: 'actionItems',
      message: `After a ${metadata.severity!.text.trim()}, no action item has a high priority; which one must not wait?`,
      fixes: [],
    }
  },
}

const known = /\d|\b(?:critical|urgent|highest|high|blocker|medium|normal|low)\b/i
const urgent = /(?<!\d)[01](?!\d)|\b(?:critical|urgent|highest|high|blocker|immediate)\b/i
