import * as z from 'zod'
import type { Lack } from '../../action-item.ts'
import { blankFor, fields, missingIn, writeFields } from '../../edit-action-items/fields.ts'
import { listToTable } from '../../edit-action-items/list-and-table.ts'
import type { Fix } from '../../finding.ts'
import { addColumns } from '../../markdown/table-lines.ts'
import type { ActionItem, Postmortem } from '../../postmortem.ts'
import { type Edit, listed, type Span } from '../../text.ts'
import { addDays, incidentDay, severityLevel } from '../../timeline/incident-day.ts'
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
    const shared = sharedLacks(text, postmortem, open)
    if (shared.length > 0) yield none(text, postmortem, open, shared)
    const due = dueByPolicy(postmortem, dueWithinDays)
    const columns = new Map<number, readonly Lack[]>()
    for (const [header, items] of byTable(open)) {
      const missing = missingColumns(text, items).filter((lack) => !shared.includes(lack))
      if (missing.length === 0 || items.length < 2) continue
      const edits = addColumns(text, header, missing.map(columnFor))
      if (!edits) continue
      columns.set(header.start, missing)
      yield {
        span: header,
        section: 'actionItems',
        message: `These ${items.length} action items have no column for ${listed(missing, 'or')}.`,
        fixes: [{ title: addingColumns(missing), edits }],
      }
    }
    for (const item of open) {
      const known = item.notation.kind === 'table' ? columns.get(item.notation.header.start) : undefined
      const missing = missingIn(text, item).filter((lack) => !shared.includes(lack) && !known?.includes(lack))
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

/** What none of several items has: one finding on the heading says it once, not every line again. */
function sharedLacks(text: string, { actionItems }: Postmortem, open: readonly ActionItem[]): Lack[] {
  const [first, ...others] = open
  if (!first || others.length === 0) return []
  return missingIn(text, first).filter((lack) => actionItems.every((item) => missingIn(text, item).includes(lack)))
}

function none(text: string, postmortem: Postmortem, items: readonly ActionItem[], missing: readonly Lack[]): Report {
  return {
    span: headingOf(postmortem, items),
    section: 'actionItems',
    message: `None of these ${items.length} action items has ${listed(
      missing.map((lack) => articles[lack]),
      'or',
    )}, so they may not get done.`,
    fixes: forAll(text, items, missing),
    related: items.map((item) => ({ span: item.text.span, message: `has no ${listed(missing, 'or')}` })),
  }
}

const articles: Readonly<Record<Lack, string>> = { owner: 'an owner', 'due date': 'a due date', ticket: 'a ticket' }

/** Blanks for what all items lack: in new columns of their table, a table in place of a bare list, else behind each. */
function forAll(text: string, items: readonly ActionItem[], missing: readonly Lack[]): Fix[] {
  const table = missing.length === 3 ? listToTable(text, items) : undefined
  if (table) return [{ title: 'Turn the list into a table with owners, due dates and tickets', edits: [table] }]
  const [tables, added] = [byTable(items), new Map<number, readonly Lack[]>()]
  const edits: Edit[] = []
  for (const [header, rows] of tables) {
    const columns = missingColumns(text, rows).filter((lack) => missing.includes(lack))
    const cells = addColumns(text, header, columns.map(columnFor))
    if (!cells) continue
    added.set(header.start, columns)
    edits.push(...cells)
  }
  const hasColumns = edits.length > 0
  for (const item of items) {
    const known = item.notation.kind === 'table' ? added.get(item.notation.header.start) : undefined
    const rest = missing.filter((lack) => !known?.includes(lack))
    if (rest.length > 0) edits.push(...writeFields(text, item, rest.map(blankFor)))
  }
  const isAllColumns = hasColumns && tables.size === 1 && added.values().next().value?.length === missing.length
  return [
    {
      title: isAllColumns ? addingColumns(missing) : `Leave blanks for ${listed(missing, 'and')} in all of them`,
      edits,
    },
  ]
}

function addingColumns(missing: readonly Lack[]): string {
  return missing.length === 1 ? `Add a column for ${missing[0]}` : `Add columns for ${listed(missing, 'and')}`
}

function columnFor(lack: Lack) {
  return { header: fields[lack].header, cell: fields[lack].sign }
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
