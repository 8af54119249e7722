import type { Analysis } from '../analysis/sentence.ts'

/** Verbs and nouns that say nothing of their own in a question or an answer. */
const light = new Set(
  'be have do get happen occur cause make go come take place reason result problem issue incident thing way time when because there what why how'.split(
    ' ',
  ),
)

/** What sentences are about, as the stems of their nouns, verbs, adjectives, names and code. */
export function contentWords(sentences: readonly Analysis[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { tokens } of sentences)
    for (const { pos, lemma, word } of tokens) {
      if (!/^(?:NOUN|PROPN|VERB|ADJ|CODE|NUM)$/.test(pos)) continue
      const content = lemma || word
      if (content.length > 1 && !light.has(content)) found.add(stemOf(content))
    }
  return found
}

/** "stale" and "staleness", "configure" and "configuration" are about the same. */
export function stemOf(word: string): string {
  return word.slice(0, 5)
}

/** Ways to say that something did not work. */
const failures = new Set('fail break broken respond work run stop crash die down outage'.split(' ').map(stemOf))

/** What is said to have failed, where sentences say little more than that something did. */
export function withoutFailing(words: ReadonlySet<string>): {
  readonly rest: ReadonlySet<string>
  readonly isFailing: boolean
} {
  const rest = new Set([...words].filter((word) => !failures.has(word)))
  return { rest, isFailing: rest.size < words.size }
}

/** How much two sets of words have in common: 1 for the same, 0 for nothing (Jaccard). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedWords(a, b)
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** How many words two sets share. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared
}
