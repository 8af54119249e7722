import { diligence } from '../analysis/lexicon.ts'
import { findPhrase, phraseAt, phrases, type TokenRange } from '../analysis/phrases.ts'
import type { Analysis, Clause, Nominal } from '../analysis/sentence.ts'
import { isHuman } from './nominal.ts'

/** A stretch that tells how little was asked of somebody; likely where it may be a plain fact. */
export interface MissedChance extends TokenRange {
  readonly certainty: 'sure' | 'likely'
}

/** Where a sentence holds against people what they had, knew or would have needed: a wish without its *should have*. */
export function missedChances(analysis: Analysis): MissedChance[] {
  if (analysis.isQuestion) return []
  const found =
    little(analysis) ??
    analysis.clauses
      .map(
        (clause) =>
          hadEvery(analysis, clause) ??
          unhindered(analysis, clause) ??
          makesIt(analysis, clause) ??
          idealDoes(analysis, clause) ??
          broken(analysis, clause),
      )
      .find(Boolean)
  return found ? [found] : []
}

const sure = ({ from, to }: TokenRange): MissedChance => ({ from, to, certainty: 'sure' })
const likely = ({ from, to }: TokenRange): MissedChance => ({ from, to, certainty: 'likely' })

/** How little it would have been, whoever is meant. */
const trifles = phrases(`
  all it|this need|needed|want|wanted|take|took|require|required from|of|by; all that be need|needed|require|required|ask|asked|missing|want|wanted from|of|for|by; for want|lack of a|one|an * from|by
  it need|take|want|require only from; a|one|two|five|ten|thirty minute|minutes|second|seconds of effort|thought|thinking|care|attention|work|reading from|by|and
  would|might|could have be enough|sufficient from; would|might|could have suffice from`)

/** `All it needed from the DBA was a look`, `for want of one email from the landlord`. */
function little({ tokens, phrases: found }: Analysis): MissedChance | undefined {
  const hit = findPhrase(trifles, tokens)
  if (!hit) return undefined
  const person = found.find(({ from, kind }) => from >= hit.to - 1 && from <= hit.to + 1 && isPeople(kind))
  return person ? sure({ from: hit.from, to: person.to }) : undefined
}

const isPeople = (kind: Nominal['kind']): boolean => isHuman(kind) && kind !== 'self'

const chances = phrases(`
  have a? every|ample|plenty|all|full|more * chance|chances|opportunity|opportunities|reason|warning|notice|time|information|means|right|possibility; have all the time|information|data|facts; have all day|night|morning|week|afternoon|year
  have one|just|only a? job|thing|task; have only * to do|ask|look|read|check|open; have only to; have but to
  have it in black|writing|front; have the|a runbook|answer|manual|checklist|printout|warning in front|hand|her|his; have the|a runbook|manual|checklist open
  know full|perfectly|very|damn|damned|bloody well; know or ought|should; must have know|see|notice|realise|realize|hear; have to know|have|see that|this|it|the|about
  be warn|warned|tell|told|remind|reminded repeatedly|twice|thrice|again|before|often|several|many|multiple|three|two|and; have be warn|warned|tell|told|remind|reminded; be hand|handed * on a plate|platter; be know|known for|to; be no stranger to; have form for; have a history|record|reputation of|for
  be in a|the best|perfect? position to; be pay|paid to|precisely|exactly|handsomely; be suppose|supposed|mean|meant|expect|expected to`)

/** `The planner had every opportunity to ask`, `they knew full well`. */
function hadEvery({ tokens }: Analysis, clause: Clause): MissedChance | undefined {
  const { subject, verb, form, to, isNegated } = clause
  if (!subject || !isPeople(subject.kind) || form !== 'finite' || isNegated) return undefined
  for (let at = verb.from; at <= verb.head; at++) {
    const end = phraseAt(chances, tokens, at, Math.max(to, verb.head + 8))
    if (end < 0) continue
    const range = { from: Math.min(clause.from, subject.from), to: Math.max(end, verb.to) }
    const isMeant = /^(?:suppose|mean|expect|pay|warn|tell|remind)$/.test(tokens[verb.head]!.lemma)
    const words = tokens.slice(at, end).map(({ word }) => word)
    // `has a history of the ticket` is a list.
    const isHabit = words.some((word) => /^(?:history|record|reputation|form)$/.test(word))
    if (isHabit && tokens[end]?.form !== 'ing') continue
    const isTime =
      words.includes('time') || words.includes('information') || words.includes('more') || words.includes('right')
    if (isTime || words[1] === 'one') return likely(range)
    if (!isMeant) return sure(range)
    // What was meant to happen and did not: the sentence says so.
    const rest = tokens.slice(end, end + 25)
    const but = rest.findIndex(({ word }) => /^(?:but|and|yet)$/.test(word))
    const isUndone = but >= 0 && rest.slice(but + 1, but + 4).some(({ word }) => undone.test(word))
    return isUndone && tokens[end]?.lemma !== 'be' ? sure(range) : undefined
  }
  return undefined
}

