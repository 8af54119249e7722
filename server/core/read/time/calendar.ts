/** Calendar dates as people write them, read at one place of a text. */
import { matchAt } from '../sticky.ts'

export interface WrittenDate {
  readonly from: number
  readonly to: number
  readonly year?: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
  /** `05/06/2024`: day and month in an order that the notation does not tell. */
  readonly numbers?: readonly [number, number]
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number
  /** The order that the numbers of `13/06/2024` or `06/13/2024` can have only. */
  readonly order?: DayOrder
  /** The 2 of "Day 2". */
  readonly count?: number
  /** False for `20202-01-16` and 31 February. */
  readonly isUnderstood: boolean
}

export type DayOrder = 'day-first' | 'month-first'

type Parts = Omit<WrittenDate, 'from' | 'to'>

const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const weekdayName =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b'
const ordinal = '(?:st|nd|rd|th)?'
const namedYear = "(?:,?[ -]((?:19|20)\\d\\d)(?!\\d|:\\d)|,? ?'(\\d\\d)\\b)?"

const yearFirst = /(\d{4,6})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y
const compactYearFirst = /(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?=T\d|[ ,:]|$)/y
const yearLast = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d%]|[:./]\d)/y
/** `5. 3. 2025`, as in Central Europe, where the day always comes first. */
const spaced = /(\d{1,2})\. (\d{1,2})\. ?((?:19|20)\d\d)(?!\d)/y
const slashed = /(\d{1,2})\/(\d{1,2})(?![\d/%:]|\.\d)/y
const dashedBeforeClock = /(\d{1,2})-(\d{1,2})(?=[ T,]{1,2}[~[(]?\d{1,2}[:.h]?\d\d)/y
const dotted = /(\d{1,2})\.(\d{1,2})\.(?!\d)/y
const dayFirst = new RegExp(
  `(\\d{1,2})${ordinal}\\.?(?:[-–]\\d{1,2}${ordinal}\\.?)?[ -](?:of )?${monthName}${namedYear}`,
  'iy',
)
const monthFirst = new RegExp(
  `${monthName}[ -](\\d{1,2})${ordinal}(?![\\d%]|[:.]\\d|[ap]m)(?:[-–](?:[a-z]{3,9} )?\\d{1,2}${ordinal}(?![\\d:]))?${namedYear}`,
  'iy',
)
const monthAndYear = new RegExp(`${monthName} ((?:19|20)\\d\\d)(?!\\d|:\\d)`, 'iy')
const dayCount = /day[ -]?#?(\d{1,3})\b(?!:\d)/iy
const weekday = new RegExp(`${weekdayName}\\.?`, 'iy')
const gap = /,? ?(?:the )?/y

/** The date that begins at `at`, with a weekday before or after it. */
export function dateAt(text: string, at: number): WrittenDate | undefined {
  const named = matchAt(weekday, text, at)
  if (!named) {
    const date = numberedDate(text, at)
    if (!date) return undefined
    const after = trailingWeekday(text, date.to)
    return after ? { ...date, ...after } : date
  }
  const day = weekdayOf(named[1]!)
  const end = at + named[0].length
  const space = matchAt(gap, text, end)!
  const date = space[0] === '' ? undefined : numberedDate(text, end + space[0].length)
  return date ? { ...date, from: at, weekday: day } : { from: at, to: end, weekday: day, isUnderstood: true }
}

const trailing = new RegExp(`(?:,? \\(?)${weekdayName}\\)?`, 'iy')

function trailingWeekday(text: string, at: number): { to: number; weekday: number } | undefined {
  const found = matchAt(trailing, text, at)
  return found ? { to: at + found[0].length, weekday: weekdayOf(found[1]!) } : undefined
}

function numberedDate(text: string, at: number): WrittenDate | undefined {
  return (
    read(yearFirst, text, at, ([, year, , month, day]) => dated(Number(year), Number(month), Number(day))) ??
    read(compactYearFirst, text, at, ([, year, month, day]) => dated(Number(year), Number(month), Number(day))) ??
    read(yearLast, text, at, ([, a, separator, b, year]) =>
      numbered(Number(a), Number(b), separator!, fullYear(year!)),
    ) ??
    read(spaced, text, at, ([, day, month, year]) => dated(Number(year), Number(month), Number(day))) ??
    read(slashed, text, at, ([, a, b]) => numbered(Number(a), Number(b), '/')) ??
    read(dashedBeforeClock, text, at, ([, a, b]) => numbered(Number(a), Number(b), '-')) ??
    read(dotted, text, at, ([, a, b]) => numbered(Number(a), Number(b), '.')) ??
    read(dayFirst, text, at, ([, day, month, year, short]) =>
      dated(yearOf(year, short), monthOf(month!), Number(day)),
    ) ??
    read(monthFirst, text, at, ([, month, day, year, short]) =>
      dated(yearOf(year, short), monthOf(month!), Number(day)),
    ) ??
    read(dayCount, text, at, ([, count]) => ({ count: Number(count), isUnderstood: true })) ??
    read(monthAndYear, text, at, ([, month, year]) => ({
      year: Number(year),
      month: monthOf(month!),
      isUnderstood: true,
    }))
  )
}

function read(
  pattern: RegExp,
  text: string,
  at: number,
  parts: (found: RegExpExecArray) => Parts | undefined,
): WrittenDate | undefined {
  const found = matchAt(pattern, text, at)
  const reading = found && parts(found)
  return reading ? { from: at, to: at + found[0].length, ...reading } : undefined
}

function dated(year: number | undefined, month: number, day: number): Parts {
  return {
    ...(year !== undefined && { year }),
    month,
    day,
    isUnderstood: (year === undefined || year <= 9999) && isDay(year ?? 2000, month, day),
  }
}

/** Two numbers are day and month in the one order that can be, or in either; dots stand between day and month. */
function numbered(a: number, b: number, separator: string, year?: number): Parts | undefined {
  const leap = year ?? 2000
  const canBeDayFirst = isDay(leap, b, a)
  const canBeMonthFirst = separator !== '.' && isDay(leap, a, b)
  if (canBeDayFirst && canBeMonthFirst && a !== b)
    return { ...(year !== undefined && { year }), numbers: [a, b], isUnderstood: true }
  const order = (is: DayOrder) => (a === b || separator === '.' ? {} : { order: is })
  if (canBeMonthFirst) return { ...dated(year, a, b), ...order('month-first') }
  if (canBeDayFirst) return { ...dated(year, b, a), ...order('day-first') }
  return year === undefined ? undefined : { year, isUnderstood: false }
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

function yearOf(long: string | undefined, short: string | undefined): number | undefined {
  if (long !== undefined) return Number(long)
  return short === undefined ? undefined : 2000 + Number(short)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function weekdayOf(name: string): number {
  return weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** Whether the calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A day as a count of days, so that days can be added and compared. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/** ISO 8601 for a count of days. */
export function isoDate(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayNumber(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1
}
