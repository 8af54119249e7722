import * as z from 'zod'
import { blankFor, missingIn, writeFields } from '../../edit-action-items/fields.ts'
import { daysBetween, incidentDay } from '../../timeline/incident-day.ts'
import type { Rule } from '../rule.ts'
import { headingOf } from './of-items.ts'

const options = z.object({
  days: z
    .number()
    .int()
    .min(1)
    .max(3650)
    .default(90)
    .describe('Days after the incident from which an open item without a due date counts as forgotten.'),
})

export const actionItemsForgotten: Rule<typeof options> = {
  id: 'action-items-forgotten',
  category: 'action-items',
  summary: 'Action items without a due date that are still open months after the incident.',
  why: 'Nothing reminds of an item without a date. Reviewed at the same cadence as the postmortems themselves, it is done, dropped or dated (the guide this tool is built on).',
  severity: 'information',
  isStrict: true,
  fix: 'always',
  options,
  *check({ text, postmortem, today }, { days }) {
    const incident = incidentDay(postmortem)
    const age = today === undefined || incident === undefined ? 0 : daysBetween(incident, today)
    const items = postmortem.actionItems.filter(
      (item) => item.status === 'open' && missingIn(text, item).includes('due date'),
    )
    if (age <= days || items.length === 0) return
    const edits = items.flatMap((item) => writeFields(text, item, [blankFor('due date')]))
    yield {
      span: headingOf(postmortem, items),
      section: 'actionItems',
      message:
        items.length === 1
          ? `One action item is open ${age} days after the incident, with no due date: done, dropped, or by when?`
          : `${items.length} action items are open ${age} days after the incident, with no due date: done, dropped, or by when?`,
      fixes: [{ title: 'Leave the due dates to fill in', edits }],
      related: items.map((item) => ({ span: item.text.span, message: 'open, with no due date' })),
    }
  },
}
