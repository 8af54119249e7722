import type { Clause, Sentence } from '../analysis/sentence.ts'
import { endOf } from './source.ts'

/**
 * How far a clause reaches with what belongs to it: to the next mark, or to the next clause of the same rank. The clause
 * that tells which one is meant, or when and why it was, goes with it.
 */
export function reachOf({ tokens, clauses }: Sentence, from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const { pos, isQuoted, text } = tokens[at]!
    if (pos === 'PUNCT' && !isQuoted && !/^["'“”‘’`%°‰&+=~]$/.test(text)) return at
    if (pos === 'CCONJ' && clauses.some((clause) => isNext(clause, at))) return at
  }
  return tokens.length
}

/** Whether a clause begins right after a conjunction. */
function isNext({ from, ownsSubject, form, verb }: Clause, at: number): boolean {
  if (verb.head <= at) return false
  if (verb.from > at && verb.from <= at + 4) return true
  return form === 'finite' && ownsSubject && from > at && from <= at + 5
}

/** The deed ends with its clause and what belongs to it, before the next predicate. */
export function endOfDeed(sentence: Sentence, clause: Clause, head: number): number {
  const { tokens } = sentence
  const first = reachOf(sentence, head + 1)
  const to = endOf(sentence, clause)
  const goesOn = tokens.slice(first + 1, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  const end = tokens[first]?.pos === 'CCONJ' || goesOn ? first : reachOf(sentence, Math.max(head + 1, to))
  const after = bracketEnd(sentence, end)
  return after > end ? reachOf(sentence, after) : end
}

/** Where a bracket ends that opens at a token, and belongs to the word before it. */
export function bracketEnd({ tokens }: Sentence, at: number): number {
  if (tokens[at]?.text !== '(') return at
  const end = tokens.findIndex(({ text }, index) => index > at && /^[()]$/.test(text))
  return tokens[end]?.text === ')' ? end + 1 : at
}
