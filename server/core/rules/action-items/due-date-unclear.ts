import { replaceField } from '../../edit-action-items/fields.ts'
import type { Fix } from '../../finding.ts'
import type { ActionItem, DueDate } from '../../postmortem.ts'
import { dateAt } from '../../read/time/calendar.ts'
import type { Rule } from '../rule.ts'
import { openDueDates } from './of-items.ts'

export const dueDateUnclear: Rule = {
  id: 'due-date-unclear',
  category: 'action-items',
  summary: 'A due date that depends on when or by whom it is read: “ASAP”, “next sprint”, 03/04/2026.',
  why: 'A date that moves with the reader is never missed. A day in the calendar can be reminded of, sorted by and seen to pass.',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem, today }) {
    for (const { item, due } of openDueDates(postmortem)) {
      const flaw = flawOf(due)
      // Whichever day was meant has passed, which is another rule's.
      if (!flaw || (today !== undefined && due.date !== undefined && due.date < today)) continue
      yield { span: due.span, section: 'actionItems', message: flaw, fixes: fixesOf(text, item, due) }
    }
  },
}

function flawOf(due: DueDate): string | undefined {
  const written = dateAt(due.text.trim(), 0)
  if (written?.isUnderstood === false) return undefined
  if (due.date === undefined && written?.numbers) return `“${due.text}” can be two days; write the date as YYYY-MM-DD.`
  return relative.test(due.text.trim())
    ? `“${due.text}” is no day in the calendar; write the date as YYYY-MM-DD.`
    : undefined
}

const relative =
  /^(?:due |by |in |within )*(?:the )?(?:asap|as soon as possible|soon|immediate(?:ly)?|right away|straight away|urgent(?:ly)?|today|tonight|tomorrow|eo[dwmqy]|cob|this|next|current|coming|following|end of|(?:in|within) (?:a|an|one|two|three|four|six|\d{1,3}) |(?:a|an|one|two|three|four|six|\d{1,3}) (?:working |business )?(?:day|week|month|sprint)s?\b|sprint|short[- ]term|long[- ]term|ongoing)(?:\b|(?<= ))/i

/** The blank first: which day is meant is the author's to say. */
function fixesOf(text: string, item: ActionItem, due: DueDate): Fix[] {
  const blank = replaceField(text, item, 'due date', '⟨YYYY-MM-DD⟩')
  if (!blank) return []
  const fixes: Fix[] = [{ title: 'Leave the date to fill in', edits: [blank] }]
  const days = due.date === undefined ? bothOrders(due.text) : [due.date]
  for (const day of days) {
    const edit = replaceField(text, item, 'due date', day)
    const title = due.date === undefined ? `Write ${day}` : `Write ${day}, counted from the incident`
    if (edit) fixes.push({ title, edits: [edit] })
  }
  return fixes
}

/** The two days that `03/04/2026` can be. */
function bothOrders(field: string): string[] {
  const { numbers, year } = dateAt(field.trim(), 0) ?? {}
  if (!numbers || year === undefined) return []
  const two = (part: number) => String(part).padStart(2, '0')
  const [a, b] = numbers
  return [`${year}-${two(b)}-${two(a)}`, `${year}-${two(a)}-${two(b)}`]
}
