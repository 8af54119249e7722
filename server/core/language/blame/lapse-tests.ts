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
} from '../analysis/lexicon.ts'
import { findPhrase, phraseAt } from '../analysis/phrases.ts'
import { predicate, verbOf } from '../analysis/predicate.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import { denied } from './idioms/denied.ts'
import { carelessIdioms, mildIdioms } from './idioms/idioms.ts'
import { carelessManner } from './idioms/manner.ts'
import { broken, heedless, illTimed, nothingDone, prodded, scant, slow, tardy } from './lapse-course.ts'
import { fronted } from './lapse-fronted.ts'
import type { Lapse, Sign } from './lapse-sign.ts'
import { belated, contrasted, disbelieved, mocked, ruined, undone, warned } from './lapse-signs.ts'
import { inept, persistent, refusing, whoever } from './lapse-stance.ts'

/** One way in which a clause can say that people erred. */
export interface LapseTest {
  readonly name: string
  readonly kind: Lapse['kind']
  readonly holds: Sign
}

/** In the order in which they are asked: the first that holds names the lapse. */
export const lapseTests: readonly LapseTest[] = [
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
      // An unknown name may be a thing: `Dedup fails`.
      if (verb === 'fail' && !clause.subject!.isSure && next !== 'to') return undefined
      if (verb === 'fail' && attempts.has(after(analysis, clause, 2))) return undefined
      if (verb === 'break' && /^(?:down|out|off|into|even|for)$/.test(next)) return undefined
      return orLikely(analysis, clause)
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
      for (let at = clause.verb.from; at <= clause.verb.head; at++)
        if (phraseAt(carelessIdioms, analysis.tokens, at, reach(analysis, clause)) > 0)
          return orLikely(analysis, clause)
      return undefined
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
      if (lacks.has(verb) || !diligence.has(verb) || isConduct(analysis, clause)) return undefined
      // `Nobody asked "who did this"`: praise for a question left out.
      if (analysis.tokens[clause.verb.head + 1]?.isQuoted) return undefined
      return isOfThing(analysis, clause) ? 'likely' : 'sure'
    },
  },
  {
    name: 'wrong-object',
    kind: 'error',
    holds(analysis, clause) {
      const verb = verbOf(analysis, clause)
      if (clause.isNegated || clause.form === 'gerund') return undefined
      const object = predicate(analysis, clause).slice(1, 6)
      if (!perception.has(verb) && (object.includes('wrong') || isAtWrong(analysis, clause))) return 'sure'
      return handling.has(verb) && object.some((word) => wrongness.has(word)) ? 'sure' : undefined
    },
  },
  {
    name: 'left',
    kind: 'omission',
    holds(analysis, clause) {
      const verb = verbOf(analysis, clause)
      if (clause.isNegated || (verb !== 'leave' && verb !== 'let')) return undefined
      const last = Math.min(clause.to, clause.verb.head + 9)
      for (let at = clause.verb.head + 2; at < last; at++)
        if ((verb === 'leave' ? neglected : lapsed).has(analysis.tokens[at]!.lemma) && !isPreposition(analysis, at))
          return 'sure'
      return undefined
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
  {
    name: 'manner',
    kind: 'manner',
    holds: ({ tokens }, clause) =>
      !clause.isNegated &&
      !/^(?:be|have|let)$/.test(tokens[clause.verb.head]!.lemma) &&
      (findPhrase(carelessManner, tokens, clause.verb.head + 1, clause.to) || isAside(tokens, clause))
        ? 'sure'
        : undefined,
  },
  { name: 'fronted', kind: 'manner', holds: fronted },
  { name: 'belated', kind: 'omission', holds: belated },
  { name: 'nothing', kind: 'omission', holds: nothingDone },
  { name: 'heedless', kind: 'manner', holds: heedless },
  { name: 'prodded', kind: 'omission', holds: prodded },
  { name: 'scant', kind: 'omission', holds: scant },
  { name: 'slow', kind: 'omission', holds: slow },
  { name: 'ill-timed', kind: 'manner', holds: illTimed },
  { name: 'broken', kind: 'omission', holds: broken },
  { name: 'tardy', kind: 'omission', holds: tardy },
  { name: 'warned', kind: 'omission', holds: warned },
  { name: 'mocked', kind: 'manner', holds: mocked },
  { name: 'contrasted', kind: 'error', holds: contrasted },
  { name: 'ruined', kind: 'damage', holds: ruined },
  { name: 'disbelieved', kind: 'error', holds: disbelieved },
  { name: 'refusing', kind: 'omission', holds: refusing },
  { name: 'inept', kind: 'manner', holds: inept },
  { name: 'persistent', kind: 'manner', holds: persistent },
  { name: 'whoever', kind: 'error', holds: whoever },
  { name: 'undone', kind: 'omission', holds: undone },
  {
    name: 'mild',
    kind: 'idiom',
    holds: ({ tokens }, clause) =>
      (!clause.isNegated || clause.modality !== undefined) &&
      clause.subject!.kind !== 'self' &&
      (phraseAt(mildIdioms, tokens, clause.verb.head, clause.to) > 0 ||
        findPhrase(mildIdioms, tokens, clause.verb.from, clause.verb.head + 1))
        ? 'likely'
        : undefined,
  },
]

/** `Mirela, in full panic, failed back`: between the subject and its verb. */
function isAside(tokens: Analysis['tokens'], { subject, ownsSubject, verb }: Clause): boolean {
  return (
    ownsSubject &&
    subject !== undefined &&
    tokens[subject.to]?.text === ',' &&
    tokens[verb.from - 1]?.text === ',' &&
    findPhrase(carelessManner, tokens, subject.to, verb.from) !== undefined
  )
}

/** `left it on a laptop`, not `left it on`. */
function isPreposition({ tokens }: Analysis, at: number): boolean {
  return (
    /^(?:on|off|out|behind)$/.test(tokens[at]!.word) &&
    /^(?:DET|NOUN|PROPN|PRON|NUM|CODE)$/.test(tokens[at + 1]?.pos ?? '')
  )
}

/** `Nobody acted outside the process`: how they did not act, not that they did nothing. */
function isConduct({ tokens }: Analysis, { verb, to }: Clause): boolean {
  return tokens[verb.head]!.lemma === 'act' && verb.head + 1 < to && !/^(?:on|upon)$/.test(tokens[verb.head + 1]!.word)
}

/** `an index that nobody reads`: what is said of a thing, not of those who might have read it. */
function isOfThing({ tokens }: Analysis, { subject }: Clause): boolean {
  if (!subject || !/^(?:nobody|no-one|one|none)$/.test(tokens[subject.head]!.lemma)) return false
  const before = tokens[subject.from - 1]
  return before !== undefined && (/^(?:that|which)$/.test(before.word) || /^(?:NOUN|PROPN|CODE)$/.test(before.pos))
}

/** `dropped the pin on the wrong side`: where something was put. */
function isAtWrong({ tokens }: Analysis, { verb, to }: Clause): boolean {
  for (let at = verb.head + 3; at < to; at++)
    if (tokens[at]!.word === 'wrong' && !tokens[at]!.isQuoted && placing.has(tokens[at - 2]!.word)) return true
  return false
}

const placing = new Set(['to', 'at', 'on', 'in', 'into', 'onto', 'from', 'for', 'against', 'with'])

/** An idiom with a verb inside, `let it pass`, goes on beyond its clause. */
function reach(analysis: Analysis, clause: Clause): number {
  if (/^(?:let|leave|keep|get|see|watch|have|make)$/.test(verbOf(analysis, clause)))
    return Math.max(clause.to, clause.verb.head + 6)
  let to = clause.to
  while (to < clause.to + 4 && analysis.tokens[to] && !ends.has(analysis.tokens[to]!.pos)) to++
  return to
}

const ends: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'TIME'])

/** Sure of people; only likely where the subject may be a firm or a thing and the verb is one that these do as well. */
function orLikely(analysis: Analysis, clause: Clause): Lapse['certainty'] {
  const { isSure, head } = clause.subject!
  const isFirm = /^(?:provider|partner|supplier|vendor|carrier|operator)$/.test(analysis.tokens[head]!.lemma)
  if (isSure && !isFirm) return 'sure'
  const verb = verbOf(analysis, clause)
  return sharedErrors.has(verb) || ofMachines.has(verb) ? 'likely' : 'sure'
}

const ofMachines = new Set(
  'refuse drop reject hide freeze panic crash fall slip stray exceed deny withhold hang swallow garble mangle override evade defy lie fake stumble'.split(
    ' ',
  ),
)

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
