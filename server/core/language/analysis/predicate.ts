import type { Analysis, Clause } from './sentence.ts'

/** The dictionary form of the main verb. */
export function verbOf(analysis: Analysis, clause: Clause): string {
  return analysis.tokens[clause.verb.head]?.lemma ?? ''
}

/** The dictionary forms from the main verb to the end of the clause, quotations left out. */
export function predicate(analysis: Analysis, clause: Clause): string[] {
  return analysis.tokens.slice(clause.verb.head, clause.to).flatMap((token) => (token.isQuoted ? [] : [token.lemma]))
}
