import { findPhrase, phrases, type TokenRange } from '../analysis/phrases.ts'
import type { Analysis } from '../analysis/sentence.ts'
import { denialBefore } from './denied-before.ts'
import { isHuman } from './nominal.ts'

/** Judgement from what is known only now, on people: `any trainee would have seen it`. */
const ofPeople = phrases(`
  anyone|anybody|everyone|everybody|any|every * could|would|should have? easily? see|know|notice|catch|spot|guess|question|realise|realize|tell
  you|one would|'d have think; not take a genius|rocket|phd|expert|degree|detective; take no genius; no rocket science
  not need a? * degree|phd|genius|expert to; ought|should|would|must|might * know better; common sense; basic sense; everyone|everybody know; as everybody|everyone know|knows
  it should|must have been obvious|clear|plain|evident; should be obvious|evident|clear; be obvious|plain|evident|clear to anyone|everyone|anybody
  ask for trouble; accident wait to happen; accident waiting to happen; disaster waiting to happen; recipe for disaster; only a matter of time; matter of time
  writing on * wall; write on the wall; warning sign; red flag; what do|did * expect; see it coming; see this coming; saw it coming; could see it coming
  every|any trainee|child|schoolboy|beginner|junior|intern|apprentice|student|engineer|developer|admin|operator|professional|toddler * know; everyone|everybody|anyone|anybody with * know|see|pause|realise|realize|notice; be expect to distinguish|know|see|notice|recognise|recognize; not rocket science; it|that ought|should to? go without saying; should|must|ought have? be clear|obvious|plain|evident to; be plain|clear|easy to see|tell; look before|at * before * click; with half a brain|eye; operations|ops|database|dba|sre|linux|unix|networking|security|deployment|testing|engineering|devops|dns|backup|monitoring|caching|programming|basics|that|this be? 101; in plain sight|view; for all to see; hard to miss; impossible to miss; stare * in the face; how hard can|be; how * difficult can|be; how much clearer; all * need|have|had to do be; a child|toddler|trainee could|would
  tell-tale; no-brainer; kindergarten; basic knowledge; plain|clear as day|daylight|the|a; plain as the nose; in front of his|her|their|everyone|everybody|our|all eye|eyes|nose|noses; right in front of; under his|her|their|our|the|everyone|everybody * nose|noses; in black and white; warning sign * there; sign be|were * all there; clue be in the name; blind man|person could|can
  blatantly|glaringly|blindingly|patently|painfully|bleeding|bloody|screamingly|perfectly|abundantly obvious|clear|evident; not need|have to be a|an? plumber|genius|expert|engineer|rocket|detective|phd|wizard|scientist|guru|dba|sre|mathematician|prophet|psychic; not need|take ten|five|twenty|two|many|a * year|years|decade|phd|degree|masters to; not have to be a genius|expert
  any|every fool|idiot|child|novice|amateur|half-wit|moron|schoolboy|first-year|intern|apprentice|beginner could|would|can|know|see|tell; anyone|anybody|somebody|someone with a|an? eyes|half|pulse|sense|brain|ounce|minimum|basic|common; anyone|anybody look|looking|reading|read|watching|watch|paying * would|could have? see|seen|saw|tell|notice|noticed|spot|spotted
  could|can not have be clearer|plainer|louder|simpler|easier; no prize|prizes for guess|guessing; take no|little * imagination|genius|brain|foresight|thought; hardly a|rocket|brain secret|surprise|surgery|science|news; not exactly a? secret|hidden|rocket|news|hard|brain; it be no secret; no secret that; we|they|you|everyone|everybody all? see it|this|that come|coming
  tell|told you|them|him|her|everyone so; who would|could have think|thought|guess|guessed|know|known|imagine|imagined; surprise , surprise; lo and behold; what could possibly go; schoolboy|elementary error|mistake; day one stuff|knowledge|material; common knowledge; basic stuff; figure that out; work that|it|this out; sensible|normal|sane people|person|folk; as any|every child|student|schoolboy|fool|beginner|first-year; child 's play; abcs of; abc of; from day one; clear|obvious|evident|plain to everyone|everybody|anyone|anybody|all|even; spell|spelled|spelt out in`)

/** The same words about a thing: gentler. */
const ofThings = phrases(`
  in hindsight; with hindsight; with * benefit of hindsight; in retrospect; obviously; of course; needless to say; it be obvious|clear|evident|plain that; be obvious
  could easily have; could easily be; predictably; unsurprisingly; inevitably; clearly wrong|bad|insufficient; evidently
  avoidable|preventable|foreseeable incident|outage|event|failure|error|mistake|delay|loss|accident|downtime|situation; be * avoidable|preventable|foreseeable`)

export interface Hindsight extends TokenRange {
  readonly isOfPeople: boolean
}

const tooEasy = phrases('simply|only|merely|just had|needed to')

/** Where a sentence judges by what became known only afterwards. */
export function hindsights(analysis: Analysis): Hindsight[] {
  const { tokens, clauses, isQuestion } = analysis
  if (isQuestion) return []
  const people = findPhrase(ofPeople, tokens)
  if (people && !isDenied(analysis, people.from)) return [{ ...widened(analysis, people), isOfPeople: true }]
  for (const clause of clauses) {
    const isTooEasy =
      clause.subject?.kind === 'person' && findPhrase(tooEasy, tokens, clause.verb.from, clause.verb.head + 2)
    if (isTooEasy) return [{ from: clause.from, to: clause.to, isOfPeople: true }]
  }
  const things = findPhrase(ofThings, tokens)
  if (!things) return []
  const clause = clauses.find(
    ({ from, to, verb }) => (from <= things.from && things.from < to) || verb.from >= things.from,
  )
  const isOfPeople =
    clause !== undefined && isHuman(clause.subject?.kind) && clause.subject?.kind !== 'self' && clause.isNegated
  return [{ ...things, isOfPeople }]
}

/** `cannot be expected to see it`, `was never obvious to anyone`. */
const isDenied = denialBefore('not never hardly', 2)

function widened({ clauses }: Analysis, range: TokenRange): TokenRange {
  const clause = clauses.find(({ from, to }) => from <= range.from && range.to <= to)
  return clause && clause.to - clause.from <= 16 ? { from: clause.from, to: clause.to } : range
}
