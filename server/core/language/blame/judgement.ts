import { actNouns, judgementAdjectives } from '../analysis/lexicon.ts'
import { findPhrase, type TokenRange } from '../analysis/phrases.ts'
import { epithets } from '../analysis/roles.ts'
import type { Analysis, Clause, Nominal } from '../analysis/sentence.ts'
import { comparisons } from './comparison.ts'
import { denialBefore } from './denied-before.ts'
import {
  absences,
  doings,
  harsh,
  judgingNouns,
  mindAdjectives,
  moods,
  ownFlaws,
  personAdjectives,
  travesties,
  virtuesOfMind,
  wanting,
  works,
} from './idioms/judging-words.ts'
import { mildVerdicts, verdicts } from './idioms/verdicts.ts'
import { isHuman, isOfHuman } from './nominal.ts'
import { mocking, taunts } from './sarcasm.ts'

/** A stretch that judges people; mild where it may be said without a reproach. */
export interface Judgement extends TokenRange {
  readonly isMild?: boolean
}

/** Where a sentence judges a person, a decision or an act. */
export function judgements(analysis: Analysis): Judgement[] {
  const { tokens, clauses } = analysis
  if (analysis.isQuestion) return []
  const found: Judgement[] = []
  const verdict = findPhrase(verdicts, tokens)
  if (verdict) found.push(verdict)
  found.push(...wants(analysis), ...taunts(analysis))
  for (let at = 0; at < tokens.length; at++) if (isVerdictAt(analysis, at)) found.push({ from: at, to: at + 1 })
  if (found.length === 0) found.push(...comparisons(analysis), ...mocking(analysis), ...mild(analysis))
  return found
    .filter(({ from }) => !isDenied(analysis, from))
    .map((range) => ({ ...range, ...widened(clauses, range) }))
}

const isDenied = denialBefore('not no nobody never nor neither none without than', 5)

function isVerdictAt(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis
  const { lemma, isQuoted, pos } = tokens[at]!
  if (isQuoted || pos === 'CODE') return false
  const next = tokens[at + 1]
  if (judgingNouns.has(lemma)) return pos === 'NOUN' && next?.pos !== 'NOUN' && next?.pos !== 'PROPN'
  if (epithets.has(lemma)) return isSaidOfPeople(analysis, at)
  if (mindAdjectives.has(lemma) && (isOfWork(analysis, at) || isOfThis(analysis, at))) return true
  if (harsh.has(lemma) && isOfConduct(analysis, at)) return true
  if (travesties.has(lemma)) return isOfTheirs(analysis, at)
  if (judgementAdjectives.has(lemma)) return isOfPeople(analysis, at) || isSummedUp(analysis, at)
  if (personAdjectives.has(lemma)) return isOfHead(analysis, at)
  if (virtuesOfMind.has(lemma) && isAbsent(analysis, at)) return true
  if (wanting.has(lemma)) return isOfDoer(analysis, at)
  if (ownFlaws.has(lemma)) return isOwned(analysis, at)
  if (absences.has(lemma)) return isNoted(analysis, at)
  return moods.has(lemma) && isAlone(analysis, at)
}

function mild({ tokens }: Analysis): Judgement[] {
  const hit = findPhrase(mildVerdicts, tokens)
  return hit ? [{ ...hit, isMild: true }] : []
}

/** `Pride.`, `Sheer boredom`: the noun is all there is. */
function isAlone({ tokens, clauses }: Analysis, at: number): boolean {
  if (clauses.length > 0) return false
  const said = tokens.filter(({ pos }) => pos !== 'PUNCT')
  return said.length <= 2 && said.at(-1) === tokens[at]
}

/** `reckless use of --force`, `a careless moment`: before what somebody did or made, unless it is guarded against. */
function isOfWork({ tokens, clauses }: Analysis, at: number): boolean {
  const next = tokens[at + 1]
  if (!next || !/^(?:NOUN|VERB|ADJ)$/.test(next.pos) || next.isQuoted || next.lemma === 'quorum') return false
  if (at > 0 && /^(?:NOUN|PROPN|CODE)$/.test(tokens[at - 1]!.pos)) return false
  const isWork = tokens.slice(at + 1, at + 4).some(({ lemma }) => actNouns.has(lemma) || works.has(lemma))
  if (!isWork && clauses.length > 0) return false
  const isHeld = tokens.slice(Math.max(0, at - 6), at + 6).some(({ lemma }) => guards.has(lemma))
  return !isHeld && !tokens.slice(Math.max(0, at - 6), at).some(({ lemma }) => /^(?:if|any)$/.test(lemma))
}

const guards = new Set(
  'prevent protect guard catch stop block survive tolerate avoid reject resist refuse detect against'.split(' '),
)

