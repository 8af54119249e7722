import { type Edit, overlaps, type Span } from '../../text.ts'
import { judgementNouns } from '../analysis/lexicon.ts'
import { personNouns } from '../analysis/roles.ts'
import { type Sentence, spanOfTokens, type Token } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { figurative } from './idioms-told.ts'
import { type Placed, placedIn, placedUnder } from './placed.ts'

/** Whether every thing, system and number still stands there, in the same order but for one block that moved. */
export function keepsThings(
  old: readonly Sentence[],
  now: readonly Sentence[],
  edits: readonly Edit[],
  written: readonly Span[],
  verdict: Span | undefined,
): boolean {
  const left = placedIn(now, written).map(({ token }) => stemOf(token))
  const told = placedUnder(old, edits)
    .filter(isThing)
    .filter(({ sentence, at }) => !verdict || !overlaps(spanOfTokens(sentence, at, at + 1), verdict))
    .map(({ token }) => stemOf(token))
  return told.every((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

function stemOf({ word, lemma, pos }: Token): string {
  return pos === 'CODE' ? 'code' : (lemma || word).replace(/(?:es|s)$/, '')
}

/** `The reviewer of the previous change …`: which change it was is told nowhere else. */
function isOfOwner({ tokens, phrases }: Sentence, at: number): boolean {
  const thing = phrases.find(({ head, kind }) => head === at && kind === 'system')
  const owner = thing && tokens[thing.from - 1]?.word === 'of' ? tokens[thing.from - 2]?.lemma : undefined
  return owner !== undefined && /^(?:author|reviewer|writer|creator|approver|maker|designer)$/.test(owner)
}

function isThing({ sentence, at, token: { pos, lemma, word, text, isQuoted } }: Placed): boolean {
  if (pos === 'CODE') return !text.startsWith('⟨')
  if (!/^(?:NOUN|PROPN|NUM)$/.test(pos) || (pos === 'NUM' && /^one$/.test(word))) return false
  if (isQuoted) return true
  // What would have followed did not happen.
  const isWished = sentence.clauses.some(
    ({ from, to, modality }) => from <= at && at < to && /^(?:would|could|might)$/.test(modality ?? ''),
  )
  if (isWished && pos === 'NOUN') return false
  // `no one on our side`: which people is told with them.
  const isSubject = sentence.clauses.some(
    ({ from, verb, subject, ownsSubject }) =>
      ownsSubject &&
      isHuman(subject?.kind) &&
      from <= at &&
      at < verb.from &&
      // `Ada, who was the only one with access, …`
      !sentence.clauses.some(
        (own) =>
          own.form === 'finite' && subject!.head < own.verb.head && own.verb.head < at && own.verb.head !== verb.head,
      ),
  )
  if (isSubject && pos === 'NOUN') return isOfOwner(sentence, at)
  if (judgementNouns.has(lemma) || personNouns.has(lemma) || figurative.has(lemma)) return false
  return !sentence.phrases.some(({ from, to, kind, owner, head }) => {
    if (at < from || at >= to) return false
    return isHuman(kind) || kind === 'outsider' || (isHuman(owner) && at < head)
  })
}

/** Whether nothing but a blank stands where the author told what was done. */
export function erasesAct(old: readonly Sentence[], edits: readonly Edit[]): boolean {
  if (edits.some(({ newText }) => /\p{L}/u.test(newText.replace(/⟨[^⟨⟩]*⟩/gu, '')))) return false
  return placedUnder(old, edits).some(({ sentence, at, token }) => {
    const clause = sentence.clauses.find(({ verb }) => verb.head === at)
    return clause !== undefined && !/^(?:be|get|become|feel|seem|look|remain|grow)$/.test(token.lemma)
  })
}
