import type { Analysis, Clause, Nominal } from '../analysis/sentence.ts'
import type { Sign } from './lapse-sign.ts'
import { isHuman } from './nominal.ts'

/** What came too late to somebody's mind, or never, in sentences whose subject is no person. */
export const dawned: Sign = (analysis, clause) => {
  if (clause.form !== 'finite' || clause.modality !== undefined || analysis.isQuestion) return undefined
  if (isUnspent(analysis, clause)) return 'likely'
  return struck(analysis, clause) ?? slipped(analysis, clause) ?? tookLong(analysis, clause) ?? absent(analysis, clause)
}

/** `It never occurred to the planner`, `it only dawned on Mirembe at lunch`. */
function struck(analysis: Analysis, { verb, isNegated, subject }: Clause): ReturnType<Sign> {
  const { tokens } = analysis
  if (!/^(?:occur|dawn)$/.test(tokens[verb.head]!.lemma)) return undefined
  const who = humanFrom(analysis, verb.head + 2)
  if (!who || !/^(?:to|on|upon)$/.test(tokens[verb.head + 1]?.word ?? '') || who.kind === 'self') return undefined
  const isDenied = isNegated || subject?.kind === 'person' || /^(?:nobody|no|none)$/.test(tokens[who.from]!.lemma)
  const isLate = tokens.slice(Math.max(0, verb.from - 1), verb.head).some(({ lemma }) => late.has(lemma))
  return isDenied || isLate ? 'sure' : 'likely'
}

const late = new Set(['only', 'finally', 'eventually', 'belatedly'])

/** `It slipped Aroha's mind`, `crossed nobody's mind`, `escaped the attention of the reviewer`. */
function slipped(analysis: Analysis, { verb, isNegated }: Clause): ReturnType<Sign> {
  const { tokens, phrases } = analysis
  const { lemma } = tokens[verb.head]!
  if (!/^(?:slip|escape|elude|cross)$/.test(lemma) || (isNegated && lemma !== 'cross')) return undefined
  const object = phrases.find(({ from }) => from === verb.head + 1)
  if (!object || !minds.has(tokens[object.head]!.lemma)) return undefined
  const isPersons = object.owner !== undefined ? isHuman(object.owner) && object.owner !== 'self' : of(analysis, object)
  if (!isPersons) return undefined
  const isNobodys = tokens.slice(object.from, object.head).some(({ lemma }) => /^(?:nobody|no-one|one)$/.test(lemma))
  return lemma !== 'cross' || isNegated || isNobodys ? 'sure' : undefined
}

const minds = new Set(['mind', 'attention', 'notice', 'memory', 'head', 'thought', 'eye'])

/** `It took the duty officer fifty minutes to notice`. */
function tookLong(analysis: Analysis, { verb, isNegated, subject }: Clause): ReturnType<Sign> {
  const { tokens } = analysis
  if (isNegated || tokens[verb.head]!.lemma !== 'take' || !subject || tokens[subject.head]!.lemma !== 'it')
    return undefined
  const who = humanFrom(analysis, verb.head + 1)
  if (!who || who.kind === 'self') return undefined
  const act = analysis.clauses.find((other) => other.form === 'infinitive' && other.verb.head > who.to)
  return act && act.verb.head < who.to + 9 && heeding.has(tokens[act.verb.head]!.lemma) ? 'likely' : undefined
}

const heeding = new Set(
  'notice realise realize look open wake pick answer respond react reply admit acknowledge concede remember bother ask'.split(
    ' ',
  ),
)

/** `Not enough thought was invested`, `little care was taken`: by whom goes without saying. */
function isUnspent({ tokens }: Analysis, { verb, subject, voice, isNegated }: Clause): boolean {
  if (voice !== 'passive' || !subject || !spent.has(tokens[verb.head]!.lemma)) return false
  if (!thoughts.has(tokens[subject.head]!.lemma)) return false
  const lead = tokens.slice(Math.max(0, subject.from - 2), subject.head)
  return isNegated || lead.some(({ lemma }) => /^(?:not|no|little|insufficient|inadequate|scant)$/.test(lemma))
}

const spent = new Set([
  'invest',
  'give',
  'pay',
  'spend',
  'put',
  'take',
  'devote',
  'dedicate',
  'exercise',
  'apply',
  'show',
])
const thoughts = new Set([
  'thought',
  'care',
  'attention',
  'effort',
  'consideration',
  'diligence',
  'caution',
  'heed',
  'notice',
])

/** `Elke's attention was elsewhere`, `his mind was already on the weekend`. */
function absent({ tokens }: Analysis, { verb, subject, isNegated }: Clause): ReturnType<Sign> {
  if (!subject || !isHuman(subject.owner) || subject.owner === 'self' || tokens[verb.head]!.lemma !== 'be')
    return undefined
  if (!minds.has(tokens[subject.head]!.lemma)) return undefined
  const rest = tokens.slice(verb.head + 1, verb.head + 4)
  return rest.some(({ word }) =>
    isNegated ? word === 'on' : /^(?:elsewhere|somewhere|on|already|wandering)$/.test(word),
  )
    ? 'sure'
    : undefined
}

function humanFrom({ phrases }: Analysis, at: number): Nominal | undefined {
  return phrases.find(({ from, kind }) => from === at && isHuman(kind))
}

/** `the attention of the reviewer`. */
function of({ tokens, phrases }: Analysis, { to }: Nominal): boolean {
  if (tokens[to]?.word !== 'of') return false
  const who = phrases.find(({ from }) => from === to + 1)
  return who !== undefined && isHuman(who.kind) && who.kind !== 'self'
}