/** `Rogue sysadmin`: the person after the adjective is meant. */
function isOfHead({ phrases: nominals }: Analysis, at: number): boolean {
  return nominals.some(({ from, to, head, kind }) => from <= at && at < to && at < head && isHuman(kind))
}

/** `The vendor's response was sluggish`, `a casual attitude on the part of the leads`: whose doing it was is told. */
function isOfDoer({ tokens, clauses, phrases: nominals }: Analysis, at: number): boolean {
  const around = nominals.find(({ from, to }) => from <= at && at < to)
  const clause = clauses.find(
    ({ verb, to }) => verb.head < at && at < to && /^(?:be|seem|remain)$/.test(tokens[verb.head]!.lemma),
  )
  const doing =
    around && around.head > at ? around : clause?.ownsSubject && at <= clause.verb.to + 2 ? clause.subject : undefined
  if (!doing || !doings.has(tokens[doing.head]!.lemma)) return false
  if (isHuman(doing.owner) && doing.owner !== 'self' && !isTheir(tokens, doing)) return true
  const link = tokens[doing.to]?.word ?? ''
  const who =
    /^(?:by|from|of|on)$/.test(link) && nominals.find(({ from }) => from === doing.to + (link === 'on' ? 4 : 1))
  return who !== false && who !== undefined && isHuman(who.kind) && who.kind !== 'self'
}

/** `their response` may be that of two services. */
function isTheir(tokens: Analysis['tokens'], { from, head }: Nominal): boolean {
  return tokens.slice(from, head).some(({ word }) => word === 'their')
}

/** `his excuse`, `Finance's antics`. */
function isOwned({ tokens, phrases: nominals }: Analysis, at: number): boolean {
  const phrase = nominals.find(({ head }) => head === at)
  return phrase !== undefined && isHuman(phrase.owner) && phrase.owner !== 'self' && !isTheir(tokens, phrase)
}

/** `Night ops blissfully oblivious`: a note that begins with somebody and has no verb. */
function isNoted({ tokens, clauses, phrases: nominals }: Analysis, at: number): boolean {
  const who = nominals[0]
  if (!who || who.kind === 'self' || !isHuman(who.kind) || clauses.some(({ subject }) => subject === who)) return false
  return who.to <= at && tokens.slice(who.to, at).every(({ pos }) => pos === 'ADV')
}

/** The clause in which something is said with *be* of its own subject, up to a word. */
function saidOf({ tokens, clauses }: Analysis, at: number): Clause | undefined {
  return clauses.find(
    ({ verb, to, ownsSubject, isNegated }) =>
      ownsSubject && !isNegated && verb.head < at && at < to && at <= verb.to + 4 && tokens[verb.head]!.lemma === 'be',
  )
}

/** `This was sloppy`. */
function isOfThis(analysis: Analysis, at: number): boolean {
  const subject = saidOf(analysis, at)?.subject
  return subject !== undefined && /^(?:it|this|that)$/.test(analysis.tokens[subject.head]!.lemma)
}

/** `The quality of the handover was appalling`. */
function isOfConduct(analysis: Analysis, at: number): boolean {
  const clause = saidOf(analysis, at)
  return (
    clause !== undefined &&
    analysis.tokens.slice(clause.from, clause.verb.from).some(({ lemma }) => conducts.has(lemma))
  )
}

const conducts = new Set(
  'handover handling communication supervision leadership preparation planning conduct attitude work workmanship judgement judgment advice coordination'.split(
    ' ',
  ),
)

/** `Peter's commits are a disaster`, `communication between Dev and the floor was, frankly, a joke`. */
function isOfTheirs(analysis: Analysis, at: number): boolean {
  const clause = saidOf(analysis, at)
  if (!clause?.subject || isHuman(clause.subject.kind)) return false
  return analysis.phrases.some(
    (each) =>
      clause.from <= each.from &&
      each.to <= clause.verb.from &&
      isOfHuman(each) &&
      each.kind !== 'self' &&
      each.owner !== 'self' &&
      !isTheir(analysis.tokens, each),
  )
}

/** `Common sense was in short supply`, `discipline was lacking`. */
function isAbsent({ tokens, clauses }: Analysis, at: number): boolean {
  const clause = clauses.find(({ subject, ownsSubject }) => ownsSubject && subject?.head === at)
  if (!clause || clause.isNegated) return false
  const said = tokens.slice(clause.verb.from, clause.to)
  return said.slice(0, 6).some(({ lemma }) => absent.has(lemma))
}

const absent = new Set('absent miss lack lacking missing wanting scarce supply nowhere window thin short'.split(' '))

