/** Timeline entries in the rows of a table, whatever its columns are called and in whatever order they stand. */
import type { Cell, Row, Table } from '../../markdown/blocks.ts'
import type { Phrase } from '../../postmortem.ts'
import { phrase } from '../phrase.ts'
import { statedZone } from '../time/stated-zone.ts'
import { timeAt, type WrittenTime } from '../time/written-time.ts'
import type { Candidate } from './timeline-candidate.ts'
import { told } from './timeline-lead.ts'

type Role = 'time' | 'date' | 'end' | 'actor' | 'source' | 'tag' | 'text' | 'skip'

/** The entries of a table that has a column of times or dates; the other tables have none. */
export function rowsOf(table: Table): Candidate[] {
  const columns = columnsOf(table)
  if (!columns) return []
  const rows = isEntry(table.header, columns) ? [table.header, ...table.rows] : table.rows
  return rows.flatMap((row) => rowCandidate(row, columns, table.header) ?? [])
}

/** Whether a table is an incident's timeline even where no heading says so: a head for times and clock times below it. */
export function isTimelineTable(table: Table): boolean {
  const columns = columnsOf(table)
  const at = columns?.time ?? -1
  if (
    !columns ||
    columns.text === undefined ||
    !/\b(?:time|timestamp|when|clock|utc|gmt|zeit|uhrzeit|heure|horaire|hora|horário|ora|tijd|tijdstip)\b/iu.test(
      headOf(table, at),
    )
  )
    return false
  const clocks = table.rows.filter((row) => wholeTime(row.cells[at])?.start.clock).length
  return clocks >= 2 && clocks * 2 > table.rows.length
}

interface Columns {
  readonly time?: number
  readonly date?: number
  readonly end?: number
  readonly actor?: number
  readonly source?: number
  readonly tag?: number
  readonly text?: number
}

function columnsOf(table: Table): Columns | undefined {
  const sample = table.rows.slice(0, 40)
  const width = Math.max(table.header.cells.length, ...sample.map((row) => row.cells.length))
  const shares = Array.from({ length: width }, (_, at) => shareOf(sample, at))
  const columns: { -readonly [Key in keyof Columns]: Columns[Key] } = {}
  const texts: number[] = []
  for (let at = 0; at < width; at++) {
    const role = roleOf(headOf(table, at))
    const { clocks, dates, length } = shares[at]!
    const isTimes = clocks + dates > 0.5 || ((role === 'time' || role === 'date') && clocks + dates > 0.2)
    if (isTimes && role !== 'source' && role !== 'skip') {
      if (role === 'end') columns.end ??= at
      else if (clocks > dates || (clocks >= dates && role === 'time')) {
        if (columns.time === undefined || isBetterTime(headOf(table, at), headOf(table, columns.time)))
          columns.time = at
      } else if (columns.date === undefined || shares[columns.date]!.isWeekdays) columns.date = at
    } else if (role === 'actor' || role === 'source' || role === 'tag') columns[role] ??= at
    else if (role !== 'skip' && !(role === 'time' || role === 'date')) {
      if (role === 'text' && columns.text === undefined) columns.text = at
      else if (length > 0) texts.push(at)
    }
  }
  if (columns.time === undefined && columns.date === undefined) return undefined
  const longest = texts.sort((a, b) => shares[b]!.length - shares[a]!.length)[0]
  const { source } = columns
  const text = columns.text ?? longest ?? columns.tag ?? columns.actor
  // A "Log" that holds more than the "Remarks" beside it tells the story.
  if (text !== undefined && source !== undefined && !tellsEvents.test(headOf(table, text)))
    if (shares[source]!.length > shares[text]!.length) return { ...columns, text: source, source: text }
  return text === undefined ? columns : { ...columns, text }
}

/** Of two columns for the same time, the one that states a zone counts, and the clock before the time elapsed. */
function isBetterTime(head: string, than: string): boolean {
  if (/elapsed|offset|delta|^t ?[+-]/i.test(than)) return true
  return statedZone(head) !== undefined && statedZone(than) === undefined
}

/** How many cells of a column are times or dates and nothing else, and how much is written in it. */
function shareOf(rows: readonly Row[], at: number): Share {
  let filled = 0
  let clocks = 0
  let dates = 0
  let weekdays = 0
  let length = 0
  for (const { cells } of rows) {
    const cell = cells[at]
    if (!cell || cell.prose.text.trim() === '') continue
    filled++
    length += cell.prose.text.length
    const { start } = wholeTime(cell) ?? {}
    if (start && (start.clock || start.elapsed !== undefined || start.epoch !== undefined)) clocks++
    else if (start?.date) {
      dates++
      if (start.date.day === undefined && !start.date.numbers) weekdays++
    }
  }
  const of = Math.max(filled, 1)
  return { clocks: clocks / of, dates: dates / of, length, isWeekdays: dates > 0 && weekdays === dates }
}

