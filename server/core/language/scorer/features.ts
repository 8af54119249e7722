import type { Passage } from '../../postmortem.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import { Collector, type Features } from './collector.ts'
import { hashOf } from './hash.ts'
import { classesOf, idiomsAt } from './lexical.ts'
import type { SeenToken } from './seen-tokens.ts'
import type { Unit } from './units.ts'

/** Where a sentence stands, as far as that tells how it is meant. */
export type Place = Pick<Passage, 'section' | 'form' | 'role'>

/**
 * Describes a unit by its words, its clauses, the rest of its sentence and its place. The description is good until the
 * next one is asked for.
 */
export function featuresOf(
  analysis: Analysis,
  seen: readonly SeenToken[],
  units: readonly Unit[],
  index: number,
  place: Place,
): Features {
  collector.clear()
  const unit = units[index]!
  const kind = kindOf(analysis, unit.clauses[0])
  words(collector, analysis, seen, unit, kind)
  lexical(collector, analysis, unit, kind)
  for (const clause of unit.clauses) clauseOf(collector, analysis, seen, unit, clause)
  phrases(collector, analysis, seen, unit)
  surroundings(collector, analysis, seen, units, index, kind)
  whole(collector, analysis, unit, kind, place)
  return collector.features
}

/** One for all units: what it collects is read before the next unit's turn. */
const collector = new Collector()

/** A feature's name is hashed once, when this file is loaded. */
const name = hashOf

const numbers = new Map<string | boolean | undefined, number>()

/** The hash of one of few words: a kind, a modal verb, a section. */
function value(word: string | boolean | undefined): number {
  let number = numbers.get(word)
  if (number === undefined) {
    number = hashOf(String(word))
    numbers.set(word, number)
  }
  return number
}

const indefinite = /^(?:nobody|no-one|noone|someone|somebody|everyone|everybody)$/

/** Who a clause is about. */
function kindOf({ tokens }: Analysis, clause: Clause | undefined): number {
  const subject = clause?.subject
  if (!subject) return value(undefined)
  return value(indefinite.test(tokens[subject.head]!.lemma) ? 'indefinite' : subject.kind)
}

const end = name('end of unit')
const f = {
  mark: name('mark'),
  word: name('word'),
  wordOfKind: name('word of kind'),
  wordNearPeople: name('word near people'),
  two: name('two words'),
  three: name('three words'),
  around: name('words around one'),
  fine: name('fine'),
  coarse: name('coarse'),
  fineOfKind: name('fine of kind'),
  coarseOfKind: name('coarse of kind'),
  fineWord: name('fine and word'),
  wordFine: name('word and fine'),
  twoCoarse: name('two coarse'),
  first: name('first'),
  firstTwo: name('first two'),
  last: name('last'),
}

function words(to: Collector, { tokens }: Analysis, seen: readonly SeenToken[], unit: Unit, kind: number): void {
  const people = value(
    seen.slice(unit.from, unit.to).some(({ who }) => who === 'person' || who === 'group' || who === 'self'),
  )
  for (let at = unit.from; at < unit.to; at++) {
    const { word, fine, coarse } = seen[at]!
    const next = at + 1 < unit.to ? seen[at + 1]! : undefined
    const after = at + 2 < unit.to ? seen[at + 2]!.word : end
    if (tokens[at]!.pos === 'PUNCT') {
      to.add(at, f.mark, word)
      continue
    }
    to.add(at, f.word, word)
    to.add(at, f.wordOfKind, kind, word)
    to.add(at, f.wordNearPeople, people, word)
    to.add(at, f.two, word, next?.word ?? end)
    to.add(at, f.three, word, next?.word ?? end, after)
    to.add(at, f.around, word, after)
    if (next?.fine) to.add(at, f.wordFine, word, next.fine)
    if (!fine) continue
    to.add(at, f.fine, fine)
    to.add(at, f.coarse, coarse)
    to.add(at, f.fineOfKind, kind, fine)
    to.add(at, f.coarseOfKind, kind, coarse)
    if (next) to.add(at, f.fineWord, fine, next.word)
    if (next?.coarse) to.add(at, f.twoCoarse, coarse, next.coarse)
  }
  const first = seen[unit.from]!
  to.add(unit.from, f.first, first.word)
  to.add(unit.from, f.firstTwo, first.word, seen[unit.from + 1]?.word ?? end)
  to.add(unit.to - 1, f.last, seen[unit.to - 1]!.word)
}

