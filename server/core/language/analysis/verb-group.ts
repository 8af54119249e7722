import type { Chunk } from './chunks.ts'
import { isModal } from './lemma.ts'
import type { Clause, Token } from './sentence.ts'

/** What a verb group alone says of its clause. */
export interface Draft {
  form: Clause['form']
  verb: Clause['verb']
  voice: Clause['voice']
  readonly auxiliary: boolean
  readonly isBase: boolean
  readonly isIng: boolean
  readonly isNegated: boolean
  readonly modality: string | undefined
  opener: string | undefined
}

/** Reads voice, polarity and modality off a verb group. */
export function verbDraft(tokens: readonly Token[], part: Chunk, before: Chunk | undefined, inverted?: Chunk): Draft {
  const head = tokens[part.head]!
  const form = head.form
  const auxiliaries: Token[] = []
  if (inverted) addAuxiliaries(auxiliaries, tokens, inverted.from, inverted.to)
  addAuxiliaries(auxiliaries, tokens, part.from, part.head)
  const modal = auxiliaries.find((token) => isModal(token.lemma)) ?? (isModal(head.lemma) ? head : undefined)
  const isPassive =
    auxiliaries.at(-1)?.lemma === 'be' && (form === 'participle' || form === 'pastOrParticiple') && head.pos === 'VERB'
  // `having been told` tells no more of when than `telling`.
  const isHaving = !inverted && auxiliaries[0]?.word === 'having'
  const isIng = (form === 'ing' && auxiliaries.length === 0) || isHaving
  const afterPreposition = before?.kind === 'preposition'
  const isGerund = isIng && (afterPreposition || before?.kind === 'comma' || before?.kind === 'verb')
  return {
    form: before?.kind === 'to' ? 'infinitive' : isGerund ? 'gerund' : 'finite',
    verb: { from: part.from, to: part.to, head: part.head },
    voice: isPassive ? 'passive' : 'active',
    auxiliary: auxiliaries.length > 0 || head.pos === 'AUX',
    isBase: form === 'base',
    isIng,
    isNegated:
      isNegatedIn(tokens, part) ||
      (inverted !== undefined && (isNegatedIn(tokens, inverted) || frontedBefore(tokens, inverted.head) === 'denying')),
    modality: modal?.lemma === "'d" ? 'would' : modal?.lemma,
    opener: isIng && afterPreposition ? tokens[before.head]!.word : undefined,
  }
}

function addAuxiliaries(found: Token[], tokens: readonly Token[], from: number, to: number): void {
  for (let at = from; at < to; at++) if (tokens[at]!.pos === 'AUX') found.push(tokens[at]!)
}

function isNegatedIn(tokens: readonly Token[], { from, to }: Chunk): boolean {
  for (let at = from; at < to; at++) if (isNot(tokens[at]!)) return true
  return false
}

function isNot({ lemma }: Token): boolean {
  return lemma === 'not' || lemma === 'never'
}

/** Whether a form may be a past or a participle: `sent`, `deployed`. */
export function isAmbiguous(token: Token): boolean {
  const form = token.form
  return form === 'pastOrParticiple' || form === 'participle'
}

/** `… had Bob rung` in the middle of a sentence: a name or pronoun, not an object. */
function isPerson(tokens: readonly Token[], part: Chunk | undefined): boolean {
  return part?.kind === 'noun' && /^(?:PROPN|PRON)$/.test(tokens[part.head]!.pos)
}

/** `would have held had …`: what stands before a token tells what would have been. */
function isSupposed(tokens: readonly Token[], to: number): boolean {
  for (let at = 0; at < to; at++)
    if (suppositions.has(tokens[at]!.lemma) && tokens.slice(at + 1, at + 4).some(({ word }) => word === 'have'))
      return true
  return false
}

const suppositions = new Set('would could might need'.split(' '))

/** How far before an auxiliary the words stand that bring it before its subject. */
const farthestFront = 10

/** `At no point did Bob`, `Never had she`, `Only at noon did they`: what stands first turns subject and auxiliary round. */
export function frontedBefore(tokens: readonly Token[], at: number): 'denying' | 'limiting' | undefined {
  for (let index = at - 1; index >= Math.max(0, at - farthestFront); index--) {
    const { word, pos } = tokens[index]!
    const previous = tokens[index - 1]
    const isFirst = previous === undefined || /^(?:PUNCT|TIME|CCONJ)$/.test(previous.pos)
    if (isFirst && word === 'only') return 'limiting'
    if (isFirst && (word === 'never' || word === 'nowhere')) return 'denying'
    if (isFirst && word === 'not' && /^(?:once|one|a|for|at|until)$/.test(tokens[index + 1]?.word ?? ''))
      return tokens[index + 1]!.word === 'until' ? 'limiting' : 'denying'
    if (isFirst && /^(?:at|in|on|under)$/.test(word) && tokens[index + 1]?.word === 'no') return 'denying'
    if (pos === 'PUNCT') return undefined
  }
  return undefined
}

/** The verb after the subject, when the verb chunk at `index` is an auxiliary before it. */
export function invertedMain(tokens: readonly Token[], chunks: readonly Chunk[], index: number): Chunk | undefined {
  const part = chunks[index]!
  const auxiliary = tokens[part.head]!
  const before = chunks[index - 1]?.kind
  const front = frontedBefore(tokens, part.head)
  if (auxiliary.pos !== 'AUX' || (part.head !== part.from && !front)) return undefined
  // `Have a word with Bob` asks for something.
  if (before === undefined && auxiliary.word === 'have' && !tokens.at(-1)!.text.startsWith('?')) return undefined
  const isLateHad =
    auxiliary.text === 'had' &&
    (before === 'noun' || before === 'time' || before === 'verb') &&
    chunks[index + 1]?.kind === 'noun' &&
    chunks[index + 2]?.kind === 'verb' &&
    ((before !== 'verb' && isPerson(tokens, chunks[index + 1])) || isSupposed(tokens, part.from))
  if (before !== undefined && !isLateHad && !front && !/^(?:question|comma|stop|subordinator|and|other)$/.test(before))
    return undefined
  let next = index + 1
  while (chunks[next] && (chunks[next]!.kind === 'other' || tokens[chunks[next]!.head]!.lemma === 'not')) next++
  if (chunks[next]?.kind !== 'noun') return undefined
  for (let at = next + 1; at < Math.min(chunks.length, next + 5); at++) {
    const { kind, head } = chunks[at]!
    if (kind === 'verb') return auxiliary.lemma === 'be' && tokens[head]!.form === 'base' ? undefined : chunks[at]
    if (!/^(?:preposition|noun|other|time)$/.test(kind)) return undefined
  }
  return undefined
}
