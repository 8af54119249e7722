import type { Passage } from '../postmortem.ts'
import { findClauses } from './analysis/clauses.ts'
import { codeIn, isMarked, signature } from './analysis/mask.ts'
import { nobody, type People } from './analysis/people.ts'
import { quotedIn } from './analysis/quotation.ts'
import { segment } from './analysis/segment.ts'
import type { Analysis, Sentence, SubjectKind, Suspicion, Token } from './analysis/sentence.ts'
import { createTagger } from './analysis/tagger.ts'
import { type Raw, tokenise } from './analysis/tokenise.ts'
import { Memory } from './memory.ts'
import { suspicionsOf } from './scorer/scorer.ts'

/** What turns passages into sentences cut into clauses. */
export interface Language {
  sentences(passages: readonly Passage[], people?: People): Sentence[]
}

/**
 * Makes the analyser; import this module lazily, as the language model inside it takes a while to load. What was found
 * in a passage is remembered by its words, and likewise for a sentence, so what was seen before costs a look-up.
 */
export function createLanguage(): Language {
  const tagger = createTagger()
  const tokens = new Memory<readonly Token[]>()
  const analyses = new Memory<Analysis>()
  const places = new Memory<readonly Place[]>()
  const companies = new Memory<number>()
  let known = 0

  /** The words of sentences that are about to get their tokens. */
  const words = new Map<string, readonly Raw[]>()

  const placesIn = (passage: Passage, people: People, company: number): Place[] => {
    let previous: Analysis | undefined
    return stretchesOf(passage).map(({ from, to, text, key, isCode, isQuoted }) => {
      const they = theyAfter(previous)
      previous = analyses.recall(`${key}\u0000${they}\u0000${company}`, () => {
        const tagged = tokens.recall(key, () => tagger.tag(words.get(key) ?? tokenise(text, isCode), isQuoted))
        return { text, tokens: tagged, ...findClauses(tagged, people, they) }
      })
      return { analysis: previous, from, to, likeness: {}, suspicions: suspicionsOf(previous, passage) }
    })
  }

  /** Lets the tagger see all new sentences at once. */
  const prepare = (passages: readonly Passage[]): void => {
    words.clear()
    for (const passage of passages)
      for (const { text, key, isCode } of stretchesOf(passage))
        if (!tokens.has(key)) words.set(key, tokenise(text, isCode))
    tagger.foresee(words.values())
  }

  return {
    sentences(passages, people = nobody) {
      const found: Sentence[] = []
      // A short stand-in for all the names, as it goes into every key.
      const company = companies.recall(people.key, () => ++known)
      const keyed = passages.map((passage) => ({ passage, key: `${company}\u0000${keyOf(passage)}` }))
      prepare(keyed.flatMap(({ passage, key }) => (places.has(key) ? [] : [passage])))
      for (const { passage, key } of keyed) {
        let previous: Sentence | undefined
        for (const { analysis, from, to, likeness, suspicions } of places.recall(key, () =>
          placesIn(passage, people, company),
        )) {
          const sentence: Sentence = {
            ...analysis,
            passage,
            from,
            to,
            span: passage.prose.span(from, to),
            likeness,
            suspicions,
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

/** The sentences of a passage, each with what its tokens depend on. */
function stretchesOf(passage: Passage) {
  const { text } = passage.prose
  const code = codeIn(passage.prose)
  const quoted = quotedIn(text, code)
  return segment(text, (index) => isMarked(code, index)).map(({ from, to }) => {
    const words = text.slice(from, to)
    return {
      from,
      to,
      text: words,
      // The same words may be code, or quoted, in one place and not in another.
      key: code || quoted ? `${words}\u0000${signature(code, from, to)};${signature(quoted, from, to)}` : words,
      isCode: (index: number) => isMarked(code, from + index),
      isQuoted: (index: number) => isMarked(quoted, from + index),
    }
  })
}

/** A sentence of a passage, wherever the passage stands. */
interface Place {
  readonly analysis: Analysis
  readonly from: number
  readonly to: number
  readonly likeness: object
  readonly suspicions: readonly Suspicion[]
}

/** All that tells one passage from another for who judges its sentences, but its place. */
function keyOf({ prose, section, form, voice, role, column }: Passage): string {
  let key = `${section} ${form} ${voice} ${role} ${column ?? ''}\u0000`
  for (const { kind, from, to } of prose.marks) if (kind === 'code') key += `${from}-${to},`
  return `${key}\u0000${prose.text}`
}

/** Who a *they* at the beginning of the next sentence may be: the last noun phrase that it fits. */
function theyAfter(previous: Analysis | undefined): SubjectKind {
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
