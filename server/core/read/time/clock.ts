/** Clock times as people write them, read at one place of a text. */
import { matchAt } from '../sticky.ts'

export interface WrittenClock {
  readonly from: number
  readonly to: number
  readonly hour: number
  readonly minute: number
  readonly second?: number
  readonly notation: 'colon' | 'dot' | 'h' | 'compact' | 'hour' | 'word'
  /** "1:05": may be the 12-hour clock without am or pm. */
  readonly isHalfDay: boolean
  /** 12-hour clock with am or pm. */
  readonly meridiem?: 'am' | 'pm'
  /** False for `25:61`, `13:06 PM`, `16:4x` and `HH:MM`. */
  readonly isUnderstood: boolean
  /** Four digits or a decimal number may be something else: `0730 ntpd restarts`, `1500 users complain`. */
  readonly isWeak: boolean
}

const meridiem = "(?: ?([ap])\\.?m\\b\\.?|([ap])\\b(?![-'’.]\\w))?"
const colon = new RegExp(`(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?(?!\\d|:\\d)${meridiem}`, 'iy')
const placeholder = /(?:\d{1,2}|[hx?]{2}|__):(?:\d[x?]|[x?]\d|[mx?]{2}|__)(?::(?:\d\d|[sx?]{2}))?(?![\w?]{2})/iy
const dot = new RegExp(`(\\d{1,2})\\.([0-5]\\d)(?!\\d|\\.\\d|%|[a-z]*x\\b)${meridiem}`, 'iy')
const letter = /(\d{1,2}) ?h ?([0-5]\d)(?!\w)/iy
const wholeHour = /(\d\d)h(?!\w)/iy
const compact =
  /([01]\d|2[0-4])([0-5]\d)(?:( ?(?:[hH]rs?|hours)\b|[hH]\b)|(?=Z\b))?(?![A-Ya-y\d%]|[.,:/]\d|-\d(?!\d{3}(?!\d)))/y
const hour = /(\d{1,2}) ?([ap])\.?m\b\.?/iy
const word = /(?:(noon|mid-?day)|(midnight))\b/iy

/** The clock time that begins at `at`. */
export function clockAt(text: string, at: number): WrittenClock | undefined {
  const first = text.charCodeAt(at)
  const isDigit = first >= 48 && first <= 57
  if (!isDigit) return wordAt(text, at) ?? placeholderAt(text, at)
  const zulu = text.startsWith('Z', at + 4)
  return (
    read(colon, text, at, ([, h, m, s, , a, b]) => told('colon', h!, m!, s, a ?? b)) ??
    placeholderAt(text, at) ??
    read(letter, text, at, ([, h, m]) => told('h', h!, m!)) ??
    read(wholeHour, text, at, ([, h]) => told('h', h!, '00')) ??
    read(hour, text, at, ([, h, a]) => told('hour', h!, '00', undefined, a)) ??
    read(dot, text, at, ([, h, m, a, b]) => told('dot', h!, m!, undefined, a ?? b)) ??
    read(compact, text, at, ([, h, m, unit]) => told('compact', h!, m!, undefined, undefined, !unit && !zulu))
  )
}

const basic = /([01]\d|2[0-4])([0-5]\d)([0-5]\d)?(?!\d)/y

/** `140205` behind the `T` of ISO 8601 without separators. */
export function basicClockAt(text: string, at: number): WrittenClock | undefined {
  return read(basic, text, at, ([, h, m, s]) => told('compact', h!, m!, s))
}

const blank = /⟨[^⟨⟩\n]{1,40}⟩|(?:X{1,2}|\?{1,3}|TBD|tbd|[Uu]nknown)(?=[ \t]*(?:[:|–—-]|$))/y

/** "X", "??", "TBD" or a ⟨blank⟩ where the clock time would stand behind a date. */
export function blankClockAt(text: string, at: number): WrittenClock | undefined {
  return read(blank, text, at, () => unreadable)
}

const unreadable = {
  hour: 0,
  minute: 0,
  notation: 'colon',
  isHalfDay: false,
  isUnderstood: false,
  isWeak: false,
} as const

function wordAt(text: string, at: number): WrittenClock | undefined {
  return read(word, text, at, ([, noon]) => ({
    hour: noon ? 12 : 0,
    minute: 0,
    notation: 'word',
    isHalfDay: false,
    isUnderstood: true,
    isWeak: false,
  }))
}

function placeholderAt(text: string, at: number): WrittenClock | undefined {
  return read(placeholder, text, at, () => unreadable)
}

function read(
  pattern: RegExp,
  text: string,
  at: number,
  parts: (found: RegExpExecArray) => Omit<WrittenClock, 'from' | 'to'> | undefined,
): WrittenClock | undefined {
  const found = matchAt(pattern, text, at)
  const reading = found && parts(found)
  return reading ? { from: at, to: at + found[0].length, ...reading } : undefined
}

function told(
  notation: WrittenClock['notation'],
  hours: string,
  minutes: string,
  seconds?: string,
  half?: string,
  isCompactOnly = false,
): Omit<WrittenClock, 'from' | 'to'> | undefined {
  const hour = Number(hours)
  const minute = Number(minutes)
  const second = seconds === undefined ? undefined : Number(seconds)
  const inRange = minute < 60 && (second ?? 0) <= 60 && (hour < 24 || (hour === 24 && minute === 0))
  if (!inRange && notation !== 'colon') return undefined
  const isHalf = half !== undefined
  const isPm = half?.toLowerCase() === 'p'
  return {
    hour: isHalf && hour <= 12 ? (hour % 12) + (isPm ? 12 : 0) : hour,
    minute,
    ...(second !== undefined && { second }),
    notation,
    ...(isHalf && { meridiem: isPm ? 'pm' : 'am' }),
    isHalfDay: !isHalf && hours.length === 1,
    isUnderstood: inRange && !(isHalf && hour > 12),
    isWeak: (notation === 'dot' && !isHalf) || isCompactOnly,
  }
}
