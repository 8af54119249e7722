import { diligence } from '../analysis/lexicon.ts'
import { predicate, verbOf } from '../analysis/predicate.ts'
import type { Analysis } from '../analysis/sentence.ts'
import { frontedBefore } from '../analysis/verb-group.ts'
import type { Sign } from './lapse-sign.ts'

/** `told exactly zero engineers`, `opened none of them`, `checked nothing`. */
export const nothingDone: Sign = ({ tokens }, { verb, subject, isNegated }) => {
  if (isNegated || subject?.kind === 'self' || !saying.has(tokens[verb.head]!.lemma)) return undefined
  let at = verb.head + 1
  while (at < verb.head + 4 && /^(?:ADV|ADP|PRON|ADJ)$/.test(tokens[at]?.pos ?? '') && !nought.has(tokens[at]!.word))
    at++
  const word = tokens[at]
  if (!word || word.isQuoted || !(nought.has(word.word) || isNoOne(tokens, at))) return undefined
  return /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '') || tokens[at + 1]?.word === 'but' ? undefined : 'sure'
}

const nought = new Set(['zero', 'none', 'nobody', 'nothing', 'no-one'])
const saying = new Set(
  'tell inform ask check test read open document notify warn verify review consult write log record escalate announce raise alert brief mention report say learn call invite involve page answer acknowledge do change fix hand pass'.split(
    ' ',
  ),
)

function isNoOne(tokens: Analysis['tokens'], at: number): boolean {
  return tokens[at]!.word === 'no' && tokens[at + 1]?.word === 'one'
}

/** `saw the alert and carried on`: what somebody had before their eyes made no difference. */
export const heedless: Sign = (analysis, clause) => {
  const { tokens, clauses } = analysis
  const { subject, verb, isNegated, modality } = clause
  if (isNegated || modality !== undefined || !subject || subject.kind === 'self') return undefined
  const going = goingOn.get(verbOf(analysis, clause))
  const [next, second] = tokens.slice(verb.head + 1)
  // `moved on to the next check` goes about the work.
  if (!going?.test(next?.word ?? '') || /^(?:to|with)$/.test(second?.word ?? '')) return undefined
  const earlier = clauses.find(
    (other) => other.verb.head < verb.head && other.subject?.from === subject.from && !other.isNegated,
  )
  if (!earlier || !perceiving.has(tokens[earlier.verb.head]!.lemma)) return undefined
  return tidying.has(verbOf(analysis, clause)) ? 'likely' : 'sure'
}

const perceiving = new Set(
  'see notice read hear know spot smell glimpse watch receive understand recognise realise'.split(' '),
)

const tidying = new Set(['archive', 'close', 'delete', 'keep'])

/** Verbs of going on as if nothing were, by the word after them. */
const goingOn: ReadonlyMap<string, RegExp> = new Map([
  ['carry', /^on$/],
  ['move', /^on$/],
  ['walk', /^(?:on|past|away|by|off)$/],
  ['go', /^(?:on|home|back|to)$/],
  ['drive', /^(?:on|past|off)$/],
  ['press', /^(?:on|ahead)$/],
  ['keep', /ing$/],
  ['do', /^(?:nothing|little)$/],
  ['look', /^away$/],
  ['log', /^off$/],
  ['roll', /^over$/],
  ['archive', /^/],
  ['close', /^/],
  ['delete', /^/],
  ['say', /^nothing$/],
])

/** `had to be chased for the logs`, `had to be woken three times`. */
export const prodded: Sign = ({ tokens }, { verb, voice, subject, isNegated, form, to }) => {
  if (voice !== 'passive' || isNegated || form !== 'infinitive' || subject?.kind === 'self') return undefined
  if (!/^(?:have|need)$/.test(tokens[verb.from - 2]?.lemma ?? '')) return undefined
  const { lemma } = tokens[verb.head]!
  if (prods.has(lemma)) return 'sure'
  const isRepeated = tokens.slice(verb.head + 1, Math.max(to, verb.head + 4)).some(({ word }) => repeats.has(word))
  return calls.has(lemma) && isRepeated ? 'sure' : undefined
}

const prods = new Set(
  'chase drag prod nag beg coax cajole badger shame bully hound push coerce goad dig pester persuade bribe'.split(' '),
)
const calls = new Set(
  'tell ask remind wake call ring page phone prompt request contact show explain email ping'.split(' '),
)
const repeats = new Set('twice times repeatedly again thrice'.split(' '))