/** `nothing short of reckless`, `can only be described as pathetic`, `bordering on negligent`. */
function isSummedUp({ tokens }: Analysis, at: number): boolean {
  const [before, link] = tokens.slice(Math.max(0, at - 2), at).map(({ lemma }) => lemma)
  return (
    (before === 'short' && link === 'of') ||
    (before === 'describe' && link === 'as') ||
    (/^(?:border|verge)$/.test(before ?? '') && link === 'on')
  )
}

/** `Insufficient diligence by the reviewer`, `a lack of planning from leads`: whose virtue was wanting. */
function wants({ tokens, phrases: nominals }: Analysis): TokenRange[] {
  return nominals.flatMap(({ head, from, to }) => {
    if (!virtues.has(tokens[head]!.lemma)) return []
    const start = Math.max(0, from - 2)
    const want = tokens.slice(start, head).findIndex(({ lemma }) => scarce.has(lemma))
    if (want < 0) return []
    const end = tokens[to]?.word === 'to' && tokens[to + 1]?.word === 'detail' ? to + 2 : to
    const isOnPart = tokens[end]?.word === 'on' && tokens[end + 2]?.word === 'part'
    if (!isOnPart && !/^(?:by|from|among|amongst|in|at|of)$/.test(tokens[end]?.word ?? '')) return []
    const who = nominals.find((other) => other.from === end + (isOnPart ? 4 : 1))
    return who && isHuman(who.kind) && who.kind !== 'self' ? [{ from: Math.min(from, start + want), to: who.to }] : []
  })
}

const scarce = new Set(
  'lack absence want dearth shortage insufficient inadequate poor bad little no zero scant weak deficient'.split(' '),
)
const virtues = new Set(
  'diligence care attention planning coordination communication discipline foresight initiative interest rigour rigor curiosity ownership urgency seriousness accountability supervision preparation judgement judgment attentiveness awareness thoroughness competence professionalism responsibility handover follow-up follow-through'.split(
    ' ',
  ),
)

/** Whether an adjective stands with a person or an act: before it, or after *be* with it as subject. */
function isOfPeople({ tokens, clauses, phrases: nominals }: Analysis, at: number): boolean {
  const phrase = nominals.find(({ from, to }) => from <= at && at < to)
  const next = tokens[phrase?.to ?? at + 1]
  const doer =
    next && /^(?:by|of|from)$/.test(next.lemma) && nominals.find(({ from }) => from === (phrase?.to ?? at + 1) + 1)
  if (doer && (/^(?:by|from)$/.test(next.lemma) || !phrase || phrase.head === at) && isHuman(doer.kind)) return true
  if (phrase && phrase.head > at && (phrase.owner === 'person' || phrase.owner === 'group')) return true
  if (phrase && phrase.head > at) return isHuman(phrase.kind) || actNouns.has(tokens[phrase.head]!.lemma)
  // `vendor clueless, put us on hold`: a note without its verb.
  const named = nominals.find(({ to }) => to === at)
  if (
    named &&
    isHuman(named.kind) &&
    named.kind !== 'self' &&
    !/^(?:NOUN|PROPN|CODE|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
  )
    return true
  const clause = clauses.find(
    ({ verb, to }) =>
      verb.head < at && at < to && /^(?:be|seem|look|get|become|remain)$/.test(tokens[verb.head]!.lemma),
  )
  if (!clause?.subject) return tokens.length <= 4
  const subject = tokens[clause.subject.head]!
  if (isHuman(clause.subject.kind) && clause.subject.kind !== 'self') return true
  if (actNouns.has(subject.lemma) || (isOfHuman(clause.subject) && clause.subject.owner !== 'self')) return true
  return /^(?:it|this|that|which)$/.test(subject.lemma) && /^(?:of|to|how|that)$/.test(tokens[at + 1]?.lemma ?? '')
}

/** To the clause around, where that is short. */
function widened(clauses: Analysis['clauses'], range: TokenRange): TokenRange {
  const clause = clauses.find(({ from, to, form }) => form === 'finite' && from <= range.from && range.to <= to)
  return clause && clause.to - clause.from <= 14
    ? { from: clause.from, to: clause.to }
    : { from: range.from, to: range.to }
}

/** `some genius`, `cowboy deploys`: no name of a program, no *chaos monkey*. */
function isSaidOfPeople({ tokens, phrases: nominals }: Analysis, at: number): boolean {
  const phrase = nominals.find(({ from, to }) => from <= at && at < to)
  if (!phrase || tokens[at]!.pos === 'PROPN') return false
  return (
    phrase.head === at ||
    actNouns.has(tokens[phrase.head]!.lemma) ||
    /^(?:deploy|commit|merge|hotfix|attitude|mode|code)$/.test(tokens[phrase.head]!.lemma)
  )
}
