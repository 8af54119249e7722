/** The time at the head of a line, and what the line says behind it. */

import type { Prose } from '../../markdown/prose.ts'
import type { Phrase } from '../../postmortem.ts'
import { phrase } from '../phrase.ts'
import { matchAt, skipAt } from '../sticky.ts'
import { zeroStatement } from '../time/elapsed.ts'
import type { Moment } from '../time/moment.ts'
import { timeAt, type WrittenTime } from '../time/written-time.ts'
import type { Candidate, Sureness } from './timeline-candidate.ts'

export type Lead = Pick<Candidate, 'time' | 'endTime' | 'when' | 'prose' | 'body' | 'sureness' | 'isLabel'> & {
  /** What parts time and text: `':'`, `'-'`, … or nothing but space. */
  readonly separator: string
}

const decoration = /(?::[a-z_]{2,40}:(?!\d)|[^\w\s[(~+≈?]|\s){1,12}/y
const number = /\d{1,2}[.)] (?=\S)/y
const separatorMark = /[ \t\u00A0]*(:{1,8}|[-–—−]{1,3}>?|[|·•→»=>,;.…](?!\S)|[|·•→»=>,;])/y

/** The lead of a line that begins with a time. */
export function leadOf(line: Prose, hasNumber = false): Lead | undefined {
  const { text } = line
  const start = skipAt(decoration, text, 0)
  if (zeroStatement(text.slice(start, start + 40)) !== undefined) return undefined
  const when = timeAt(text, start) ?? (hasNumber ? timeAt(text, skipAt(number, text, start)) : undefined)
  if (!when || !isTelling(text, when)) return undefined
  const gap = gapAt(text, when.after)
  return {
    ...told(line, when),
    when,
    prose: line,
    body: line.part(gap.to),
    separator: gap.separator,
    sureness: surenessOf(when),
  }
}

/** The written time as a phrase, with the end of a range. */
export function told(prose: Prose, when: WrittenTime): { time: Phrase; endTime?: Phrase } {
  return {
    time: phrase(prose, when.from, when.to),
    ...(when.endFrom !== undefined && { endTime: phrase(prose, when.endFrom, when.to) }),
  }
}

/** A bare month or weekday tells no time unless something sets it off: "Monday: first report", not "Monday was quiet". */
function isTelling(text: string, { start, after }: WrittenTime): boolean {
  if (start.clock || start.elapsed !== undefined || start.epoch !== undefined) return true
  const { date } = start
  if (date?.day !== undefined || date?.numbers) return true
  return after === text.length || matchAt(separatorMark, text, after) !== undefined
}

function surenessOf({ start, isLedIn }: WrittenTime): Sureness {
  if (isLedIn) return 'prose'
  // "1/3 of the nodes", "24/7 support"
  if (isFraction(start)) return 'weak'
  return start.clock?.isWeak && !start.zone ? 'weak' : 'sure'
}

/** `8/21` without year and clock, which may count something else. */
export function isFraction({ date, clock }: Moment): boolean {
  return date?.year === undefined && !clock && (date?.numbers !== undefined || date?.order !== undefined)
}

function gapAt(text: string, at: number): { to: number; separator: string } {
  let to = at
  let separator = ''
  for (let step = 0; step < 4; step++) {
    const mark = matchAt(separatorMark, text, to)
    if (!mark) break
    separator += mark[1]
    to += mark[0].length
  }
  return { to: skipAt(/\s*/y, text, to), separator }
}

/** "First detected: 2023-07-25 14:05", "Resolved 15:55": a label or a few words, then the time that ends the line. */
export function fieldOf(line: Prose): Lead | undefined {
  const { text } = line
  const start = fieldTime.exec(text.slice(0, 90))?.index
  if (start === undefined) return undefined
  const label = fieldLabel.exec(text.slice(0, start))
  if (!label?.[1] || duration.test(label[1])) return undefined
  if (!label[2]!.includes(':') && label[1].split(/\s+/).length > 4) return undefined
  const when = timeAt(text, label[0].length) ?? timeAt(text, start)
  if (!when || (!when.start.clock && when.start.date?.day === undefined && !when.start.date?.numbers)) return undefined
  if (isIndexed(line, when)) return undefined
  const isAtEnd = /^[\s.)\]]*(?:\([^()]{0,80}\)\s*)?$/.test(text.slice(when.after, when.after + 100))
  const isLabelled = label[2]?.includes(':')
  // "The page came at 14:05." is a sentence.
  if (!isLabelled && /^[)\]]*\./.test(text.slice(when.after, when.after + 3))) return undefined
  const isSure = when.start.clock !== undefined && !when.start.clock.isWeak
  if (!isAtEnd && !(isSure && (isLabelled || when.start.date))) return undefined
  return {
    ...told(line, when),
    when,
    prose: line,
    body: line.part(0, label[1].length),
    separator: ':',
    sureness: 'sure',
    isLabel: true,
  }
}