/** `only read the first page`, `only looked at noon`: too little, or too late. */
export const scant: Sign = (analysis, clause) => {
  const { tokens } = analysis
  const { verb, subject, isNegated, form } = clause
  if (isNegated || form !== 'finite' || !subject || subject.kind === 'self' || clause.modality !== undefined)
    return undefined
  if (tokens[verb.head]!.form === 's') return undefined
  const isLate = tokens
    .slice(Math.max(clause.from, verb.from - 1), verb.head)
    .some(({ word }) => word === 'only' || word === 'merely')
  const front = clause.ownsSubject ? frontedBefore(tokens, subject.from - 1) : undefined
  if (front === 'limiting' && heeding.has(verbOf(analysis, clause))) return 'sure'
  return isLate && (diligence.has(verbOf(analysis, clause)) || heeding.has(verbOf(analysis, clause)))
    ? 'likely'
    : undefined
}

const heeding = new Set(
  'look notice wake pick open answer respond show realise realize admit read check react reply join appear turn bother deign condescend concede own arrive act call remember'.split(
    ' ',
  ),
)

/** `took forty minutes to answer`, `took four reminders to type one command`. */
export const slow: Sign = (analysis, clause) => {
  const { tokens, clauses } = analysis
  const { subject, verb, isNegated, voice } = clause
  if (isNegated || voice === 'passive' || !subject || subject.kind === 'self' || verbOf(analysis, clause) !== 'take')
    return undefined
  const isLong = tokens.slice(verb.head + 1, verb.head + 6).some(({ lemma }) => long.has(lemma))
  if (!isLong) return undefined
  const act = clauses.find(
    (other) => other.form === 'infinitive' && other.verb.head > verb.head && other.verb.head < verb.head + 9,
  )
  return act && heeding.has(tokens[act.verb.head]!.lemma) ? 'likely' : undefined
}

const long = new Set(
  'minute hour day week month age forever reminder call page attempt mail email e-mail eternity'.split(' '),
)

/** `joined the call an hour late`. */
export const tardy: Sign = (analysis, clause) =>
  !clause.isNegated &&
  clause.subject?.kind !== 'self' &&
  coming.has(verbOf(analysis, clause)) &&
  predicate(analysis, clause).some((word) => word === 'late')
    ? 'likely'
    : undefined

const coming = new Set(
  'join show turn appear arrive dial log come answer reply respond start hand deliver send'.split(' '),
)

/** `deleted the thread thinking it spam`: what somebody took for true is told of only where it was not. */
export const misbelief: Sign = ({ tokens, clauses }, { verb, form, isNegated }) => {
  if (isNegated || (form !== 'gerund' && form !== 'participle') || !believing.has(tokens[verb.head]!.word))
    return undefined
  const main = clauses.findLast((other) => other.form === 'finite' && other.verb.head < verb.head)
  if (!main?.subject || main.modality !== undefined || main.isNegated || main.isQuestion) return undefined
  const { kind } = main.subject
  return (kind === 'person' || kind === 'group') && tokens[main.verb.head]!.pos === 'VERB' ? 'likely' : undefined
}

const believing = new Set('thinking believing figuring reckoning mistaking'.split(' '))

/** `escalated too late`, `closed the incident too early`. */
export const illTimed: Sign = (analysis, clause) => {
  const { tokens } = analysis
  const { verb, subject, isNegated, form } = clause
  if (isNegated || form !== 'finite' || subject?.kind === 'self' || clause.modality !== undefined) return undefined
  if (learning.has(verbOf(analysis, clause))) return undefined
  for (let at = verb.head + 1; at < Math.min(clause.to, verb.head + 9); at++)
    if (tokens[at]!.word === 'too' && timings.has(tokens[at + 1]?.word ?? '') && tokens[at + 2]?.pos !== 'NOUN')
      return 'sure'
  return undefined
}

const timings = new Set('late soon early quickly hastily readily lightly casually eagerly easily slowly'.split(' '))
const learning = new Set(
  'learn find hear receive get see notice discover realise realize arrive be know understand come fire end finish'.split(
    ' ',
  ),
)

/** `promised to call back and never did`. */
export const broken: Sign = ({ tokens, clauses }, { verb, subject, isNegated }) => {
  if (!isNegated || tokens[verb.head]!.word !== 'did' || subject?.kind === 'self') return undefined
  const next = tokens[verb.to]
  if (next !== undefined && !/^[.!,;)]/.test(next.text)) return undefined
  const earlier = clauses.findLast((other) => other.verb.head < verb.head && other.form === 'finite')
  return earlier && earlier.subject?.from === subject?.from && promising.has(tokens[earlier.verb.head]!.lemma)
    ? 'sure'
    : undefined
}

const promising = new Set(
  'promise say mean agree intend plan offer undertake vow commit swear claim suppose want'.split(' '),
)
