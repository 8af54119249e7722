/** One point in time as written: date, clock and zone in any order, or elapsed, or counted since 1970. */

import { skipAt } from '../sticky.ts'
import { dateAt, type WrittenDate } from './calendar.ts'
import { basicClockAt, blankClockAt, clockAt, type WrittenClock } from './clock.ts'
import { elapsedAt, epochAt } from './elapsed.ts'
import { offsetAt, type WrittenZone, zoneAt } from './zone.ts'

/** Every part is optional, but at least one is there. */
export interface Moment {
  readonly date?: WrittenDate
  readonly clock?: WrittenClock
  readonly zone?: WrittenZone
  /** Seconds since the incident's zero, for `T+5m`. */
  readonly elapsed?: number
  /** Milliseconds since 1970. */
  readonly epoch?: number
}

export interface PlacedMoment {
  readonly moment: Moment
  readonly to: number
}

/** The moment that begins at `at`. */
export function momentAt(text: string, at: number): PlacedMoment | undefined {
  const since = elapsedAt(text, at)
  if (since) return { moment: { elapsed: since.seconds }, to: since.to }
  const counted = epochAt(text, at)
  if (counted) return { moment: { epoch: counted.milliseconds }, to: counted.to }
  const date = dateAt(text, at)
  if (date) return dateFirst(text, date)
  const clock = clockAt(text, at)
  return clock && clockFirst(text, clock)
}

/** The zone that follows a moment, in brackets or not. */
export function withZone({ moment, to }: PlacedMoment, text: string): PlacedMoment {
  if (moment.zone) return { moment, to }
  const offset = moment.clock && offsetAfter(text, to)
  if (offset) return { moment: { ...moment, zone: offset }, to: offset.to }
  const start = skipAt(beforeZone, text, to)
  const isBracketed = /[([]/.test(text[start - 1] ?? '')
  const zone = moment.clock || isBracketed ? zoneAt(text, start) : undefined
  if (!zone) return { moment, to }
  if (isBracketed && !/[)\]]/.test(text[zone.to] ?? '')) return { moment, to }
  return { moment: { ...moment, zone }, to: zone.to + (isBracketed ? 1 : 0) }
}

const beforeZone = /[ \t\u00A0]{0,4}[([]?/y
const joint =
  /[ \t\u00A0]{0,40}(?:(?:,|T|·|\||:|-{1,2}|[–—])[ \t\u00A0]{0,40})?(?:(?:@|at\b|ore\b|um\b|kl\.?)[ \t\u00A0]{1,40})?/y
const beforeClock = /[~≈]?[ \t]{0,3}(?:(?:around|about|approx\.?|ca\.?) )?[[(]?/iy
const beforeDate = /[ \t\u00A0]{0,4}(?:,|on\b|\()?[ \t\u00A0]{0,4}/y

function dateFirst(text: string, date: WrittenDate): PlacedMoment {
  const start = skipAt(joint, text, date.to)
  const at = skipAt(beforeClock, text, start)
  const clock =
    start > date.to
      ? ((text[date.to] === 'T' ? basicClockAt(text, at) : undefined) ?? clockAt(text, at) ?? blankClockAt(text, at))
      : undefined
  // "2024-03-04 - 3.20 released" is a date and a text.
  const isClock = clock && !(clock.isWeak && /[-–—:]/.test(text.slice(date.to, clock.from)))
  if (!isClock) return withZone({ moment: { date }, to: date.to }, text)
  const moment = { date, clock: { ...clock, isWeak: false } }
  const offset = text[date.to] === 'T' ? offsetAt(text, clock.to) : undefined
  if (offset) return { moment: { ...moment, zone: offset }, to: offset.to }
  return withZone({ moment, to: clock.to }, text)
}

/** "11:10 6th Nov 2023": behind a clock, two bare numbers are no date. */
function clockFirst(text: string, clock: WrittenClock): PlacedMoment {
  const timed = withZone({ moment: { clock }, to: clock.to }, text)
  const start = skipAt(beforeDate, text, timed.to)
  const date = start > timed.to ? dateAt(text, start) : undefined
  if (!date || date.numbers || (date.day === undefined && date.weekday === undefined)) return timed
  const isBracketed = text[start - 1] === '(' && text[date.to] === ')'
  return withZone({ moment: { ...timed.moment, date }, to: date.to + (isBracketed ? 1 : 0) }, text)
}

/** `+0200`, or `-0500` where it cannot be the end of a range. */
function offsetAfter(text: string, at: number): WrittenZone | undefined {
  if (!/^ ?\+|^ -\d{4}(?!\d)/.test(text.slice(at, at + 7))) return undefined
  return offsetAt(text, skipAt(/ ?/y, text, at))
}
