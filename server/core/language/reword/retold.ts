import type { Fix } from '../../finding.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { deedOf } from './deed.ts'
import { remarked, replaceTokens } from './source.ts'
import { told } from './told.ts'

/** A clause told without who did it, in the place of all from a token to its end. */
export function retold(
  title: string,
  text: string,
  sentence: Sentence,
  clause: Clause,
  from = clause.from,
  joint = '',
): Fix[] {
  const deed = deedOf(text, sentence, clause)
  const what = deed && told(deed, clause.isNegated)
  return deed && what
    ? replaceTokens(title, sentence, from, deed.to, joint + remarked(sentence, deed.to, what.fact, what.allowed))
    : []
}
