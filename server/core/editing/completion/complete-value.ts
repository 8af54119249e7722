/** Values by what they are: severities, statuses, days, people. */
import type { Span } from '../../text.ts'
import { wallClock } from '../wall-clock.ts'
import { knownPeople, knownTickets } from './known-words.ts'
import type { Completion, Place } from './place.ts'

type Value = readonly [value: string, detail?: string]

export const severities: readonly Value[] = [
  ['SEV-1', 'critical: down for everybody, or data lost or exposed'],
  ['SEV-2', 'major: an important part fails for many users'],
  ['SEV-3', 'minor: a part fails for some users, or there is a way around'],
  ['SEV-4', 'low: hardly anybody notices; a near miss'],
]

export const statuses: readonly Value[] = [
  ['draft', 'being written'],
  ['in review', 'ready to be read before the meeting'],
  ['reviewed', 'the meeting was held'],
  ['final', 'action items are under way'],
]

export const itemStatuses: readonly Value[] = [['open'], ['in progress'], ['done'], ["won't do"]]

export const itemTypes: readonly Value[] = [
  ['prevent', 'it cannot happen again this way'],
  ['detect', 'it is seen sooner'],
  ['mitigate', 'it does less harm, or ends sooner'],
  ['process', 'how people work together changes'],
]

export const priorities: readonly Value[] = [
  ['P0', 'now'],
  ['P1', 'this week'],
  ['P2', 'this quarter'],
  ['P3', 'later'],
]

export function valueCompletions(values: readonly Value[], span: Span): Completion[] {
  return values.map(([value, detail]) => ({
    label: value,
    kind: 'value',
    newText: value,
    span,
    ...(detail !== undefined && { detail }),
  }))
}

export function peopleCompletions({ postmortem }: Place, span: Span): Completion[] {
  return knownPeople(postmortem).map(({ name, role }) => ({
    label: name,
    kind: 'person',
    detail: role,
    newText: name,
    span,
  }))
}

export function ticketCompletions({ postmortem }: Place, span: Span): Completion[] {
  return knownTickets(postmortem).map(({ ticket, about }) => ({
    label: ticket,
    kind: 'ticket',
    detail: about,
    newText: ticket,
    span,
  }))
}

/** Calendar days counted from the writer's today. */
export function dayCompletions({ now }: Place, span: Span, days: readonly number[]): Completion[] {
  const today = (wallClock(now.instant, now.zone) ?? wallClock(now.instant, 'UTC'))?.date
  if (today === undefined) return []
  return days.map((count) => {
    const date = new Date(Date.parse(today) + count * 86_400_000).toISOString().slice(0, 10)
    const detail = count === 0 ? 'today' : count === 1 ? 'tomorrow' : `in ${count} days`
    return { label: date, kind: 'date', detail, newText: date, span }
  })
}
