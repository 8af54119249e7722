import type { Fix } from '../../finding.ts'
import { contains, type Edit, overlaps } from '../../text.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import { type Sentence, spanOfTokens } from '../analysis/sentence.ts'
import { firstWord, nameEnd } from './source.ts'

/** A role in the place of each name. */
export function rolesIn(sentence: Sentence, { from, to }: TokenRange): Edit[] {
  const edits: Edit[] = []
  for (let at = from; at < to; at++) {
    const end = nameEnd(sentence, at)
    if (end > at)
      edits.push({ span: spanOfTokens(sentence, at, end), newText: at <= firstWord(sentence) ? '⟨Role⟩' : '⟨role⟩' })
  }
  return edits
}

/** A fix that gives roles to those whom its sentence still names: without the blame, a name is a finding of its own. */
export function withRoles(sentences: readonly Sentence[], fix: Fix): Fix | undefined {
  const [first] = fix.edits
  const sentence = first && sentences.find(({ span }) => contains(span, first.span))
  if (!sentence) return undefined
  const isFree = ({ span }: Edit) => fix.edits.every((edit) => !overlaps(edit.span, span))
  const roles = rolesIn(sentence, { from: 0, to: sentence.tokens.length }).filter(isFree)
  return roles.length === 0 ? undefined : { ...fix, edits: [...fix.edits, ...roles] }
}
