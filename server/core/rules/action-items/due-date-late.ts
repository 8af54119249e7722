import * as z from 'zod'
import { daysBetween, incidentDay, severityLevel } from '../../timeline/incident-day.ts'
import type { Rule } from '../rule.ts'
import { openDueDates } from './of-items.ts'

const options = z.object({
  severeDays: z
    .number()
    .int()
    .min(1)
    .max(3650)
    .default(56)
    .describe('Days from a SEV-1 or SEV-2 to the latest due date of an action item.'),
  otherDays: z
    .number()
    .int()
    .min(1)
    .max(3650)
    .default(180)
    .describe('The same for other incidents, and those of which no severity is known.'),
})

export const dueDateLate: Rule<typeof options> = {
  id: 'due-date-late',
  category: 'action-items',
  summary: 'An action item that is due long after the incident.',
  why: 'What is put off for months is overtaken by other work, and the same incident may come first. Atlassian gives priority actions four or eight weeks.',
  severity: 'hint',
  fix: 'never',
  options,
  *check({ postmortem }, { severeDays, otherDays }) {
    const incident = incidentDay(postmortem)
    if (incident === undefined) return
    const level = severityLevel(postmortem.metadata.severity?.text)
    const isSevere = level !== undefined && level <= 2
    const limit = isSevere ? severeDays : otherDays
    for (const { due } of openDueDates(postmortem)) {
      const days = due.date === undefined ? 0 : daysBetween(incident, due.date)
      if (days <= limit) continue
      yield {
        span: due.span,
        section: 'actionItems',
        message: isSevere
          ? `This is due ${days} days after the incident, which was severe; is there a first step to take within ${limit}?`
          : `This is due ${days} days after the incident; is there a first step to take within ${limit}?`,
        fixes: [],
      }
    }
  },
}
