import type { Fix } from '../../finding.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { deedOf } from './deed.ts'
import { replaceTokens } from './source.ts'

/** `, which any junior would have questioned` as *, which was not questioned (⟨…⟩)*: what was done to it stands before. */
export function rewordRelative(
  title: string,
  remark: string,
  text: string,
  sentence: Sentence,
  clause: Clause,
  isOmission: boolean,
  head = clause.verb.head,
): Fix[] {
  const { tokens } = sentence
  const isRelative =
    tokens[clause.from - 1]?.word === 'which' && clause.ownsSubject && clause.subject!.from >= clause.from
  const deed = isRelative ? deedOf(text, sentence, clause, head) : undefined
  if (!deed || deed.object !== undefined || deed.content !== undefined || deed.verb === 'do') return []
  const not = isOmission ? ' not' : ''
  const be = deed.tense === 'pastPerfect' ? `had${not} been` : `${deed.tense === 'present' ? 'is' : 'was'}${not}`
  const words = `${be} ${deed.done}${deed.particle}${deed.rest} (${remark})`
  return replaceTokens(title, sentence, clause.from, deed.to, words)
}
