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
    const main: Clause[] = []
    const other: Clause[] = []
    for (const clause of clauses)
      if (clause.verb.head >= stretch.from && clause.verb.head < stretch.to)
        (isMain(clause) ? main : other).push(clause)
    units.push({ from: stretch.from, to: stretch.to, clauses: other.length > 0 ? [...main, ...other] : main })
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (starts.has(at) && hasContent(tokens, from, at)) close(at)
    else if (token.pos === 'PUNCT' && !token.isQuoted && strong.test(token.text)) close(at + 1)
  }
  close(tokens.length)
  return units
}

/** Marks as strong as a full stop. */
const strong = /^(?:[;:()[\]|→–—…]|--|\.{2,})$/

function isMain({ form }: Clause): boolean {
  return form === 'finite' || form === 'imperative'
}

/** A word that opens the next clause (*because*, *and then*) is no stretch of its own. */
function hasContent(tokens: Analysis['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!slight.has(tokens[at]!.pos)) return true
  return false
}

const slight: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ', 'TIME', 'ADV', 'ADP', 'PRON', 'DET'])

/** Without the marks, conjunctions and times around it. */
function trimmed(tokens: Analysis['tokens'], from: number, to: number): TokenRange | undefined {
  let first = from
  let last = to
  while (first < last && leading.has(tokens[first]!.pos)) first++
  while (last > first && trailing.has(tokens[last - 1]!.pos)) last--
  return first < last ? { from: first, to: last } : undefined
}

const leading: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'TIME'])
const trailing: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ'])
