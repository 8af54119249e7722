/** What a document as a whole says about the dates and zones of its entries. */

import { once } from '../once.ts'
import type { Source } from '../source.ts'
import { type DayOrder, dateAt, dayNumber, type WrittenDate, weekdayNumber } from './calendar.ts'
import type { KnownRule } from './instant.ts'
import { statedZone } from './stated-zone.ts'
import { type Ambiguous, type WrittenZone, zoneAt } from './zone.ts'

export interface DocumentTime {
  /** The day of the incident, as a count of days. */
  readonly day: () => number | undefined
  /** The zone that the front matter or a sentence such as "All times are in CET" gives for all times. */
  readonly zone: () => WrittenZone | undefined
  /** Which of the zones with this abbreviation is meant, where the document shows it. */
  readonly meaning: (name: Ambiguous) => KnownRule | undefined
  /** The day that a date names, as a count of days, or why it names none. */
  readonly dayOf: (date: WrittenDate, near?: number) => number | 'no date' | 'ambiguous date' | 'not understood'
}

/** Each question is answered when first asked: most documents need none of the searches. */
export function documentTime(source: Source): DocumentTime {
  const dates = once(() => datesIn(source.text, 20_000))
  const day = once(() => incidentDay(source, dates))
  const order = once(() => dayOrder(dates(), day()))
  return {
    day,
    zone: once(() => documentZone(source)),
    meaning: (name) => meaningOf(name, source.text),
    dayOf: (date, near) => {
      if (!date.isUnderstood) return 'not understood'
      if (date.numbers && !order()) return 'ambiguous date'
      const plain = date.numbers ? ordered(date, order()!) : date
      if (plain.count !== undefined) return day() === undefined ? 'no date' : day()! + Math.max(plain.count, 1) - 1
      if (plain.month === undefined || plain.day === undefined)
        return date.weekday === undefined ? 'no date' : (dayOfWeek(date.weekday, near, day()) ?? 'no date')
      const around = near ?? day() ?? someDay(dates())
      return dayOf(plain, around) ?? 'no date'
    },
  }
}

const dateStart =
  /(?<![\w./:-])(?:\d{1,6}(?=[-/. stndrhJFMASODjfmasod])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)/gi

/** The dates written in a text, in order. */
function datesIn(text: string, limit: number): WrittenDate[] {
  const found: WrittenDate[] = []
  let end = 0
  for (const { index } of text.matchAll(dateStart)) {
    if (index < end) continue
    const date = dateAt(text, index)
    if (!date?.isUnderstood || (date.month === undefined && !date.numbers)) continue
    found.push(date)
    end = date.to
    if (found.length === limit) break
  }
  return found
}

/** By front matter and title, else by the only date of the lead or summary, else by the path. */
function incidentDay(source: Source, dates: () => WrittenDate[]): number | undefined {
  const { metadata, title, path } = source
  const places = [metadata.start?.text, title?.text, metadata.date?.text, metadata.date?.date, metadata.duration?.text]
  const written = places.flatMap((text) => (text === undefined ? [] : datesIn(text, 5)))
  const near = () => dayOfPath(path) ?? someDay(dates())
  return firstDay(written, near) ?? leadDay(source, near) ?? dayOfPath(path)
}

function firstDay(dates: readonly WrittenDate[], near: () => number | undefined): number | undefined {
  const whole = dates.find((date) => date.year !== undefined && date.day !== undefined)
  if (whole) return dayOf(whole)
  const partial = dates.find((date) => date.month !== undefined && date.day !== undefined)
  return partial && dayOf(partial, near())
}

/** The first date that the lead or summary tells, if all it tells lie within a week. */
function leadDay({ parts }: Source, near: () => number | undefined): number | undefined {
  const written = parts
    .filter(({ index, about }) => index <= 0 || about === 'summary')
    .flatMap(({ blocks }) => blocks.slice(0, 4))
    .flatMap((block) => (block.kind === 'paragraph' ? datesIn(block.prose.text.slice(0, 600), 10) : []))
  const days = written.map((date) => dayOf(date, near()) ?? Number.NaN)
  return reach(days) <= 7 ? firstDay(written, near) : undefined
}

