import { markDone, replaceField } from '../../edit-action-items/fields.ts'
import type { Fix } from '../../finding.ts'
import type { ActionItem } from '../../postmortem.ts'
import { daysBetween, incidentDay } from '../../timeline/incident-day.ts'
import type { Rule } from '../rule.ts'
import { openDueDates } from './of-items.ts'

export const actionItemOverdue: Rule = {
  id: 'action-item-overdue',
  category: 'action-items',
  summary: 'An open action item whose due date has passed.',
  why: 'A team that leaves its action items open will have the same incident again, and the second one is much harder to defend. Done, dropped or with a new date: any of them is better than forgotten.',
  severity: 'warning',
  fix: 'sometimes',
  *check({ text, postmortem, today }) {
    const incident = incidentDay(postmortem)
    for (const { item, due } of openDueDates(postmortem)) {
      if (!today || !due.date || due.date >= today || (incident !== undefined && due.date < incident)) continue
      // "1.5" may be a release as well as a day.
      if (/^\D*\d{1,2}\.\d{1,2}\D*$/.test(due.text)) continue
      const days = daysBetween(due.date, today)
      yield {
        span: due.span,
        section: 'actionItems',
        message:
          days === 1
            ? 'This was due yesterday and is open: close it, drop it or agree on a new date.'
            : `This was due ${days} days ago and is open: close it, drop it or agree on a new date.`,
        fixes: fixesOf(text, item),
      }
    }
  },
}

/** The new date first: whether it is done only the author knows. */
function fixesOf(text: string, item: ActionItem): Fix[] {
  const date = replaceField(text, item, 'due date', '⟨YYYY-MM-DD⟩')
  const done = markDone(text, item)
  if (!date) return []
  return [
    { title: 'Leave a new date to fill in', edits: [date] },
    ...(done ? [{ title: 'Mark as done', edits: [done] }] : []),
  ]
}
