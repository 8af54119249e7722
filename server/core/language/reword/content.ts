import type { Clause, Sentence } from '../analysis/sentence.ts'

/** Whether a clause stands in place of an object: `that the cache was cold`, `which pool it was`. */
export function opensContent({ tokens, clauses }: Sentence, at: number, end: number): boolean {
  return (
    at < end &&
    /^(?:that|which|how|what|why|where|whether|who)$/.test(tokens[at]!.word) &&
    clauses.some(({ verb }) => verb.head > at + 1 && verb.head < end)
  )
}

/** `forgot the queue has its own`: a clause without its *that* begins at a token. */
export function isOwnFrom({ form, ownsSubject, from, verb }: Clause, at: number, end: number): boolean {
  return form === 'finite' && ownsSubject && from === at && verb.head < end
}

export const isSeen = /^(?:forget|notice|realise|realize|remember|overlook)$/

/** `assumed another one had it`: a clause without its *that*. */
export function assumes({ clauses }: Sentence, verb: string, at: number, end: number): boolean {
  return assuming.test(verb) && clauses.some(({ verb: { head }, form }) => form === 'finite' && head > at && head < end)
}

/** `swore up and down that the filter …`: where the clause begins. */
export function thatAfter({ tokens }: Sentence, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 4); at++) {
    if (tokens[at]!.word === 'that') return at
    if (!/^(?:ADV|ADP|CCONJ|PUNCT)$/.test(tokens[at]!.pos)) return from
  }
  return from
}

/** Verbs whose clause tells what somebody took for true. */
export const assuming = /^(?:assume|think|believe|figure|suppose|presume|guess|insist|swear|claim|maintain|convince)$/
