/** Time zones as people write them: abbreviations, offsets, IANA names, "Pacific time", "Lisbon time". */
import { matchAt } from '../sticky.ts'

export interface WrittenZone {
  readonly from: number
  readonly to: number
  /** As written: "CET", "UTC+2", "Europe/Berlin". */
  readonly name: string
  readonly rule: ZoneRule
}

/** What a zone's name stands for: minutes east of UTC, an IANA name, or an abbreviation of several zones. */
export type ZoneRule = { readonly offset: number } | { readonly iana: string } | { readonly ambiguous: Ambiguous }

export type Ambiguous = 'CST' | 'IST' | 'BST'

const hours: Readonly<Record<string, number>> = {
  ...{
    UTC: 0,
    GMT: 0,
    Z: 0,
    WET: 0,
    WEST: 1,
    CET: 1,
    CEST: 2,
    MEZ: 1,
    MESZ: 2,
    EET: 2,
    EEST: 3,
    MSK: 3,
    TRT: 3,
    IDT: 3,
  },
  ...{ NST: -3.5, NDT: -2.5, AST: -4, ADT: -3, EST: -5, EDT: -4, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
  ...{ AKST: -9, AKDT: -8, HST: -10, BRT: -3, ART: -3, UYT: -3, CLT: -4, CLST: -3, COT: -5, PET: -5 },
  ...{ WAT: 1, CAT: 2, SAST: 2, EAT: 3, GST: 4, PKT: 5, NPT: 5.75, ICT: 7, WIB: 7, WITA: 8, WIT: 9, HKT: 8, SGT: 8 },
  ...{ MYT: 8, PHT: 8, JST: 9, KST: 9, AWST: 8, ACST: 9.5, ACDT: 10.5, AEST: 10, AEDT: 11, NZST: 12, NZDT: 13 },
}

const regions: Readonly<Record<string, string>> = {
  PT: 'America/Los_Angeles',
  MT: 'America/Denver',
  CT: 'America/Chicago',
  ET: 'America/New_York',
  PST8PDT: 'America/Los_Angeles',
  MST7MDT: 'America/Denver',
  CST6CDT: 'America/Chicago',
  EST5EDT: 'America/New_York',
}

/** Zones by their names in words, each a pattern over what stands before "time". */
const inWords: readonly (readonly [RegExp, ZoneRule])[] = [
  [/pacific (?:standard |daylight )?time\b|pacific\b(?!\/)/iy, { iana: 'America/Los_Angeles' }],
  [/mountain (?:standard |daylight )?time\b/iy, { iana: 'America/Denver' }],
  [/(?:us )?central (?:standard |daylight )?time\b/iy, { iana: 'America/Chicago' }],
  [/(?:us )?eastern (?:standard |daylight )?time\b|eastern\b/iy, { iana: 'America/New_York' }],
  [/central european summer time\b/iy, { offset: 120 }],
  [/central european (?:standard )?time\b/iy, { offset: 60 }],
  [/eastern european (?:standard )?time\b/iy, { offset: 120 }],
  [/british summer time\b/iy, { offset: 60 }],
  [/(?:uk|british|london) (?:local )?time\b/iy, { iana: 'Europe/London' }],
  [/greenwich mean time\b|coordinated universal time\b|universal time\b/iy, { offset: 0 }],
  [/indian? standard time\b/iy, { iana: 'Asia/Kolkata' }],
  [/japan(?:ese)? (?:standard )?time\b/iy, { iana: 'Asia/Tokyo' }],
  [/china standard time\b/iy, { iana: 'Asia/Shanghai' }],
]

const firstWord =
  /(?:pacific|mountain|us|central|eastern|british|uk|london|greenwich|coord|universal|india|japan|china)/iy

/** Abbreviations that are also words in capitals count only where no further word follows. */
const wordy = new Set(['ART', 'AST', 'CAT', 'CLT', 'COT', 'EAT', 'NPT', 'PET', 'WET', 'WIT'])

const offsetted = /(?:UTC|GMT)(?: ?([+\-−–±])(\d{1,2})(?::?([0-5]\d))?)?(?![A-Za-z\d])/y
const bareOffset = /([+\-−])(\d\d):?([0-5]\d)(?![\d:])/y
const iana =
  /(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US)\/[A-Za-z_+-]{2,30}(?:\/[A-Za-z_]{2,30})?/y
const letters = /[A-Z]{1,5}(?:\d[A-Z]{3})?(?![A-Za-z\d])/y

/** The zone that begins at `at`. */
export function zoneAt(text: string, at: number): WrittenZone | undefined {
  const offset = matchAt(offsetted, text, at)
  if (offset) return zone(text, at, offset, { offset: offset[1] ? minutesOf(offset) : 0 })
  const named = matchAt(iana, text, at)
  if (named && isKnown(named[0])) return zone(text, at, named, { iana: named[0] })
  const short = matchAt(letters, text, at)
  const rule = short && ruleOf(short[0], text, at + short[0].length)
  if (rule) return zone(text, at, short, rule)
  if (!matchAt(firstWord, text, at)) return undefined
  for (const [pattern, meant] of inWords) {
    const found = matchAt(pattern, text, at)
    if (found) return zone(text, at, found, meant)
  }
  return undefined
}

/** An offset without a name, as ISO 8601 writes it behind a time. */
export function offsetAt(text: string, at: number): WrittenZone | undefined {
  const found = matchAt(bareOffset, text, at)
  return found ? zone(text, at, found, { offset: minutesOf(found) }) : undefined
}

function ruleOf(name: string, text: string, after: number): ZoneRule | undefined {
  const next = text.slice(after, after + 2)
  if (/^[-'’/]\w/.test(next) || (wordy.has(name) && /^ [\w`]/.test(next))) return undefined
  if (name === 'CST' || name === 'IST' || name === 'BST') return { ambiguous: name }
  const offset = hours[name]
  if (offset !== undefined) return { offset: offset * 60 }
  const region = regions[name]
  return region === undefined ? undefined : { iana: region }
}

function minutesOf(found: RegExpExecArray): number {
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0)
  return found[1] === '+' || found[1] === '±' ? minutes : -minutes
}

function zone(text: string, at: number, found: RegExpExecArray, rule: ZoneRule): WrittenZone {
  const to = at + found[0].length
  return { from: at, to, name: text.slice(at, to), rule }
}

const known = new Map<string, boolean>()

/** Whether the zone database of this machine has the name. */
function isKnown(name: string): boolean {
  let is = known.get(name)
  if (is === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name })
      is = true
    } catch {
      is = false
    }
    if (known.size < 1000) known.set(name, is)
  }
  return is
}
