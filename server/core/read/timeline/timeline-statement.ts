/** What prose between the entries says about their dates and zones. */
import type { WrittenDate } from '../time/calendar.ts'
import { zeroStatement } from '../time/elapsed.ts'
import type { Moment } from '../time/moment.ts'
import { statedZone } from '../time/stated-zone.ts'
import { timeAt, type WrittenTime } from '../time/written-time.ts'
import type { WrittenZone } from '../time/zone.ts'

export interface Statement {
  /** The zero of elapsed times: "T0 is 10:02 CET". */
  readonly zero?: Moment
  readonly date?: WrittenDate
  readonly zone?: WrittenZone
}

const aboutTimes = /\b(?:times?|timestamps?|clocks?|everything|events?)\b/i

/** Reads "All times in PST, on February 8th 2019", "*9 May (CEST)*" or a heading; other prose states nothing. */
export function statementIn(prose: string, isHeading: boolean): Statement {
  const text = prose.slice(0, 300)
  const zero = zeroStatement(text)
  const atZero = zero === undefined ? undefined : timeAt(text, zero)
  if (atZero) return { zero: atZero.start }
  const isAbout = isHeading || aboutTimes.test(text)
  const head = timeAt(text, 0)
  const when = isAbout && !isCalendarDay(head) ? (dayInside(text, head?.to ?? 0) ?? head) : head
  const date = when?.start.date
  const zone = isAbout || date ? statedZone(text) : undefined
  return { ...(date && { date }), ...(zone && { zone }) }
}

const dayStart =
  /(?<![\w./:-])(?:\d{1,4}(?=[-/. stnr])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)/gi

function dayInside(text: string, from: number): WrittenTime | undefined {
  for (const { index } of text.slice(from).matchAll(dayStart)) {
    const when = timeAt(text, from + index)
    if (isCalendarDay(when)) return when
  }
  return undefined
}

/** Unlike "Day 2" or "Monday". */
function isCalendarDay(when: WrittenTime | undefined): boolean {
  return when?.start.date !== undefined && (when.start.date.day !== undefined || when.start.date.numbers !== undefined)
}
