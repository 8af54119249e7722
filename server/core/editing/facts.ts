/** What is known of the thing under the mouse: a time, a ticket, a person, a term of the field, a step of a chain. */

import type { Postmortem } from '../postmortem.ts'
import { clockOf, sayDuration, sayElapsed, startOf } from '../timeline/elapsed-time.ts'
import { knownPeople } from './completion/known-words.ts'
import type { Fact } from './fact.ts'
import { termAt } from './glossary.ts'
import { wallClock } from './wall-clock.ts'
import { whyFact } from './why-reading.ts'

/** @param zone the reader's own, as an IANA name */
export function factAt(text: string, postmortem: Postmortem, offset: number, zone: string): Fact | undefined {
  return (
    timeFact(postmortem, offset, zone) ??
    wordFact(text, postmortem, offset) ??
    termAt(text, offset) ??
    whyFact(postmortem, offset)
  )
}

function timeFact({ timeline }: Postmortem, offset: number, zone: string): Fact | undefined {
  const at = timeline.findIndex(({ time }) => time.span.start <= offset && offset <= time.span.end)
  const entry = timeline[at]
  if (!entry) return undefined
  const clock = clockOf(timeline)
  const time = clock[at]
  const lines: string[] = []
  if (entry.instant) {
    const utc = wallClock(entry.instant, 'UTC')
    const own = wallClock(entry.instant, zone)
    if (utc) lines.push(`**${utc.date} ${utc.clock} UTC**`)
    if (own && zone !== 'UTC' && own.clock !== utc?.clock) lines.push(`${own.date} ${own.clock} ${zone}`)
  } else if (entry.unknown) lines.push(reasons[entry.unknown] ?? entry.unknown)
  const first = startOf(timeline, clock)
  const before = clock.slice(0, Math.max(at, 0)).findLast((known) => known !== undefined)
  if (time !== undefined && at !== first) lines.push(`${sayElapsed(time - clock[first]!)} from the start`)
  if (time !== undefined && before !== undefined && at !== first + 1)
    lines.push(`${sayDuration(time - before)} after the entry before`)
  return lines.length > 0 ? { span: entry.time.span, text: lines.join('  \n') } : undefined
}

const reasons: Readonly<Record<string, string>> = {
  'no date': 'The document does not say the day, so this time has no place on the calendar.',
  'no clock': 'No clock time is written here.',
  'no zone': 'No time zone is written, so readers elsewhere cannot tell when this was.',
  'ambiguous date': 'This date can be read in two ways: write YYYY-MM-DD.',
  'ambiguous zone': 'This abbreviation stands for more than one zone: write an offset such as +02:00.',
}

const word = /[\w@#][\w@./-]{0,60}/g

function wordFact(text: string, postmortem: Postmortem, offset: number): Fact | undefined {
  const from = Math.max(0, offset - 60)
  for (const { 0: found, index } of text.slice(from, offset + 60).matchAll(word)) {
    const span = { start: from + index, end: from + index + found.replace(/[./-]+$/, '').length }
    if (offset < span.start || span.end < offset) continue
    const name = text.slice(span.start, span.end)
    const fact = ticketFact(postmortem, name) ?? personFact(postmortem, name)
    return fact === undefined ? undefined : { span, text: fact }
  }
  return undefined
}

function ticketFact({ actionItems }: Postmortem, name: string): string | undefined {
  const item = actionItems.find(({ ticket }) => ticket?.text === name)
  if (!item) return undefined
  const facts = [item.owner && `owner ${item.owner.text}`, item.due && `due ${item.due.text}`, item.status]
  return `**${name}**: ${item.text.text}  \n${facts.filter((fact) => fact && fact !== 'unknown').join(' · ')}`
}

function personFact(postmortem: Postmortem, name: string): string | undefined {
  const plain = (text: string) => text.replace(/^@/, '').toLowerCase()
  const known = knownPeople(postmortem).find((person) => plain(person.name) === plain(name))
  if (!known) return undefined
  const owned = postmortem.actionItems.filter(({ owner }) => owner && plain(owner.text) === plain(name)).length
  const items = owned === 0 ? [] : [`${owned} action ${owned === 1 ? 'item' : 'items'}`]
  return `**${known.name}**: ${[known.role, ...items].join(' · ')}`
}
