/** The time at the head of an entry: a moment or a range, exact or not, told in one zone or two. */

import { matchAt, skipAt } from '../sticky.ts'
import { type Moment, momentAt, type PlacedMoment } from './moment.ts'
import { zoneAt } from './zone.ts'

export interface WrittenTime {
  /** "~18:10", "10:05–10:20", "13:14 EDT (17:14 UTC)": without brackets around it or a lead-in such as "At". */
  readonly from: number
  readonly to: number
  /** Where the brackets around it are closed. */
  readonly after: number
  readonly start: Moment
  readonly end?: Moment
  /** Where the end of a range is written. */
  readonly endFrom?: number
  /** The same moment told in another zone. */
  readonly alternate?: Moment
  readonly isApproximate: boolean
  /** Whether a lead-in such as "At" or "On" stands before it. */
  readonly isLedIn: boolean
}

const leadIn =
  /(?:at|on the (?:morning|afternoon|evening|night) of|on|in|from|between|starting|beginning|exactly|precisely)\b[ ,]?/iy
const vague =
  /[~≈∼]|(?:around|about|approx(?:imately|\.)?|circa|ca\.|c\.|roughly|nearly|(?:just |shortly )?(?:before|after)|by|since|until|till|through(?:out)?|during|early|late)(?=[ ~\d])|pre-(?=\d)/iy
const opening = /[[(`*_'"‘“]/y
const spaces = /[ \t\u00A0]{0,40}/y
const vagueAfter =
  /[ -]?ish\b| ?\((?:approx\.?|approximately|est\.?|estimated|about|roughly|ca\.?)\)| approx(?:\.|imately\b|\b)|\?(?!\?)/iy
const rangeMark = /[ \t\u00A0]{0,10}(?:-{1,2}>?|[–—−→~]|to\b|until\b|till\b|through\b|and\b)[ \t\u00A0]{0,10}[~≈]?/iy
const openEnd = /[ \t\u00A0]{0,10}(?:(?:and )?onwards?\b|\+(?!\d)|(?:[-–—]|to) ?(?:ongoing|present|now)\b)/iy
const alternateMark = /[ \t\u00A0]{0,10}[(/=,|][ \t\u00A0]{0,10}/y
const closers: Readonly<Record<string, string>> = { '[': ']', '(': ')', '‘': '’', '“': '”' }

/** The time that begins at `at`, with brackets and words such as "At" or "around" before it. */
export function timeAt(text: string, at: number): WrittenTime | undefined {
  const head = headAt(text, at)
  const first = momentAt(text, head.to)
  if (!first) return undefined
  const vagueStart = withVagueness(first, text)
  const range = rangeAt(text, vagueStart.to, first.moment)
  const last = range ? withVagueness(range, text) : { ...vagueStart, to: skipAt(openEnd, text, vagueStart.to) }
  const start = range ? shareWith(vagueStart.moment, last.moment) : vagueStart.moment
  const other = start.clock && alternateAt(text, last.to)
  const to = other?.to ?? last.to
  return {
    from: head.vagueFrom ?? head.to,
    to,
    after: closed(text, to, head.brackets),
    start,
    isApproximate: head.vagueFrom !== undefined || vagueStart.isVague || last.isVague,
    isLedIn: head.isLedIn,
    ...(range && { end: { ...(start.zone && { zone: start.zone }), ...last.moment }, endFrom: range.from }),
    ...(other && { alternate: other.moment }),
  }
}

interface Head {
  readonly to: number
  readonly brackets: string
  readonly vagueFrom?: number
  readonly isLedIn: boolean
}

function headAt(text: string, at: number): Head {
  let head: Head = { to: at, brackets: '', isLedIn: false }
  for (let step = 0; step < 6; step++) {
    const open = matchAt(opening, text, head.to)
    const lead = open ?? matchAt(leadIn, text, head.to)
    const word = lead ?? matchAt(vague, text, head.to)
    if (!word) break
    head = {
      to: skipAt(spaces, text, head.to + word[0].length),
      brackets: head.brackets + (open?.[0] ?? ''),
      isLedIn: head.isLedIn || (lead !== undefined && lead !== open),
      ...(head.vagueFrom !== undefined && { vagueFrom: head.vagueFrom }),
      ...(head.vagueFrom === undefined && word !== lead && { vagueFrom: head.to }),
    }
  }
  return head
}

/** "15:00ish UTC", "06:59 UTC (approx)", "15:00?" */
function withVagueness(placed: PlacedMoment, text: string): PlacedMoment & { isVague: boolean } {
  const to = skipAt(vagueAfter, text, placed.to)
  if (to === placed.to) return { ...placed, isVague: false }
  const zone = placed.moment.zone || !placed.moment.clock ? undefined : zoneAt(text, skipAt(spaces, text, to))
  return zone
    ? { moment: { ...placed.moment, zone }, to: zone.to, isVague: true }
    : { moment: placed.moment, to, isVague: true }
}

function rangeAt(text: string, at: number, start: Moment): (PlacedMoment & { from: number }) | undefined {
  const mark = matchAt(rangeMark, text, at)
  if (!mark) return undefined
  const from = skipAt(spaces, text, at + mark[0].length)
  const end = momentAt(text, from)
  return end && canEnd(start, end.moment) ? { ...end, from } : undefined
}

/** A range joins two of a kind: "10:05 - 10.15 ships" and "14:02 - 2024-01-01 archived" are a time and a text. */
function canEnd(start: Moment, end: Moment): boolean {
  if (start.elapsed !== undefined) return end.elapsed !== undefined || (end.clock !== undefined && !end.date)
  if (start.clock && end.clock) return !end.clock.isWeak || end.clock.notation === start.clock.notation
  return !start.clock && !end.clock && isWholeDay(start) && isWholeDay(end)
}

function isWholeDay({ date }: Moment): boolean {
  return date?.day !== undefined || date?.numbers !== undefined
}

/** "3:00–5:30 PM UTC": what is written once, at the end, holds for the start too. */
function shareWith(start: Moment, end: Moment): Moment {
  const { clock } = start
  const zone = start.zone ?? end.zone
  const half = end.clock?.meridiem
  const isBare = clock?.isUnderstood && !clock.meridiem && clock.hour >= 1 && clock.hour <= 12
  const shared =
    isBare && half ? { ...clock, hour: (clock.hour % 12) + (half === 'pm' ? 12 : 0), meridiem: half } : clock
  const isInOrder = shared && end.clock && minutesOf(shared) <= minutesOf(end.clock)
  return { ...start, ...(zone && { zone }), ...(isInOrder && { clock: shared }) }
}

function minutesOf(clock: { hour: number; minute: number }): number {
  return clock.hour * 60 + clock.minute
}

/** `(17:14 UTC)` or `/ 16:15 PDT` behind a time. */
function alternateAt(text: string, at: number): PlacedMoment | undefined {
  const mark = matchAt(alternateMark, text, at)
  const other = mark && momentAt(text, at + mark[0].length)
  if (!other?.moment.clock || !other.moment.zone) return undefined
  if (!mark?.[0].includes('(')) return other
  return text[other.to] === ')' ? { ...other, to: other.to + 1 } : undefined
}

function closed(text: string, at: number, brackets: string): number {
  let position = at
  for (let index = brackets.length - 1; index >= 0; index--) {
    const open = brackets[index]!
    const start = skipAt(spaces, text, position)
    if (text[start] === (closers[open] ?? open)) position = start + 1
  }
  return position
}
