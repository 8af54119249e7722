import { findPhrase, phraseAt, phrases } from '../analysis/phrases.ts'
import type { Analysis, Nominal } from '../analysis/sentence.ts'
import { sarcasm, wry } from './idioms/sarcasm.ts'
import type { Judgement } from './judgement.ts'
import { isHuman, isOfHuman } from './nominal.ts'

/** What is said of people by way of what they are taken for. */
export function taunts(analysis: Analysis): Judgement[] {
  return [estranged, typical, unmixed, himself].flatMap((find) => find(analysis))
}

/** A wry remark beside somebody who can be meant: `Surprise, surprise: Facilities turned off the chiller`. */
export function mocking(analysis: Analysis): Judgement[] {
  const { tokens, phrases: nominals } = analysis
  if (!nominals.some(isTarget)) return []
  const hit = findPhrase(sarcasm, tokens)
  if (hit) return [hit]
  const light = findPhrase(wry, tokens)
  return light ? [{ ...light, isMild: true }] : []
}

const isTarget = (phrase: Nominal): boolean => isOfHuman(phrase) && phrase.kind !== 'self' && phrase.owner !== 'self'

/** What is said to mean nothing to somebody: `maintenance windows are foreign to the consultants`. */
export function estranged(analysis: Analysis): Judgement[] {
  const { tokens, phrases: nominals } = analysis
  const hit = findPhrase(strangeTo, tokens) ?? findPhrase(perhapsStrangeTo, tokens)
  if (!hit) return []
  const who = nominals.find(({ from }) => from === hit.to)
  if (!who || !isHuman(who.kind) || who.kind === 'self' || everybody.test(tokens[who.head]!.lemma)) return []
  const isMild =
    phraseAt(strangeTo, tokens, hit.from) < 0 && !tokens.slice(0, hit.to).some(({ lemma }) => knowing.has(lemma))
  return [{ from: hit.from, to: who.to, isMild }]
}

const everybody = /^(?:everyone|everybody|anyone|anybody|all)$/
const knowing = new Set('apparently evidently clearly seemingly obviously seem appear plainly presumably'.split(' '))

const strangeTo = phrases(`
  expect better|more of|from; not what * expect of|from; foreign|alien|anathema|greek|gobbledygook to; foreign|alien|strange|novel concept|notion|word|idea|territory to|for; closed book to; mean|matter nothing|little to; beneath; too menial|trivial|boring|tedious|mundane|lowly for
  too much trouble|effort|work|hassle|bother for; be too much to ask of; stranger to; below * pay grade of; of no interest|concern to; of little interest|concern to`)
const perhapsStrangeTo = phrases(`
  another|prime|perfect|shining example|case|instance of; news to; lost on; escape; beyond; unknown to; mystery to; too hard|difficult|complicated|inconvenient|much|complex for; not urgent|important|interesting enough for; good enough for; pass * by; unheard of at|in|by`)

/** `Interns and production do not mix`: somebody as the wrong ingredient. */
function unmixed({ clauses, phrases: nominals, tokens }: Analysis): Judgement[] {
  return clauses.flatMap(({ subject, isNegated, verb, from, to }) => {
    if (!subject || !isNegated || tokens[verb.head]!.lemma !== 'mix') return []
    const isMeant = nominals.some((each) => subject.from <= each.from && each.to <= subject.to && isTarget(each))
    return isMeant ? [{ from, to }] : []
  })
}

/** `Bob being Bob`: nothing but his name says why. */
function himself({ tokens, phrases: nominals }: Analysis): Judgement[] {
  return nominals.flatMap(({ from, to, kind }) => {
    const isOnce = tokens[to]?.word === 'being' && tokens[to + 1]?.word === tokens[to - 1]!.word
    return isOnce && isHuman(kind) ? [{ from, to: to + 2 }] : []
  })
}

/** `Typical Ops: change first`, `Classic Alejandro`: somebody as an example of what is wrong with them. */
function typical({ tokens, phrases: nominals }: Analysis): Judgement[] {
  const at = tokens.findIndex(({ pos }) => pos !== 'PUNCT' && pos !== 'TIME')
  if (at < 0 || !/^(?:typical|classic|vintage|peak|quintessential)$/.test(tokens[at]!.word)) return []
  const who = nominals.find(({ from }) => from === at || from === at + 1)
  if (!who || !isHuman(who.kind) || who.kind === 'self' || who.head === at) return []
  const next = tokens[who.to]
  return next === undefined || next.pos === 'PUNCT' ? [{ from: at, to: who.to }] : []
}
