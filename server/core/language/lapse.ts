import { carelessIdioms, denied } from './idioms.ts'
import {
  attempts,
  damage,
  diligence,
  errorAdverbs,
  errorParticles,
  handling,
  incidentNouns,
  judgingAdverbs,
  lacks,
  mindErrors,
  sharedErrors,
  wrongness,
} from './lexicon.ts'
import { verbForm } from './morphology.ts'
import { isHuman } from './nominal.ts'
import { findPhrase, phraseAt } from './phrases.ts'
import type { Analysis, Clause } from './sentence.ts'

/** What a clause says that somebody did wrong. */
export interface Lapse {
  readonly kind: 'error' | 'omission' | 'manner' | 'damage' | 'idiom'
  /** Sure: a reviewer would ask to reword it. Likely: it may read as blame. */
  readonly certainty: 'sure' | 'likely'
  /** For figures: which of the tests below it was. */
  readonly test: string
}

/** Whether a clause says of people that they erred, left something out or acted badly. */
export function lapseOf(analysis: Analysis, clause: Clause): Lapse | undefined {
  const { subject, voice } = clause
  if (isDropped(analysis, clause)) return { kind: 'error', certainty: 'sure', test: 'dropped' }
  if (
    voice === 'passive' ||
    clause.form === 'infinitive' ||
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
  if (isHypothetical(analysis, clause) || isNothing(analysis, clause) || !isOwnGerund(analysis, clause))
    return undefined
  if (isTrade(analysis, clause)) return undefined
  const isVague = subject.kind === 'group' && !subject.isSure
  for (const test of tests) {
    const certainty = test.holds(analysis, clause)
    if (certainty)
      return {
        kind: test.kind,
        certainty: isVague || (test.kind === 'omission' && isExplained(analysis, clause)) ? 'likely' : certainty,
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
    /^(?:past|pastOrParticiple)$/.test(verbForm(verb.text)) &&
    /^(?:to|the|that|an?|about|our|how|what)$/.test(tokens[first + 1]?.lemma ?? '')
  )
}

/** What is only possible, planned or wished for is no lapse. */
function isHypothetical({ tokens }: Analysis, clause: Clause): boolean {
  if (clause.isNegated && clause.modality === 'could' && /^(?:bother|trouble)$/.test(tokens[clause.verb.head]!.lemma))
    return false
  return (
    clause.modality !== undefined &&
    /^(?:should|would|could|may|might|must|can|will|shall|ought)$/.test(clause.modality)
  )
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
  if (!main) return clause.opener === undefined
  return (
    main.subject === clause.subject &&
    main.modality === undefined &&
    !main.isQuestion &&
    main.voice === 'active' &&
    !main.isNegated
  )
}

/** What an operator does as a rule is what a firm or a program does. */
function isTrade({ tokens }: Analysis, clause: Clause): boolean {
  const first = tokens
    .slice(clause.verb.from, clause.verb.to)
    .find((token) => token.pos === 'AUX' || token.pos === 'VERB')!
  return (
    tokens[clause.subject!.head]!.lemma === 'operator' &&
    /^(?:base|s)$/.test(verbForm(first.text)) &&
    first.text !== 'did'
  )
}

/** Whether the sentence goes on to say what in the system made somebody leave something undone. */
function isExplained({ clauses }: Analysis, clause: Clause): boolean {
  return clauses.some(
    (other) =>
      other.verb.head > clause.verb.head &&
      /^(?:because|since|as|so)$/.test(other.opener ?? '') &&
      other.subject?.kind === 'system',
  )
}

interface Test {
  readonly name: string
  readonly kind: Lapse['kind']
  holds(analysis: Analysis, clause: Clause): Lapse['certainty'] | undefined
}

const tests: readonly Test[] = [
  {
    name: 'mind',
    kind: 'error',
    holds: (analysis, clause) => (!clause.isNegated && mindErrors.has(verbOf(analysis, clause)) ? 'sure' : undefined),
  },
  {
    name: 'shared',
    kind: 'error',
    holds(analysis, clause) {
      const verb = verbOf(analysis, clause)
      if (clause.isNegated || !sharedErrors.has(verb)) return undefined
      const next = after(analysis, clause, 1)
      if (verb === 'fail' && (next === 'over' || next === 'back')) return undefined
      if (verb === 'fail' && attempts.has(after(analysis, clause, 2))) return undefined
      if (verb === 'break' && /^(?:down|out|off|into|even|for)$/.test(next)) return undefined
      return clause.subject!.isSure ? 'sure' : 'likely'
    },
  },
  {
    name: 'particle',
    kind: 'idiom',
    holds(analysis, clause) {
      const particles = errorParticles[verbOf(analysis, clause)]
      if (!particles || clause.isNegated) return undefined
      return predicate(analysis, clause)
        .slice(1, 7)
        .some((word) => particles.has(word))
        ? 'sure'
        : undefined
    },
  },
  {
    name: 'idiom',
    kind: 'idiom',
    holds(analysis, clause) {
      if (clause.isNegated) return undefined
      const at = clause.verb.head
      return phraseAt(carelessIdioms, analysis.tokens, at, clause.to) > 0 ||
        findPhrase(carelessIdioms, analysis.tokens, clause.verb.from, at + 1)
        ? 'sure'
        : undefined
    },
  },
  {
    name: 'denied',
    kind: 'omission',
    holds: ({ tokens }, clause) =>
      clause.isNegated && phraseAt(denied, tokens, clause.verb.head, clause.to) > 0 ? 'sure' : undefined,
  },
  {
    name: 'omission',
    kind: 'omission',
    holds(analysis, clause) {
      const verb = verbOf(analysis, clause)
      const isWithout = clause.opener === 'without' && clause.form === 'gerund'
      if (!clause.isNegated && !isWithout) return undefined
      if (lacks.has(verb) || !diligence.has(verb)) return undefined
      return 'sure'
    },
  },
  {
    name: 'wrong-object',
    kind: 'error',
    holds(analysis, clause) {
      const verb = verbOf(analysis, clause)
      if (clause.isNegated || clause.form === 'gerund') return undefined
      const object = predicate(analysis, clause).slice(1, 6)
      if (object.includes('wrong') && !perception.has(verb)) return 'sure'
      return handling.has(verb) && object.some((word) => wrongness.has(word)) ? 'sure' : undefined
    },
  },
  {
    name: 'left',
    kind: 'omission',
    holds(analysis, clause) {
      const verb = verbOf(analysis, clause)
      if (clause.isNegated || (verb !== 'leave' && verb !== 'let')) return undefined
      const object = predicate(analysis, clause).slice(2, 9)
      return object.some((word) => (verb === 'leave' ? neglected : lapsed).has(word)) ? 'sure' : undefined
    },
  },
  {
    name: 'error-adverb',
    kind: 'error',
    holds: (analysis, clause) => (inGroup(analysis, clause, errorAdverbs) ? 'sure' : undefined),
  },
  {
    name: 'judging-adverb',
    kind: 'manner',
    holds: (analysis, clause) => (inGroup(analysis, clause, judgingAdverbs) ? 'sure' : undefined),
  },
  {
    name: 'damage',
    kind: 'damage',
    holds(analysis, clause) {
      const verb = verbOf(analysis, clause)
      if (clause.isNegated) return undefined
      if (damage.has(verb)) return clause.subject!.isSure ? 'sure' : 'likely'
      if ((verb === 'take' || verb === 'bring') && predicate(analysis, clause).slice(1, 6).includes('down'))
        return 'likely'
      if (verb === 'cause' && predicate(analysis, clause).some((word) => incidentNouns.has(word))) return 'sure'
      return undefined
    },
  },
]

/** What one does to something wrong without having done it wrong. */
const perception = new Set(
  'find notice see get receive spot discover fix report correct revert have be show detect identify flag catch suspect rule undo know realise realize learn turn prove look go'.split(
    ' ',
  ),
)

/** How things are found that somebody left. */
const neglected = new Set(
  'open unlocked unattended unread unanswered running enabled disabled on off blank empty behind unplugged connected lying exposed unpatched untouched unguarded dangling stale hardcoded unset unconfigured half-finished unfinished out'.split(
    ' ',
  ),
)
const lapsed = new Set('lapse expire slip slide rot fester drift rust flat dry out pile grow'.split(' '))

/** The dictionary form of the main verb. */
export function verbOf(analysis: Analysis, clause: Clause): string {
  return analysis.tokens[clause.verb.head]?.lemma ?? ''
}

/** The dictionary forms from the main verb to the end of the clause, quotations left out. */
export function predicate(analysis: Analysis, clause: Clause): string[] {
  return analysis.tokens.slice(clause.verb.head, clause.to).flatMap((token) => (token.isQuoted ? [] : [token.lemma]))
}

function after(analysis: Analysis, clause: Clause, distance: number): string {
  return analysis.tokens[clause.verb.head + distance]?.lemma ?? ''
}

/** Whether an adverb of a set stands in the verb group, before the subject or at the end of the clause. */
function inGroup(analysis: Analysis, clause: Clause, set: ReadonlySet<string>): boolean {
  for (let index = Math.max(0, clause.from - 2); index < clause.to; index++) {
    const token = analysis.tokens[index]!
    if (token.isQuoted || !set.has(token.lemma)) continue
    const next = analysis.tokens[index + 1]
    const isOfNoun = index > clause.verb.head && next !== undefined && /^(?:VERB|ADJ)$/.test(next.pos)
    if (!isOfNoun) return true
  }
  return false
}
