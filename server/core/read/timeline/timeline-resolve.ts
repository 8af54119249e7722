/** Gives each entry the date and the zone that count for it, wherever they were written. */

import type { Prose } from '../../markdown/prose.ts'
import type { TimelineEntry } from '../../postmortem.ts'
import { isoDate, type WrittenDate } from '../time/calendar.ts'
import type { WrittenClock } from '../time/clock.ts'
import type { DocumentTime } from '../time/document-time.ts'
import { epochOf, isInReach, isoInstant, type KnownRule } from '../time/instant.ts'
import type { Moment } from '../time/moment.ts'
import { statedZone } from '../time/stated-zone.ts'
import type { WrittenZone } from '../time/zone.ts'
import { type Candidate, isDayOnly } from './timeline-candidate.ts'
import { markersOf } from './timeline-markers.ts'
import { precisionOf } from './timeline-precision.ts'
import { statementIn } from './timeline-statement.ts'
import { linkOver, toldIn } from './timeline-text.ts'

/** What the timeline holds, in the order of the document. */
export type Step =
  | { readonly kind: 'entry'; readonly candidate: Candidate }
  /** Prose that may state a date, a zone or the zero of elapsed times. */
  | { readonly kind: 'statement'; readonly prose: Prose; readonly isHeading?: boolean }
  /** A section begins; `restarts` where its entries may begin before those of the section above. */
  | { readonly kind: 'section'; readonly index: number; readonly parent: number; readonly restarts: boolean }

/** Goes through the timeline in order, with the day and the zone that were told last. */
export function resolve(steps: readonly Step[], document: DocumentTime): TimelineEntry[] {
  const resolver = new Resolver(document)
  return steps.flatMap((step) => {
    if (step.kind === 'entry') return resolver.entry(step.candidate)
    if (step.kind === 'statement') resolver.state(step.prose, step.isHeading === true)
    else resolver.begin(step)
    return []
  })
}

type DayProblem = 'no date' | 'ambiguous date' | 'not understood'

/** Hours by which the clock must fall for the next day to have begun: less is an entry out of order. */
const rollover = 6 * 3600

class Resolver {
  readonly #document: DocumentTime
  #day: number | DayProblem
  /** The day that the last date gave, before any midnight passed. */
  #statedDay: number | DayProblem
  /** Midnights passed where no date is known; `undefined` once a date was written that could not be placed. */
  #midnights: number | undefined = 0
  /** The clock of the entry before, in seconds. */
  #clock: number | undefined
  #mayRestart = false
  #has24Hours = false
  #zone: WrittenZone | undefined
  #entryZone: WrittenZone | undefined
  readonly #zones = new Map<number, WrittenZone | undefined>()
  #section = -1
  #zero: { epoch?: number; unknown?: string } = { unknown: 'no date' }
  #lastEpoch: number | undefined

  constructor(document: DocumentTime) {
    this.#document = document
    this.#day = document.day() ?? 'no date'
    this.#statedDay = this.#day
    this.#zone = document.zone()
  }

  begin({ index, parent, restarts }: { index: number; parent: number; restarts: boolean }): void {
    this.#section = index
    this.#zone = this.#zones.get(parent) ?? this.#document.zone()
    this.#zones.set(index, this.#zone)
    this.#mayRestart ||= restarts
  }

  state(prose: Prose, isHeading: boolean): void {
    const { zero, date, zone } = statementIn(prose.text, isHeading)
    if (zero) this.#setZero(zero)
    if (zone) {
      this.#zone = zone
      this.#zones.set(this.#section, zone)
    }
    if (date) this.#setDay(date)
  }

  entry(candidate: Candidate): TimelineEntry {
    const { when, day, span, time, endTime, column } = candidate
    const date = when?.start.date ?? day?.start.date
    const written: Moment = { ...when?.start, ...(date && { date }) }
    const told = toldIn(candidate.body)
    const source = candidate.source ?? told.source ?? linkOver(candidate.prose, time.span)
    const base = {
      span,
      time,
      ...(endTime && { endTime }),
      ...(candidate.actor ? { actor: candidate.actor } : told.actor && { actor: told.actor }),
      ...(source && { source }),
      text: told.text.text === '' ? { text: '', span: { start: time.span.end, end: time.span.end } } : told.text,
      precision: precisionOf(candidate),
      markers: markersOf(candidate.body, candidate.tag),
    }
    if (written.elapsed !== undefined) return { ...base, ...this.#sinceZero(written.elapsed, when?.end?.elapsed) }
    if (written.epoch !== undefined)
      return { ...base, instant: isoInstant(written.epoch), date: isoInstant(written.epoch).slice(0, 10), zone: 'UTC' }

    const start = this.#place(written)
    const zone =
      start.zone ?? (column === undefined ? undefined : statedZone(`(${column})`)) ?? this.#zone ?? this.#entryZone
    if (start.zone) this.#entryZone = start.zone
    const known = typeof this.#day === 'number' ? { date: isoDate(this.#day) } : {}
    const wallClock = this.#wallClock(start)
    const context = {
      ...base,
      ...known,
      ...(zone && { zone: zone.name }),
      ...(wallClock !== undefined && { wallClock }),
    }
    if (!start.clock)
      return { ...context, unknown: base.precision === 'none' ? 'not understood' : this.#whyNoClock(candidate) }
    const instant = this.#instant(start, zone, when?.alternate)
    if (typeof instant === 'string') return { ...context, unknown: instant }
    this.#lastEpoch = instant
    const end = when?.end && this.#end(when.end, zone, start.clock)
    return { ...context, instant: isoInstant(instant), ...(end !== undefined && { endInstant: isoInstant(end) }) }
  }

  #wallClock({ clock }: Moment): number | undefined {
    if (!clock?.isUnderstood) return undefined
    const days = typeof this.#day === 'number' ? this.#day : this.#midnights
    return days === undefined ? undefined : days * 86_400 + secondsOf(clock)
  }

  #whyNoClock(candidate: Candidate): string {
    return typeof this.#day === 'string' && isDayOnly(candidate) ? this.#day : 'no clock'
  }

