import type { Fix } from '../../finding.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import type { Counterfactual } from '../blame/counterfactual.ts'
import { deedOf, factOf, isLeantOn, replaceTokens } from './reword.ts'

const title = 'Reword: what was known at the time?'

/** States the fact behind the wish: `She should have tested the change` becomes *The change was not tested; ⟨…⟩*. */
export function rewordCounterfactual(text: string, sentence: Sentence, clause: Clause, found: Counterfactual): Fix[] {
  const { tokens } = sentence
  if (isLeantOn(sentence, clause) || tokens[clause.verb.head]!.lemma === 'suppose') return []
  const isCondition = clause.opener === 'had' || clause.opener === 'if'
  const from = isCondition ? 0 : clause.ownsSubject ? clause.from : clause.verb.from
  let to = isCondition ? tokens.length : clause.to
  while (to > clause.verb.to && tokens[to - 1]!.pos === 'PUNCT') to--
  if (isCondition && clause.from > 3) return []
  if (clause.voice === 'passive') {
    const subject = clause.subject
    if (!subject || !clause.ownsSubject) return []
    return replaceTokens(
      title,
      sentence,
      subject.to,
      to,
      `${/s$/.test(tokens[subject.head]!.text) && tokens[subject.head]!.pos === 'NOUN' ? 'were' : 'was'} ${found.wasDone ? '' : 'not '}${restOf(text, sentence, clause, to)}; ⟨what was known or shown at the time⟩`,
    )
  }
  const deed = deedOf(text, sentence, clause.verb.head, Math.min(clause.to, to))
  if (!deed) return []
  const fact = factOf(deed, !found.wasDone)
  const words =
    fact === undefined
      ? `⟨what was known or shown at the time⟩${deed.rest}`
      : `${fact}; ⟨what was known or shown at the time⟩`
  return replaceTokens(title, sentence, from, to, words)
}

function restOf(text: string, sentence: Sentence, clause: Clause, to: number): string {
  const { tokens } = sentence
  const span = { start: tokens[clause.verb.head]!.from, end: tokens[to - 1]!.to }
  const place = sentence.passage.prose.span(sentence.from + span.start, sentence.from + span.end)
  return text.slice(place.start, place.end)
}
