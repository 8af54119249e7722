import { diligence, errorAdverbs, judgingAdverbs, mindErrors, sharedErrors } from '../analysis/lexicon.ts'
import { findPhrase, phraseAt, phrases } from '../analysis/phrases.ts'
import { verbOf } from '../analysis/predicate.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import { dawned } from './dawned.ts'
import { denied } from './idioms/denied.ts'
import { carelessIdioms } from './idioms/idioms.ts'
import { carelessManner } from './idioms/manner.ts'
import { misbelief, prodded } from './lapse-course.ts'
import type { Lapse } from './lapse-sign.ts'
import { isForbidden } from './lapse-signs.ts'
import { isInept, wouldNot } from './lapse-stance.ts'
import { lapseTests } from './lapse-tests.ts'
import { isHuman } from './nominal.ts'
import { unheeded } from './unheeded.ts'

/** Whether a clause says of people that they erred, left something out or acted badly. */
export function lapseOf(analysis: Analysis, clause: Clause): Lapse | undefined {
  const { subject, voice } = clause
  if (isDropped(analysis, clause)) return { kind: 'error', certainty: 'sure', test: 'dropped' }
  const isProdded = prodded(analysis, clause) !== undefined
  const dawning = dawned(analysis, clause)
  if (dawning) return { kind: 'omission', certainty: dawning, test: 'dawned' }
  const ignored = unheeded(analysis, clause)
  if (ignored) return { kind: 'omission', certainty: ignored, test: 'unheeded' }
  const belief = misbelief(analysis, clause)
  if (belief) return { kind: 'error', certainty: belief, test: 'misbelief' }
  if (isCurt(analysis, clause)) return { kind: 'omission', certainty: 'likely', test: 'curt' }
  if (
    (voice === 'passive' && !isOfMind(analysis, clause) && !isInept(analysis, clause) && !isProdded) ||
    (clause.form === 'infinitive' && !isProdded) ||
    clause.isQuestion ||
    analysis.isQuestion ||
    !subject ||
    !isHuman(subject.kind)
  )
    return undefined
  if (
    /^(?:if|whether|unless|when|to)$/.test(clause.opener ?? '') &&
    clause.form === 'finite' &&
    clause.opener !== 'when'
  )
    return undefined
  const isStance = wouldNot(analysis, clause) || isInept(analysis, clause)
  if ((isHypothetical(analysis, clause) && !isStance) || isNothing(analysis, clause) || !isOwnGerund(analysis, clause))
    return undefined
  if (isTrade(analysis, clause) || isAgreed(analysis, clause)) return undefined
  const isVague = subject.kind === 'group' && !subject.isSure
  for (const test of lapseTests) {
    const certainty = test.holds(analysis, clause)
    if (certainty)
      return {
        kind: test.kind,
        certainty:
          isVague || isInferred(analysis, clause) || (test.kind === 'omission' && isExplained(analysis, clause))
            ? 'likely'
            : certainty,
        test: test.name,
      }
  }
  return undefined
}

/** A note that leaves its subject out, of a verb that only people can be the subject of: `Forgot to renew it`. */
function isDropped({ tokens }: Analysis, clause: Clause): boolean {
  const first = tokens.findIndex((token) => token.pos !== 'PUNCT' && token.pos !== 'TIME')
  const verb = tokens[clause.verb.head]!
  return (
    !clause.subject &&
    clause.verb.from === first &&
    clause.verb.head === first &&
    mindErrors.has(verb.lemma) &&
    /^(?:past|pastOrParticiple)$/.test(verb.form) &&
    /^(?:to|the|that|an?|about|our|how|what)$/.test(tokens[first + 1]?.lemma ?? '')
  )
}

/** `Never tested the backup`, `Merged without a word to anyone`: a note without its subject that only people write of. */
function isCurt(analysis: Analysis, clause: Clause): boolean {
  const { subject, verb, form, voice, isNegated } = clause
  if (subject || voice === 'passive' || analysis.isQuestion || (form !== 'finite' && form !== 'gerund')) return false
  const { tokens } = analysis
  const first = tokens.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'TIME' && pos !== 'ADV')
  if (verb.from > first || clause.modality !== undefined || tokens[verb.head]!.lemma === 'let') return false
  if (isNegated) return diligence.has(tokens[verb.head]!.lemma) || phraseAt(denied, tokens, verb.head) > 0
  const hasObject = /^(?:DET|PRON|PROPN|CODE|NUM)$/.test(tokens[verb.head + 1]?.pos ?? '')
  if (
    hasObject &&
    tokens
      .slice(Math.max(0, first - 1), verb.head)
      .some(({ lemma }) => judgingAdverbs.has(lemma) || errorAdverbs.has(lemma))
  )
    return true
  const isIdiom = phraseAt(carelessIdioms, tokens, verb.head) > 0 && !sharedErrors.has(tokens[verb.head]!.lemma)
  return isIdiom || findPhrase(carelessManner, tokens, verb.head + 1, clause.to) !== undefined
}

/** `left the old path on, as agreed`. */
function isAgreed({ tokens }: Analysis, { verb, to }: Clause): boolean {
  const hit = findPhrase(agreements, tokens, verb.head, Math.min(tokens.length, to + 3))
  return hit !== undefined && tokens[hit.from - 1]?.lemma !== 'not'
}

const agreements = phrases(
  'as agreed|agree|planned|plan|intended|intend|documented|document|instructed|instruct|designed|design|requested|request|advised|advise|arranged|arrange|approved|approve; by agreement|design|arrangement; at * request of',
)