/** A link from end to end with a date in it leads to another document: "[Outage of 2024-03-04](…)". */
function isIndexed(line: Prose, when: WrittenTime): boolean {
  if (when.start.clock) return false
  return line.marks.some(({ kind, from, to }) => kind === 'link' && from === 0 && to === line.text.length)
}

const fieldTime =
  /(?:\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?,? ?)?\d/i

const fieldLabel = /^(\D{0,50}?\p{L}[\p{L}'’)]*)([ \t]*(?::|[-–—]{1,2}|=)?[ \t]*)(?:(?:at|on|from)[ ]|[~≈(])*$/u

const duration = /\b(?:duration|downtime|time to|length|mtt\w|took|lasted|total|due|deadline)\b/i

const timeWords = new Set(
  'morning afternoon evening night nights overnight midday day days week weeks month months hour hours minute minutes yesterday tomorrow weekend noon midnight lunchtime unknown eod monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
const fillers = new Set(
  'date time exact early late mid the that this same next following previous last over in during on a an few several some couple of and about around approximately roughly one two three four five six ten later earlier prior before after ago shortly'.split(
    ' ',
  ),
)

/** "Wednesday evening: …", "Over the next few days, …": a time told in words and set off from what follows. */
export function wordLeadOf(line: Prose): Lead | undefined {
  const { text } = line
  const start = skipAt(decoration, text, 0)
  let at = start
  let tellsTime = false
  for (let count = 0; count < 8; count++) {
    const word = matchAt(/([\p{L}]{1,12}|\d{1,3})(?: |-(?=\p{L}))?/uy, text, at)
    const bare = word?.[1]?.toLowerCase()
    if (!word || bare === undefined) break
    if (!timeWords.has(bare) && !fillers.has(bare) && !/^\d/.test(bare)) break
    tellsTime ||= timeWords.has(bare)
    at += word[0].length
  }
  const mark = matchAt(separatorMark, text, at)
  if (!tellsTime || !mark || at === start) return undefined
  const gap = gapAt(text, at)
  return {
    time: phrase(line, start, at),
    prose: line,
    body: line.part(gap.to),
    separator: gap.separator,
    sureness: 'words',
  }
}

/** The first clock time or full date inside a line: "Bo rolled the change back at 14:05". */
export function insideOf(line: Prose): Lead | undefined {
  const text = line.text.slice(0, 300)
  const found = /(?<![\d:.])(?:\d{1,2}:\d\d|\d{1,2} ?[ap]m\b|\d{4}-\d\d-\d\d)/i.exec(text)
  const when = found && !duration.test(text.slice(0, found.index).slice(-40)) && timeAt(line.text, found.index)
  if (!when || !(when.start.clock || when.start.date) || isIndexed(line, when)) return undefined
  return { ...told(line, when), when, prose: line, body: line, separator: '', sureness: 'prose' }
}
