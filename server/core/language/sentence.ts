import type { Passage } from '../postmortem.ts'
import type { Span } from '../text.ts'

/** A sentence of the author's, cut into tokens and clauses. Indices `from` and `to` count in `passage.prose.text`. */
export interface Sentence {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  readonly text: string
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  readonly isQuestion: boolean
}

export interface Token {
  readonly text: string
  /** Lower case. */
  readonly lemma: string
  /** Universal part of speech: NOUN, PROPN, PRON, VERB, AUX, ADJ, ADV, ADP, DET, PART, … */
  readonly pos: string
  /** Indices in `passage.prose.text`. */
  readonly from: number
  readonly to: number
}

/** Who or what a clause is about. */
export type SubjectKind = 'person' | 'group' | 'self' | 'system' | 'none'

/** Tokens are given by index in `Sentence.tokens`; `to` is exclusive. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly subject?: { readonly from: number; readonly to: number; readonly head: number; readonly kind: SubjectKind }
  /** Auxiliaries, negation, adverbs and the main verb. */
  readonly verb?: { readonly from: number; readonly to: number; readonly head: number }
  readonly voice: 'active' | 'passive'
  /** The agent of a passive: `by the on-call engineer`. */
  readonly agent?: { readonly from: number; readonly to: number; readonly head: number; readonly kind: SubjectKind }
  readonly isNegated: boolean
  /** The modal verb's lemma: should, could, would, must, … */
  readonly modality?: string
}