interface Share {
  readonly clocks: number
  readonly dates: number
  readonly length: number
  /** Whether its dates are weekdays only. */
  readonly isWeekdays: boolean
}

/** The time that a cell consists of, but for a word or two behind it. */
function wholeTime(cell: Cell | undefined): WrittenTime | undefined {
  const text = (cell?.prose.text ?? '').replaceAll('\n', ' ')
  const when = timeAt(text, text.length - text.trimStart().length)
  return when && text.length - when.after <= 30 ? when : undefined
}

const tellsEvents =
  /\b(?:events?|what|descriptions?|happened|actions?|activity|notes?|details?|messages?|summary|comments?|step)\b/i

const roles: readonly (readonly [Role, RegExp])[] = [
  ['skip', /duration|elapsed since|due|deadline|^(?:#|no\.?|nr\.?|id)$/i],
  ['end', /^(?:end|until|to|finish|stop)\b|\bend(?:ed)?(?: time)?$/i],
  ['source', /\b(?:sources?|links?|evidence|ref(?:erence)?s?|logs?|proof|urls?|data|where)\b/i],
  ['time', /\b(?:times?|timestamps?|when|clock|hour|utc|gmt|datetime|started?|begin|local|at)\b|^t[0+±]?$/i],
  ['date', /\b(?:dates?|days?)\b/i],
  ['text', tellsEvents],
  [
    'actor',
    /\b(?:who|actors?|owners?|persons?|people|by|responders?|names?|users?|teams?|roles?|systems?|components?)\b/i,
  ],
  ['tag', /\b(?:phases?|types?|stages?|kinds?|category|status|severity|milestones?|tags?)\b/i],
]

function roleOf(head: string): Role {
  const plain = head.trim()
  // "Event type" and "Event source" are about the event, not the event.
  if (/\bwho\b/i.test(plain)) return 'actor'
  const order = /\b(?:types?|phases?|status)\b/i.test(plain) ? [...roles].reverse() : roles
  return order.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'text'
}

function headOf(table: Table, at: number): string {
  return table.header.cells[at]?.prose.text.slice(0, 80) ?? ''
}

/** A table without a head carries its first entry there. */
function isEntry(header: Row, { time, date }: Columns): boolean {
  return wholeTime(header.cells[time ?? date ?? 0]) !== undefined
}

function rowCandidate(row: Row, columns: Columns, header: Row): Candidate | undefined {
  const cell = (at: number | undefined): Cell | undefined => {
    const found = at === undefined ? undefined : row.cells[at]
    return found && !/^\s*(?:[-–—]{1,3}|n\/?a)?\s*$/i.test(found.prose.text) ? found : undefined
  }
  const time = cell(columns.time)
  const date = cell(columns.date)
  const main = time ?? date
  if (!main) return undefined
  const body = cell(columns.text)?.prose ?? main.prose.part(main.prose.text.length)
  const when = wholeTime(main)
  const day = time && date ? wholeTime(date) : undefined
  const end = cell(columns.end)
  const column = header.cells[(time ? columns.time : columns.date) ?? 0]?.prose.text
  return {
    form: 'row',
    span: row.span,
    ...(when ? told(main.prose, when) : { time: phrase(main.prose) }),
    ...(when && { when: ended(when, end) }),
    ...(day && { day }),
    ...(end && { endTime: phrase(end.prose) }),
    ...(column !== undefined && { column }),
    prose: main.prose,
    body: body.part(0),
    ...fieldIn('actor', cell(columns.actor)),
    ...fieldIn('source', cell(columns.source)),
    ...(columns.tag !== undefined && { tag: cell(columns.tag)?.prose.text ?? '' }),
    sureness: 'sure',
  }
}

/** A row with a column for the end is a range. */
function ended(when: WrittenTime, end: Cell | undefined): WrittenTime {
  const until = wholeTime(end)
  return until && !when.end ? { ...when, end: until.start } : when
}

function fieldIn(name: 'actor' | 'source', cell: Cell | undefined): { [Key in typeof name]?: Phrase } {
  return cell ? { [name]: phrase(cell.prose) } : {}
}
