import type { Clause, Sentence } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { assumes, assuming, isOwnFrom, isSeen, opensContent, thatAfter } from './content.ts'
import { mannerOf } from './manner.ts'
import { participle } from './morphology.ts'
import { isPlural, objectEnd } from './object-end.ts'
import { isLoosePart, isPart } from './particles.ts'
import { bracketEnd, endOfDeed } from './reach.ts'
import { kept, mistakeEnd } from './source.ts'

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
  /** An adverb that says how or how often: `manually`, `only`. */
  readonly manner: string
  /** A particle between verb and object: `roll back`, `look at`. */
  readonly particle: string
  /** Source of a clause in place of an object: `that the cache was cold`, `which pool it was`. */
  readonly content?: string
  /** Source of what follows: place, time, manner. */
  readonly rest: string
  /** Where the deed ends, which may be beyond its clause: an object takes the clause that tells which one it is. */
  readonly to: number
}

/**
 * Reads what was or was not done from the verb at `head` of a clause; `undefined` where a word is left over that the
 * reading does not account for.
 */
export function deedOf(
  text: string,
  sentence: Sentence,
  clause: Clause,
  head = clause.verb.head,
  limit = sentence.tokens.length,
): Deed | undefined {
  const { tokens, clauses } = sentence
  const verb = tokens[head]
  const manner = mannerOf(sentence, clause, head)
  if (!verb || verb.lemma === 'be' || manner === undefined || cutsSubject(sentence, clause)) return undefined
  const end = Math.min(limit, endOfDeed(sentence, clause, head))
  let at = mistakeEnd(sentence, head + 1)
  let particle = ''
  const isStressed = /^(?:right|straight|blindly|just)$/.test(tokens[at]?.lemma ?? '') && at + 1 < end
  if (isStressed && isPart(verb.lemma, tokens[at + 1]!.lemma)) at++
  while (at < end && (isPart(verb.lemma, tokens[at]!.lemma) || isLoosePart(tokens, verb.lemma, at)))
    particle += ` ${tokens[at++]!.text}`
  if (assuming.test(verb.lemma)) at = thatAfter(sentence, at, end)
  const isBare = isSeen.test(verb.lemma) && clauses.some((told) => isOwnFrom(told, at, end))
  const isWanting = /^(?:not|to)$/.test(tokens[at]?.word ?? '')
  // `not saying any person or team is the reason`
  if (!isBare && !assuming.test(verb.lemma) && clauses.some((told) => isOwnFrom(told, at, tokens.length)))
    return undefined
  const isContent = !isWanting && (isBare || opensContent(sentence, at, end) || assumes(sentence, verb.lemma, at, end))
  const noun = isContent ? at : objectEnd(sentence, at, end, verb.lemma)
  const stop = noun > at ? Math.min(end, bracketEnd(sentence, noun)) : noun
  // `mixed them up`
  const isLate = stop > at && particle === '' && stop < end
  const late =
    isLate && (isPart(verb.lemma, tokens[stop]!.lemma) || /^(?:off|out|away)$/.test(tokens[stop]!.word)) ? 1 : 0
  if (late) particle = ` ${tokens[stop]!.text}`
  if (stop > at && !isContent && !isObject(sentence, verb.lemma, at, stop)) return undefined
  const object = stop > at ? kept(text, sentence, at, stop) : undefined
  const inside = isContent ? kept(text, sentence, at, end) : undefined
  const rest = !isContent && stop + late < end ? kept(text, sentence, stop + late, end) : ''
  if (tellsOfDoer(sentence, head, end)) return undefined
  if (rest === undefined || (stop > at && object === undefined) || (isContent && inside === undefined)) return undefined
  if ([object, inside, rest].some((words) => words !== undefined && leans.test(words))) return undefined
  return {
    verb: verb.lemma,
    done: /^(?:pastOrParticiple|participle)$/.test(verb.form) ? verb.word : participle(verb.lemma),
    tense: tenseOf(sentence, clause),
    ...(object !== undefined && { object }),
    at: { from: at, to: stop },
    isPlural: object !== undefined && isPlural(sentence, at, noun),
    manner,
    particle,
    ...(inside !== undefined && { content: inside }),
    rest: rest && `${/^[,;'’]/.test(rest) ? '' : ' '}${rest}`,
    to: end,
  }
}