function dayOfPath(path: string | undefined): number | undefined {
  const found = /(?<!\d)((?:19|20)\d\d)[-_./]?(0[1-9]|1[0-2])[-_./]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(
    (path ?? '').slice(-300),
  )
  return found ? dayNumber(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
}

/** The first whole date of the text, for its year. */
function someDay(dates: readonly WrittenDate[]): number | undefined {
  const whole = dates.find((date) => date.year !== undefined && date.day !== undefined)
  return whole && dayOf(whole)
}

/** A date without a year lies in the year that brings it nearest to `near`. */
function dayOf({ year, month, day }: WrittenDate, near?: number): number | undefined {
  if (month === undefined || day === undefined) return undefined
  if (year !== undefined) return dayNumber(year, month, day)
  if (near === undefined) return undefined
  const around = new Date(near * 86_400_000).getUTCFullYear()
  const distance = (of: number) => Math.abs(dayNumber(of, month, day) - near)
  const best = [around, around - 1, around + 1].sort((a, b) => distance(a) - distance(b))[0]!
  return dayNumber(best, month, day)
}

/** The next such weekday from the entry before, else the one within three days of the incident's day. */
function dayOfWeek(weekday: number, before: number | undefined, incident: number | undefined): number | undefined {
  const from = before ?? (incident === undefined ? undefined : incident - 3)
  return from === undefined ? undefined : from + ((weekday - weekdayNumber(from) + 7) % 7)
}

function ordered(date: WrittenDate, order: DayOrder): WrittenDate {
  const [a, b] = date.numbers!
  return order === 'day-first' ? { ...date, day: a, month: b } : { ...date, day: b, month: a }
}

const orders = ['day-first', 'month-first'] as const

/**
 * Day before month or month before day, as the document shows it: by a number above 12, by the same date written out
 * elsewhere, by a weekday, or because only one order keeps the dates within a month of each other and of the incident.
 */
function dayOrder(dates: readonly WrittenDate[], incident: number | undefined): DayOrder | undefined {
  const certain = only(new Set(dates.flatMap((date) => date.order ?? [])))
  if (certain) return certain
  const open = dates.filter((date) => date.numbers)
  const plain = new Set(dates.flatMap(({ month, day, order }) => (day === undefined || order ? [] : `${month}-${day}`)))
  const named = orders.filter((order) =>
    open.some((date) => plain.has(`${ordered(date, order).month}-${ordered(date, order).day}`)),
  )
  if (named.length === 1) return named[0]
  const near = incident ?? someDay(dates)
  const daysBy = orders.map((order) => open.map((date) => dayOf(ordered(date, order), near) ?? Number.NaN))
  const fitting = orders.filter((_, at) =>
    open.some((date, index) => date.weekday !== undefined && weekdayNumber(daysBy[at]![index]!) === date.weekday),
  )
  if (fitting.length === 1) return fitting[0]
  const [dayFirst, monthFirst] = daysBy.map((days) => reach(incident === undefined ? days : [incident, ...days]))
  if (dayFirst! <= 31 && monthFirst! > 60) return 'day-first'
  return monthFirst! <= 31 && dayFirst! > 60 ? 'month-first' : undefined
}

function only<Value>(values: ReadonlySet<Value>): Value | undefined {
  return values.size === 1 ? [...values][0] : undefined
}

function reach(days: readonly number[]): number {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const day of days) {
    if (day < low) low = day
    if (day > high) high = day
  }
  return high < low ? 0 : high - low
}

const allTimes =
  /\b(?:times|timestamps)\b(?: (?:below|here|are|is|all|in|given|listed|shown|stated|quoted|reported|documented|expressed|as|using|the|24-hour|24h|local|to))*:? \(?/gi

function documentZone({ metadata, text }: Source): WrittenZone | undefined {
  const told = metadata.zone && (zoneAt(metadata.zone.text, 0) ?? statedZone(`(${metadata.zone.text})`))
  if (told) return told
  for (const found of text.matchAll(allTimes)) {
    const zone = zoneAt(text, found.index + found[0].length)
    if (zone) return zone
  }
  return undefined
}

/** Words that show which zone an abbreviation stands for; a document that shows two of them shows none. */
const evidence: Readonly<Record<Ambiguous, readonly (readonly [RegExp, KnownRule])[]>> = {
  CST: [
    [/\b(?:CDT|CT|PST|PDT|EST|EDT|MST|MDT|Chicago|Dallas|Texas|US Central|Central Time)\b/, { offset: -360 }],
    [/\b(?:China|Chinese|Shanghai|Beijing|Shenzhen|Hangzhou|Taipei)\b/, { offset: 480 }],
  ],
  IST: [
    [/\b(?:India|Bangalore|Bengaluru|Mumbai|Delhi|Hyderabad|Chennai|Pune|Kolkata)\b/, { offset: 330 }],
    [/\b(?:Ireland|Irish|Dublin|Cork)\b/, { offset: 60 }],
    [/\b(?:Israel|Tel Aviv|Jerusalem|Haifa|IDT)\b/, { offset: 120 }],
  ],
  BST: [
    [/\b(?:GMT|UK|Britain|British|England|Scotland|Wales|London|Manchester|Edinburgh)\b/, { offset: 60 }],
    [/\b(?:Bangladesh|Dhaka)\b/, { offset: 360 }],
  ],
}

function meaningOf(name: Ambiguous, text: string): KnownRule | undefined {
  const shown = evidence[name].filter(([pattern]) => pattern.test(text))
  return shown.length === 1 ? shown[0]![1] : undefined
}
