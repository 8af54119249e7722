/** From a calendar day, a clock time and a zone to the instant that they name. */
import { Temporal } from 'temporal-polyfill'
import { dayNumber, isoDate } from './calendar.ts'
import type { ZoneRule } from './zone.ts'

export type KnownRule = Exclude<ZoneRule, { ambiguous: unknown }>

const day = 86_400_000

/**
 * Milliseconds since 1970. Where the clock goes through the same hour twice, the first counts unless it lies before
 * `notBefore`, the instant of the entry before; where it skips an hour, the time counts as if it had not.
 */
export function epochOf(days: number, seconds: number, rule: KnownRule, notBefore?: number): number {
  const local = days * day + seconds * 1000
  if ('offset' in rule) return local - rule.offset * 60_000
  const steady = steadyOffset(rule.iana, Math.floor(local / day))
  if (steady !== undefined) return local - steady
  const zoned = (disambiguation: 'compatible' | 'later'): number =>
    Temporal.PlainDateTime.from(new Date(local).toISOString().slice(0, 19)).toZonedDateTime(rule.iana, {
      disambiguation,
    }).epochMilliseconds
  const first = zoned('compatible')
  return notBefore !== undefined && first < notBefore ? zoned('later') : first
}

/** ISO 8601 in UTC, without a fraction that nobody wrote. */
export function isoInstant(epoch: number): string {
  return new Date(epoch).toISOString().replace('.000Z', 'Z')
}

const offsets = new Map<string, number | undefined>()

/** The zone's offset in milliseconds on a day on which it does not change. */
function steadyOffset(iana: string, days: number): number | undefined {
  const key = `${iana} ${days}`
  if (!offsets.has(key)) {
    if (offsets.size > 10_000) offsets.clear()
    const start = offsetAt(iana, days)
    offsets.set(key, start === offsetAt(iana, days + 1) ? start : undefined)
  }
  return offsets.get(key)
}

function offsetAt(iana: string, days: number): number {
  return Temporal.PlainDate.from(isoDate(days)).toZonedDateTime(iana).offsetNanoseconds / 1_000_000
}

/** Whether both the calendar and `Date` can hold the day. */
export function isInReach(days: number): boolean {
  return days > dayNumber(1900, 1, 1) && days < dayNumber(2200, 1, 1)
}
