import type { Fix } from '../../finding.ts'
import { judgementNouns } from '../analysis/lexicon.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import { personNouns } from '../analysis/roles.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { estranged } from '../blame/sarcasm.ts'
import { deedOf } from './deed.ts'
import { reachOf } from './reach.ts'
import { retold } from './retold.ts'
import { remarked, replaceTokens, sourceOf } from './source.ts'
import {
  activities,
  anyhow,
  blankPhrase,
  clauseAround,
  lookedRight,
  phraseAround,
  takenOut,
  takesNoun,
  withoutAside,
  withoutHeading,
  withoutWords,
} from './stretch.ts'
import { told } from './told.ts'

const drop = 'Leave the verdict out'
const fact = 'Reword: which fact is behind the verdict?'
const conditions = 'Reword: under which conditions?'

/** Puts the fact in the place of a verdict on people: without its adjective where that is all, else a blank for it. */
export function rewordJudgement(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const asked = anyhow(fact, text, sentence, range, '⟨what was known, shown or asked for at the time⟩')
  // `Change windows are a foreign concept to them`: neither what is foreign nor its being so is what happened.
  if (estranged(sentence).some(({ to }) => to === range.to)) return asked
  const noun = nounIn(sentence, range)
  const right = lookedRight(fact, text, sentence, range)
  return [
    ...(isExcuse(sentence, range) ? withoutWords(drop, text, sentence, range) : []),
    ...withoutAside(drop, text, sentence, range),
    ...withoutHeading(drop, text, sentence, range),
    // `careless handling of keys`
    ...(range.to - range.from === 1 && /^(?:NOUN|VERB)$/.test(sentence.tokens[range.to]?.pos ?? '')
      ? withoutWords(drop, text, sentence, range)
      : []),
    ...regretted(text, sentence, range),
    ...activityTold(sentence, range),
    ...whoeverTold(text, sentence, range),
    ...right,
    ...(noun && isVerdict(sentence, noun) ? [] : withoutAdjectives(text, sentence, range)),
    ...(noun ? inPhrase(sentence, noun) : stateFixes(text, sentence, range)),
    ...(right.length === 0 && isBareVerdict(sentence)
      ? takenOut('Take the sentence out: it judges and tells nothing', text, sentence)
      : []),
    ...asked,
  ]
}

/** `Whoever signed off on that wording was careless`: what was done, without the verdict on who did it. */
function whoeverTold(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens, clauses } = sentence
  const main = clauseAround(sentence, range)
  const who = tokens.findIndex(({ word }, at) => /^(?:whoever|who)$/.test(word) && at <= 3)
  const act = clauses.find(({ verb, voice }) => verb.head > who && voice === 'active' && verb.to <= range.to)
  if (!main || who < 0 || !act || act.verb.head >= main.verb.head || main.from > who) return []
  const deed = deedOf(text, sentence, act, act.verb.head, main.verb.from)
  const what = deed && told(deed, act.isNegated)
  const to = Math.max(range.to, reachOf(sentence, main.verb.to))
  return what
    ? replaceTokens(fact, sentence, Math.min(main.from, who), to, remarked(sentence, to, what.fact, what.allowed))
    : []
}

/** `This is no excuse`: nothing in it happened. */
function isBareVerdict({ tokens, clauses }: Sentence): boolean {
  const isFact = tokens.some(({ pos }) => /^(?:NUM|CODE|TIME|PROPN)$/.test(pos))
  const isStated = ({ verb, subject }: Clause) => tokens[verb.head]!.lemma === 'be' && !isHuman(subject?.kind)
  return tokens.length < 8 && !isFact && clauses.length < 2 && clauses.every(isStated)
}

/** `no excuses` says nothing that happened. */
function isExcuse({ tokens }: Sentence, { from, to }: TokenRange): boolean {
  const isWhole = tokens[to] === undefined || tokens[to]!.pos === 'PUNCT'
  return isWhole && to - from === 2 && tokens[from]!.word === 'no' && tokens[from + 1]!.lemma === 'excuse'
}

