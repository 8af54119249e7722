import { z } from 'zod'
import { type Lack, lacks } from '../../action-item.ts'
import { fields, isBlankFor, writeFields } from '../../edit-action-items/fields.ts'
import { listToTable } from '../../edit-action-items/list-and-table.ts'
import { addColumns } from '../../edit-action-items/table-lines.ts'
import type { Fix } from '../../finding.ts'
import { addDays, incidentDay, severityLevel } from '../../incident-day.ts'
import type { ActionItem, Postmortem } from '../../postmortem.ts'
import { listed, type Span } from '../../text.ts'
import type { Report, Rule } from '../rule.ts'
import { headingOf, openItems } from './of-items.ts'

const options = z.object({
  dueWithinDays: z
    .array(z.number().int().min(1).max(3650))
    .default([])
    .describe(
      'Your policy: days from the incident to the due date, by severity: `[15, 30]` for SEV-1 and SEV-2. Offered as a second quick fix; without a policy a date stays blank.',
    ),
})

export const actionItemIncomplete: Rule<typeof options> = {
  id: 'action-item-incomplete',
  category: 'action-items',
  summary: 'An action item without an owner, a due date or a ticket.',
  why: 'The biggest failure of postmortems is that nobody does the action items afterwards. One owner, one date and one ticket make an item somebody’s work instead of everybody’s wish.',
  severity: 'warning',
  fix: 'sometimes',
  options,
  *check({ text, postmortem }, { dueWithinDays }) {
    const open = openItems(postmortem)
    const bare = open.filter((item) => missingIn(text, item).length === 3)
    if (bare.length === postmortem.actionItems.length && bare.length > 1) {
      yield none(text, postmortem, bare)
      return
    }
    const due = dueByPolicy(postmortem, dueWithinDays)
    const columns = new Map<number, readonly Lack[]>()
    for (const [header, items] of byTable(open)) {
      const missing = missingColumns(text, items)
      const edits = addColumns(
        text,
        header,
        missing.map((lack) => ({ header: fields[lack].header, cell: fields[lack].sign })),
      )
      if (missing.length === 0 || items.length < 2 || !edits) continue
      columns.set(header.start, missing)
      yield {
        span: header,
        section: 'actionItems',
        message: `These ${items.length} action items have no column for ${listed(missing, 'or')}.`,
        fixes: [{ title: `Add columns for ${listed(missing, 'and')}`, edits }],
      }
    }
    for (const item of open) {
      const known = item.notation.kind === 'table' ? columns.get(item.notation.header.start) : undefined
      const missing = missingIn(text, item).filter((lack) => !known?.includes(lack))
      if (missing.length === 0) continue
      yield {
        span: item.text.span,
        section: 'actionItems',
        message: `This action item has no ${listed(missing, 'or')}, so it may not get done.`,
        fixes: fillIn(text, item, missing, due),
      }
    }
  },
}

/** What an item lacks and nobody has put a blank for. */
function missingIn(text: string, item: ActionItem): Lack[] {
  return lacks(item).filter((lack) => !isBlankFor(text, item, lack))
}

/** A document in which no item has anything gets one finding, on the heading, not one on every line. */
function none(text: string, postmortem: Postmortem, items: readonly ActionItem[]): Report {
  const [first] = items
  const all = Object.values(fields).map(({ header, sign }) => ({ header, cell: sign }))
  const isTable = first?.notation.kind === 'table' && byTable(items).size === 1
  const edits = isTable
    ? addColumns(text, first.notation.header, all)
    : [listToTable(text, items)].flatMap((edit) => edit ?? [])
  const title = isTable
    ? 'Add columns for owner, due date and ticket'
    : 'Turn the list into a table with owners, due dates and tickets'
  return {
    span: headingOf(postmortem, items),
    section: 'actionItems',
    message: `None of these ${items.length} action items has an owner, a due date or a ticket, so they may not get done.`,
    fixes: edits && edits.length > 0 && missingColumns(text, items).length === 3 ? [{ title, edits }] : [],
    related: items.map((item) => ({ span: item.text.span, message: 'has no owner, due date or ticket' })),
  }
}

/** The items of each table, by its header. */
function byTable(items: readonly ActionItem[]): Map<Span, ActionItem[]> {
  const tables = new Map<Span, ActionItem[]>()
  let last: Span | undefined
  for (const item of items) {
    if (item.notation.kind !== 'table') continue
    const { header } = item.notation
    if (header.start !== last?.start) {
      last = header
      tables.set(header, [])
    }
    tables.get(last)!.push(item)
  }
  return tables
}

/** What a table has no column for, and none of its items says elsewhere. */
function missingColumns(text: string, items: readonly ActionItem[]): Lack[] {
  return (Object.keys(fields) as Lack[]).filter((lack) =>
    items.every(
      (item) =>
        item.notation.kind === 'list' ||
        (item.notation.kind === 'table' &&
          !item.notation.cells[fields[lack].column] &&
          missingIn(text, item).includes(lack)),
    ),
  )
}

/** The blanks first: a date that a policy gives is the author's to choose. */
function fillIn(text: string, item: ActionItem, missing: readonly Lack[], due: string | undefined): Fix[] {
  const fix = (date: string, title: string): Fix => ({
    title,
    edits: writeFields(
      text,
      item,
      missing.map((lack) => ({ lack, value: lack === 'due date' ? date : fields[lack].sign })),
    ),
  })
  const title = `Add ${listed(missing, 'and')}`
  const blanks = fix(fields['due date'].sign, title)
  return due && missing.includes('due date') ? [blanks, fix(due, `${title}: due ${due} by your policy`)] : [blanks]
}

/** The due date that the team's policy gives, where severity and day of the incident are known. */
function dueByPolicy(postmortem: Postmortem, days: readonly number[]): string | undefined {
  const level = severityLevel(postmortem.metadata.severity?.text)
  const within = level === undefined ? undefined : days[Math.max(level, 1) - 1]
  const day = incidentDay(postmortem)
  return within !== undefined && day !== undefined ? addDays(day, within) : undefined
}
