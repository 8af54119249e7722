import { verbOf } from '../analysis/predicate.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import type { Sign } from './lapse-sign.ts'

/** `Sales wouldn't share the forecast`: what people would not do they refused. */
export const refusing: Sign = (analysis, clause) => (wouldNot(analysis, clause) ? 'sure' : undefined)

/** Whether *would not* tells of a refusal, not of what might have been. */
export function wouldNot(analysis: Analysis, { verb, isNegated, modality, subject, form }: Clause): boolean {
  const { tokens } = analysis
  return (
    isNegated &&
    form === 'finite' &&
    (modality === 'would' || modality === 'will') &&
    subject?.kind !== 'self' &&
    !tokens.slice(verb.from, verb.head).some(({ lemma }) => lemma === 'have') &&
    yielding.has(tokens[verb.head]!.lemma)
  )
}

const yielding = new Set(
  'share pick answer listen help budge tell admit let move respond believe accept hear learn stop own join cooperate explain engage lift take talk wait apologise apologize cooperate'.split(
    ' ',
  ),
)

/** `The NOC can't read a runbook`, `doesn't understand DNS`: a want of skill told as a trait. */
export const inept: Sign = (analysis, clause) =>
  isInept(analysis, clause) ? (clause.voice === 'passive' ? 'sure' : 'likely') : undefined

/** Whether a negation in the present says what people are not able to do at all. */
export function isInept(analysis: Analysis, { verb, isNegated, modality, subject, form, voice }: Clause): boolean {
  const { tokens } = analysis
  if (!isNegated || form !== 'finite' || subject?.kind === 'self' || !subject?.isSure) return false
  const { lemma } = tokens[verb.head]!
  if (tokens.slice(subject.from, subject.to).some(({ lemma }) => /^(?:nobody|no|none|no-one)$/.test(lemma)))
    return false
  if (modality === 'can') return voice === 'passive' ? lemma === 'trust' : skills.has(lemma)
  const isPresent = tokens.slice(verb.from, verb.head).some(({ word }) => /^(?:does|do)$/.test(word))
  return (
    modality === undefined && isPresent && /^(?:know|understand|care|believe|get|read|think|talk|listen)$/.test(lemma)
  )
}

const skills = new Set('read tell count spell type follow remember distinguish understand keep'.split(' '))

/** `keeps shipping broken schemas`: told of people as of a bad habit. */
export const persistent: Sign = (analysis, clause) => {
  const { tokens } = analysis
  const next = tokens[clause.verb.head + 1]
  const isKeeping = verbOf(analysis, clause) === 'keep' && clause.subject?.kind !== 'self' && !clause.isNegated
  return isKeeping && next?.pos === 'VERB' && next.word.endsWith('ing') && !steady.has(next.lemma)
    ? 'likely'
    : undefined
}

const steady = new Set('watch monitor look work try update post track check run investigate wait'.split(' '))

/** `Whoever approved it`: nobody is asked for so, but to be blamed. */
export const whoever: Sign = (analysis, clause) => {
  const { tokens } = analysis
  if (clause.isNegated || tokens[clause.subject!.head]!.lemma !== 'whoever' || clause.modality !== undefined)
    return undefined
  const first = tokens[clause.verb.from]!
  return /(?:ed|d|t|ote|ade|ave|an|ut|ook|id)$/.test(first.word) &&
    tokens[clause.verb.to] !== undefined &&
    tokens[clause.verb.to]!.pos !== 'PUNCT'
    ? 'likely'
    : undefined
}
