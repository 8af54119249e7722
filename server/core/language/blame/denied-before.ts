import type { Analysis } from '../analysis/sentence.ts'

/** Whether a word of denial stands among the last words before a token: `nobody was at fault`, `rather than blame`. */
export function isDeniedBefore({ tokens }: Pick<Analysis, 'tokens'>, at: number, reach = 5): boolean {
  return tokens.slice(Math.max(0, at - reach), at).some(({ lemma }) => denials.has(lemma))
}

const denials = new Set('not no nobody never nor neither none without rather instead than hardly'.split(' '))
