import { dateAt, dayNumber, isoDate, weekdayNumber } from '../time/calendar.ts'
import type { DocumentTime } from '../time/document-time.ts'
import { dueStart } from './due-date.ts'

/**
 * The ISO 8601 date that a due date means: the day written, or the last day of the week, month, quarter or year. What
 * depends on something that the document does not tell (a sprint, an event, day or month first) has none.
 */
export function dueDay(due: string, time: DocumentTime): string | undefined {
  const text = due.slice(dueStart(due)).trim().toLowerCase().slice(0, 60)
  const last = text.split(/ (?:-|–|—|to) | ?[–—] ?/).at(-1)!
  const written = writtenDay(last, time)
  if (written !== undefined) return isoDate(written)
  const day = time.day()
  const meant = periodEnd(last, day) ?? (day === undefined ? undefined : relativeDay(last, day))
  return meant === undefined ? undefined : isoDate(meant)
}

function writtenDay(text: string, time: DocumentTime): number | undefined {
  // "29.07" is a day without its last full stop; "1.5" may as well be a number.
  const date = dateAt(text, 0) ?? (/\.\d$/.test(text) ? undefined : dateAt(`${text}.`, 0))
  if (!date || date.to < text.length - 1) return undefined
  if (date.day === undefined && !date.numbers && date.weekday === undefined) return undefined
  const day = time.day()
  if (day === undefined && date.year === undefined) return undefined
  // What is due lies ahead, so a date without a year is the one that comes next.
  const near = day === undefined ? undefined : date.month === undefined && !date.numbers ? day + 1 : day + 90
  const found = time.dayOf(date, near)
  return typeof found === 'number' ? found : undefined
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const endOfMonth = new RegExp(`^(?:the )?(?:end of |end )?(${months.join('|')})`)

/** The last day of a month, quarter, half or year that is named, in the year named or the one that comes next. */
function periodEnd(text: string, day: number | undefined): number | undefined {
  const year = Number(/\b((?:19|20)\d\d)\b/.exec(text)?.[1] ?? Number.NaN)
  const iso = /^(\d{4})-(\d{2})$/.exec(text)
  if (iso) return monthEnd(Number(iso[1]), Number(iso[2]))
  const quarter = /\b(q[1-4]|h[12])\b/.exec(text)?.[1]
  const month = months.indexOf(endOfMonth.exec(text)?.[1] ?? '') + 1
  const through = quarter ? Number(quarter[1]) * (quarter[0] === 'q' ? 3 : 6) : month
  if (through === 0) return /^(?:end of )?(?:19|20)\d\d$/.test(text) ? dayNumber(year, 12, 31) : undefined
  if (through > 12) return undefined
  if (!Number.isNaN(year)) return monthEnd(year, through)
  if (day === undefined) return undefined
  const now = new Date(day * 86_400_000).getUTCFullYear()
  return monthEnd(now, through) >= day ? monthEnd(now, through) : monthEnd(now + 1, through)
}

/** What is told from the day of the incident on: "tomorrow", "this week", "end of month", "in two weeks". */
function relativeDay(text: string, day: number): number | undefined {
  if (/^(?:today|tonight|eod|cob)$/.test(text)) return day
  if (text === 'tomorrow') return day + 1
  const within = /^(?:in|within) (\w+) (?:working |business |calendar )?(day|week|month)s?$/.exec(text)
  const count = within && (counts[within[1]!] ?? Number(within[1]))
  if (within && count)
    return within[2] === 'month' ? addMonths(day, count) : day + count * (within[2] === 'week' ? 7 : 1)
  const period =
    /^(?:(this|next|current|end of|end of the|end of this|end of next) (week|month|quarter|year)|eo([wmqy]))$/.exec(
      text,
    )
  if (!period) return undefined
  const unit = (period[2] ?? period[3]!)[0]!
  return endOf(unit, day, period[1]?.endsWith('next') ? 1 : 0)
}

const counts: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, six: 6 }

function endOf(unit: string, day: number, ahead: number): number {
  if (unit === 'w') return day + 7 - weekdayNumber(day) + 7 * ahead
  const date = new Date(day * 86_400_000)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
  if (unit === 'y') return dayNumber(year + ahead, 12, 31)
  const through = unit === 'q' ? Math.ceil(month / 3) * 3 + 3 * ahead : month + ahead
  return monthEnd(year, through)
}

function addMonths(day: number, count: number): number {
  const date = new Date(day * 86_400_000)
  return Math.min(
    dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1 + count, date.getUTCDate()),
    monthEnd(date.getUTCFullYear(), date.getUTCMonth() + 1 + count),
  )
}

function monthEnd(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - 1
}
