import type { Passage } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import type { VerbForm } from '../reword/morphology.ts'

/** What is known of a sentence from its words alone: shared by all places where the same sentence stands. */
export interface Analysis {
  readonly text: string
  readonly tokens: readonly Token[]
  /** In the order of their verbs. */
  readonly clauses: readonly Clause[]
  /** Every noun phrase, from left to right. */
  readonly phrases: readonly Nominal[]
  readonly isQuestion: boolean
}

/** A sentence of the author's at its place in the document. */
export interface Sentence extends Analysis {
  readonly passage: Passage
  /** Indices in `passage.prose.text`. */
  readonly from: number
  readonly to: number
  readonly span: Span
  /** The same object wherever, and in whatever version, the same sentence stands in the same company. */
  readonly likeness: object
  /** Which stretches read as blame, as far as a learned model can tell. */
  readonly suspicions: readonly Suspicion[]
  /** The sentence before it in the same passage. */
  readonly previous: Sentence | undefined
}

/** How much a stretch of a sentence's tokens reads as blame; `to` is exclusive. */
export interface Suspicion {
  readonly from: number
  readonly to: number
  /** Log odds: 0 is even. */
  readonly score: number
  /** The tokens that speak most for it, in reading order. */
  readonly because: readonly number[]
}

/** The source under some tokens of a sentence. */
export function spanOfTokens(sentence: Sentence, from: number, to: number): Span {
  const first = sentence.tokens[from]
  const last = sentence.tokens[to - 1]
  if (!first || !last) return sentence.span
  return sentence.passage.prose.span(sentence.from + first.from, sentence.from + last.to)
}

/** The words of some tokens as written, a wrapped line as a space. */
export function wordsOf(analysis: Analysis, from: number, to: number): string {
  const first = analysis.tokens[from]
  const last = analysis.tokens[to - 1]
  return first && last ? analysis.text.slice(first.from, last.to).replace(/\s+/g, ' ') : ''
}

export interface Token {
  /** As written. */
  readonly text: string
  /** As written, in lower case. */
  readonly word: string
  /** The dictionary form in lower case: `ran` is `run`, `n't` is `not`, inline code is empty. */
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** Which form it is if it is a verb. */
  readonly form: VerbForm
  /** Indices in `Analysis.text`. */
  readonly from: number
  readonly to: number
  /** Inside quotation marks: somebody else's words. */
  readonly isQuoted: boolean
}

/** Universal part of speech; TIME is a clock time, date or day that stands outside the sentence's grammar. */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'PRON'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'ADP'
  | 'DET'
  | 'PART'
  | 'CCONJ'
  | 'SCONJ'
  | 'NUM'
  | 'TIME'
  | 'PUNCT'
  | 'CODE'
  | 'OTHER'

/**
 * Who or what a clause is about. Outsiders are people who do not run the system (customers, attackers): what they do
 * is fact, not blame.
 */
export type SubjectKind = 'person' | 'group' | 'self' | 'outsider' | 'system' | 'none'

/** A noun phrase, by index in `Analysis.tokens`; `to` is exclusive. */
export interface Nominal {
  readonly from: number
  readonly to: number
  readonly head: number
  readonly kind: SubjectKind
  /** Whether the kind is known, or only a guess from an unknown name or a distant pronoun. */
  readonly isSure: boolean
  /** Whose it is: `Bob's change`, `their oversight`. */
  readonly owner: SubjectKind | undefined
  /** It is a firm that the team has told of as one that it depends on. */
  readonly isVendor: boolean
}

/** Tokens are given by index in `Analysis.tokens`; `to` is exclusive. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly form: 'finite' | 'gerund' | 'participle' | 'infinitive' | 'imperative'
  /** As in `who forgot`, the subject may stand before the clause, or be carried over from the clause before. */
  readonly subject: Nominal | undefined
  /** Whether the subject stands in this clause, not in an earlier one. */
  readonly ownsSubject: boolean
  /** Auxiliaries, negation, adverbs and the main verb. */
  readonly verb: { readonly from: number; readonly to: number; readonly head: number }
  readonly voice: 'active' | 'passive'
  /** The agent of a passive: `by the on-call engineer`. */
  readonly agent: Nominal | undefined
  /** By `not`, `never`, or a subject such as `nobody`. */
  readonly isNegated: boolean
  /** The modal verb's lemma: should, could, would, must, … */
  readonly modality: string | undefined
  /** The word that opens the clause: because, if, who, without, why, … */
  readonly opener: string | undefined
  readonly isQuestion: boolean
}
