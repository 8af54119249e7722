import type { Fix } from '../../finding.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { assuming, reachOf } from './deed.ts'
import { gerund } from './morphology.ts'
import { place } from './place.ts'
import { endOf, kept, lastWord, noted, replaceTokens } from './source.ts'

/**
 * What a clause about somebody can always become: a question after the condition behind it, with the author's words as
 * what it led to (`⟨which condition led to⟩ going home at 14:05`), and at the least with what stands after the verb.
 */
export function lastResort(
  text: string,
  sentence: Sentence,
  clause: Clause,
  title: string,
  isOmission = clause.isNegated || clause.opener === 'without',
  head = clause.verb.head,
): Fix[] {
  const { tokens } = sentence
  const to = reachOf(sentence, endOf(sentence, clause))
  const after = head + 1 < to ? kept(text, sentence, head + 1, to) : ''
  if (after === undefined) return []
  const say = (words: string) => place(title, text, sentence, clause, to, () => words)
  const adjuncts = adjunctsAfter(text, sentence, head + 1, to)
  const isVerb =
    clause.voice === 'active' &&
    tokens[head]!.pos === 'VERB' &&
    !thinksNow(sentence, clause, head) &&
    !/^(?:be|have|ought|suppose|prove|seem|look|turn|get|become)$/.test(tokens[head]!.lemma)
  const doing = `${isOmission ? 'not ' : ''}${gerund(tokens[head]!.lemma)}${after && ` ${after}`}`
  return [
    ...(isVerb ? say(`⟨which condition⟩ led to ${doing}`) : []),
    ...(adjuncts === undefined || !isVerb ? [] : say(`${did}${adjuncts}`)),
    ...say(noted(did, after)),
    ...fragment(title, sentence, clause, to),
    ...(clause.ownsSubject && clause.form === 'finite'
      ? replaceTokens(
          title,
          sentence,
          clause.from,
          lastWord(sentence),
          noted(did, kept(text, sentence, clause.from, lastWord(sentence))),
        )
      : []),
  ]
}

/** `We do not think`: what the author thinks now did not happen then. */
function thinksNow({ tokens }: Sentence, { verb }: Clause, head: number): boolean {
  return (
    assuming.test(tokens[head]!.lemma) &&
    tokens.slice(verb.from, head).some(({ word }) => /^(?:do|does|don't)$/.test(word))
  )
}

const did = '⟨what the tool or process did, showed or lacked⟩'

/** `Marisol, plus everybody who waved it through`, and no more: what somebody did has a noun phrase to stand in. */
function fragment(title: string, sentence: Sentence, { subject, from }: Clause, to: number): Fix[] {
  const isAlone = !sentence.clauses.some(({ verb, form }) => form === 'finite' && verb.head >= to)
  return subject && subject.to <= from && isAlone
    ? replaceTokens(title, sentence, subject.from, to, '⟨the check that let it through⟩')
    : []
}

/** Source from the first preposition or time after a verb on: place, time, manner. */
function adjunctsAfter(text: string, sentence: Sentence, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++)
    if (/^(?:TIME|ADP)$/.test(sentence.tokens[at]!.pos) && !/^(?:than|of)$/.test(sentence.tokens[at]!.word)) {
      const source = kept(text, sentence, at, to)
      return source && ` ${source}`
    }
  return ''
}
