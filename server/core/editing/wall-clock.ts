/** What the clock on a wall shows at an instant, written as a timeline writes it. */
import type { TimelineEntry } from '../postmortem.ts'

/** The moment of writing, and the writer's own zone as an IANA name. */
export interface Now {
  /** ISO 8601 in UTC. */
  readonly instant: string
  readonly zone: string
}

export interface WallClock {
  /** YYYY-MM-DD */
  readonly date: string
  /** HH:MM */
  readonly clock: string
}

/** Date and clock in a zone: an IANA name, an offset such as `+02:00`, UTC; `undefined` for any other. */
export function wallClock(instant: string, zone: string): WallClock | undefined {
  const epoch = Date.parse(instant)
  if (Number.isNaN(epoch)) return undefined
  const offset = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  const shift = offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) : 0
  if (offset || /^(?:UTC|GMT|Z|Etc\/UTC)$/i.test(zone)) {
    const iso = new Date(epoch + shift * 60_000).toISOString()
    return { date: iso.slice(0, 10), clock: iso.slice(11, 16) }
  }
  try {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    const [date, clock] = format.format(epoch).split(' ')
    return date && clock ? { date, clock } : undefined
  } catch {
    return undefined
  }
}

/** The time of writing as the timeline's last entry writes its own: with or without date, in its zone. */
export function timeLike(entry: TimelineEntry, { instant, zone }: Now): string {
  const own = wallClock(instant, entry.zone ?? zone)
  const utc = wallClock(instant, 'UTC')
  const { date, clock } = own ?? utc ?? { date: '', clock: '' }
  const written = entry.time.text
  const day = /^\d{4}-\d{2}-\d{2}([T ])/.exec(written)
  const suffix = /\d(\s?(?:Z|UTC|GMT))$/.exec(written)?.[1] ?? ''
  return `${day ? `${date}${day[1]}` : ''}${clock}${own ? suffix : ' UTC'}`
}