const l = { word: name('of lexicon'), kind: name('of lexicon and kind'), first: name('of lexicon at verb') }

/** What the rules know of the words, whoever is spoken of. */
function lexical(to: Collector, { tokens }: Analysis, unit: Unit, kind: number): void {
  const main = unit.clauses[0]
  const not = value(main?.isNegated)
  for (let at = unit.from; at < unit.to; at++) {
    if (tokens[at]!.isQuoted) continue
    for (const set of classesOf(tokens[at]!)) {
      to.add(at, l.word, set)
      to.add(at, l.kind, set, kind, not)
      if (at === main?.verb.head) to.add(at, l.first, set, kind, not)
    }
    // Of the whole: an idiom is not in its first word.
    for (const set of idiomsAt(tokens, at, unit.to)) {
      to.add(-1, l.word, set)
      to.add(-1, l.kind, set, kind, not)
    }
  }
}

const c = {
  subject: name('subject'),
  subjectSure: name('subject sure'),
  subjectWord: name('subject word'),
  subjectVerb: name('subject word and verb'),
  verb: name('verb'),
  kindVerb: name('kind and verb'),
  kindFine: name('kind and fine verb'),
  kindCoarse: name('kind and coarse verb'),
  shape: name('shape'),
  modality: name('modality'),
  modalVerb: name('modality and verb'),
  opener: name('opener'),
  openerVerb: name('opener and verb'),
  agent: name('agent'),
  agentVerb: name('agent and verb'),
  agentFine: name('agent and fine verb'),
  question: name('question'),
  object: name('verb and object'),
  objectKind: name('kind of object'),
  objectFine: name('fine verb and object'),
  kindObject: name('kind and object'),
  objectCoarse: name('coarse verb and object'),
  particle: name('verb and particle'),
  fineParticle: name('fine verb and particle'),
  coarseParticle: name('coarse verb and particle'),
  adverb: name('adverb'),
  fineAdverb: name('fine adverb'),
}

/** What may stand after a verb and change its sense. */
const particles: ReadonlySet<string> = new Set(['ADP', 'PART', 'ADV', 'ADJ'])

function clauseOf(to: Collector, analysis: Analysis, seen: readonly SeenToken[], unit: Unit, clause: Clause): void {
  const { tokens } = analysis
  const { subject, agent } = clause
  const head = clause.verb.head
  const verb = seen[head]!
  const kind = kindOf(analysis, clause)
  const not = value(clause.isNegated)
  const modality = value(clause.modality)
  const opener = value(clause.opener)
  to.add(subject?.head ?? head, c.subject, kind)
  to.add(head, c.subjectSure, kind, value(clause.ownsSubject), value(subject?.isSure))
  to.add(head, c.verb, verb.word, not)
  to.add(head, c.kindVerb, kind, verb.word, not)
  to.add(head, c.kindFine, kind, verb.fine, not)
  to.add(head, c.kindCoarse, kind, verb.coarse, not)
  to.add(head, c.shape, kind, not, value(clause.form), value(clause.voice))
  to.add(head, c.modality, kind, modality, not)
  to.add(head, c.modalVerb, kind, modality, verb.word)
  to.add(head, c.opener, kind, opener, value(clause.form))
  to.add(head, c.openerVerb, opener, verb.word)
  to.add(head, c.agent, value(clause.voice), value(agent?.kind))
  to.add(head, c.question, value(clause.isQuestion), kind, opener)
  if (agent) {
    to.add(head, c.agentVerb, value(agent.kind), verb.word)
    to.add(head, c.agentFine, value(agent.kind), verb.fine)
  }
  if (subject) {
    const { word } = seen[subject.head]!
    to.add(subject.head, c.subjectWord, word)
    to.add(head, c.subjectVerb, word, verb.word)
  }
  const object = analysis.phrases.find((phrase) => phrase.head > head && phrase.head < unit.to)
  if (object) {
    const thing = seen[object.head]!
    to.add(object.head, c.object, verb.word, thing.word)
    to.add(object.head, c.objectKind, kind, value(object.kind), not)
    to.add(object.head, c.objectFine, verb.fine, thing.fine)
    to.add(object.head, c.kindObject, kind, thing.fine)
    to.add(object.head, c.objectCoarse, kind, verb.coarse, thing.coarse)
  }
  for (let at = head + 1; at < Math.min(unit.to, head + 4); at++) {
    if (!particles.has(tokens[at]!.pos)) continue
    const { word } = seen[at]!
    to.add(at, c.particle, verb.word, word)
    to.add(at, c.fineParticle, kind, verb.fine, word)
    to.add(at, c.coarseParticle, kind, verb.coarse, word)
  }
  for (let at = clause.verb.from; at < head; at++) {
    if (tokens[at]!.pos !== 'ADV') continue
    to.add(at, c.adverb, kind, seen[at]!.word)
    to.add(at, c.fineAdverb, kind, seen[at]!.fine)
  }
}