/** `could not be bothered`, `had been warned twice`, `was engrossed in`: what the passive says of its subject. */
function isOfMind(analysis: Analysis, clause: Clause): boolean {
  const { tokens } = analysis
  if (isForbidden(analysis, clause)) return true
  if (clause.isNegated && !/^(?:bother|arse|trouble|persuade)$/.test(tokens[clause.verb.head]!.lemma)) return false
  // `Ops had been told the wrong window`: what they were told is somebody else's.
  const isOfContent = /^(?:DET|NOUN|ADJ)$/.test(tokens[clause.verb.head + 1]?.pos ?? '')
  return passiveOfMind.has(tokens[clause.verb.head]!.lemma) && !isOfContent
}

const passiveOfMind = new Set(
  'bother arse trouble persuade tell warn remind engross glue distract confuse preoccupy absorb lose catch convince surprise bore concern interest'.split(
    ' ',
  ),
)

/** What is only possible, planned or wished for is no lapse. */
function isHypothetical(analysis: Analysis, clause: Clause): boolean {
  const { tokens } = analysis
  const { lemma } = tokens[clause.verb.head]!
  const next = tokens[clause.verb.head + 1]?.word ?? ''
  const isUnwilling = /^(?:bother|trouble)$/.test(lemma) || /^(?:bothered|troubled|arsed|fussed|persuaded)$/.test(next)
  if (clause.isNegated && /^(?:could|can)$/.test(clause.modality ?? '') && isUnwilling) return false
  if (isInferred(analysis, clause)) return false
  if (clause.isNegated && lemma === 'care' && tokens[clause.verb.head + 1]?.lemma === 'less') return false
  return (
    clause.modality !== undefined &&
    /^(?:should|would|could|may|might|must|can|will|shall|ought)$/.test(clause.modality)
  )
}

/** `must have been half asleep`: what people are thought to have done. */
function isInferred({ tokens }: Analysis, { modality, verb }: Clause): boolean {
  return modality === 'must' && tokens.slice(verb.from, verb.head).some(({ word }) => word === 'have')
}

/** `missed nothing`, `made no error`. */
function isNothing({ tokens }: Analysis, clause: Clause): boolean {
  const after = tokens.slice(clause.verb.head + 1, clause.verb.head + 3).map((token) => token.lemma)
  const objectIsNothing =
    after[0] === 'nothing' || (after[0] === 'no' && /^(?:error|mistake|blunder|fault|harm)s?$/.test(after[1] ?? ''))
  return (
    objectIsNothing &&
    (sharedErrors.has(verbOf({ tokens } as Analysis, clause)) ||
      /^(?:make|overlook|forget)$/.test(tokens[clause.verb.head]!.lemma) ||
      after[1] === 'wrong')
  )
}

/** What was done *without* or *by* doing counts when somebody did it, not when it is only possible. */
function isOwnGerund(analysis: Analysis, clause: Clause): boolean {
  if (clause.form !== 'gerund') return true
  if (
    clause.opener !== 'without' &&
    clause.opener !== 'by' &&
    clause.opener !== undefined &&
    clause.opener !== 'despite'
  )
    return false
  const main = analysis.clauses.findLast((other) => other.form === 'finite' && other.verb.head < clause.verb.head)
  if (!main || (clause.opener === 'without' && main.subject !== clause.subject))
    return (!main && clause.opener === undefined) || isBefore(analysis, clause)
  return (
    main.subject === clause.subject &&
    main.modality === undefined &&
    !main.isQuestion &&
    main.voice === 'active' &&
    !main.isNegated
  )
}

/** `Without asking anybody, Bob ran it`: what somebody left out before what they did. */
function isBefore({ clauses }: Analysis, { opener, subject, verb }: Clause): boolean {
  return (
    opener === 'without' &&
    clauses.some(
      (main) =>
        main.form === 'finite' && main.verb.head > verb.head && main.subject === subject && main.modality === undefined,
    )
  )
}

/** What an operator does as a rule is what a firm or a program does. */
function isTrade({ tokens }: Analysis, clause: Clause): boolean {
  const first = tokens
    .slice(clause.verb.from, clause.verb.to)
    .find((token) => token.pos === 'AUX' || token.pos === 'VERB')!
  return tokens[clause.subject!.head]!.lemma === 'operator' && /^(?:base|s)$/.test(first.form) && first.text !== 'did'
}

/** What brings people the news, or does not: `Nobody replied: it went to an empty list`. */
const messengers = new Set(
  'it bot page pager mail email e-mail notice notification alert alarm message ticket list channel mailbox invitation letter handover phone runbook form tool dashboard console'.split(
    ' ',
  ),
)

/** Whether the sentence goes on to say what in the system made somebody leave something undone. */
function isExplained({ clauses, tokens }: Analysis, clause: Clause): boolean {
  if (tokens[clause.to]?.text === ':' || tokens[clause.to]?.text === ';') {
    const next = clauses.find(({ verb }) => verb.head > clause.to)
    const who = next?.subject
    if (
      who?.kind === 'system' &&
      next?.ownsSubject &&
      who.from <= clause.to + 2 &&
      messengers.has(tokens[who.head]!.lemma)
    )
      return true
  }
  return clauses.some(
    (other) =>
      other.verb.head > clause.verb.head &&
      /^(?:because|since|as|so)$/.test(other.opener ?? '') &&
      other.subject?.kind === 'system',
  )
}
