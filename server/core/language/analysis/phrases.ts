import type { Token } from './sentence.ts'

/** A stretch of tokens, `to` exclusive. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

type Step = { readonly words: ReadonlySet<string>; readonly isOptional: boolean } | 'gap'

/** A set of fixed expressions that is searched in one pass. */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, Beginning>
  /** Stands for the set where words tell which sets they may begin; some sets share one. */
  readonly bit: number
}

/** Which sets have an expression that begins with a word: asked once for each word of a sentence, not once for each set. */
const setsByFirst = new Map<string, number>()
let sets = 0

const longestGap = 4

/**
 * Reads expressions, one a line, in dictionary forms: `turn * blind eye`, `fault|blame lie with`, `in the? dark`.
 * `*` stands for up to four words, `|` between words for either of them, `?` after one for its absence too.
 */
export function phrases(text: string): Phrases {
  const expressions = new Map<string, (readonly Step[])[]>()
  const bit = 1 << sets++
  for (const line of text.split(/[\n;]/)) {
    const steps = line.trim().split(/\s+/).filter(Boolean).map(stepOf)
    const first = steps[0]
    if (first === undefined || first === 'gap') continue
    for (const word of first.words) {
      expressions.set(word, [...(expressions.get(word) ?? []), steps])
      setsByFirst.set(word, (setsByFirst.get(word) ?? 0) | bit)
    }
  }
  return { byFirst: new Map([...expressions].map(([word, begun]) => [word, beginningOf(begun)])), bit }
}

/** The expressions that begin with one word, in the order in which they are tried. */
interface Beginning {
  readonly all: readonly (readonly Step[])[]
  /** Those whose second word may be any, or is none. */
  readonly open: readonly (readonly Step[])[]
  /** By a word that may come second, with the open ones among them. */
  readonly bySecond: ReadonlyMap<string, readonly (readonly Step[])[]>
}

function beginningOf(all: readonly (readonly Step[])[]): Beginning {
  const second = all.map((steps) => {
    const step = steps[1]
    return step === undefined || step === 'gap' || step.isOptional ? undefined : step.words
  })
  const words = new Set(second.flatMap((step) => [...(step ?? [])]))
  const having = (word: string | undefined) =>
    all.filter((_, index) => second[index] === undefined || (word !== undefined && second[index].has(word)))
  return { all, open: having(undefined), bySecond: new Map([...words].map((word) => [word, having(word)])) }
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
  const { each, any } = beginningsIn(tokens)
  if ((any & set.bit) === 0) return undefined
  for (let at = from; at < to; at++) {
    if ((each[at]! & set.bit) === 0) continue
    const end = phraseAt(set, tokens, at, to)
    if (end > 0) return { from: at, to: end }
  }
  return undefined
}

/** The sets of which expressions may begin in some tokens, as bits. */
interface Beginnings {
  readonly each: Int32Array
  readonly any: number
}

const beginnings = new WeakMap<readonly Token[], Beginnings>()

/** Of which sets an expression may begin at each token, and at any of them. */
export function beginningsIn(tokens: readonly Token[]): Beginnings {
  let begun = beginnings.get(tokens)
  if (!begun) {
    const each = new Int32Array(tokens.length)
    let any = 0
    for (let at = 0; at < tokens.length; at++) {
      const { lemma, word } = tokens[at]!
      each[at] = (setsByFirst.get(lemma) ?? 0) | (word === lemma ? 0 : (setsByFirst.get(word) ?? 0))
      any |= each[at]!
    }
    begun = { each, any }
    beginnings.set(tokens, begun)
  }
  return begun
}

/** Where an expression that begins at a token ends, or -1. */
export function phraseAt(set: Phrases, tokens: readonly Token[], at: number, to = tokens.length): number {
  const token = tokens[at]
  if (!token || token.isQuoted) return -1
  const end = firstMatch(set.byFirst.get(token.lemma), tokens, at, to)
  return end > 0 || token.word === token.lemma ? end : firstMatch(set.byFirst.get(token.word), tokens, at, to)
}

function firstMatch(beginning: Beginning | undefined, tokens: readonly Token[], at: number, to: number): number {
  if (!beginning) return -1
  for (const steps of goingOn(beginning, at + 1 < to ? tokens[at + 1] : undefined)) {
    const end = match(steps, 1, tokens, at + 1, to)
    if (end > 0) return end
  }
  return -1
}

/** The expressions that may go on with a token. */
function goingOn({ all, open, bySecond }: Beginning, next: Token | undefined): readonly (readonly Step[])[] {
  const byLemma = next && bySecond.get(next.lemma)
  const byWord = next && next.word !== next.lemma ? bySecond.get(next.word) : undefined
  return byLemma && byWord ? all : (byLemma ?? byWord ?? open)
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
