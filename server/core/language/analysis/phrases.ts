import type { Token } from './sentence.ts'

/** A stretch of tokens, `to` exclusive. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

type Step = { readonly words: ReadonlySet<string>; readonly isOptional: boolean } | 'gap'

/** A set of fixed expressions that is searched in one pass. */
export type Phrases = ReadonlyMap<string, readonly (readonly Step[])[]>

const longestGap = 4

/**
 * Reads expressions, one a line, in dictionary forms: `turn * blind eye`, `fault|blame lie with`, `in the? dark`.
 * `*` stands for up to four words, `|` between words for either of them, `?` after one for its absence too.
 */
export function phrases(text: string): Phrases {
  const byFirst = new Map<string, (readonly Step[])[]>()
  for (const line of text.split(/[\n;]/)) {
    const steps = line.trim().split(/\s+/).filter(Boolean).map(stepOf)
    const first = steps[0]
    if (first === undefined || first === 'gap') continue
    for (const word of first.words) byFirst.set(word, [...(byFirst.get(word) ?? []), steps])
  }
  return byFirst
}

function stepOf(word: string): Step {
  if (word === '*') return 'gap'
  const isOptional = word.endsWith('?')
  return { words: new Set((isOptional ? word.slice(0, -1) : word).split('|')), isOptional }
}

/** The first expression of a set that stands in a stretch of tokens, quotations left out. */
export function findPhrase(
  set: Phrases,
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): TokenRange | undefined {
  for (let at = from; at < to; at++) {
    const end = phraseAt(set, tokens, at, to)
    if (end > 0) return { from: at, to: end }
  }
  return undefined
}

/** Where an expression that begins at a token ends, or -1. */
export function phraseAt(set: Phrases, tokens: readonly Token[], at: number, to = tokens.length): number {
  const token = tokens[at]
  if (!token || token.isQuoted) return -1
  const end = firstMatch(set.get(token.lemma), tokens, at, to)
  return end > 0 || token.word === token.lemma ? end : firstMatch(set.get(token.word), tokens, at, to)
}

function firstMatch(
  entries: readonly (readonly Step[])[] | undefined,
  tokens: readonly Token[],
  at: number,
  to: number,
): number {
  for (const steps of entries ?? []) {
    const end = match(steps, 1, tokens, at + 1, to)
    if (end > 0) return end
  }
  return -1
}

/** Gaps and options are few and short, so the number of tries is bounded by the expression, not by the text. */
function match(steps: readonly Step[], step: number, tokens: readonly Token[], at: number, to: number): number {
  const wanted = steps[step]
  if (wanted === undefined) return at
  if (wanted === 'gap') {
    for (let skip = 0; skip <= longestGap && at + skip <= to; skip++) {
      const end = match(steps, step + 1, tokens, at + skip, to)
      if (end > 0) return end
      if (tokens[at + skip]?.pos === 'PUNCT') return -1
    }
    return -1
  }
  const token = at < to ? tokens[at] : undefined
  if (token && !token.isQuoted && (wanted.words.has(token.lemma) || wanted.words.has(token.word))) {
    const end = match(steps, step + 1, tokens, at + 1, to)
    if (end > 0) return end
  }
  return wanted.isOptional ? match(steps, step + 1, tokens, at, to) : -1
}
