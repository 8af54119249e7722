import type { Fix } from '../../finding.ts'
import type { Span } from '../../text.ts'
import { type Clause, type Sentence, spanOfTokens } from '../analysis/sentence.ts'
import { gerund, participle } from './morphology.ts'

/**
 * The Markdown source under some tokens, so that code, links and emphasis stay as written; `undefined` where that
 * would cut through markup.
 */
export function sourceOf(text: string, sentence: Sentence, from: number, to: number): string | undefined {
  const span = editable(sentence, from, to)
  return span && text.slice(span.start, span.end)
}

/** The stretch of source to replace for some tokens, markup at its ends included; `undefined` where it cuts markup. */
export function editable(sentence: Sentence, from: number, to: number): Span | undefined {
  if (from >= to) return undefined
  let { start, end } = spanOfTokens(sentence, from, to)
  const first = sentence.from + sentence.tokens[from]!.from
  const last = sentence.from + sentence.tokens[to - 1]!.to
  for (const mark of sentence.passage.prose.marks) {
    if (mark.to <= first || last <= mark.from) continue
    const isInside = first <= mark.from && mark.to <= last
    const isAround = mark.from <= first && last <= mark.to
    if (isInside) {
      start = Math.min(start, mark.span.start)
      end = Math.max(end, mark.span.end)
    } else if (!isAround) return undefined
  }
  return { start, end }
}

/** A fix that replaces some tokens of a sentence, with a capital where the sentence begins. */
export function replaceTokens(title: string, sentence: Sentence, from: number, to: number, words: string): Fix[] {
  const span = editable(sentence, from, to)
  if (!span) return []
  const isStart = from === 0 && /^\P{Ll}/u.test(sentence.text)
  const newText = isStart ? words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : words
  return [{ title, edits: [{ span, newText }] }]
}

/** What a predicate says, for saying it in another way: the verb, its object, and the rest of the clause. */
export interface Deed {
  /** The dictionary form of the verb. */
  readonly verb: string
  /** Source of the object, in front of which a passive puts the verb. */
  readonly object?: string
  readonly isPlural: boolean
  /** A particle between verb and object: `roll back`, `look at`. */
  readonly particle: string
  /** Source of what follows: place, time, manner. */
  readonly rest: string
}

/** Reads what was or was not done from the verb at `head` up to token `to`. */
export function deedOf(text: string, sentence: Sentence, head: number, to: number): Deed | undefined {
  const { tokens } = sentence
  const verb = tokens[head]
  if (!verb) return undefined
  let at = head + 1
  let particle = ''
  while (
    at < to &&
    (tokens[at]!.pos === 'ADP' || (tokens[at]!.pos === 'ADV' && particles.has(tokens[at]!.lemma))) &&
    isPart(verb.lemma, tokens[at]!.lemma)
  ) {
    particle += ` ${tokens[at]!.text}`
    at++
  }
  const start = at
  const stop = objectEnd(sentence, start, to)
  const object = stop > start ? sourceOf(text, sentence, start, stop) : undefined
  const rest = stop < to ? sourceOf(text, sentence, stop, to) : ''
  if (rest === undefined || (stop > start && object === undefined)) return undefined
  const last = tokens[stop - 1]
  const isPlural =
    object !== undefined &&
    last !== undefined &&
    (/^(?:them|these|those)$/.test(last.lemma) ||
      ((last.pos === 'NOUN' || last.pos === 'CODE') && /[^sui]s$/.test(last.text)))
  return { verb: verb.lemma, ...(object !== undefined && { object }), isPlural, particle, rest: rest && ` ${rest}` }
}

const particles = new Set('back up down off out over through away on in at for after to'.split(' '))

function isPart(verb: string, particle: string): boolean {
  return (partsOf[verb] ?? '').split(' ').includes(particle)
}

const partsOf: Readonly<Record<string, string>> = {
  roll: 'back out',
  look: 'at for into',
  back: 'up',
  turn: 'off on down',
  shut: 'down',
  take: 'down',
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
  sign: 'off',
  check: 'with for',
  wait: 'for',
  act: 'on',
}

/** Where a plain noun phrase that begins at a token ends. */
function objectEnd({ tokens }: Sentence, from: number, to: number): number {
  let at = from
  let hasHead = false
  for (; at < to; at++) {
    const token = tokens[at]!
    const isNoun = /^(?:NOUN|PROPN|CODE)$/.test(token.pos)
    if (token.isQuoted) break
    if (isNoun) hasHead = true
    else if (
      token.pos === 'PRON' &&
      at === from &&
      /^(?:it|them|this|that|these|those|anything|something)$/.test(token.lemma)
    )
      return at + 1
    else if (
      /^(?:DET|ADJ|NUM)$/.test(token.pos) ||
      (token.lemma === "'s" && hasHead) ||
      (token.pos === 'PRON' && /^(?:its|our|their)$/.test(token.lemma)) ||
      (token.pos === 'VERB' && !hasHead && at > from)
    )
      continue
    else if (token.lemma === 'of' && hasHead) hasHead = false
    else break
  }
  return hasHead && !/^(?:second|minute|hour|day|week|month|time|year)$/.test(tokens[at - 1]!.lemma) ? at : from
}

/** `The dashboard was not checked before rolling forward`; `undefined` without an object. */
export function factOf(deed: Deed, isNegated: boolean): string | undefined {
  if (deed.object === undefined) return undefined
  const object = deed.object === 'them' ? 'they' : deed.object
  return `${lowerArticle(object)} ${deed.isPlural ? 'were' : 'was'}${isNegated ? ' not' : ''} ${participle(deed.verb)}${deed.particle}${deed.rest}`
}

/** `checking the dashboard before rolling forward`. */
export function doingOf(deed: Deed): string {
  return `${gerund(deed.verb)}${deed.particle}${deed.object === undefined ? '' : ` ${deed.object}`}${deed.rest}`
}

function lowerArticle(object: string): string {
  return object.replace(/^(?:The|A|An|This|That|These|Those)\b/, (word) => word.toLowerCase())
}

/** Whether a later clause leans on the subject of this one, so that it cannot be dropped. */
export function isLeantOn(sentence: Sentence, clause: Clause): boolean {
  return sentence.clauses.some(
    (other) =>
      other !== clause &&
      other.verb.head > clause.to - 1 &&
      !other.ownsSubject &&
      other.subject !== undefined &&
      other.subject === clause.subject,
  )
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
