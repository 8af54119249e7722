import type { Fix } from '../../finding.ts'
import { errorAdverbs, judgingAdverbs } from '../analysis/lexicon.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { deedOf, factOf, infinitiveAfter, isLeantOn, replaceTokens } from './reword.ts'

const title = 'Reword: what did the system allow?'

/**
 * Says what happened without who did it, and asks for the condition: `Bob forgot to check the dashboard` becomes
 * *The dashboard was not checked; ⟨what in the tool or process let that go unnoticed⟩*.
 */
export function rewordLapse(text: string, sentence: Sentence, clause: Clause): Fix[] {
  const { tokens } = sentence
  if (clause.form === 'gerund' || isLeantOn(sentence, clause)) return []
  const verb = tokens[clause.verb.head]!
  const infinitive = infinitiveAfter(sentence, clause.verb.head)
  const isOmission =
    clause.isNegated || (infinitive >= 0 && /^(?:forget|fail|neglect|omit|bother|care)$/.test(verb.lemma))
  const head =
    infinitive >= 0 && /^(?:forget|fail|neglect|omit|bother|care|manage)$/.test(verb.lemma)
      ? infinitive
      : clause.verb.head
  const deed = deedOf(text, sentence, head, endOf(sentence, clause))
  if (!deed) return []
  const isMishap = !isOmission && head === clause.verb.head && mishaps.has(verb.lemma)
  const fact = isMishap ? undefined : factOf(deed, isOmission)
  const blank = isOmission
    ? '⟨what in the tool or process let that go unnoticed⟩'
    : '⟨what in the tool or process made that possible⟩'
  const from = clause.ownsSubject ? clause.from : clause.verb.from
  const words =
    fact === undefined
      ? `${isOmission ? '⟨what the tool or process lacked⟩' : '⟨what the tool or process allowed, showed or lacked⟩'}${adjunct(deed.object, deed.rest)}`
      : `${fact}; ${blank}`
  return replaceTokens(title, sentence, from, endOf(sentence, clause), withoutJudgement(words))
}

/** Verbs that say the error themselves, so that a passive would only hide who erred. */
const mishaps = new Set(
  'misread misjudge misunderstand misinterpret mistype miscalculate misconfigure mishandle mismanage misdiagnose botch bungle fumble confuse mistake ignore overlook miss disregard neglect forget fail break violate breach dismiss wreck ruin trash nuke sabotage mess screw bypass skip circumvent flout sidestep deviate'.split(
    ' ',
  ),
)

function adjunct(object: string | undefined, rest: string): string {
  return object === undefined ? rest : ` with ${object}${rest}`
}

function endOf(sentence: Sentence, clause: Clause): number {
  let to = clause.to
  while (to > clause.verb.to && sentence.tokens[to - 1]!.pos === 'PUNCT') to--
  return to
}

/** A judging adverb goes, wherever it stands. */
function withoutJudgement(words: string): string {
  return words.replace(/\s*\b(\p{L}+ly)\b/gu, (whole, word: string) =>
    errorAdverbs.has(word.toLowerCase()) || judgingAdverbs.has(word.toLowerCase()) ? '' : whole,
  )
}
