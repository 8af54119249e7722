import type { Fix } from '../../finding.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { replaceTokens, sourceOf } from './reword.ts'

const title = 'Reword: which control instead?'

/**
 * Turns a plea into a control, with what it is about as written: `Remind everyone to check the calendar` becomes
 * *Make ⟨tool or pipeline⟩ check the calendar*, `Be careful with credentials` *Add ⟨check, guard or alert⟩ for
 * credentials*.
 */
export function rewordPlea(text: string, sentence: Sentence, clause: Clause, range: TokenRange): Fix[] {
  const { tokens } = sentence
  let to = sentence.tokens.length
  while (to > range.to && tokens[to - 1]!.pos === 'PUNCT') to--
  const end = Math.max(range.to, sameClauseEnd(sentence, range.to, to))
  const act = actAfter(sentence, clause)
  const words = /^(?:double|triple)-?check$/.test(tokens[clause.verb.head]!.lemma)
    ? made(prefixed('check', sourceOf(text, sentence, clause.verb.head + 1, end)))
    : act >= 0
      ? made(sourceOf(text, sentence, act, end))
      : added(topicOf(text, sentence, clause, end))
  return words === undefined ? [] : replaceTokens(title, sentence, range.from, end, words)
}

function prefixed(verb: string, rest: string | undefined): string {
  return rest === undefined ? verb : `${verb} ${rest}`
}

function made(act: string | undefined): string | undefined {
  return act === undefined ? undefined : `make ⟨the tool or pipeline⟩ ${act}`
}

function added(topic: string | undefined): string {
  return topic === undefined
    ? 'add ⟨a check, guard or alert⟩ that ⟨blocks or shows what went wrong⟩'
    : `add ⟨a check, guard or alert⟩ for ${topic}`
}

/** The plea goes on over the clauses that belong to it: `to check the calendar before deploying`. */
function sameClauseEnd({ tokens }: Sentence, from: number, to: number): number {
  for (let index = from; index < to; index++) if (/^[;:()–—]$/.test(tokens[index]!.text)) return index
  return to
}

/** The verb that people are asked to do: after `remind everyone to`, `double-` in `double-check`, or -1. */
function actAfter({ tokens, phrases }: Sentence, clause: Clause): number {
  for (let index = clause.verb.head + 1; index < Math.min(tokens.length, clause.verb.head + 8); index++)
    if (tokens[index]!.lemma === 'to' && tokens[index + 1]?.pos === 'VERB')
      return /^(?:be|stay)$/.test(tokens[index + 1]!.lemma) ? -1 : index + 1
  const subject = phrases.find(({ from }) => from > clause.verb.head && from <= clause.verb.head + 3)
  return isEnsuring(tokens[clause.verb.head]!.lemma) && subject ? subject.to : -1
}

/** What the plea is about: the object of its preposition. */
function topicOf(text: string, sentence: Sentence, clause: Clause, end: number): string | undefined {
  const { tokens } = sentence
  for (let index = clause.verb.head + 1; index < end - 1; index++)
    if (/^(?:with|of|to|about|on|when|for|in|around)$/.test(tokens[index]!.lemma) && tokens[index + 1]!.pos !== 'VERB')
      return sourceOf(text, sentence, index + 1, end)
  return undefined
}

function isEnsuring(verb: string): boolean {
  return verb === 'make' || verb === 'ensure'
}
