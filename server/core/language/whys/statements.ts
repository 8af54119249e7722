import type { TokenRange } from '../analysis/phrases.ts'
import type { Analysis, Clause, Token } from '../analysis/sentence.ts'

/**
 * What a sentence states side by side: "the alert was muted and the backup was broken" states two things. A clause that
 * hangs on another, or goes on about it with a pronoun, is part of it.
 */
export function statements(said: Analysis): TokenRange[] {
  const { tokens, clauses } = said
  const first = tokens[0]?.lemma === 'because' ? 1 : 0
  const main = clauses.find(
    ({ form, subject, ownsSubject }) => form === 'finite' && ownsSubject && subject?.from === first,
  )
  if (!main || said.isQuestion) return []
  const starts = clauses.flatMap((clause) => (clause.verb.head > main.verb.head ? (startOf(tokens, clause) ?? []) : []))
  if (starts.length === 0) return []
  return [first, ...starts].map((from, index, all) => ({
    from,
    to: trimmed(tokens, from, all[index + 1] ?? tokens.length),
  }))
}

/** Words that lead back to what was said before. */
const back = new Set(['it', 'its', 'they', 'them', 'their', 'this', 'that', 'these', 'those'])

/** Where a statement of its own begins: behind an "and" or a semicolon, with a subject that is no pronoun. */
function startOf(tokens: readonly Token[], { form, subject, ownsSubject, opener, to }: Clause): number | undefined {
  if (form !== 'finite' || !ownsSubject || !subject || opener !== undefined) return undefined
  const before = tokens[subject.from - 1]
  if (
    tokens[subject.head]!.pos === 'PRON' &&
    !/^(?:nobody|no-one|nothing|none|we|someone)$/.test(tokens[subject.head]!.lemma)
  )
    return undefined
  const isJoined = before?.lemma === 'and' || before?.text === ';'
  return isJoined && !tokens.slice(subject.from, to).some(({ word }) => back.has(word)) ? subject.from : undefined
}

function trimmed(tokens: readonly Token[], from: number, limit: number): number {
  let to = limit
  while (to > from && /^(?:PUNCT|CCONJ)$/.test(tokens[to - 1]!.pos) && !/^[)\]"”’]$/.test(tokens[to - 1]!.text)) to--
  return to
}
