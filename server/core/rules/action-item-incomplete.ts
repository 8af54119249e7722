import { type Lack, lacks } from '../action-item.ts'
import { blank, type Fix } from '../finding.ts'
import type { ActionItem, Section } from '../postmortem.ts'
import { type Edit, listed, type Span, slice } from '../text.ts'
import type { Report, Rule } from './rule.ts'

export const actionItemIncomplete: Rule = {
  id: 'action-item-incomplete',
  category: 'action-items',
  summary: 'An action item without an owner, a due date or a ticket.',
  why: 'The biggest failure of postmortems is that nobody does the action items afterwards. One owner, one date and one ticket make an item somebody’s work instead of everybody’s wish.',
  severity: 'warning',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const open = postmortem.actionItems.filter((item) => item.status !== 'done' && item.status !== 'dropped')
    const bare = open.filter((item) => lacks(item).length === 3)
    if (bare.length === postmortem.actionItems.length && bare.length > 1) {
      yield none(bare, postmortem.sections)
      return
    }
    for (const item of open) {
      const missing = lacks(item).filter((lack) => !isBlank(text, item, lack))
      if (missing.length === 0) continue
      yield {
        span: item.text.span,
        section: 'actionItems',
        message: `This action item has no ${listed(missing, 'or')}, so it may not get done.`,
        fixes: [fillIn(text, item, missing)],
      }
    }
  },
}

/** A document in which no item has anything gets one finding, on the heading, not one on every line. */
function none(items: readonly ActionItem[], sections: readonly Section[]): Report {
  const first = items[0]!
  const section = sections.findLast(
    ({ span, kind }) => kind === 'actionItems' && span.start <= first.span.start && first.span.start < span.end,
  )
  return {
    span: section?.headingSpan ?? first.text.span,
    section: 'actionItems',
    message: `None of these ${items.length} action items has an owner, a due date or a ticket, so they may not get done.`,
    fixes: [],
    related: items.map((item) => ({ span: item.text.span, message: 'has no owner, due date or ticket' })),
  }
}

const blanks: Readonly<
  Record<Lack, { readonly column: 'owner' | 'due' | 'ticket'; readonly field: string; readonly sign: string }>
> = {
  owner: { column: 'owner', field: 'owner', sign: '⟨one person⟩' },
  'due date': { column: 'due', field: 'due', sign: '⟨YYYY-MM-DD⟩' },
  ticket: { column: 'ticket', field: 'ticket', sign: '⟨ticket⟩' },
}

/** Whether the author has put a blank there already, to fill in later. */
function isBlank(text: string, item: ActionItem, lack: Lack): boolean {
  const { column, field } = blanks[lack]
  const cell = item.notation.kind === 'table' ? item.notation.cells[column] : undefined
  return (cell && blank.test(slice(text, cell))) || slice(text, item.span).includes(`${field}: ⟨`)
}

/** Writes what is missing in the item's own notation: into its table cells, else after its text. */
function fillIn(text: string, item: ActionItem, missing: readonly Lack[]): Fix {
  const cells: Edit[] = []
  const rest: Lack[] = []
  for (const lack of missing) {
    const cell = item.notation.kind === 'table' ? item.notation.cells[blanks[lack].column] : undefined
    if (cell) cells.push(fillCell(text, cell, blanks[lack].sign))
    else rest.push(lack)
  }
  const at =
    item.notation.kind === 'table' || item.notation.kind === 'yaml' ? item.text.span.end : item.notation.textEnd
  const fields = rest.map((lack) => `${blanks[lack].field}: ${blanks[lack].sign}`).join(', ')
  const after: Edit[] = rest.length === 0 ? [] : [{ span: { start: at, end: at }, newText: ` (${fields})` }]
  return { title: `Add ${listed(missing, 'and')}`, edits: [...cells, ...after] }
}

/** Puts a blank where an empty cell, a dash or "TBD" stands. */
function fillCell(text: string, cell: Span, sign: string): Edit {
  const source = text.slice(cell.start, cell.end)
  if (!source.trim()) return { span: cell, newText: ` ${sign} ` }
  const start = cell.start + source.length - source.trimStart().length
  return { span: { start, end: cell.start + source.trimEnd().length }, newText: sign }
}
