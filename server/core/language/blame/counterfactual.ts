import { diligence } from '../analysis/lexicon.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import { verbForm } from '../reword/morphology.ts'
import { isHuman } from './nominal.ts'

/** What a clause says should or could have happened but did not. */
export interface Counterfactual {
  /** The act that is missed, or the one that was done and should not have been. */
  readonly wasDone: boolean
  readonly certainty: 'sure' | 'likely'
}

const foresight = new Set(
  'catch notice spot prevent avoid test check review detect anticipate foresee see stop flag raise communicate document escalate read verify plan'.split(
    ' ',
  ),
)

/** Whether a clause measures what people did against what they might have done. */
export function counterfactualOf(analysis: Analysis, clause: Clause): Counterfactual | undefined {
  const { tokens } = analysis
  const { subject } = clause
  if (analysis.isQuestion || (clause.isQuestion && clause.opener !== 'if')) return undefined
  const group = tokens.slice(clause.verb.from, clause.verb.head)
  const head = tokens[clause.verb.head]!
  const isPerfect = group.some((token) => token.lemma === 'have' || token.lemma === 'of') && verbForm(head.text) !== 's'
  const human = isHuman(subject?.kind) ? subject : undefined
  const certainty = 'sure'
  const wish = clause.modality
  if (isPerfect && (wish === 'should' || wish === 'could' || wish === 'ought')) {
    if (clause.isNegated && wish === 'could') return undefined
    if (human) return { wasDone: clause.isNegated, certainty }
    if (clause.voice === 'passive' && foresight.has(head.lemma) && !clause.agent)
      return { wasDone: clause.isNegated, certainty: 'likely' }
    return undefined
  }
  if (clause.opener === 'had' && human && clause.voice === 'active' && hasConsequence(analysis, clause))
    return { wasDone: clause.isNegated, certainty }
  if (
    clause.opener === 'if' &&
    human &&
    isPastPerfect(group) &&
    (isOnly(analysis, clause) || hasConsequence(analysis, clause))
  )
    return { wasDone: clause.isNegated, certainty }
  if (human && wish === 'ought' && tokens[clause.verb.head + 2]?.lemma === 'have')
    return { wasDone: clause.isNegated, certainty }
  if (human && head.lemma === 'suppose' && clause.voice === 'passive') return { wasDone: false, certainty: 'likely' }
  if (
    human &&
    wish === 'would' &&
    isPerfect &&
    !clause.isNegated &&
    diligence.has(head.lemma) &&
    /^(?:any|anyone|anybody)$/.test(tokens[subject!.from]!.lemma)
  )
    return { wasDone: false, certainty }
  return undefined
}

function isPastPerfect(group: readonly { readonly text: string }[]): boolean {
  return group.some((token) => /^(?:had|'d)$/i.test(token.text))
}

/** `if only`. */
function isOnly({ tokens }: Analysis, clause: Clause): boolean {
  return tokens.slice(Math.max(0, clause.from - 2), clause.verb.head).some((token) => token.lemma === 'only')
}

/** Whether another clause says what would have followed. */
function hasConsequence(analysis: Analysis, clause: Clause): boolean {
  return analysis.clauses.some(
    (other) =>
      other !== clause && (other.modality === 'would' || other.modality === 'could' || other.modality === 'might'),
  )
}
