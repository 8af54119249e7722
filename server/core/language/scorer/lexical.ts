import * as lexicon from '../analysis/lexicon.ts'
import { beginningsIn, phraseAt } from '../analysis/phrases.ts'
import type { Token } from '../analysis/sentence.ts'
import { denied } from '../blame/idioms/denied.ts'
import { carelessIdioms, mildIdioms } from '../blame/idioms/idioms.ts'
import { carelessManner } from '../blame/idioms/manner.ts'
import { hashOf } from './hash.ts'

const wordSets = [
  lexicon.mindErrors,
  lexicon.sharedErrors,
  lexicon.diligence,
  lexicon.lacks,
  lexicon.errorAdverbs,
  lexicon.judgingAdverbs,
  lexicon.wrongness,
  lexicon.handling,
  lexicon.damage,
  lexicon.incidentNouns,
  lexicon.judgementNouns,
  lexicon.judgementAdjectives,
  lexicon.actNouns,
]
const idioms = [carelessIdioms, mildIdioms, denied, carelessManner]

/** For each word of the rules' lexicons the hashed names of those that have it. */
const classes = new Map<string, number[]>()
for (const [index, words] of wordSets.entries())
  for (const word of words) {
    const known = classes.get(word)
    if (known) known.push(hashOf(`words ${index}`))
    else classes.set(word, [hashOf(`words ${index}`)])
  }
const idiomNames = idioms.map((_, index) => hashOf(`idioms ${index}`))
const anyIdiom = idioms.reduce((bits, { bit }) => bits | bit, 0)
const none: readonly number[] = []

/** Which of the rules' lexicons have a word: what was learned of one of them holds for all. */
export function classesOf({ lemma }: Token): readonly number[] {
  return classes.get(lemma) ?? none
}

/** Which of the rules' idioms begin at a token. */
export function idiomsAt(tokens: readonly Token[], at: number, to: number): readonly number[] {
  const begun = beginningsIn(tokens).each[at]!
  if ((begun & anyIdiom) === 0) return none
  return idiomNames.filter(
    (_, index) => (begun & idioms[index]!.bit) !== 0 && phraseAt(idioms[index]!, tokens, at, to) > 0,
  )
}