/** `It is embarrassing that a certificate expired` is *A certificate expired*, if need be without who let it. */
function regretted(text: string, sentence: Sentence, { from, to }: TokenRange): Fix[] {
  const { tokens, clauses } = sentence
  const that = tokens.findIndex(({ word }, at) => word === 'that' && at > from && at <= to)
  const isMeant = tokens.slice(from, that).some(({ pos }) => pos === 'VERB')
  if (that < 0 || isMeant || !/^(?:it|this)$/.test(tokens[from]!.word)) return []
  const told = clauses.find(
    ({ verb, form, subject }) => form === 'finite' && verb.head > that && (subject?.from ?? 0) > that,
  )
  // `that grown adults let it expire`: whoever is meant would be left standing there.
  if (!told && tokens.slice(that, that + 4).some(({ lemma }) => personNouns.has(lemma))) return []
  return isHuman(told?.subject?.kind)
    ? retold(fact, text, sentence, told!, from)
    : withoutWords(drop, text, sentence, { from, to: that + 1 })
}

/** The noun of a verdict: one that judges, else the last noun after an adjective. */
function nounIn({ tokens, clauses }: Sentence, { from, to }: TokenRange): TokenRange | undefined {
  const clause = clauses.find(
    ({ verb, form }) => form === 'finite' && from < verb.head && verb.head < to && tokens[verb.head]!.pos === 'AUX',
  )
  let found = -1
  for (let at = from; at < to; at++) {
    if (tokens[at]!.pos !== 'NOUN') continue
    if (clause && at < clause.verb.from && !judgementNouns.has(tokens[at]!.lemma)) continue
    const isMeasure = tokens[at + 1]?.word === 'of' && measures.test(tokens[at]!.lemma)
    if (judgementNouns.has(tokens[at]!.lemma) || isMeasure)
      return { from: at, to: tokens[at + 1]?.word === 'of' ? Math.max(to, at + 1) : at + 1 }
    if (at === from || /^(?:ADJ|NOUN)$/.test(tokens[at - 1]!.pos)) found = at
  }
  return found < 0 ? undefined : { from: found, to: found + 1 }
}

/** `lack of supervision by the mentor`, `poor communication`: what there was of it. */
function activityTold(sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  const at = tokens.findIndex(({ lemma }, index) => index > range.from && index < range.to && activities.test(lemma))
  if (at < 0) return []
  const isOf = tokens[at - 1]!.word === 'of' && measures.test(tokens[at - 2]?.lemma ?? '')
  const { from, to } = phraseAround(sentence, { from: isOf ? at - 2 : at - 1, to: at + 1 })
  const isGraded = isOf || /^(?:poor|inadequate|insufficient|bad|weak|lax|sloppy|careless)$/.test(tokens[at - 1]!.word)
  return isGraded && tokens[to]?.pos !== 'ADP' && tokens[to]?.pos !== 'NOUN'
    ? replaceTokens(fact, sentence, from, to, `${tokens[at]!.word} (⟨what was in place, and what was missing⟩)`)
    : []
}

/** How much of something there was: a *lack* of judgement. */
const measures =
  /^(?:lack|want|absence|failure|level|degree|display|act|case|moment|sense|bit|piece|error|matter|state|show)$/

/** Whether the noun itself only carries the verdict: a bad *call*, a rookie *move*. */
function isVerdict({ tokens }: Sentence, { from }: TokenRange): boolean {
  return /^(?:call|decision|move|form|judgement|judgment|choice|idea|mistake|error|hour|work|show|state|excuse|duty|wheel|way|manner|fashion)$/.test(
    tokens[from]!.lemma,
  )
}

/** A blank for the noun phrase of a verdict; after *with* or *in* for how it was done. */
function inPhrase(sentence: Sentence, noun: TokenRange): Fix[] {
  const { from, to } = phraseAround(sentence, noun)
  // `the devil-may-care way it was rolled out`
  if (sentence.clauses.some((clause) => clause.form === 'finite' && clause.ownsSubject && clause.from === to)) return []
  if (!takesNoun(sentence, { from, to })) return []
  const isManner = /^(?:with|in|out)$/.test(sentence.tokens[from - 1]?.word ?? '')
  return isManner
    ? replaceTokens(fact, sentence, from - 1, to, '⟨how, and on which information⟩')
    : replaceTokens(fact, sentence, from, to, '⟨the condition behind it⟩')
}

