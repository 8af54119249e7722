import type { Clause, Sentence, Token } from '../analysis/sentence.ts'
import { baseOf, gerund, participle, verbForm } from './morphology.ts'
import { endOf, kept } from './source.ts'

export type Tense = 'past' | 'present' | 'perfect' | 'pastPerfect'

/** What a predicate says, for saying it in another way: the verb, its object, and the rest of the clause. */
export interface Deed {
  /** The dictionary form of the verb. */
  readonly verb: string
  /** Its participle, as the author writes it. */
  readonly done: string
  readonly tense: Tense
  /** Source of the object, in front of which a passive puts the verb. */
  readonly object?: string
  /** Where the object stands, by index in the sentence's tokens. */
  readonly at: { readonly from: number; readonly to: number }
  readonly isPlural: boolean
  /** A particle between verb and object: `roll back`, `look at`. */
  readonly particle: string
  /** Source of a clause in place of an object: `that the cache was cold`, `which pool it was`. */
  readonly content?: string
  /** Source of what follows: place, time, manner. */
  readonly rest: string
  /** Where the deed ends, which may be beyond its clause: an object takes the clause that tells which one it is. */
  readonly to: number
}

/** Reads what was or was not done from the verb at `head` of a clause. */
export function deedOf(
  text: string,
  sentence: Sentence,
  clause: Clause,
  head = clause.verb.head,
  limit = sentence.tokens.length,
): Deed | undefined {
  const { tokens, clauses } = sentence
  const verb = tokens[head]
  if (!verb || verb.lemma === 'be') return undefined
  const end = Math.min(limit, endOfDeed(sentence, clause, head))
  let at = head + 1
  let particle = ''
  const isStressed = /^(?:right|straight|blindly|just)$/.test(tokens[at]?.lemma ?? '') && at + 1 < end
  if (isStressed && isPart(verb.lemma, tokens[at + 1]!.lemma)) at++
  while (at < end && (isPart(verb.lemma, tokens[at]!.lemma) || isLoosePart(tokens, verb.lemma, at)))
    particle += ` ${tokens[at++]!.text}`
  if (assuming.test(verb.lemma)) at = thatAfter(sentence, at, end)
  const isBare = isSeen.test(verb.lemma) && clauses.some((told) => isOwnFrom(told, at, end))
  const isWanting = /^(?:not|to)$/.test(tokens[at]?.word ?? '')
  const isContent = !isWanting && (isBare || opensContent(sentence, at, end) || assumes(sentence, verb.lemma, at, end))
  const stop = isContent ? at : objectEnd(sentence, at, end, verb.lemma)
  // `mixed them up`
  const isLate = stop > at && particle === '' && stop < end
  const late =
    isLate && (isPart(verb.lemma, tokens[stop]!.lemma) || /^(?:off|out|away)$/.test(tokens[stop]!.word)) ? 1 : 0
  if (late) particle = ` ${tokens[stop]!.text}`
  const object = stop > at ? kept(text, sentence, at, stop) : undefined
  const inside = isContent ? kept(text, sentence, at, end) : undefined
  const rest = !isContent && stop + late < end ? kept(text, sentence, stop + late, end) : ''
  if (rest === undefined || (stop > at && object === undefined) || (isContent && inside === undefined)) return undefined
  return {
    verb: verb.lemma,
    done: /^(?:pastOrParticiple|participle)$/.test(verbForm(verb.text)) ? verb.word : participle(verb.lemma),
    tense: tenseOf(sentence, clause),
    ...(object !== undefined && { object }),
    at: { from: at, to: stop },
    isPlural: object !== undefined && isPlural(sentence, at, stop),
    particle,
    ...(inside !== undefined && { content: inside }),
    rest: rest && `${/^[,;'’]/.test(rest) ? '' : ' '}${rest}`,
    to: end,
  }
}

