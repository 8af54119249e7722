import { baseOf } from '../reword/morphology.ts'
import type { PartOfSpeech } from './sentence.ts'

/**
 * The dictionary form of a word as its part of speech has it.
 *
 * @param isKnown whether the model's dictionary has a word, for what spelling alone does not tell
 */
export function lemmaOf(text: string, pos: PartOfSpeech, isKnown: (word: string) => boolean): string {
  const lower = text.toLowerCase().replace(/’/g, "'")
  switch (pos) {
    case 'AUX':
      return auxiliaries[lower] ?? baseOf(lower, isKnown)
    case 'VERB': {
      if (lower === 'doing') return 'do'
      const cut = lower.lastIndexOf('-') + 1
      return lower.slice(0, cut) + baseOf(lower.slice(cut), isKnown)
    }
    case 'NOUN':
      return singular(lower)
    default:
      return lower
  }
}

const auxiliaries: Readonly<Record<string, string>> = {
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  be: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  does: 'do',
  did: 'do',
  ca: 'can',
  wo: 'will',
  sha: 'shall',
}

function singular(word: string): string {
  if (/(?:people)$/.test(word)) return 'people'
  if (/(?:men)$/.test(word) && word.length > 3) return `${word.slice(0, -3)}man`
  if (/(?:ss|us|is|ops|qa)$/.test(word)) return word
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|ss|x|z|ius)es$/.test(word)) return word.slice(0, -2)
  return word.length > 3 ? word.replace(/s$/, '') : word
}

export function isModal(lemma: string): boolean {
  return modals.has(lemma)
}

const modals = new Set(['should', 'could', 'would', 'must', 'may', 'might', 'can', 'will', 'shall', 'ought', "'d"])
