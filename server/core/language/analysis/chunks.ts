import { isModal } from './lemma.ts'
import type { Token } from './sentence.ts'

/** A noun phrase, a verb group, or a single word that links them, by token index. */
export interface Chunk {
  readonly kind:
    | 'noun'
    | 'verb'
    | 'preposition'
    | 'and'
    | 'subordinator'
    | 'who'
    | 'question'
    | 'comma'
    | 'stop'
    | 'to'
    | 'time'
    | 'other'
  readonly from: number
  readonly to: number
  /** The main word. */
  readonly head: number
}

/** Cuts tagged tokens into chunks, left to right; quoted words are no part of the author's grammar. */
export function chunk(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 0; at < tokens.length; ) {
    const next = (chunks.at(-1)?.kind === 'question' ? oath(tokens, at) : undefined) ??
      nounChunk(tokens, at) ??
      verbChunk(tokens, at) ?? { kind: wordKind(tokens, at), from: at, to: at + 1, head: at }
    chunks.push(next)
    at = next.to
  }
  return chunks
}

/** `Why on earth`, `what the hell`: says nothing but how it is asked. */
function oath(tokens: readonly Token[], from: number): Chunk | undefined {
  const [first, second, third] = tokens.slice(from, from + 3).map(({ word }) => word)
  const length =
    first === 'the' && curses.has(second ?? '')
      ? 2
      : first === 'on' && second === 'earth'
        ? 2
        : first === 'in' && third === 'world'
          ? 3
          : 0
  return length > 0 ? { kind: 'other', from, to: from + length, head: from } : undefined
}

const curses = new Set(['hell', 'heck', 'devil', 'deuce', 'fuck'])

function wordKind(tokens: readonly Token[], at: number): Chunk['kind'] {
  const token = tokens[at]!
  if (token.isQuoted) return 'other'
  const lower = token.word
  if (token.pos === 'TIME') return 'time'
  if (token.pos === 'PUNCT') {
    if (lower === ',') return 'comma'
    return lower === '.' || /^[;:()[\]|–—.!?…→]|^-$|^--/.test(lower) ? 'stop' : 'other'
  }
  if (lower === 'who' || lower === 'which' || lower === 'whom') return 'who'
  if (lower === 'as' && habits.has(tokens[at + 1]?.word ?? '')) return 'other'
  const kind = kinds.get(lower)
  if (kind) return kind
  if (token.pos === 'CCONJ') return 'and'
  if (token.pos === 'ADP') return 'preposition'
  if (token.pos === 'PART' && lower === 'to') return 'to'
  return 'other'
}

/** `as ever`, `as usual`: no clause. */
const habits = new Set([
  'ever',
  'always',
  'usual',
  'per',
  'well',
  'before',
  'expected',
  'planned',
  'instructed',
  'agreed',
])

/** What some words are wherever they stand. */
const kinds: ReadonlyMap<string, Chunk['kind']> = new Map(
  Object.entries({
    question: 'why how what whose',
    subordinator: 'when where because since if unless although though while whereas until once as that so whether lest',
    preposition: 'before after',
    and: 'then yet plus nor',
  } as const).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as Chunk['kind']] as const)),
)

/** `around noon Bob`: no name begins with them. */
const dayTimes = new Set('noon midnight today yesterday tonight lunchtime midday dawn dusk night'.split(' '))

const isNominal = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'CODE'

const interrogatives = new Set('who which whom why how what when where whose'.split(' '))
const quantities = new Set('any some all both each neither either none'.split(' '))

function nounChunk(tokens: readonly Token[], from: number): Chunk | undefined {
  const first = tokens[from]!
  if (first.isQuoted) return undefined
  const lower = first.word
  if (interrogatives.has(lower)) return undefined
  if (
    first.pos === 'PRON' &&
    !/^(?:my|your|his|our|their|its|whose)$/.test(lower) &&
    !(lower === 'her' && isNounStart(tokens[from + 1]))
  ) {
    const isThat = /^(?:that|this|these|those)$/.test(lower)
    if (!(isThat && isNounStart(tokens[from + 1]))) {
      if (lower === 'that' && tokens[from + 1] && /^(?:PRON|DET|PROPN)$/.test(tokens[from + 1]!.pos)) return undefined
      if (
        lower === 'that' &&
        isNominal(tokens[from - 1] ?? first) &&
        /^(?:VERB|AUX)$/.test(tokens[from + 1]?.pos ?? '')
      )
        return undefined
      return { kind: 'noun', from, to: from + 1, head: from }
    }
  }
  if (lower === 'no' && tokens[from + 1]?.lemma === 'one') return { kind: 'noun', from, to: from + 2, head: from + 1 }
  if (tokens[from + 1]?.lemma === 'of' && (first.pos === 'NUM' || quantities.has(first.lemma)))
    return { kind: 'noun', from, to: from + 1, head: from }
  let at = from
  let head = -1
  for (; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.isQuoted) break
    const after = tokens[at + 1]
    if (isNominal(token)) {
      if (
        head === at - 1 &&
        head >= 0 &&
        token.pos === 'PROPN' &&
        tokens[head]!.pos === 'NOUN' &&
        /^\p{Lu}\p{Ll}/u.test(token.text) &&
        (at - 1 > from || dayTimes.has(tokens[head]!.lemma))
      )
        break
      head = at
    } else if (
      token.pos === 'DET' ||
      (token.pos === 'PRON' && /^(?:my|your|his|her|our|their|its|that|this|these|those)$/.test(token.lemma))
    ) {
      if (head >= 0 && tokens[at - 1]!.lemma !== "'s") break
    } else if (token.pos === 'NUM' || token.pos === 'ADJ') {
      if (
        head >= 0 &&
        tokens[at - 1]!.lemma !== "'s" &&
        !(after && isNominal(after) && token.pos === 'ADJ' && at - 1 > head)
      )
        break
    } else if (token.lemma === "'s" && token.pos === 'PART') {
      if (head < 0) break
    } else if (token.pos === 'VERB' && isAttributive(tokens, at, from)) continue
    else if (
      token.pos === 'ADV' &&
      head < 0 &&
      after &&
      /^(?:ADJ|VERB)$/.test(after.pos) &&
      at > from &&
      (after.pos === 'ADJ' || isAttributive(tokens, at + 1, from))
    )
      continue
    else break
  }
  if (head < 0) return undefined
  return { kind: 'noun', from, to: Math.max(head + 1, tokens[at - 1]?.lemma === "'s" ? at : head + 1), head }
}