/** The deed ends with its clause and what belongs to it, before the next predicate. */
function endOfDeed(sentence: Sentence, clause: Clause, head: number): number {
  const { tokens } = sentence
  const first = reachOf(sentence, head + 1)
  const to = endOf(sentence, clause)
  const goesOn = tokens.slice(first + 1, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return tokens[first]?.pos === 'CCONJ' || goesOn ? first : reachOf(sentence, Math.max(head + 1, to))
}

/** Whether a clause stands in place of an object: `that the cache was cold`, `which pool it was`. */
function opensContent({ tokens, clauses }: Sentence, at: number, end: number): boolean {
  return (
    at < end &&
    /^(?:that|which|how|what|why|where|whether|who)$/.test(tokens[at]!.word) &&
    clauses.some(({ verb }) => verb.head > at + 1 && verb.head < end)
  )
}

/** `forgot the queue has its own`: a clause without its *that* begins at a token. */
function isOwnFrom({ form, ownsSubject, from, verb }: Clause, at: number, end: number): boolean {
  return form === 'finite' && ownsSubject && from === at && verb.head < end
}

const isSeen = /^(?:forget|notice|realise|realize|remember|overlook)$/

/** `assumed another one had it`: a clause without its *that*. */
function assumes({ clauses }: Sentence, verb: string, at: number, end: number): boolean {
  return assuming.test(verb) && clauses.some(({ verb: { head }, form }) => form === 'finite' && head > at && head < end)
}

/** `swore up and down that the filter …`: where the clause begins. */
function thatAfter({ tokens }: Sentence, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 4); at++) {
    if (tokens[at]!.word === 'that') return at
    if (!/^(?:ADV|ADP|CCONJ|PUNCT)$/.test(tokens[at]!.pos)) return from
  }
  return from
}

/** Verbs whose clause tells what somebody took for true. */
export const assuming = /^(?:assume|think|believe|figure|suppose|presume|guess|insist|swear|claim|maintain|convince)$/

/** Whether a clause begins right after a conjunction. */
function isNext({ from, ownsSubject, form, verb }: Clause, at: number): boolean {
  if (verb.head <= at) return false
  if (verb.from > at && verb.from <= at + 4) return true
  return form === 'finite' && ownsSubject && from > at && from <= at + 5
}

/**
 * How far a clause reaches with what belongs to it: to the next mark, or to the next clause of the same rank. The clause
 * that tells which one is meant, or when and why it was, goes with it.
 */
