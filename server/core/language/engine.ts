import type { Passage } from '../postmortem.ts'
import { findClauses } from './clauses.ts'
import { nobody, type People } from './people.ts'
import { nowhere, quotedIn } from './quotation.ts'
import { segment } from './segment.ts'
import type { Analysis, Sentence, SubjectKind, Token } from './sentence.ts'
import { createTagger } from './tagger.ts'
import { tokenise } from './tokenise.ts'

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
        const isCode = codeIn(passage)
        const isQuoted = quotedIn(text, isCode)
        const hasMarks = isCode !== nowhere || isQuoted !== nowhere
        let previous: Sentence | undefined
        for (const { from, to } of segment(text, isCode)) {
          const words = text.slice(from, to)
          const key = hasMarks ? `${words}\u0000${signature(from, to, isCode)}${signature(from, to, isQuoted)}` : words
          const they = theyAfter(previous)
          const analysis = analyses(`${key}\u0000${they}\u0000${company}`, () => {
            const tagged = tokens(key, () =>
              tagger.tag(
                tokenise(words, (index) => isCode(from + index)),
                (index) => isQuoted(from + index),
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

function codeIn({ prose }: Passage): (index: number) => boolean {
  const marks = prose.marks.filter((mark) => mark.kind === 'code')
  if (marks.length === 0) return nowhere
  const mask = new Uint8Array(prose.text.length)
  for (const { from, to } of marks) mask.fill(1, from, to)
  return (index) => mask[index] === 1
}

/** Where a sentence's code or quotation lies, as a short text: the same words may be code in one place and not in another. */
function signature(from: number, to: number, holds: (index: number) => boolean): string {
  let out = ''
  let inside = false
  for (let index = from; index < to; index++)
    if (holds(index) !== inside) {
      inside = !inside
      out += `${index - from},`
    }
  return `${out};`
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