const n = { kind: name('noun kind'), owner: name('owner'), owned: name('owned'), ownedFine: name('owned fine') }

/** Whose things are spoken of: *his oversight*. */
function phrases(to: Collector, analysis: Analysis, seen: readonly SeenToken[], unit: Unit): void {
  for (const { head, kind, isSure, owner } of analysis.phrases) {
    if (head < unit.from || head >= unit.to) continue
    to.add(head, n.kind, value(kind), value(isSure))
    if (!owner) continue
    to.add(head, n.owner, value(owner))
    to.add(head, n.owned, value(owner), seen[head]!.word)
    to.add(head, n.ownedFine, value(owner), seen[head]!.fine)
  }
}

const r = {
  word: name('elsewhere'),
  fine: name('elsewhere fine'),
  before: name('word before'),
  kindBefore: name('kind before'),
  kindAfter: name('kind after'),
  openerAfter: name('opener after'),
}

/** How far from a unit a word still counts: a list of hundreds of units in one sentence would cost their square. */
const farthest = 200

function surroundings(
  to: Collector,
  analysis: Analysis,
  seen: readonly SeenToken[],
  units: readonly Unit[],
  index: number,
  kind: number,
): void {
  const unit = units[index]!
  const last = Math.min(seen.length, unit.to + farthest)
  for (let at = Math.max(0, unit.from - farthest); at < last; at++) {
    if ((at >= unit.from && at < unit.to) || analysis.tokens[at]!.pos === 'PUNCT') continue
    to.add(-1, r.word, seen[at]!.word)
    if (seen[at]!.fine) to.add(-1, r.fine, seen[at]!.fine)
  }
  if (unit.from > 0) to.add(unit.from, r.before, seen[unit.from - 1]!.word, seen[unit.from]!.word)
  const after = units[index + 1]?.clauses[0]
  to.add(-1, r.kindBefore, kindOf(analysis, units[index - 1]?.clauses[0]), kind)
  to.add(-1, r.kindAfter, kindOf(analysis, after), kind)
  if (after?.opener) to.add(-1, r.openerAfter, value(after.opener), kind)
}

const w = {
  bias: name('bias'),
  section: name('section'),
  sectionKind: name('section and kind'),
  place: name('place'),
  roleKind: name('role and kind'),
  length: name('length'),
  count: name('units'),
  verbless: name('verbless'),
  asked: name('asked'),
}

function whole(to: Collector, { isQuestion, tokens }: Analysis, unit: Unit, kind: number, place: Place): void {
  const section = value(place.section)
  const role = value(place.role)
  to.add(-1, w.bias)
  to.add(-1, w.section, section)
  to.add(-1, w.sectionKind, section, kind)
  to.add(-1, w.place, value(place.form), role)
  to.add(-1, w.roleKind, role, kind)
  to.add(-1, w.length, Math.min(5, Math.floor(Math.log2(unit.to - unit.from))))
  to.add(-1, w.count, value(unit.from === 0), value(unit.to >= tokens.length - 1))
  to.add(-1, w.verbless, value(unit.clauses.length === 0))
  to.add(-1, w.asked, value(isQuestion), kind)
}