export function reachOf({ tokens, clauses }: Sentence, from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const { pos, isQuoted, text } = tokens[at]!
    if (pos === 'PUNCT' && !isQuoted && !/^["'“”‘’`%°‰&+=~]$/.test(text)) return at
    if (pos === 'CCONJ' && clauses.some((clause) => isNext(clause, at))) return at
  }
  return tokens.length
}

function isPlural({ tokens }: Sentence, from: number, to: number): boolean {
  let head = from
  const of = tokens.findIndex(({ word }, at) => word === 'of' && at > from && at < to)
  if (of > 0 && /^(?:half|most|some|all|rest|couple|lot|number)$/.test(tokens[of - 1]!.word)) from = of + 1
  for (let at = from; at < to && tokens[at]!.pos !== 'ADP'; at++) {
    if (/^(?:and)$/.test(tokens[at]!.lemma)) return true
    head = at
  }
  const { lemma, pos, text } = tokens[head]!
  return /^(?:them|these|those|they)$/.test(lemma) || (/^(?:NOUN|CODE|PROPN)$/.test(pos) && /[^sui]s$/.test(text))
}

/** When a clause says that something was. */
export function tenseOf({ tokens }: Sentence, { verb, modality, form }: Clause): Tense {
  const group = tokens.slice(verb.from, verb.head).map(({ word }) => word)
  if (form === 'gerund') return group.includes('having') ? 'pastPerfect' : 'past'
  if (modality !== undefined && modality !== 'do') return 'past'
  if (group.includes('had') || group.includes("'d")) return 'pastPerfect'
  if (group.includes('has') || group.includes('have') || group.includes("'ve")) return 'perfect'
  if (group.includes('did') || group.includes('was') || group.includes('were')) return 'past'
  if (group.some((word) => /^(?:do|does|is|are)$/.test(word))) return 'present'
  return /^(?:s|base)$/.test(verbForm(tokens[verb.head]!.text)) &&
    !/^(?:put|set|let|cut|shut|hit|read|cost|split|spread|quit|bet)$/.test(tokens[verb.head]!.word)
    ? 'present'
    : 'past'
}

function isPart(verb: string, particle: string): boolean {
  return particle !== '' && (partsOf[verb] ?? '').split(' ').includes(particle)
}

/** `put off the project`: what stands between nearly any verb and a noun phrase is its particle. */
function isLoosePart(tokens: Sentence['tokens'], verb: string, at: number): boolean {
  if (!/^(?:off|up|out|away|back)$/.test(tokens[at]!.word) || moving.test(verb)) return false
  return /^(?:DET|NOUN|PROPN|CODE|NUM|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
}

const moving = /^(?:go|come|walk|run|climb|move|travel|head|get|drop|fall|drive|step|sign)$/

const partsOf: Readonly<Record<string, string>> = {
  roll: 'back out',
  look: 'at for into through',
  back: 'up',
  turn: 'off on down',
  shut: 'down',
  take: 'down out',
  bring: 'down',
  follow: 'up on through',
  think: 'of about',
  clean: 'up',
  switch: 'off on',
  set: 'up',
  care: 'about',
  listen: 'to',
  respond: 'to',
  react: 'to',
  reply: 'to',
  log: 'into',
  fill: 'in',
  hand: 'over',
  carry: 'out',
  pick: 'up',
  pull: 'out',
  sign: 'off on',
  check: 'with for',
  wait: 'for out',
  act: 'on',
  mix: 'up',
  mess: 'up',
  screw: 'up',
  foul: 'up',
  line: 'up',
  sit: 'on',
  sleep: 'through on',
  wave: 'through',
  nod: 'through',
  click: 'through past',
  scroll: 'past',
  sail: 'past',
  drive: 'past',
  walk: 'past',
  blow: 'off past through',
  brush: 'off aside',
  shrug: 'off',
  laugh: 'off',
  gloss: 'over',
  skim: 'over',
  tune: 'out',
  deviate: 'from',
  depart: 'from',
  adhere: 'to',
  comply: 'with',
  rely: 'on upon',
  draw: 'up',
  insist: 'on upon',
}

/**
 * Where the noun phrase that begins at a token ends; after a verb of noticing with what tells which one it is, up to
 * where that says when or how.
 */
function objectEnd({ tokens, clauses }: Sentence, from: number, to: number, verb: string): number {
  let at = from
  let head = -1
  // `checking the gateway logs`: what the tagger takes for a verb, and no clause has one.
  const isThing = (index: number): boolean =>
    tokens[index]?.pos === 'VERB' && !clauses.some(({ verb }) => verb.head === index)
  if (
    /^(?:right|straight|contrary|home|short|fast|hard|long|enough|wrong|quiet|way)$/.test(tokens[from]?.word ?? '') &&
    from + 1 < tokens.length &&
    !/^(?:NOUN|PROPN|CODE)$/.test(tokens[from + 1]!.pos)
  )
    return from
  if (/^(?:past|beyond)$/.test(tokens[from]?.word ?? '')) return from
  for (; at < to; at++) {
    const token = tokens[at]!
    if (token.isQuoted) {
      if (head < at - 1 || at > from) break
      while (at + 1 < to && tokens[at + 1]!.isQuoted) at++
      return at + 1
    }
    if (at > from && token.word === 'home' && head === at - 1) break
    const isGlued = at > from && token.from === tokens[at - 1]!.to && /^[-/]/.test(token.text)
    const isKey = head === at - 1 && head >= 0 && /^(?:key|manual|standard|constant|variable)$/.test(token.word)
    const isNumber =
      head === at - 1 && head >= 0 && /^#?\d+$/.test(token.text) && !/^(?:NOUN|TIME)$/.test(tokens[at + 1]?.pos ?? '')
    if (isNumber) head = at
    else if (
      /^(?:NOUN|PROPN|CODE)$/.test(token.pos) ||
      token.lemma === 'one' ||
      isGlued ||
      isKey ||
      (head === at - 1 && head >= 0 && isThing(at) && /s$/.test(token.word))
    )
      head = at
    else if (at === from && /^(?:it|them|this|that|these|those|anything|something|everything)$/.test(token.word)) {
      head = at
      if (tokens[at + 1]?.pos === 'ADV' && token.word === 'that') return from
      if (!/^th(?:is|at|ese|ose)$/.test(token.word)) break
      if (tokens[at + 1]?.pos !== 'NOUN' && tokens[at + 1]?.lemma !== 'one' && !isThing(at + 1)) break
    } else if (!isInside(token, head < at - 1 && head >= 0, at > from, head >= 0)) {
      const next = tokens[at + 1]?.pos ?? ''
      const goesOn = token.lemma === 'of' || (token.pos === 'CCONJ' && /^(?:DET|NOUN|PROPN|CODE|ADJ|NUM)$/.test(next))
      if (head >= 0 && head === at - 1 && goesOn && at + 1 < to) continue
      break
    }
  }
  // `the rendered file`, where the tagger takes the noun for a verb
  if (
    head < 0 &&
    tokens[from]?.pos === 'DET' &&
    at - from > 1 &&
    (tokens[at - 1]!.pos !== 'ADJ' || /^(?:first|last|next)$/.test(tokens[at - 1]!.word))
  )
    head = /^(?:first|last|next)$/.test(tokens[at - 1]!.word) ? at - 2 : at - 1
  if (head < 0 || /^(?:second|minute|hour|day|week|month|time|year)$/.test(tokens[head]!.lemma)) return from
  at = head + 1
  if (tokens[at]?.lemma === 'of' && /^(?:mine|ours|yours|theirs|his|hers)$/.test(tokens[at + 1]?.word ?? '')) at += 2
  // `a build they had not opened`: told without its *that*.
  const isTold =
    /^(?:that|which|who)$/.test(tokens[at]?.word ?? '') ||
    (tokens[at]?.pos === 'PRON' && clauses.some((clause) => clause.form === 'finite' && clause.from === at))
  if (isTold) return to
  const isOwn = tokens[at]?.word === 'with' && /^(?:a|an|no)$/.test(tokens[at + 1]?.word ?? '')
  if (isOwn || noticing.has(verb)) while (at < to && !isWhen(tokens[at]!, tokens[at + 1])) at++
  return at
}

function isInside({ pos, word, lemma }: Token, isOpen: boolean, isLater: boolean, hasHead: boolean): boolean {
  if (/^(?:DET|ADJ|NUM)$/.test(pos)) return !hasHead || isOpen
  if (lemma === "'s") return hasHead
  if (pos === 'PRON') return (!hasHead || isOpen) && /^(?:its|our|their|his|her|my|your)$/.test(word)
  return pos === 'VERB' && !hasHead && isLater
}

/** Whether words tell when, how long or how, not which one. */
function isWhen({ pos, word }: Token, next: Token | undefined): boolean {
  if (/^(?:TIME|ADV|SCONJ|PUNCT|CCONJ)$/.test(pos)) return true
  if (
    /^(?:until|till|after|before|when|while|because|although|though|as|at|since|during|without|despite|within|by)$/.test(
      word,
    )
  )
    return true
  return /^(?:for|in|over)$/.test(word) && /^(?:NUM|TIME)$/.test(next?.pos ?? '')
}

/** Verbs whose object is told by what follows it: `overlooked the note on page 14`. */
const noticing = new Set(
  'overlook notice miss read ignore see spot disregard forget heed dismiss understand misread misjudge follow address answer acknowledge blow brush scroll sail skim shrug'.split(
    ' ',
  ),
)

/** What can follow a passive: place, time, manner, a clause. Anything else may have been a part of the object. */
const goesOn =
  /^(?:$|[,;:'’"“(`[*_~]| [\d~$€£`⟨("“'‘[*_~–—-]| (?:with|without|within|to|at|in|into|on|onto|upon|from|for|of|by|as|before|after|when|whenever|while|until|till|during|because|instead|rather|over|under|below|above|through|throughout|across|around|along|against|via|per|despite|except|since|than|that|if|unless|though|although|so|where|like|behind|beside|near|past|about|toward|towards|between|among|inside|outside|again|twice|once|first|last|too|early|late|earlier|later|sooner|straight|right|there|here|then|now|today|yesterday|back|off|up|down|out|away|home|together|anyway|far|live|open|unread|untested|prior|ahead|due|owing|only|even|just|and|or|but|one|two|three|four|five|six|seven|eight|nine|ten|several|many|every|each|all|this|last|next|alone|half|some|an?(?= (?:\p{L}+ )?(?:second|minute|hour|day|week|month|year))|\p{L}+ly|\p{L}+ing)(?![\p{L}]))/u

/** `The dashboard was not checked before rolling forward`; `undefined` without an object. */
export function factOf(deed: Deed, isNegated: boolean): string | undefined {
  if (deed.object === undefined || !goesOn.test(deed.rest)) return undefined
  const some = isNegated ? /^(?:some|any)\s/i.exec(deed.object) : null
  const subject = some ? `no ${deed.object.slice(some[0].length)}` : subjectOf(deed)
  const not = isNegated && !some ? ' not' : ''
  // `ticked it off without doing it` is *was ticked off without being done*.
  const rest = deed.rest.replace(
    / without (\p{Ll}+ing) (?:it|them)$/u,
    (_, act: string) => ` without being ${participle(baseOf(act))}`,
  )
  return `${subject} ${beOf(deed)}${not}${beenOf(deed)} ${deed.done}${deed.particle}${rest}`
}

/** The object as a subject: in lower case, `them` as `they`. */
export function subjectOf({ object = '' }: Deed): string {
  if (object === 'them') return 'they'
  return object.replace(/^(?:The|A|An|This|That|These|Those)\b/, (word) => word.toLowerCase())
}

/** The form of *be*, *have* or *do* that the object as a subject asks for. */
export function beOf({ isPlural, tense }: Pick<Deed, 'isPlural' | 'tense'>): string {
  if (tense === 'past') return isPlural ? 'were' : 'was'
  if (tense === 'present') return isPlural ? 'are' : 'is'
  return tense === 'pastPerfect' ? 'had' : isPlural ? 'have' : 'has'
}

function beenOf({ tense }: Deed): string {
  return tense === 'perfect' || tense === 'pastPerfect' ? ' been' : ''
}

/** `checking the dashboard before rolling forward`. */
export function doingOf(deed: Deed): string {
  const object = deed.object ?? deed.content
  if (/^(?:it|them|this|that)$/.test(object ?? '') && /^ (?:on|off|up|down|out|in|away|back|over)$/.test(deed.particle))
    return `${gerund(deed.verb)} ${object}${deed.particle}${deed.rest}`
  return `${gerund(deed.verb)}${deed.particle}${object === undefined ? '' : ` ${object}`}${deed.rest}`
}

/** The index of the infinitive that a verb such as *forgot to* or *failed to* leads to, or -1. */
export function infinitiveAfter(sentence: Sentence, head: number): number {
  const { tokens } = sentence
  if (tokens[head + 1]?.lemma !== 'to') return -1
  for (let at = head + 2; at < Math.min(tokens.length, head + 6); at++) {
    if (tokens[at]!.pos === 'VERB' || tokens[at]!.lemma === 'be') return at
    if (tokens[at]!.pos !== 'ADV') return at === head + 2 && tokens[at]!.pos === 'NOUN' ? at : -1
  }
  return -1
}
