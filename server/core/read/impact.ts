import type { Prose } from '../markdown/prose.ts'
import type { Impact, Phrase } from '../postmortem.ts'
import { outageDuration } from './impact-duration.ts'
import { phrase } from './phrase.ts'
import { proseUnits } from './prose-units.ts'
import { isGuidance } from './recognition/guidance.ts'
import type { Part, Source } from './source.ts'

/**
 * Reads users, requests, percentages, duration and money, or a stated reason why not measured: from the impact
 * sections, what they do not say from the summary; the duration first from the metadata.
 */
export function readImpact({ parts, metadata }: Source): Impact {
  const found: { -readonly [key in keyof Impact]: Phrase } = {}
  if (metadata.duration) found.duration = metadata.duration
  for (const about of ['impact', 'summary'] as const) {
    const units = parts.filter((part) => part.about === about).flatMap(unitsOf)
    const duration = found.duration ?? outageDuration(units.map(({ prose }) => prose))
    if (duration) found.duration = duration
    for (const { prose, row } of units)
      for (const [measure, pattern] of patterns) {
        if (found[measure] || (measure === 'notMeasured' && about === 'summary')) continue
        const place = placeOf(prose, row, measure, pattern)
        if (place) found[measure] = phrase(prose, ...place)
      }
  }
  return found
}

function unitsOf(part: Part): { prose: Prose; row?: string | undefined }[] {
  return proseUnits(part.blocks).filter(({ prose, isQuoted }) => !isQuoted && !isGuidance(prose))
}

const about =
  '(?:~|≈|about |around |roughly |approximately |approx\\. ?|some |nearly |almost |over |up to |more than |at least |> ?|< ?)?'
const magnitude = '(?:k|m|bn|mio|thousand|million|billion)\\b'
const amount = `${about}(?<![\\p{L}\\d.,:/#-])(?!0\\d)(?:\\d{1,9}(?:[.,]\\d{1,3})? ?${magnitude}|\\d{1,3}(?:[,. '\u00a0\u202f]\\d{3}){1,4}(?!\\d)|\\d{1,15}(?![\\d.,:/-]{0,15}\\d))\\+?`
/** Up to three words between the number and what it counts: "4,200 paying EU customers", not "2 days for all customers". */
const words =
  '(?:(?!(?:and|are|at|by|cent|days?|for|from|get|got|had|hours?|in|is|minutes?|mins?|no|on|or|out|per|percent|percentage|saw|see|seconds?|that|the|to|was|were|with)\\b)\\p{L}[\\p{L}-]{0,30} ){0,3}'
const people = String.raw`(?:users?|customers?|people|persons|accounts?|tenants?|subscribers?|clients?|visitors?|citizens?|patients?|students?|employees?|members?|merchants?|drivers?|riders?|passengers?|households?|policyholders?|claimants?|organi[sz]ations?|orgs?|teams?|companies|businesses|sites?|shops?|stores?|developers?|engineers?|readers?|players?|guests?|taxpayers?|devices?|meters?|viewers?|shoppers?|buyers?|sellers?|consumers?|callers?|travellers?|travelers?|commuters?|residents?|pupils?|listeners?|applicants?|donors?)\b`
const requests = String.raw`(?:requests?|calls?|orders?|transactions?|messages?|jobs?|builds?|queries|logins?|log-ins?|sign-ins?|payments?|bookings?|emails?|notifications?|writes|reads|errors?|attempts?|launches|sessions?|searches|page ?views?|uploads?|deliver(?:y|ies)|withdrawals?|tickets?|trips?|rides?|pushes|records?|rows?|files?|objects?|texts?|invocations?|trains?|claims?|invoices?|submissions?|declines?)\b`

/** How each measure is written. Every run of digits and words is bounded, so matching is linear. */
const patterns: readonly (readonly [keyof Impact, RegExp])[] = [
  [
    'users',
    new RegExp(
      `(?:${amount} (?:of )?${words}|(?<!\\bof )\\b(?:all|every|no|most|many|half|none) (?:of )?(?:our |the )?(?:[\\p{L}-]+ )?)${people}`,
      'iu',
    ),
  ],
  ['requests', new RegExp(`(?!\\b[45]\\d\\d errors)${amount} (?:of )?${words}${requests}`, 'iu')],
  [
    'percentage',
    /(?:~|≈|about |around |roughly |up to |nearly |almost |over )?(?<![\d.,])\d{1,9}(?:[.,]\d{1,9})? ?(?:%|per ?cent\b|percent\b|percentage points\b)/iu,
  ],
  [
    'money',
    new RegExp(
      `(?:(?:US|C|A|NZ)?[$€£¥₹]|\\b(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|JPY|CAD|AUD|INR|IDR|RM|MYR|PLN|CZK|ZAR|BRL|Rs\\.?) ?)${amount}|${amount} ?(?:€|£|USD|EUR|GBP|CHF|SEK|NOK|DKK|JPY|CAD|AUD|dollars?|euros?|pounds?|yen|kr)(?![\\p{L}])`,
      'iu',
    ),
  ],
  [
    'notMeasured',
    /\b(?:(?:not|never|cannot|can't|couldn't|could not|can not|unable to|hard to|difficult to|impossible to|no way to|no data to|too early to)\b[^.!?\n]{0,40}\b(?:measur\w+|quantif\w+|known|estimat\w+|determin\w+|track\w*|count\w*|tell|calculat\w+|record\w*|assess\w*)\b|(?<![\w-])(?:unknown|unmeasured|unquantified|not applicable)(?![\w-]))/i,
  ],
]

/** Where a measure stands; for one told by its row's label ("Users affected | 4,200"), the whole cell. */
function placeOf(
  prose: Prose,
  row: string | undefined,
  measure: keyof Impact,
  pattern: RegExp,
): [number, number] | undefined {
  const text = prose.text.slice(0, longest)
  if (measure === 'notMeasured') return sentenceAround(text, pattern.exec(text))
  const match = pattern.exec(text)
  if (match) return [match.index, match.index + match[0].length]
  const label = row === undefined ? text.match(/^[^:\n]{3,60}:/)?.[0] : row
  const from = row === undefined ? (label?.length ?? 0) : 0
  const value = new RegExp(amount, 'iu').exec(text.slice(from))
  if (!label || !value || !labels[measure]?.test(label)) return undefined
  if (/^ ?%/.test(text.slice(from + value.index + value[0].length))) return undefined
  return [from + value.index, from + value.index + value[0].length]
}

const labels: Readonly<Partial<Record<keyof Impact, RegExp>>> = {
  users: new RegExp(people, 'iu'),
  requests: new RegExp(requests, 'iu'),
  money: /\b(?:cost|revenue|loss|gmv|sales)\b/i,
}

const longest = 5000

/** A reason is understood only as the sentence that gives it. */
function sentenceAround(text: string, match: RegExpExecArray | null): [number, number] | undefined {
  if (!match) return undefined
  const before = text.slice(0, match.index)
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1
  const after = text.slice(match.index).search(/[.!?](?:\s|$)/)
  return [start, after < 0 ? text.length : match.index + after + 1]
}
