import type { Fix } from '../../finding.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { reachOf } from './deed.ts'
import { gerund } from './morphology.ts'
import { place } from './place.ts'
import { endOf, kept } from './source.ts'

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
): Fix[] {
  const { tokens } = sentence
  const { head } = clause.verb
  const to = reachOf(sentence, endOf(sentence, clause))
  const after = head + 1 < to ? kept(text, sentence, head + 1, to) : ''
  if (after === undefined) return []
  const say = (words: string) => place(title, text, sentence, clause, to, () => words)
  const adjuncts = adjunctsAfter(text, sentence, head + 1, to)
  const isVerb =
    clause.voice === 'active' &&
    tokens[head]!.pos === 'VERB' &&
    !/^(?:be|have|ought|suppose)$/.test(tokens[head]!.lemma)
  const doing = `${isOmission ? 'not ' : ''}${gerund(tokens[head]!.lemma)}${after && ` ${after}`}`
  return [
    ...(isVerb ? say(`⟨which condition⟩ led to ${doing}`) : []),
    ...(adjuncts === undefined ? [] : say(`⟨what the tool or process did, showed or lacked⟩${adjuncts}`)),
    ...say(`⟨what the tool or process did, showed or lacked⟩${after && ` (${after})`}`),
  ]
}

/** Source from the first preposition or time after a verb on: place, time, manner. */
function adjunctsAfter(text: string, sentence: Sentence, from: number, to: number): string | undefined {
  for (let at = from; at < to; at++)
    if (/^(?:TIME|ADP)$/.test(sentence.tokens[at]!.pos)) {
      const source = kept(text, sentence, at, to)
      return source && ` ${source}`
    }
  return ''
}
