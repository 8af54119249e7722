import { incidentNouns } from '../analysis/lexicon.ts'
import { phraseAt, phrases, type TokenRange } from '../analysis/phrases.ts'
import { machineOrPerson, perhapsMachine } from '../analysis/roles.ts'
import type { Analysis, Clause, Nominal } from '../analysis/sentence.ts'
import { isHuman } from './nominal.ts'

/** A stretch that puts the fault on somebody; mild where that is the author, or may be praise. */
export interface Attribution extends TokenRange {
  readonly isMild: boolean
}

/** Where a sentence says who answers for what happened, or whose it was. */
export function answers(analysis: Analysis): Attribution[] {
  const byClause = analysis.clauses.flatMap((clause) => {
    if (!clause.subject || clause.isNegated || (clause.isQuestion && !analysis.isQuestion)) return []
    return owes(analysis, clause) ?? isNamed(analysis, clause) ?? isTheirs(analysis, clause) ?? []
  })
  return [...byClause, ...rests(analysis), ...isOn(analysis)]
}

/** A person right after a place, or one word later: `lies squarely with the vendor's operator`. */
export function humanAfter({ phrases: found }: Pick<Analysis, 'phrases'>, at: number): Nominal | undefined {
  return found.find(({ from, kind }) => from >= at && from <= at + 1 && isHuman(kind))
}

const guilt = new Set(
  'fault blame guilt culpability buck liability responsibility accountability onus ownership finger trail'.split(' '),
)
/** What somebody may have without being at fault: that of a part they run. */
const duties = new Set('responsibility accountability onus ownership liability'.split(' '))
const seats =
  /^(?:lie|lies|lay|rests?|rested|falls?|fell|stops?|stopped|sits?|sat|belongs?|resides?|lands?|landed|goes|go|went|ends?|starts?|begins?|points?|pointed|leads?|led)$/

/** `Blame for the three lost days lies with the broker`, `the finger points to the consultants`. */
function rests({ tokens, phrases: found }: Analysis): Attribution[] {
  for (let head = 0; head < tokens.length - 2; head++) {
    const { lemma } = tokens[head]!
    const isOfFault = incidentNouns.has(lemma)
    if (!isOfFault && !guilt.has(lemma)) continue
    const seat = within(tokens, head + 1, 9, ({ word }) => seats.test(word))
    const at = seat && within(tokens, seat + 1, 4, ({ word }) => /^(?:with|on|upon|at|to|in)$/.test(word))
    if (!seat || !at || (isOfFault && !/^(?:lies|lay|rests?|sits?)$/.test(tokens[seat]!.word))) continue
    const person = found.find(({ from }) => from > at && from <= at + 2)
    if (!person || !(isHuman(person.kind) || (isHuman(person.owner) && places.has(tokens[person.head]!.lemma))))
      continue
    const about = tokens.slice(head + 1, seat)
    const isPart =
      duties.has(lemma) &&
      about.some(({ word }) => /^(?:for|of)$/.test(word)) &&
      !about.some(({ lemma, word }) => incidentNouns.has(lemma) || /^(?:this|it|that)$/.test(word))
    if (isPart) continue
    const subject = found.find(({ from, to }) => from <= head && head < to)
    return [{ from: subject?.from ?? head, to: person.to, isMild: person.kind === 'self' || person.owner === 'self' }]
  }
  return []
}

/** Where fault is laid. */
const places = new Set('door doorstep foot shoulder lap head conscience hand side desk watch court part'.split(' '))

/** The first of some tokens, up to the next mark, of which something holds. */
function within(
  tokens: Analysis['tokens'],
  from: number,
  reach: number,
  holds: (token: Analysis['tokens'][number]) => boolean,
): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    if (tokens[at]!.pos === 'PUNCT') return undefined
    if (holds(tokens[at]!)) return at
  }
  return undefined
}

