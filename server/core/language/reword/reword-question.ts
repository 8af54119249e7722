import type { Fix } from '../../finding.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { deedOf, doingOf, infinitiveAfter, replaceTokens } from './reword.ts'

const title = 'Reword: ask about the system'

/** `Why did the engineer run that command` becomes *What in ⟨the tool⟩ made running that command look right*. */
export function rewordQuestion(text: string, sentence: Sentence, clause: Clause, from: number): Fix[] {
  const { tokens } = sentence
  let to = clause.to
  while (to > clause.verb.to && tokens[to - 1]!.pos === 'PUNCT') to--
  const verb = tokens[clause.verb.head]!.lemma
  const infinitive = infinitiveAfter(sentence, clause.verb.head)
  const isOmission = clause.isNegated || (infinitive >= 0 && /^(?:forget|fail|neglect|omit)$/.test(verb))
  const deed = deedOf(text, sentence, infinitive >= 0 ? infinitive : clause.verb.head, to)
  if (!deed || (from > 0 && /^\p{L}/u.test(tokens[from - 1]!.text))) return []
  const doing = doingOf(deed)
  const isError = verb === 'think' || /^(?:make|miss|forget|ignore|overlook)$/.test(deed.verb)
  const words = isError
    ? 'what did ⟨the tool or the information at hand⟩ show at the time'
    : isOmission
      ? `what in ⟨the tool or process⟩ asks for ${doing}`
      : `what in ⟨the tool or process⟩ made ${doing} look right at the time`
  return replaceTokens(title, sentence, from, to, words)
}
