import type { Passage } from '../postmortem.ts'
import { findClauses } from './analysis/clauses.ts'
import { isMarked, type Mask, signature } from './analysis/mask.ts'
import { nobody, type People } from './analysis/people.ts'
import { quotedIn } from './analysis/quotation.ts'
import { segment } from './analysis/segment.ts'
import type { Analysis, Sentence, SubjectKind, Token } from './analysis/sentence.ts'
import { createTagger } from './analysis/tagger.ts'
import { tokenise } from './analysis/tokenise.ts'

/** What turns passages into sentences cut into clauses. */
export interface Language {
  sentences(passages: readonly Passage[], people?: People): Sentence[]
}

/** How many sentences are remembered before those not seen of late are dropped. */
const generation = 4000

/**
 * Makes the analyser; import this module lazily, as the language model inside it takes a while to load. What was found
 * in a sentence is remembered by its words, so a sentence seen before costs no more than looking it up.
 */
export function createLanguage(): Language {
  const tagger = createTagger()
  const tokens = remember<readonly Token[]>()
  const analyses = remember<Analysis>()
  const companies = remember<number>()
  let known = 0
  return {
    sentences(passages, people = nobody) {
      const found: Sentence[] = []
      // A short stand-in for all the names, as it goes into every key.
      const company = companies(people.key, () => ++known)
      for (const passage of passages) {
        const { text } = passage.prose
        const code = codeIn(passage)
        const quoted = quotedIn(text, code)
        const isCode = (index: number) => isMarked(code, index)
        let previous: Sentence | undefined
        for (const { from, to } of segment(text, isCode)) {
          const words = text.slice(from, to)
          // The same words may be code, or quoted, in one place and not in another.
          const key =
            code || quoted ? `${words}\u0000${signature(code, from, to)};${signature(quoted, from, to)}` : words
          const they = theyAfter(previous)
          const analysis = analyses(`${key}\u0000${they}\u0000${company}`, () => {
            const tagged = tokens(key, () =>
              tagger.tag(
                tokenise(words, (index) => isCode(from + index)),
                (index) => isMarked(quoted, from + index),
              ),
            )
            return { text: words, tokens: tagged, ...findClauses(tagged, people, they) }
          })
          const sentence: Sentence = {
            ...analysis,
            passage,
            from,
            to,
            span: passage.prose.span(from, to),
            ...(previous && { previous }),
          }
          found.push(sentence)
          previous = sentence
        }
      }
      return found
    },
  }
}

/** A memory of two generations: what a whole generation of other entries did not ask for is forgotten. */
function remember<T>(): (key: string, make: () => T) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (key, make) => {
    let value = young.get(key)
    if (value !== undefined) return value
    value = old.get(key) ?? make()
    young.set(key, value)
    if (young.size >= generation) {
      old = young
      young = new Map()
    }
    return value
  }
}

function codeIn({ prose }: Passage): Mask {
  let mask: Mask
  for (const { kind, from, to } of prose.marks) {
    if (kind !== 'code') continue
    mask ??= new Uint8Array(prose.text.length)
    mask.fill(1, from, to)
  }
  return mask
}

/** Who a *they* at the beginning of the next sentence may be: the last noun phrase that it fits. */
function theyAfter(previous: Sentence | undefined): SubjectKind {
  const subjects = previous?.clauses.flatMap((clause) => clause.subject ?? []) ?? []
  return (
    subjects.findLast(
      (subject) =>
        subject.kind === 'person' ||
        subject.kind === 'group' ||
        subject.kind === 'system' ||
        subject.kind === 'outsider',
    )?.kind ?? 'none'
  )
}