const dues = phrases(`
  answer for; answerable for; have a? lot|much|plenty|something|everything|questions * to answer for; have * to answer for; have * explain to do; have * only * to blame
  own this|that one|outage|incident|failure|mess|mistake|screw-up|cock-up|error|disaster|fiasco; take|accept|shoulder|carry|bear|share|deserve the|full|all|some|most|much|primary|sole|part * blame|guilt|culpability|fault
  bear|carry|shoulder the? full|sole|main|primary|direct|ultimate|entire|heavy|personal? responsibility|liability|accountability for|in; have * blood|egg on * hand|face; have * on * conscience; get|have * coming
  be behind it|this|that; be behind the outage|incident|leak|breach|mess|failure; be? up to * neck in; be? solely|wholly|squarely|entirely|fully|directly|personally|ultimately|chiefly|primarily|mainly|largely|mostly|partly|clearly|equally|alone responsible|accountable|answerable|liable for|in`)

/** `The vendor has to answer for the gap`, `the DBA bears the full responsibility for`. */
function owes({ tokens }: Analysis, clause: Clause): Attribution[] | undefined {
  const { subject, verb, modality } = clause
  if (!isHuman(subject!.kind)) return undefined
  for (let at = verb.from; at <= verb.head; at++) {
    const end = phraseAt(dues, tokens, at, Math.max(clause.to, verb.head + 9))
    if (end < 0) continue
    const isDuty =
      /^(?:responsible|accountable|answerable|liable|responsibility|answer)$/.test(tokens[end - 2]?.lemma ?? '') &&
      !tokens.slice(end, end + 6).some(({ lemma, word }) => incidentNouns.has(lemma) || /^(?:this|that)$/.test(word))
    if (isDuty && !(tokens[verb.head]!.lemma === 'answer' && (modality === 'must' || tokens[at - 1]?.word === 'to')))
      continue
    return [{ from: Math.min(clause.from, subject!.from), to: end, isMild: subject!.kind === 'self' }]
  }
  return undefined
}

/** What those are called who are said to have brought it about. */
const spots = phrases(`
  culprit; villain; offender; perpetrator; wrongdoer; saboteur; bungler; guilty party|one|man|woman|person; weak|weakest|missing|broken link; weak|sore spot; bad apple|egg
  real|main|actual|biggest|whole|root problem; common denominator|factor; usual suspect; loose cannon; party|person|one at fault; one|person|man|woman responsible; source of the trouble|problem|mess`)

/** `The culprit is the site manager`, `the QA group is the weak link`. */
function isNamed({ tokens, phrases: found }: Analysis, { subject, verb, from }: Clause): Attribution[] | undefined {
  if (tokens[verb.head]!.lemma !== 'be' || subject!.kind === 'self') return undefined
  const isSpot = spot(tokens, subject!.from, subject!.to) === subject!.to
  if (isSpot) {
    const person = found.find((each) => each.from >= verb.to && each.from <= verb.to + 1)
    if (!person || !isHuman(person.kind) || person.kind === 'self' || isProgram(tokens, person)) return undefined
    return isEnd(tokens[person.to]) ? [{ from, to: person.to, isMild: false }] : undefined
  }
  if (!isHuman(subject!.kind)) return undefined
  const the = tokens[verb.to]?.pos === 'ADV' ? verb.to + 1 : verb.to
  const end = /^(?:the|a|our)$/.test(tokens[the]?.word ?? '') ? spot(tokens, the + 1, the + 5) : -1
  return end > 0 && isEnd(tokens[end]) ? [{ from, to: end, isMild: false }] : undefined
}

/** A noun that is a program's as well, with nothing before it to tell: `the operator`, `the loader`. */
function isProgram(tokens: Analysis['tokens'], { head, from }: Nominal): boolean {
  const { lemma } = tokens[head]!
  return machineOrPerson.has(lemma) || (perhapsMachine.has(lemma) && head - from < 2)
}

