import type { Cell, Row, Table } from '../../markdown/blocks.ts'
import type { ActionColumn, ActionItem, DueDate, Phrase, Ticket } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import { phrase } from '../phrase.ts'
import { columnsOf } from './action-columns.ts'
import type { ItemContext } from './action-context.ts'
import { isNothing } from './action-list.ts'
import { type Status, statusOf } from './action-status.ts'
import { dueStart, isNoDate } from './due-date.ts'
import { readItemFields } from './item-fields.ts'
import { isBlank } from './owner.ts'
import { ticketField } from './ticket.ts'

/** Reads a table with one action item in each row, whatever its columns are called and in whatever order they stand. */
export function readActionTable(table: Table, context: ItemContext): ActionItem[] {
  const columns = columnsOf(table)
  return table.rows.flatMap((row) => readRow(row, columns, table.header.span, context) ?? [])
}

function readRow(
  row: Row,
  columns: readonly ActionColumn[],
  header: Span,
  context: ItemContext,
): ActionItem | undefined {
  const cellOf = (column: ActionColumn): Cell | undefined => row.cells[columns.indexOf(column)]
  const textCell = cellOf('text')
  if (!textCell || isNothing(textCell.prose.text)) return undefined
  const { group, definitions } = context
  const inText = readItemFields(textCell.prose, context)
  const dueCell = cellOf('due')
  const stated = statusIn(cellOf('status'))
  const inDue = statusIn(dueCell)
  const inTicket = statusIn(cellOf('ticket'))
  const owner = columns.includes('owner') ? filled(cellOf('owner')) : (inText.owner ?? group.owner)
  const due = (dueCell ? dueIn(dueCell) : undefined) ?? (dueCell && inDue ? undefined : (inText.due ?? group.due))
  const ticket = ticketOf(row, columns, context) ?? inText.ticket ?? group.ticket
  const type = filled(cellOf('type')) ?? group.type
  const priority = filled(cellOf('priority')) ?? inText.priority
  const status =
    stated ??
    (inDue === 'done' ? inDue : inTicket) ??
    inText.status ??
    statusOfStruck(textCell) ??
    group.status ??
    'unknown'
  return {
    span: row.span,
    text: textOf(textCell, inText.text, columns),
    ...(owner && { owner }),
    ...(due && { due }),
    ...(ticket && { ticket }),
    ...(type && { type }),
    ...(priority && { priority }),
    status,
    notation: { kind: 'table', header, cells: cellSpans(row, columns) },
  }

  function ticketOf(row: Row, columns: readonly ActionColumn[], { definitions }: ItemContext): Ticket | undefined {
    const cell = cellOf('ticket')
    const named = cell && !isBlank(cell.prose.text) ? ticketField(cell.prose, definitions) : undefined
    return named ?? idTicket(row, columns)
  }

  /** A first column "Id" that holds tickets. */
  function idTicket(row: Row, columns: readonly ActionColumn[]): Ticket | undefined {
    const cell = columns[0] === 'other' ? row.cells[0] : undefined
    return cell && /\d{2}/.test(cell.prose.text) && /[A-Za-z#/]/.test(cell.prose.text)
      ? ticketField(cell.prose, definitions)
      : undefined
  }
}

/** Where the other fields have columns of their own, the cell is the text as it stands. */
function textOf(cell: Cell, read: Phrase, columns: readonly ActionColumn[]): Phrase {
  return columns.includes('owner') && columns.includes('due') ? phrase(cell.prose) : read
}

function filled(cell: Cell | undefined): Phrase | undefined {
  return cell && !isBlank(cell.prose.text) ? phrase(cell.prose) : undefined
}

/** What a cell for the due date holds, unless it says that the item is done or has no date. */
function dueIn(cell: Cell): DueDate | undefined {
  const { text } = cell.prose
  if (isBlank(text) || isNoDate(text) || statusOf(text.trim())) return undefined
  return phrase(cell.prose, dueStart(text))
}

/** A status in a column for it, or beside a ticket or date: `OPS-12 **DONE**`, "done 15/03". */
function statusIn(cell: Cell | undefined): Status | undefined {
  const text = cell?.prose.text.trim() ?? ''
  if (text === '' || text.length > 80) return undefined
  const whole = statusOf(text)
  if (whole) return whole.status
  const last = /[^\s(]{2,20}\)?$/.exec(text)?.[0].replace(/[)*]+$/, '') ?? ''
  return statusOf(last)?.status
}

function statusOfStruck(cell: Cell): Status | undefined {
  return cell.prose.marks.some((mark) => mark.kind === 'delete' && mark.from === 0) ? 'done' : undefined
}

function cellSpans(row: Row, columns: readonly ActionColumn[]): Partial<Record<ActionColumn, Span>> {
  const spans: Partial<Record<ActionColumn, Span>> = {}
  for (const [index, cell] of row.cells.entries()) {
    const column = columns[index] ?? 'other'
    spans[column] ??= cell.span
  }
  return spans
}