  /** Moves on to the day of this entry: its own date, the next day after midnight, or the day of the entry before. */
  #place(start: Moment): Moment {
    if (start.date) this.#setDay(start.date)
    if (!start.clock?.isUnderstood) return start
    const clock = this.#inHalf(start.clock)
    const seconds = secondsOf(clock)
    if (this.#clock !== undefined && seconds < this.#clock) {
      if (this.#mayRestart) {
        this.#day = this.#statedDay
        if (this.#midnights !== undefined) this.#midnights = 0
      } else if (this.#clock - seconds >= rollover) {
        if (typeof this.#day === 'number') this.#day++
        else if (this.#midnights !== undefined) this.#midnights++
      }
    }
    this.#clock = seconds
    this.#mayRestart = false
    return { ...start, clock }
  }

  /** "12:10, 1:05": the afternoon goes on where no time before was written with 24 hours. */
  #inHalf(clock: WrittenClock): WrittenClock {
    if (!clock.meridiem && !clock.isHalfDay && (clock.hour < 10 || clock.hour > 12)) this.#has24Hours = true
    if (!clock.isHalfDay || this.#has24Hours || this.#clock === undefined) return clock
    const later = secondsOf(clock) + 12 * 3600 - this.#clock
    return secondsOf(clock) < this.#clock && later >= 0 && later < rollover
      ? { ...clock, hour: clock.hour + 12 }
      : clock
  }

  #setDay(date: WrittenDate): void {
    const near = typeof this.#day === 'number' ? this.#day : undefined
    this.#day = this.#document.dayOf(date, near)
    if (typeof this.#day === 'number' && !isInReach(this.#day)) this.#day = 'not understood'
    if (typeof this.#day === 'string') this.#midnights = undefined
    this.#statedDay = this.#day
    this.#clock = undefined
    this.#mayRestart = false
  }

  #setZero(start: Moment): void {
    if (start.date) this.#setDay(start.date)
    const instant = start.clock ? this.#instant(start, start.zone ?? this.#zone) : 'no clock'
    this.#zero = typeof instant === 'number' ? { epoch: instant } : { unknown: instant }
  }

  #sinceZero(start: number, end: number | undefined): Partial<TimelineEntry> {
    const { epoch, unknown } = this.#zero
    if (epoch === undefined) return { unknown: unknown ?? 'no date', wallClock: start }
    const instant = isoInstant(epoch + start * 1000)
    return {
      instant,
      date: instant.slice(0, 10),
      ...(end !== undefined && { endInstant: isoInstant(epoch + end * 1000) }),
    }
  }

  /** The instant, or why there is none; a second zone beside the time helps where the first is not known. */
  #instant(start: Moment, zone: WrittenZone | undefined, alternate?: Moment): number | string {
    if (!start.clock?.isUnderstood) return 'not understood'
    if (typeof this.#day === 'string') return this.#day
    const rule = zone && this.#ruleOf(zone)
    if (rule) return epochOf(this.#day, secondsOf(start.clock), rule, this.#lastEpoch)
    const other = alternate?.zone && this.#ruleOf(alternate.zone)
    if (other && alternate.clock?.isUnderstood) {
      const local = secondsOf(start.clock)
      const there = secondsOf(alternate.clock)
      // The two clocks differ by less than half a day, so the other day shows in a larger difference.
      const shift = there - local > 43_200 ? -1 : local - there > 43_200 ? 1 : 0
      return epochOf(this.#day + shift, there, other)
    }
    return zone ? 'ambiguous zone' : 'no zone'
  }

  #ruleOf({ rule }: WrittenZone): KnownRule | undefined {
    return 'ambiguous' in rule ? this.#document.meaning(rule.ambiguous) : rule
  }

  #end(end: Moment, zone: WrittenZone | undefined, start: WrittenClock): number | undefined {
    const near = typeof this.#day === 'number' ? this.#day : undefined
    const own = end.date && this.#document.dayOf(end.date, near)
    const rule = end.zone ?? zone
    const known = rule && this.#ruleOf(rule)
    if (near === undefined || typeof own === 'string' || !end.clock?.isUnderstood || !known) return undefined
    const seconds = secondsOf(end.clock)
    const day = own ?? (seconds < secondsOf(start) ? near + 1 : near)
    return isInReach(day) ? epochOf(day, seconds, known) : undefined
  }
}

function secondsOf({ hour, minute, second }: WrittenClock): number {
  return hour * 3600 + minute * 60 + (second ?? 0)
}
