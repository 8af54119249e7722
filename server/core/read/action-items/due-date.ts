/**
 * When something is due, as people write it: a date, a weekday, a week, a sprint, a quarter, "asap". Whether a due date
 * is good enough is for a rule to say; here it counts when a reader would take it for one.
 */

import { dueInEnglish } from './due-abroad.ts'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const period = '(?:day|week|sprint|month|quarter|year|iteration|cycle|release|fortnight|half)'
const year = '(?:19|20)\\d\\d'
const day = '\\d{1,2}(?:st|nd|rd|th)?'

const dates = [
  `${year}-\\d{2}(?:-\\d{2})?`,
  `${year}[/.]\\d{1,2}[/.]\\d{1,2}`,
  `\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{2}|${year})`,
  `\\d{1,2}\\. ?\\d{1,2}(?:\\.(?: ?${year})?)?`,
  '\\d{1,2}[-/.]\\d{1,2}',
  `\\d{1,2}[-/]${month}(?:[-/]\\d{2,4})?`,
  `${day}\\.?[ -](?:of )?${month}\\.?(?:[ -]\\d{2}(?!:)|,?[ -]${year})?`,
  `${month}\\.? ${day}(?!:)(?:,? ${year})?`,
  `${month}\\.?(?:,? ${year})?`,
  `${year}`,
]
const spans = [
  `(?:the )?(?:end|start|beginning|middle|mid|late|early)(?: of)?[ -](?:the )?(?:(?:this|next) )?(?:${period}|${month}(?: ${year})?|[qh][1-4](?: ${year})?|${year})`,
  'eo[dwmqy]',
  `(?:first|second|third|fourth|last) (?:quarter|half|week)(?: of (?:${month}|${year}|the year|the month))?`,
  'cob',
  `(?:this|next|current|the coming|coming|following|the next)[ -](?:${period}|few (?:days|weeks|months)|${weekday}|\\d+ ?(?:min(?:ute)?s?|hours?|days?|weeks?|months?))`,
  `(?:${year}[ -]?)?[qh][1-4](?:[ /'’-]{0,2}(?:fy)?\\d{2,4})?`,
  `(?:in |this |next |late |early |mid-?)?(?:spring|summer|autumn|winter)(?: ${year})?|fall ${year}`,
  `(?:fy|cy) ?\\d{2,4}(?: ?[qh][1-4])?`,
  `(?:${month} )?(?:sprint|iteration|cycle|pi) #?\\d{1,4}(?:\\.\\d{1,2})?`,
  `(?:calendar )?(?:wk|week|kw|cw)\\.? ?\\d{1,2}(?:[ /]${year})?`,
  '(?:in|within) (?:a|an|one|two|three|four|six|\\d{1,3}) (?:working |business |calendar )?(?:hours?|days?|weeks?|months?|sprints?)',
  'asap|as soon as possible|immediate(?:ly)?|right away|straight away|today|tomorrow|tonight|soon|urgent(?:ly)?',
]
const weekdayDate = `(?:next |this )?${weekday}(?:,? (?:${dates.slice(0, 7).join('|')}))?`
const single = `(?:${weekdayDate}|${dates.join('|')}|${spans.join('|')})`
const range = `${single}(?:(?: ?[-–—/] ?| to )${single})?`
const lead =
  '(?:📅|⏳|(?:is )?due(?: date| by| on)?|by|eta|until|till|within|on|target(?:ed)?(?: date)?(?: for| by)?|deadline|no later than|not later than|planned(?: for| by)?|scheduled for|expected(?: by| in)?|in|for|bis(?: zum)?|avant(?: le)?|hasta(?: el)?|até(?: o)?|entro(?: il)?|tegen)'

const opening = `^(?:${lead} ?[:=]? ?)?(?:the )?`
/** How every due date begins, and no time of day. Only what does is worth the large expression, which takes long to prepare. */
const beginning = new RegExp(
  `${opening}(?:\\d(?!\\d?:)|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|end|start|beginning|mid|late|early|eo|cob|this|next|current|coming|following|[qh][1-4]|[fc]y|sprint|iteration|cycle|pi|calendar|spring|summer|autumn|winter|fall|first|second|third|fourth|last|we?e?k|kw|cw|in |within |as|immediate|right|straight|today|tomorrow|tonight|soon|urgent)`,
  'iu',
)
const isoDay = new RegExp(`${opening}${year}-\\d\\d-\\d\\d$`, 'iu')
const whole = new RegExp(`${opening}${range}\\.?$`, 'iu')
const event =
  /^(?:before|prior to|ahead of|after|once|until|(?:at|in|during|by|for) (?=(?:the |our )?(?:next|coming|following|upcoming) )) ?(?:the |our |we )?[\p{L}\p{N}][^.;:()]{2,40}$/iu
const release =
  /^(?:(?:planned for|target(?:ed)? for|scheduled for|by|in|for) v?\d{1,3}(?:\.\d{1,3}){1,2}|[svr]\d{1,3}\.\d{1,3}(?:\.\d{1,3})?|release \d{1,3}(?:\.\d{1,3}){1,2})$/iu

/** Whether a field, all of it, says when something is due. */
export function isDue(field: string): boolean {
  const text = field.trim()
  if (text.length > 60) return false
  return isoDay.test(text) || isDate(text) || isDate(dueInEnglish(text) ?? '') || release.test(text)
}

function isDate(text: string): boolean {
  return beginning.test(text) && whole.test(text)
}

/** Whether a field names an event as the deadline: "before the autumn sale". */
export function isEvent(field: string): boolean {
  return event.test(field.trim())
}

const duration =
  /^(?:an?|one|two|three|four|six|\d{1,3}) (?:working |business |calendar )?(?:hours?|days?|weeks?|months?|sprints?)\b/i

const leading = new RegExp(`^\\s*${lead}\\s*[:=]?\\s+|^\\s*(?:📅|⏳|(?:due|eta)[:=])\\s*`, 'iu')

/** Where the date itself begins in a field: after "due", "by", "📅" and the like. */
export function dueStart(field: string): number {
  const match = leading.exec(field)
  if (!match || match[0].length >= field.length) return 0
  return duration.test(field.slice(match[0].length)) ? 0 : match[0].length
}

const announced = new RegExp(`(?:\\bdue(?: date| by| on)?\\b ?:? ?|📅 ?|\\beta ?:? )(${range})(?![\\p{L}\\p{N}])`, 'iu')

const announcing = /due|📅|eta/i

/** A date that running text announces: "due 2026-02-01", "📅 2026-02-01". */
export function announcedDue(text: string): { from: number; to: number } | undefined {
  const match = announcing.test(text) ? announced.exec(text) : null
  if (!match) return undefined
  const to = match.index + match[0].length
  return { from: to - match[1]!.length, to }
}

const never =
  /^(?:ongoing|continuous(?:ly)?|forever|always|never|open|not planned|no date|no due date|unplanned|undecided|to be (?:decided|determined|confirmed|defined|scheduled|agreed)|(?:not (?:yet )?|un)known|from now on)$/i

/** What stands in the place of a due date without being one. */
export function isNoDate(field: string): boolean {
  return never.test(field.trim())
}
