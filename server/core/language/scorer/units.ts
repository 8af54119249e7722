import type { TokenRange } from '../analysis/phrases.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'

/** The smallest stretch that can carry blame: a clause with its subject, or the words between two strong marks. */
export interface Unit extends TokenRange {
  /** The clauses whose verbs stand in it, those with a finite verb first. */
  readonly clauses: readonly Clause[]
}

/** Cuts a sentence where a finite clause begins, and at marks as strong as a full stop. */
export function unitsOf({ tokens, clauses }: Analysis): Unit[] {
  const starts = new Set<number>()
  for (const clause of clauses)
    if (isMain(clause))
      starts.add(clause.ownsSubject && clause.subject ? Math.min(clause.from, clause.subject.from) : clause.from)
  const units: Unit[] = []
  let from = 0
  const close = (to: number): void => {
    const stretch = trimmed(tokens, from, to)
    from = to
    if (!stretch) return
    const own = clauses.filter(({ verb }) => verb.head >= stretch.from && verb.head < stretch.to)
    units.push({ ...stretch, clauses: [...own.filter(isMain), ...own.filter((clause) => !isMain(clause))] })
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (starts.has(at) && hasContent(tokens, from, at)) close(at)
    else if (!token.isQuoted && /^(?:[;:()[\]|→–—…]|--|\.{2,})$/.test(token.text)) close(at + 1)
  }
  close(tokens.length)
  return units
}

function isMain({ form }: Clause): boolean {
  return form === 'finite' || form === 'imperative'
}

/** A word that opens the next clause (*because*, *and then*) is no stretch of its own. */
function hasContent(tokens: Analysis['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!/^(?:PUNCT|CCONJ|SCONJ|TIME|ADV|ADP|PRON|DET)$/.test(tokens[at]!.pos)) return true
  return false
}

/** Without the marks, conjunctions and times around it. */
function trimmed(tokens: Analysis['tokens'], from: number, to: number): TokenRange | undefined {
  let first = from
  let last = to
  while (first < last && /^(?:PUNCT|CCONJ|TIME)$/.test(tokens[first]!.pos)) first++
  while (last > first && /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[last - 1]!.pos)) last--
  return first < last ? { from: first, to: last } : undefined
}
