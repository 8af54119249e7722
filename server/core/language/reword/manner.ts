import { errorAdverbs, judgingAdverbs } from '../analysis/lexicon.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'

/**
 * The adverbs before a verb that say how or how often, as a rewording has to keep them: `manually`, `only`; `undefined`
 * where a word stands there that it could not account for: an adverb that says how likely it is, or a noun, where the
 * verb is a noun in truth (`grabbed the wrong commit`).
 */
export function mannerOf({ tokens }: Sentence, { verb, modality, subject }: Clause, head: number): string | undefined {
  const group = tokens.slice(verb.from, verb.head)
  // `contractor not briefed`: told in brackets' style, of whom something was done to.
  if (subject && group.some(({ word }) => word === 'not') && !group.some(({ pos }) => pos === 'AUX')) return undefined
  const kept: string[] = []
  for (let at = verb.from; at < head; at++) {
    const { pos, word, lemma } = tokens[at]!
    const isGroup = at < verb.head
    if (pos === 'ADV') {
      // `could easily have`: of what did not happen, how likely it was is no part.
      if (modality !== undefined && modality !== 'do' && wishing.test(word)) continue
      if (errorAdverbs.has(lemma) || judgingAdverbs.has(lemma) || empty.test(word)) continue
      if (!isKept(word)) return undefined
      kept.push(word)
    } else if (isGroup && /^(?:NOUN|PROPN|CODE|DET|NUM|PRON)$/.test(pos)) return undefined
  }
  return kept.length > 1 ? undefined : (kept[0] ?? '')
}

const wishing = /^(?:reasonably|easily|readily|perhaps|possibly|maybe|surely|certainly|probably|quickly|clearly|still)$/

/** Adverbs without which the same was done. */
const empty =
  /^(?:not|n't|n’t|never|ever|even|just|simply|really|actually|then|so|also|there|obviously|clearly|instead|therefore|thus|subsequently|duly|promptly|totally|completely|plainly|personally)$/

function isKept(word: string): boolean {
  return /^(?:only|merely|always|often|once|twice|first|immediately|already)$/.test(word) || isLikeManually.test(word)
}

/** How it was done, not how sure that is. */
const isLikeManually =
  /^(?!(?:probably|possibly|apparently|allegedly|reportedly|supposedly|presumably|hardly|barely|nearly|scarcely|certainly|likely|evidently|seemingly|exactly|particularly|especially|properly|reasonably|early|finally|eventually|fully|really|necessarily|reluctantly|grudgingly|unwillingly|willingly|gladly|happily|cheerfully|blithely|stubbornly|proudly|eagerly|obediently)$)\p{Ll}{3,}ly$/u