const undone = /^(?:not|n't|never|nobody|he|she|they|apparently|nothing)$/

/** `Nothing stopped the lead from asking`: an act of attention; from what does harm something should have. */
function unhindered({ tokens, phrases: found }: Analysis, { subject, verb, from }: Clause): MissedChance | undefined {
  if (!subject || !/^(?:nothing|nobody)$/.test(tokens[subject.head]!.word)) return undefined
  if (!/^(?:stop|prevent|keep|hinder|hold|forbid)$/.test(tokens[verb.head]!.lemma)) return undefined
  const who = found.find((each) => each.from === verb.head + 1 && isPeople(each.kind))
  const act = who && tokens.slice(who.to, who.to + 3).find(({ form }) => form === 'ing')
  return act && (diligence.has(act.lemma) || asking.has(act.lemma))
    ? sure({ from, to: tokens.indexOf(act) + 1 })
    : undefined
}

const asking = new Set(['pick', 'call', 'use'])

const turned = phrases(
  'makes this|it|that; turns this|it|that; saves|spares us|everyone|everybody; keeps this|it|that; ends this|it|that; solves|settles|fixes this|it|that; and this be|is; and none of',
)

/** `Ops picking up the phone makes this a ten-minute job`: what did not happen, told as if it did. */
function makesIt({ tokens, phrases: found }: Analysis, { verb, form }: Clause): MissedChance | undefined {
  if (form !== 'finite' || phraseAt(turned, tokens, verb.head) < 0) return undefined
  const who = found.find(({ from, to, kind }) => from <= 2 && isPeople(kind) && tokens[to]?.form === 'ing')
  const isNear = who !== undefined && verb.head > who.to && verb.head < who.to + 10
  return isNear ? sure({ from: who.from, to: verb.head + 2 }) : undefined
}

const ideals =
  /^(?:reasonable|responsible|competent|professional|sensible|prudent|careful|attentive|diligent|sane|decent|proper|self-respecting|experienced|seasoned|qualified|serious|good|real|normal|half-decent|halfway)$/

/** `Any reasonable professional pauses at that point`: measured against somebody who is not there. */
function idealDoes(
  { tokens }: Analysis,
  { subject, verb, form, modality, from, to }: Clause,
): MissedChance | undefined {
  if (!subject || !isPeople(subject.kind) || form !== 'finite' || modality !== undefined) return undefined
  const first = tokens[subject.from]!.word
  const isAny = /^(?:any|every|no|a|an)$/.test(first) || subject.from === 0
  const isIdeal = tokens.slice(subject.from, subject.head).some(({ word }) => ideals.test(word))
  const isNow =
    tokens[verb.from]!.form === 's' ||
    tokens[verb.from]!.form === 'base' ||
    /^(?:do|does)$/.test(tokens[verb.from]!.word)
  const acts = diligence.has(tokens[verb.head]!.lemma) || pausing.has(tokens[verb.head]!.lemma)
  if (!isAny || !isIdeal || !isNow || !acts) return undefined
  return /^(?:any|every|no)$/.test(first) ? sure({ from, to }) : likely({ from, to })
}

const pausing = new Set('pause stop hesitate take set keep leave do run push deploy merge trust use'.split(' '))

const follows = /^(?:never|none|no|nothing|still|would|could|might|wouldn|not)$/

/** `Had the lead exercised any oversight, this never reaches production`: a wish with what follows in the present. */
function broken({ tokens, clauses }: Analysis, clause: Clause): MissedChance | undefined {
  const { subject, verb, opener, voice, form } = clause
  if (!subject || !isPeople(subject.kind) || voice === 'passive') return undefined
  const first = tokens[subject.from - 1]
  const isInverted =
    first?.word === 'had' && (subject.from === 1 || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[subject.from - 2]!.pos))
  if (isInverted && form !== 'infinitive' && subject.from <= verb.from) {
    const end = phraseAt(having, tokens, verb.head)
    if (isParticiple(tokens, verb.head) || end > 0) return sure({ from: subject.from - 1, to: clause.to })
  }
  if (opener !== 'if' || form !== 'finite') return undefined
  const rest = clauses.filter((other) => other !== clause)
  const isWished = rest.some(
    ({ modality, verb: other }) =>
      modality === 'would' ||
      modality === 'could' ||
      tokens.slice(Math.max(0, other.from - 3), other.head).some(({ word }) => follows.test(word)),
  )
  const isCare =
    diligence.has(tokens[verb.head]!.lemma) ||
    /^(?:care|bother|follow|use|have|listen|do|type|pay)$/.test(tokens[verb.head]!.lemma)
  const isWould =
    clause.modality === 'would' && tokens.slice(verb.from, verb.head).some(({ lemma }) => lemma === 'have')
  if (isWould && isWished) return sure({ from: clause.from, to: clause.to })
  const isPast =
    tokens[verb.from]!.form === 'past' ||
    tokens[verb.from]!.form === 'pastOrParticiple' ||
    /ed$/.test(tokens[verb.from]!.word)
  const isConditional = rest.some(({ modality }) => modality === 'would')
  return isCare && isPast && isConditional && clause.modality === undefined
    ? sure({ from: clause.from, to: clause.to })
    : undefined
}

const having = phrases('have any|the|half|some|a|an')

function isParticiple(tokens: Analysis['tokens'], at: number): boolean {
  const { form, word } = tokens[at]!
  return form === 'participle' || form === 'pastOrParticiple' || form === 'past' || word.endsWith('ed')
}
