import type { Analysis, SubjectKind, Token } from '../analysis/sentence.ts'
import { hashOf } from './hash.ts'
import { clusterOf } from './word-clusters.ts'

/** A token as the scorer sees it: names and code only by what they stand for, quotations not at all. */
export interface SeenToken {
  readonly word: number
  /** The clusters of an ordinary word, 0 for others. */
  readonly fine: number
  readonly coarse: number
  /** Who or what it stands for, if it heads a noun phrase. */
  readonly who: SubjectKind
}

export function seenTokens({ tokens, phrases }: Analysis): SeenToken[] {
  const who = new Map(phrases.map((phrase) => [phrase.head, phrase.kind]))
  return tokens.map((token, index) => {
    const kind = who.get(index)
    const stand = standIn(token, kind)
    const cluster = stand === undefined ? clusterOf(token.lemma, token.word) : undefined
    return {
      word: remembered(stand ?? token.lemma),
      fine: cluster?.fine ?? 0,
      coarse: cluster?.coarse ?? 0,
      who: kind ?? 'none',
    }
  })
}

const hashes = new Map<string, number>()

/** The hash of a word: a document has few different ones. */
function remembered(word: string): number {
  let hash = hashes.get(word)
  if (hash === undefined) {
    hash = hashOf(word)
    if (hashes.size > 20_000) hashes.clear()
    hashes.set(word, hash)
  }
  return hash
}

/** What stands for a token whose own word tells nothing. */
function standIn(token: Token, kind: SubjectKind | undefined): string | undefined {
  if (token.isQuoted) return '"'
  if (token.pos === 'CODE') return '`'
  if (token.pos === 'TIME') return '#time'
  if (token.pos === 'NUM') return '#'
  if (token.text.startsWith('@')) return '<person>'
  if (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)) return `<${kind ?? 'name'}>`
  return undefined
}
