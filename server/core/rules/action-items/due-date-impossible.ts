import { replaceField } from '../../edit-action-items/fields.ts'
import type { DueDate } from '../../postmortem.ts'
import { dateAt } from '../../read/time/calendar.ts'
import { incidentDay, isoDayIn } from '../../timeline/incident-day.ts'
import type { Rule } from '../rule.ts'
import { openDueDates } from './of-items.ts'

export const dueDateImpossible: Rule = {
  id: 'due-date-impossible',
  category: 'action-items',
  summary: 'A due date that no calendar has, or that lies before the incident or its review.',
  why: 'Nobody can be reminded on 30 February, and what was due before the incident was copied from somewhere else.',
  severity: 'warning',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const day = incidentDay(postmortem)
    const review = isoDayIn(postmortem.metadata.reviewDate?.text)
    for (const { item, due } of openDueDates(postmortem)) {
      const slip = flawOf(due, day)
      const early = due.date !== undefined && review !== undefined && due.date < review
      if (!slip && !early) continue
      const edit = replaceField(text, item, 'due date', '⟨YYYY-MM-DD⟩')
      yield {
        span: due.span,
        section: 'actionItems',
        ...(!slip && { severity: 'hint' }),
        message: slip ?? `“${due.text}” lies before the review on ${review}, in which it is agreed.`,
        fixes: edit ? [{ title: 'Leave the date to fill in', edits: [edit] }] : [],
      }
    }
  },
}

function flawOf(due: DueDate, incident: string | undefined): string | undefined {
  if (dateAt(due.text.trim(), 0)?.isUnderstood === false) return `“${due.text}” is no day in the calendar.`
  return due.date !== undefined && incident !== undefined && due.date < incident
    ? `“${due.text}” lies before the incident of ${incident}.`
    : undefined
}