/** Where a name for whoever is at fault ends. */
function spot(tokens: Analysis['tokens'], from: number, to: number): number {
  for (let at = from; at < Math.min(tokens.length, to); at++) {
    const end = phraseAt(spots, tokens, at, to)
    if (end > 0) return end
    if (/^(?:ADP|PUNCT|VERB)$/.test(tokens[at]!.pos)) return -1
  }
  return -1
}

/** Whether nothing follows that would say of what: `the culprit in the story` may be, `the problem owner` not. */
function isEnd(token: Analysis['tokens'][number] | undefined): boolean {
  return (
    token === undefined || token.pos === 'PUNCT' || /^(?:who|that|here|again|and|in|of|for|behind)$/.test(token.word)
  )
}

const deeds = new Set(
  'error mistake fault slip slip-up typo blunder oversight doing mess guilt idea blame failure lapse omission'.split(
    ' ',
  ),
)

/** `The error is Sokha's and Sokha's alone`, `the slip-up was mine`. */
function isTheirs({ tokens, phrases: found }: Analysis, clause: Clause): Attribution[] | undefined {
  const { subject, verb } = clause
  if (tokens[verb.head]!.lemma !== 'be' || !deeds.has(tokens[subject!.head]!.lemma)) return undefined
  const next = tokens[verb.to]
  if (/^(?:his|hers|theirs|mine|ours)$/.test(next?.word ?? ''))
    return [{ from: clause.from, to: verb.to + 1, isMild: /^(?:mine|ours)$/.test(next!.word) }]
  const end = tokens.findIndex(
    ({ lemma, pos }, at) => at > verb.to && at < verb.to + 6 && lemma === "'s" && pos !== 'AUX',
  )
  if (end < 0) return undefined
  const after = tokens[end + 1]
  const isLast = after === undefined || after.pos === 'PUNCT' || /^(?:and|alone|too|but)$/.test(after.word)
  const person = found.find(
    ({ from, to, owner, kind }) => from < end && end <= to + 1 && (isHuman(kind) || isHuman(owner)),
  )
  return isLast && person ? [{ from: clause.from, to: end + 1, isMild: false }] : undefined
}

const these =
  /^(?:this|that|it|one|which|all|everything|outage|incident|fault|blame|failure|mess|delay|mistake|error|bug|leak|part|rest|half)$/

/** `This one is on Ops`, `that is squarely on the DBA for not labelling it`: the preposition alone, after *be*. */
function isOn({ tokens, phrases: found, clauses }: Analysis): Attribution[] {
  for (let be = 1; be < tokens.length; be++) {
    const { lemma } = tokens[be]!
    if (!/^(?:be|fall|land)$/.test(lemma) || !these.test(tokens[be - 1]!.lemma)) continue
    let at = be + 1
    while (tokens[at]?.pos === 'ADV' || /^(?:squarely|all|100|%)$/.test(tokens[at]?.text ?? '')) at++
    const person = tokens[at]?.word === 'on' && found.find(({ from, kind }) => from === at + 1 && isHuman(kind))
    if (!person || tokens.slice(be + 1, at).some(({ lemma }) => lemma === 'not')) continue
    const [after, next] = tokens.slice(person.to, person.to + 2)
    const isFor = after?.word === 'for' && (next?.form === 'ing' || next?.word === 'not' || next?.word === 'never')
    if (!isFor && !isEnd(after) && !/^(?:alone|entirely|too|as|not)$/.test(after?.word ?? '')) continue
    if (!isFor && /^(?:for|of|in)$/.test(after?.word ?? '')) continue
    const first = /^(?:this|that|the|all)$/.test(tokens[be - 2]?.word ?? '') ? be - 2 : be - 1
    const act = isFor && clauses.find(({ verb }) => verb.head > person.to)
    return [{ from: first, to: act ? act.to : person.to, isMild: person.kind === 'self' }]
  }
  return []
}
