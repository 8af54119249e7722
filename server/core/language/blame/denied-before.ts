import type { Analysis } from '../analysis/sentence.ts'

/** Asks whether one of some words of denial stands among the last ones before a token: `rather than blame`. */
export function denialBefore(
  words: string,
  reach: number,
): (analysis: Pick<Analysis, 'tokens'>, at: number) => boolean {
  const denials = new Set(words.split(' '))
  return ({ tokens }, at) => tokens.slice(Math.max(0, at - reach), at).some(({ lemma }) => denials.has(lemma))
}