/** Whether a noun phrase is whole, and nobody to whom it was done: `pushed a fleet-wide`, `took the vendor's`, `trusted Kai`. */
function isObject({ tokens, phrases }: Sentence, verb: string, from: number, to: number): boolean {
  const last = tokens[to - 1]!
  if (/^['’]s?$/.test(tokens[to]?.text ?? '') || (/^(?:ADJ|DET|ADV|ADP)$/.test(last.pos) && !last.isQuoted))
    return false
  const who = phrases.find((phrase) => phrase.from >= from && phrase.head < to && phrase.head >= from)
  return !isHuman(who?.kind) || telling.test(verb) || tokens[who!.head]!.pos === 'PRON'
}

const telling =
  /^(?:alert|ask|brief|call|consult|contact|email|inform|invite|involve|keep|loop|message|mislead|notify|page|phone|ping|promise|reach|remind|ring|tell|text|train|update|wake|warn)$/

/** `the vendor manual does not mention it`: a word is left over between somebody and the verb, so they were not meant. */
function cutsSubject({ tokens }: Sentence, { subject, ownsSubject, verb }: Clause): boolean {
  const between = subject && ownsSubject ? tokens.slice(subject.head + 1, verb.from) : []
  return between.length > 0 && between.every(({ pos }) => /^(?:ADJ|NOUN)$/.test(pos))
}

/** `The authors of the script waved it through`: what *it* means goes with who did it, so it is named. */
export function namedAgain(text: string, sentence: Sentence, { subject, verb }: Clause, deed: Deed): Deed {
  const { tokens, phrases } = sentence
  const thing = phrases.find(
    ({ from, to, kind }) =>
      kind === 'system' && subject && from > subject.head && to <= verb.from && tokens[from - 1]!.word === 'of',
  )
  if (!thing || deed.object !== (isPlural(sentence, thing.from, thing.to) ? 'them' : 'it')) return deed
  const object = kept(text, sentence, thing.from, thing.to)
  return object === undefined ? deed : { ...deed, object }
}

/** `merged them, having been asked to`: who had been asked goes with the subject. */
export function tellsOfDoer({ tokens, clauses }: Sentence, from: number, to: number): boolean {
  return clauses.some(
    ({ form, verb }) =>
      form === 'gerund' &&
      verb.from > from &&
      verb.from < to &&
      tokens[verb.from - 1]!.text === ',' &&
      /^(?:have|be|think|believe|assume|know|hope|expect|want|try|intend|need|feel|fear)$/.test(
        tokens[verb.from]!.lemma,
      ),
  )
}

/** Words that need the one who did it, or that lack what they belong to. */
const leans =
  /(?<![\p{L}’'])(?:he|she|himself|herself)(?![\p{L}])| (?:and|or|but|we|they|i)$| (?:of|for|with|about|from|at|into|onto|upon)$| than (?:we|they|i|you)(?![\p{L}])/iu

/** When a clause says that something was. */
export function tenseOf({ tokens }: Sentence, { verb, modality, form }: Clause): Tense {
  const group = tokens.slice(verb.from, verb.head).map(({ word }) => word)
  if (form === 'gerund') return group.includes('having') ? 'pastPerfect' : 'past'
  if (modality !== undefined && modality !== 'do') return 'past'
  if (group.includes('had') || group.includes("'d")) return 'pastPerfect'
  if (group.includes('has') || group.includes('have') || group.includes("'ve")) return 'perfect'
  if (group.includes('did') || group.includes('was') || group.includes('were')) return 'past'
  if (group.some((word) => /^(?:do|does|is|are)$/.test(word))) return 'present'
  // `run` is a participle too, which needs its *have*.
  if (/^(?:run|rerun|overrun|come|become|overcome)$/.test(tokens[verb.head]!.word)) return 'present'
  return /^(?:s|base)$/.test(tokens[verb.head]!.form) &&
    !/^(?:put|set|let|cut|shut|hit|read|cost|split|spread|quit|bet)$/.test(tokens[verb.head]!.word)
    ? 'present'
    : 'past'
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
