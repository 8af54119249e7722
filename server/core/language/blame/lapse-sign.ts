import type { Analysis, Clause } from '../analysis/sentence.ts'

/** What a clause says that somebody did wrong. */
export interface Lapse {
  readonly kind: 'error' | 'omission' | 'manner' | 'damage' | 'idiom'
  /** Sure: a reviewer would ask to reword it. Likely: it may read as blame. */
  readonly certainty: 'sure' | 'likely'
  /** Which of the tests for lapses it was. */
  readonly test: string
}

/** Whether a clause shows a sign of a lapse, and how surely. */
export type Sign = (analysis: Analysis, clause: Clause) => Lapse['certainty'] | undefined
