import type { Passage } from '../postmortem.ts'
import type { Span } from '../text.ts'
import { findClauses } from './analysis/clauses.ts'
import { codeIn, isMarked, signature } from './analysis/mask.ts'
import { nobody, type People } from './analysis/people.ts'
import { quotedIn } from './analysis/quotation.ts'
import { segment } from './analysis/segment.ts'
import type { Analysis, Sentence, SubjectKind, Suspicion, Token } from './analysis/sentence.ts'
import { createTagger } from './analysis/tagger.ts'
import { tokenise } from './analysis/tokenise.ts'
import { Memory } from './memory.ts'
import { suspicionsOf } from './scorer/scorer.ts'

/** What turns passages into sentences cut into clauses. */
export interface Language {
  sentences(passages: readonly Passage[], people?: People): Sentence[]
}

/**
 * Makes the analyser; import this module lazily, as the language model inside it takes a while to load. What was found
 * in a passage is remembered by its words, and likewise for a sentence, so what was seen before costs a look-up.
 *
 * @param generation how many sentences are surely remembered
 */
export function createLanguage(generation?: number): Language {
  const tagger = createTagger()
  const sentences = new Memory<Known>(generation)
  const places = new Memory<readonly Place[]>(generation)
  const companies = new Memory<number>(generation)
  let count = 0

  const placesIn = (passage: Passage, people: People, company: number): Place[] => {
    let previous: Analysis | undefined
    return stretchesOf(passage).map(({ from, to, text, key, isCode, isQuoted }) => {
      const known = sentences.recall(key, () => ({ tokens: tagger.tag(tokenise(text, isCode), isQuoted) }))
      const they = previous && known.tokens.some(refersBack) ? theyAfter(previous) : 'none'
      if (known.company !== company || known.they !== they) {
        const { clauses, phrases, isQuestion } = findClauses(known.tokens, people, they)
        known.analysis = { text, tokens: known.tokens, clauses, phrases, isQuestion }
        known.company = company
        known.they = they
      }
      previous = known.analysis!
      return new Place(previous, from, to)
    })
  }

  return {
    sentences(passages, people = nobody) {
      for (const memory of [sentences, places, companies]) memory.forget()
      const found: Sentence[] = []
      // A short stand-in for all the names, as it goes into every key.
      const company = companies.recall(people.key, () => ++count)
      for (const passage of passages) {
        const key = `${company}\u0000${keyOf(passage)}`
        let previous: Sentence | undefined
        for (const place of places.recall(key, () => placesIn(passage, people, company))) {
          previous = new Placed(place, passage, previous)
          found.push(previous)
        }
      }
      return found
    },
  }
}

/** A sentence wherever it stands, with what it meant in the company and after the sentence that it was last seen in. */
interface Known {
  readonly tokens: readonly Token[]
  company?: number
  they?: SubjectKind
  analysis?: Analysis
}

/** A sentence of a passage, wherever the passage stands. */
class Place {
  readonly likeness = {}
  #suspicions: readonly Suspicion[] | undefined

  constructor(
    readonly analysis: Analysis,
    readonly from: number,
    readonly to: number,
  ) {}

  /** Worked out when first asked for: headings and quotations are never judged. */
  suspicions(passage: Passage): readonly Suspicion[] {
    this.#suspicions ??= suspicionsOf(this.analysis, passage)
    return this.#suspicions
  }
}

/** A sentence where it stands; what few ask for is worked out when they do. */
class Placed implements Sentence {
  readonly text: string
  readonly tokens: Analysis['tokens']
  readonly clauses: Analysis['clauses']
  readonly phrases: Analysis['phrases']
  readonly isQuestion: boolean
  readonly from: number
  readonly to: number
  readonly likeness: object
  readonly #place: Place
  #span: Span | undefined

  constructor(
    place: Place,
    readonly passage: Passage,
    readonly previous: Sentence | undefined,
  ) {
    const { text, tokens, clauses, phrases, isQuestion } = place.analysis
    this.text = text
    this.tokens = tokens
    this.clauses = clauses
    this.phrases = phrases
    this.isQuestion = isQuestion
    this.from = place.from
    this.to = place.to
    this.likeness = place.likeness
    this.#place = place
  }

  get span(): Span {
    this.#span ??= this.passage.prose.span(this.from, this.to)
    return this.#span
  }

  get suspicions(): readonly Suspicion[] {
    return this.#place.suspicions(this.passage)
  }
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly text: string
  /** The words, and which of them are code or quoted: they may be in one place and not in another. */
  readonly key: string
  readonly isCode: (index: number) => boolean
  readonly isQuoted: (index: number) => boolean
}

const never = (): boolean => false

/** The sentences of a passage, each with what its tokens depend on. */
function stretchesOf({ prose }: Passage): Stretch[] {
  const { text } = prose
  const code = codeIn(prose)
  const quoted = quotedIn(text, code)
  return segment(text, code ? (index) => isMarked(code, index) : never).map(({ from, to }) => {
    const words = text.slice(from, to)
    return {
      from,
      to,
      text: words,
      key: code || quoted ? `${words}\u0000${signature(code, from, to)};${signature(quoted, from, to)}` : words,
      isCode: code ? (index) => isMarked(code, from + index) : never,
      isQuoted: quoted ? (index) => isMarked(quoted, from + index) : never,
    }
  })
}

/** All that tells one passage from another for who judges its sentences, but its place. */
function keyOf({ prose, section, form, voice, role, column }: Passage): string {
  let key = `${section} ${form} ${voice} ${role} ${column ?? ''}\u0000`
  for (const { kind, from, to } of prose.marks) if (kind === 'code') key += `${from}-${to},`
  return `${key}\u0000${prose.text}`
}

/** Whether a word may stand for somebody in the sentence before. */
function refersBack({ word }: Token): boolean {
  return word.length > 3 && word.startsWith('the') && 'ymi'.includes(word[3]!)
}

/** Who a *they* at the beginning of the next sentence may be: the last noun phrase that it fits. */
function theyAfter({ clauses }: Analysis): SubjectKind {
  for (let at = clauses.length - 1; at >= 0; at--) {
    const kind = clauses[at]!.subject?.kind
    if (kind === 'person' || kind === 'group' || kind === 'system' || kind === 'outsider') return kind
  }
  return 'none'
}