function isNounStart(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|PROPN|ADJ|NUM|CODE)$/.test(token.pos)
}

/** A participle before a noun is an adjective: `a misconfigured load balancer`. */
function isAttributive(tokens: readonly Token[], at: number, from: number): boolean {
  const after = tokens[at + 1]
  const before = tokens[at - 1]
  if (!after || at === from || !before) return false
  const form = tokens[at]!.form
  // `broke` is no participle.
  if (form === 'past') return false
  const opens =
    before.pos === 'DET' ||
    before.pos === 'ADJ' ||
    before.pos === 'NUM' ||
    (before.pos === 'VERB' && at - 1 > from && isAttributive(tokens, at - 1, from)) ||
    before.lemma === "'s" ||
    (before.pos === 'PRON' && /^(?:my|your|his|her|our|their|its)$/.test(before.lemma)) ||
    (before.pos === 'ADV' && tokens[at - 2]?.pos === 'DET')
  if (!opens) return false
  if (form === 'base' || form === 's') return after.pos === 'NOUN' && before.pos !== 'NUM'
  return (
    /^(?:NOUN|PROPN|ADJ|CODE)$/.test(after.pos) ||
    (after.pos === 'VERB' && tokens[at + 2] !== undefined && isNominal(tokens[at + 2]!))
  )
}

/** Auxiliaries, negation and adverbs with the verb they belong to. */
function verbChunk(tokens: readonly Token[], from: number): Chunk | undefined {
  let at = from
  let head = -1
  for (; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.isQuoted) break
    const isVerb = token.pos === 'VERB' || token.pos === 'AUX'
    if (isVerb) {
      const previous = head >= 0 ? tokens[head]! : undefined
      if (previous && (previous.pos === 'VERB' || !canFollow(previous, token))) break
      head = at
    } else if (
      token.pos === 'ADV' ||
      token.lemma === 'not' ||
      token.lemma === 'never' ||
      (token.pos === 'ADJ' && /^(?:just|only)$/.test(token.lemma))
    ) {
      const isNeverOnce = token.lemma === 'once' && tokens[at - 1]?.lemma === 'never'
      if (/^(?:then|when|where|why|how|once|yet)$/.test(token.lemma) && head < 0 && !isNeverOnce) return undefined
      const rest = verbAhead(tokens, at)
      if (
        rest < 0 ||
        (head >= 0 && tokens[head]!.pos === 'VERB') ||
        (head >= 0 && !canFollow(tokens[head]!, tokens[rest]!))
      )
        break
    } else break
  }
  if (head < 0) return undefined
  let to = head + 1
  if (tokens[to]?.lemma === 'not') to++
  return { kind: 'verb', from, to, head }
}

/** The verb that a run of adverbs leads to, or -1. */
function verbAhead(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 4); at++) {
    const token = tokens[at]!
    if (token.isQuoted) return -1
    if (token.pos === 'VERB' || token.pos === 'AUX') return at
    if (token.pos !== 'ADV' && token.lemma !== 'not' && token.lemma !== 'never' && token.lemma !== 'just') return -1
  }
  return -1
}

/** Whether an auxiliary goes with the verb after it. */
function canFollow(auxiliary: Token, verb: Token): boolean {
  if (auxiliary.pos !== 'AUX') return false
  const form = verb.form
  if (isModal(auxiliary.lemma) || auxiliary.lemma === 'do')
    return (
      form === 'base' || form === 'pastOrParticiple' || verb.text.length < 4 || auxiliary.lemma === "'d" || form === 's'
    )
  return form !== 's' || verb.pos === 'VERB'
}
