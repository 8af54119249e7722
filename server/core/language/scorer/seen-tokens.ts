import type { Analysis, SubjectKind, Token } from '../analysis/sentence.ts'
import { remembered } from '../remembered.ts'
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
  const who = new Array<SubjectKind | undefined>(tokens.length)
  for (const { head, kind } of phrases) who[head] = kind
  return tokens.map((token, index) => {
    const kind = who[index]
    const stand = standIn(token, kind)
    const { word, cluster } = seen(stand ?? token.lemma)
    const near = stand === undefined ? (cluster ?? seen(token.word).cluster) : undefined
    return { word, fine: near?.fine ?? 0, coarse: near?.coarse ?? 0, who: kind ?? 'none' }
  })
}

/** What is seen of a word wherever it stands. */
const seen = remembered((word) => ({ word: hashOf(word), cluster: clusterOf(word) }))

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