/** Takes out an adjective that judges, where the noun it stands with says enough. */
function withoutAdjectives(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens, phrases } = sentence
  const fixes: Fix[] = []
  for (let at = range.from; at < range.to; at++) {
    const phrase = phrases.find(({ from, to }) => from <= at && at < to)
    // `sloppy review on my part`: without its mark it says nothing.
    const isOnMyPart =
      phrase &&
      tokens[phrase.to]?.word === 'on' &&
      tokens.slice(phrase.to, phrase.to + 3).some(({ word }) => word === 'part')
    const isAttribute = tokens[at]!.pos === 'ADJ' && phrase !== undefined && at < phrase.head && !isOnMyPart
    if (isAttribute) fixes.push(...withoutWords(drop, text, sentence, { from: at, to: at + 1 }))
  }
  return fixes
}

/** A state of mind as the explanation: the conditions in its place. */
export function rewordLabel(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const isTold = sentence.clauses.some(({ verb }) => range.from < verb.head && verb.head < range.to)
  const isPhrase = sentence.phrases.some(({ from, to }) => from === range.from && to === range.to)
  return [
    ...(isPhrase ? withoutAdjectives(text, sentence, range) : []),
    ...activityTold(sentence, range),
    ...stateFixes(text, sentence, range),
    ...(isTold ? [] : blankPhrase(conditions, sentence, range, '⟨the condition behind it⟩')),
    ...anyhow(conditions, text, sentence, range, '⟨what was on the screen, written down or asked for⟩'),
  ]
}

/** `The responder was unfamiliar with the pipeline`: what they had for it. */
function stateFixes(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  const clause = clauseAround(sentence, range)
  const subject = clause?.subject
  if (!clause || !subject || !clause.ownsSubject || clause.from !== range.from || clause.verb.head >= range.to)
    return []
  if (!isHuman(subject.kind) || subject.kind === 'self' || tokens[subject.head]!.word === 'whoever') return []
  // `The handover between Ada and her successor`: not the people are meant.
  const isOf = tokens.slice(clause.from, subject.to).some(({ word }) => word === 'between')
  if (isOf || tokens[subject.from - 1]?.pos === 'ADP') return []
  // `got a new laptop`, `got distracted by a call`: something that came to them.
  const next = tokens[clause.verb.to]
  const isBy = tokens.slice(clause.verb.to, clause.verb.to + 2).some(({ word }) => word === 'by')
  if (isBy || (tokens[clause.verb.head]!.lemma === 'get' && next?.pos === 'DET')) return []
  const who = tokens[subject.head]!.pos === 'PROPN' ? '⟨role⟩' : sourceOf(text, sentence, subject.from, subject.to)
  const to = reachOf(sentence, clause.to)
  const about = topicOf(sentence, text, clause.verb.head, to)
  return who === undefined || about === undefined
    ? []
    : replaceTokens(conditions, sentence, clause.from, to, `${who} had ⟨which information, tools or time⟩${about}`)
}

/** What somebody is said to be unfamiliar with: ` for the pipeline`. */
function topicOf(sentence: Sentence, text: string, head: number, to: number): string | undefined {
  const { tokens } = sentence
  for (let at = head + 1; at + 1 < to; at++) {
    if (tokens[at]!.word === 'out') return ''
    if (tokens[at]!.pos !== 'ADP') continue
    // `was in a hurry`
    if (at === head + 1) return ''
    const topic = sourceOf(text, sentence, at + 1, to)
    const when = /^(?:after|before|since|during|at|by)$/.test(tokens[at]!.word) ? tokens[at]!.word : 'for'
    return topic === undefined ? undefined : ` ${when} ${topic}`
  }
  return ''
}
