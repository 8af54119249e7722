import { handling, lacks } from '../analysis/lexicon.ts'
import { predicate, verbOf } from '../analysis/predicate.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import type { Sign } from './lapse-sign.ts'

/** `The on-call finally opened the dashboard`: late, where it says nothing else. */
export const belated: Sign = (analysis, clause) => {
  if (clause.subject?.kind === 'self') return undefined
  const isLate = analysis.tokens
    .slice(Math.max(clause.from, clause.verb.from - 1), clause.verb.head)
    .some(({ lemma }) => /^(?:finally|eventually|belatedly)$/.test(lemma))
  return isLate && !clause.isNegated && heeding.has(verbOf(analysis, clause)) ? 'sure' : undefined
}

const heeding = new Set(
  'look notice wake pick open answer respond show realise realize admit read check react reply join appear turn bother concede own get arrive act call'.split(
    ' ',
  ),
)

/** `Leandro had been told twice`: a warning is told of only where it was not heeded. */
export const warned: Sign = (analysis, clause) => {
  if (clause.voice !== 'passive' || !/^(?:tell|warn|remind|instruct|ask|beg)$/.test(verbOf(analysis, clause)))
    return undefined
  if (isForbidden(analysis, clause)) return 'sure'
  if (clause.isNegated || /^(?:instruct|ask|beg)$/.test(verbOf(analysis, clause))) return undefined
  const rest = predicate(analysis, clause).slice(1)
  if (rest.some((word) => repeated.has(word))) return 'sure'
  const next = analysis.clauses.find(({ verb }) => verb.head > clause.verb.head)
  return next?.subject === clause.subject && next?.form === 'infinitive' && next.isNegated ? 'sure' : undefined
}

/** `had been told not to`: the negation is of what was told. */
export function isForbidden({ tokens }: Analysis, { verb }: Clause): boolean {
  const [first, second] = tokens.slice(verb.head + 1)
  return first?.lemma === 'not' && second?.word === 'to' && tokens[verb.from]!.word === 'had'
}

const repeated = new Set(
  'twice times time repeatedly multiple thrice already writing before hundred since often'.split(' '),
)

/** `was "monitoring" it`, `tried to "help"`: marks that say that it was no such thing. */
export const mocked: Sign = ({ tokens }, { verb, isNegated, form, subject }) => {
  if (isNegated || form !== 'finite' || subject?.kind === 'self') return undefined
  const { lemma } = tokens[verb.head]!
  const isTried = /^(?:try|want|decide|attempt|offer|manage)$/.test(lemma) && tokens[verb.head + 1]?.lemma === 'to'
  const at = verb.head + (isTried ? 2 : 1)
  const word = tokens[at + 1]
  if (!isTried && lemma !== 'be') return undefined
  const isMarked = tokens[at]?.isQuoted && tokens[at]!.pos === 'PUNCT' && tokens[at + 2]?.pos === 'PUNCT'
  return isMarked && word?.pos === 'VERB' && (isTried || word.word.endsWith('ing')) ? 'likely' : undefined
}

/** `typed prod instead of staging`: one thing done where another was meant. */
export const contrasted: Sign = (analysis, clause) => {
  const { tokens } = analysis
  if (clause.isNegated || clause.form !== 'finite' || clause.subject?.kind === 'self') return undefined
  const verb = verbOf(analysis, clause)
  if (!handling.has(verb) && !swapping.has(verb)) return undefined
  if (swapping.has(verb)) return 'likely'
  for (let at = clause.verb.head + 1; at < clause.to; at++) {
    const { lemma, isQuoted } = tokens[at]!
    if (isQuoted) continue
    if (/^(?:instead|rather)$/.test(lemma)) return 'likely'
    if (lemma === 'not' && tokens[at - 1]!.text === ',') return 'likely'
  }
  return undefined
}

const swapping = new Set('transpose mistake muddle garble invert'.split(' '))

/** `wiped the production bucket`: something that matters, gone at somebody's hands. */
export const ruined: Sign = (analysis, clause) => {
  if (clause.isNegated || clause.form !== 'finite' || clause.subject?.kind === 'self' || !isPast(analysis, clause))
    return undefined
  const verb = verbOf(analysis, clause)
  if (violent.has(verb)) return 'likely'
  if (!undoing.has(verb) || isHelping(analysis, clause)) return undefined
  return predicate(analysis, clause)
    .slice(1, 7)
    .some((word) => dear.has(word))
    ? 'likely'
    : undefined
}

/** `dropped everything and helped`, `dropped everything to help`. */
function isHelping({ tokens }: Analysis, { verb }: Clause): boolean {
  const [what, next] = tokens.slice(verb.head + 1)
  return (
    tokens[verb.head]!.lemma === 'drop' && what?.word === 'everything' && /^(?:and|to|when)$/.test(next?.word ?? '')
  )
}

const violent = new Set(
  'yank snap saw crack knock derail torch fry hack jam smash spill bulldoze overtighten'.split(' '),
)
const undoing = new Set(
  'delete drop wipe overwrite unplug erase purge destroy truncate kill disable cut pull remove revoke lock reboot drain power disconnect override'.split(
    ' ',
  ),
)
const dear = new Set(
  'prod production live entire whole primary every everything everyone only wrong safeguard interlock'.split(' '),
)

/** `assumed that the backup had run`: a belief is told of only where it proved wrong. */
export const disbelieved: Sign = (analysis, clause) => {
  if (clause.isNegated || clause.subject?.kind === 'self') return undefined
  const verb = verbOf(analysis, clause)
  return /^(?:assume|presume|suppose|guess|gamble|swear|bet)$/.test(verb) && isPast(analysis, clause)
    ? 'likely'
    : undefined
}

/** `Bob never opened it`: any act that a person left out. What nobody did is as often a fact about the system. */
export const undone: Sign = (analysis, clause) => {
  const { tokens } = analysis
  if (!clause.isNegated || clause.subject?.kind === 'self' || clause.voice === 'passive') return undefined
  const verb = verbOf(analysis, clause)
  const { subject } = clause
  if (isElliptic(analysis, clause)) return 'likely'
  if (!subject?.isSure || tokens.slice(subject.from, subject.to).some(({ lemma }) => denying.test(lemma)))
    return undefined
  if (lacks.has(verb) || unblamed.has(verb) || !isPast(analysis, clause)) return undefined
  return tokens[clause.verb.head]!.pos === 'VERB' ? 'likely' : undefined
}

/** `He plainly didn't.` */
function isElliptic({ tokens }: Analysis, { verb, subject }: Clause): boolean {
  const next = tokens[verb.to]
  const who = tokens[subject!.head]!.lemma
  return (
    tokens[verb.head]!.word === 'did' && (next === undefined || /^[.!]/.test(next.text)) && /^(?:he|she)$/.test(who)
  )
}

const denying = /^(?:nobody|no|none|no-one|neither)$/

/** What may be denied of people without a reproach. */
const unblamed = new Set(
  'do die suffer complain object leave exist blame act lose work own run get go come like point make ask stop anticipate touch panic break call reach request hide receive'.split(
    ' ',
  ),
)

/** Told as past, or as a headline tells it. */
function isPast({ tokens }: Analysis, { verb }: Clause): boolean {
  const group = tokens.slice(verb.from, verb.head)
  if (group.some(({ word }) => /^(?:did|had|has|have|was|were|'d|'ve)$/.test(word))) return true
  if (group.some(({ pos }) => pos === 'AUX')) return false
  return tokens[verb.head]!.form !== 'base'
}
