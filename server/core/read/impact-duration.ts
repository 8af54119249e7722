import type { Prose } from '../markdown/prose.ts'
import type { Phrase } from '../postmortem.ts'
import { phrase } from './phrase.ts'

/**
 * How long an incident lasted, of all the lengths of time in the text about its impact: the first that is said to be
 * that of an outage, else the first that may be. The length of a timeout or of an interval is none.
 */
export function outageDuration(proses: readonly Prose[]): Phrase | undefined {
  let best: { readonly prose: Prose; readonly from: number; readonly to: number; readonly rank: number } | undefined
  for (const prose of proses) {
    const text = prose.text.slice(0, longest)
    for (const match of text.matchAll(length)) {
      const [from, to] = [match.index, match.index + match[0].length]
      const rank = rankOf(text, from, to)
      if (rank > (best?.rank ?? 0)) best = { prose, from, to, rank }
    }
  }
  return best && phrase(best.prose, best.from, best.to)
}

const longest = 5000
const time = '(?:d|[Dd]ays?|h|hrs?|[Hh]ours?|m|[Mm]ins?|[Mm]inutes?|s|secs?|[Ss]econds?|[Ww]eeks?|[Mm]onths?)'
const length = new RegExp(
  `(?:~|≈|[Aa]bout |[Aa]round |[Rr]oughly |[Aa]pproximately |[Nn]early |[Aa]lmost |[Oo]ver |[Uu]p to )?(?<![\\p{L}\\d.,$€£¥₹])\\d{1,9}(?:\\.\\d{1,6})?[ -]?${time}\\b(?:,? (?:and )?\\d{1,9} ?${time}\\b){0,3}`,
  'gu',
)

const outage =
  'outage|downtime|disruption|interruption|degradation|incident|impact|unavailability|down|unavailable|unreachable|inaccessible|offline|degraded|disrupted|interrupted'
const outageBefore = new RegExp(`\\b(?:lasted|lasting|duration|${outage})\\b[^.;\\n]{0,40}$`, 'i')
const outageAfter = new RegExp(`^[- ](?:long |of )?(?:(?:full|partial|total|complete) )?(?:${outage})\\b`, 'i')

/** What is measured there is a setting or a response, whatever else the clause says. */
const otherBefore =
  /\b(?:every|per|each|last|past|time-?outs?|ttl|latency|latencies|response times?|intervals?|retention|back-?off|retr(?:y|ies)|p\d\d)\b(?: (?!for\b)[a-z]{1,12}){0,3} ?$/i
const otherAfter =
  /^[- ](?:time-?outs?|ttl|intervals?|windows?|retention|back-?off|polls?|polling|cache|ago|later|before|earlier|each|latency)\b/i

/** How long something took that may be anything. */
const onTheWay = /\b(?:after|within|in under) $/i

/** 3 for the length of an outage, 2 for one that may be, 1 for mere seconds or a step on the way, 0 for that of something else. */
function rankOf(text: string, from: number, to: number): number {
  const before = text.slice(Math.max(0, from - 60), from)
  const after = text.slice(to, to + 40)
  if (otherBefore.test(before) || otherAfter.test(after)) return 0
  if (outageBefore.test(before) || outageAfter.test(after)) return 3
  return onTheWay.test(before) || /(?:\d[ -]?s|secs?|seconds?)$/i.test(text.slice(from, to)) ? 1 : 2
}
