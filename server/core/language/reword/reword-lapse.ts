import type { Fix } from '../../finding.ts'
import { mindErrors, sharedErrors } from '../analysis/lexicon.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { cleftTold } from './cleft-told.ts'
import { type Deed, deedOf, infinitiveAfter, namedAgain } from './deed.ts'
import { beOf, doingOf, factOf, subjectOf } from './fact.ts'
import { type AddItem, guarded } from './guard-item.ts'
import { idiomTold, isFigure } from './idioms-told.ts'
import { lastResort } from './last-resort.ts'
import { verbForm } from './morphology.ts'
import { noticeOf } from './notice-of.ts'
import { personal } from './personal.ts'
import { place } from './place.ts'
import { reachOf } from './reach.ts'
import { rewordRelative } from './relative.ts'
import { rewordCounterfactual } from './reword-counterfactual.ts'
import { endOf, firstWord, kept, lastWord, remarked } from './source.ts'
import { type Told, told } from './told.ts'

const titles = {
  allowed: 'Reword: what did the system allow?',
  known: 'Reword: what was known at the time?',
  question: 'Reword: ask it in the review',
}

/**
 * Says what happened without who did it, in ways that differ in kind: with what let it happen, with what was known at
 * the time, and as a question to the system. `Bob forgot to check the dashboard` becomes *The dashboard was not checked;
 * ⟨what in the tool or process let that go unnoticed⟩*.
 */
export function rewordLapse(text: string, sentence: Sentence, clause: Clause, addItem?: AddItem): Fix[] {
  const { tokens } = sentence
  if (tokens[clause.from - 1]?.word === 'had')
    return rewordCounterfactual(
      text,
      sentence,
      { ...clause, opener: 'had' },
      { wasDone: clause.isNegated, certainty: 'sure' },
      addItem,
    )
  // `, otherwise he had seen it`: what did not happen.
  if (tokens[clause.from - 1]?.word === 'otherwise') return []
  const verb = tokens[clause.verb.head]!
  const infinitive = actAfter(sentence, clause)
  const isLeft = infinitive >= 0 && leaving.test(verb.lemma)
  // `and not one person lifted it`
  const isNegated = clause.isNegated || tokens[clause.from - 1]?.word === 'not'
  const isOmission = isLeft !== isNegated || clause.opener === 'without'
  const isRepeated = verb.lemma === 'keep' && verbForm(tokens[clause.verb.head + 1]?.text ?? '') === 'ing'
  const head = isRepeated
    ? clause.verb.head + 1
    : isLeft || (infinitive >= 0 && bridging.test(verb.lemma))
      ? infinitive
      : clause.verb.head
  const found = deedOf(text, sentence, clause, head)
  const deed = found && namedAgain(text, sentence, clause, found)
  const isLate = !isOmission && !isRepeated && head !== clause.verb.head
  const related = rewordRelative(titles.allowed, '⟨what let it happen⟩', text, sentence, clause, isOmission, head)
  const slow = slowness(text, sentence, clause) ?? tooMuch(text, sentence, clause)
  const figure = deed && idiomTold(text, sentence, clause, deed)
  if (!figure && isFigure(sentence, clause.verb.head, deed?.to ?? endOf(sentence, clause))) return []
  const plain =
    deed &&
    (figure ??
      (isRepeated ? repeated(deed) : undefined) ??
      aimOf(text, sentence, clause, deed, isOmission) ??
      noticeOf(text, sentence, clause, deed, isOmission) ??
      told(deed, isOmission))
  const isRefusal = isOmission && /^(?:refuse|decline)$/.test(verb.lemma)
  const what = plain && { ...plain, allowed: isLate ? sooner : isRefusal ? against : plain.allowed }
  // What a figure of speech says nobody can be asked of by its words.
  const isAskable = !figure && !isLate && !isRepeated
  return [
    ...cleftTold(titles.allowed, text, sentence, clause),
    ...related,
    ...(slow
      ? toldFixes(text, sentence, clause, slow.deed, slow, false).filter(({ title }) => title !== titles.question)
      : []),
    ...[
      ...(deed && what ? toldFixes(text, sentence, clause, deed, what, isOmission, addItem) : []),
      ...(figure ? [] : lastResort(text, sentence, clause, titles.allowed, isOmission, head)),
    ].filter(({ title }) => isAskable || title !== titles.question),
  ]
}

const against = '⟨what stood against it at the time⟩'
const sooner = '⟨what would have prompted it sooner⟩'
const leaving = /^(?:forget|fail|neglect|omit|refuse|decline)$/
const bridging = /^(?:bother|care|trouble|manage|deign|think|get|condescend)$/

/** The act that a verb leads to: `forgot to check`, `finally got round to checking`. */
function actAfter(sentence: Sentence, { verb }: Clause): number {
  const { tokens } = sentence
  const [next, after] = [tokens[verb.head + 1]?.word ?? '', tokens[verb.head + 2]?.word]
  if (tokens[verb.head]!.lemma !== 'get') return infinitiveAfter(sentence, verb.head)
  const isAct = /^(?:a?round)$/.test(next) && after === 'to' && /ing$/.test(tokens[verb.head + 3]?.word ?? '')
  return isAct ? verb.head + 3 : -1
}

function toldFixes(
  text: string,
  sentence: Sentence,
  clause: Clause,
  deed: Deed,
  what: Told,
  isOmission: boolean,
  addItem?: AddItem,
): Fix[] {
  const tail = tailOf(text, sentence, deed.to)
  const say = (title: string, remark: string) =>
    place(title, text, sentence, clause, deed.to + tail.length, (to) =>
      remarked(sentence, to, what.fact + tail.words, remark),
    )
  const isWhole =
    sentence.passage.role !== 'timeline' &&
    firstWord(sentence) >= clause.from &&
    deed.to >= lastWord(sentence) &&
    // What came of it, or why it was, is no part of what looked right.
    !/(?:, which| because)\b/.test(deed.rest) &&
    sentence.tokens[clause.subject?.to ?? -1]?.text !== ',' &&
    clause.form === 'finite'
  return [
    ...say(titles.allowed, what.allowed),
    ...say(titles.known, 'at that point ⟨the screen, alert or document⟩ showed ⟨what⟩'),
    ...guarded(
      place('', text, sentence, clause, deed.to, () => what.fact),
      deed,
      isOmission,
      addItem,
    ),
    ...(isWhole
      ? place(titles.question, text, sentence, clause, deed.to, () =>
          isOmission
            ? `what in ⟨the tool or process⟩ asks for ${doingOf(deed)}? ⟨Answer⟩`
            : isSlip(deed)
              ? `what made it easy to ${doingOf(deed, deed.verb)}? ⟨Answer⟩`
              : `what made ${doingOf(deed)} look right at the time? ⟨Answer⟩`,
        )
      : []),
  ]
}

/** What nobody holds for right while doing it: `misread the graph`, `trusted it too much`. */
function isSlip({ verb, rest }: Deed): boolean {
  return mindErrors.has(verb) || sharedErrors.has(verb) || / too (?:much|little|late|early|soon|long)\b/.test(rest)
}

/** What the sentence ends with beside the act, before which no remark can stand: `, which cost us an hour`. */
function tailOf(text: string, sentence: Sentence, from: number): { words: string; length: number } {
  const { tokens } = sentence
  const to = lastWord(sentence)
  const isTail = tokens[from]?.text === ',' && tokens[from + 1]?.word === 'which' && reachOf(sentence, from + 2) >= to
  const words = isTail ? kept(text, sentence, from, to) : undefined
  return words === undefined ? { words: '', length: 0 } : { words, length: to - from }
}

/** `They wanted to save the work of a store` is *the aim was to save the work of a store*. */
function aimOf(text: string, sentence: Sentence, clause: Clause, deed: Deed, isOmission: boolean): Told | undefined {
  const { head } = clause.verb
  if (isOmission || !/^(?:want|hope|wish|intend|aim|mean)$/.test(deed.verb) || infinitiveAfter(sentence, head) < 0)
    return undefined
  const aim = sentence.tokens[infinitiveAfter(sentence, head)]!.lemma
  const what = personal.test(aim) ? undefined : kept(text, sentence, head + 1, deed.to)
  return what === undefined ? undefined : { fact: `the aim was ${what}`, allowed: '⟨what made that the sensible way⟩' }
}

/** `kept pushing it back` is *it kept being pushed back*. */
function repeated(deed: Deed): Told | undefined {
  const [subject, keeps] = [subjectOf(deed), deed.tense === 'present' ? (deed.isPlural ? 'keep' : 'keeps') : 'kept']
  const fact = factOf(deed, false)?.replace(`${subject} ${beOf(deed)} `, () => `${subject} ${keeps} being `)
  return fact === undefined ? undefined : { fact, allowed: '⟨what came before it, and what would have raised it⟩' }
}

/** `I was too busy to do the migration` is *The migration was not done*. */
function tooMuch(text: string, sentence: Sentence, clause: Clause): (Told & { deed: Deed }) | undefined {
  const { tokens, clauses } = sentence
  const { head } = clause.verb
  if (tokens[head]!.lemma !== 'be' || tokens[head + 1]?.word !== 'too') return undefined
  const act = clauses.find(({ form, verb }) => form === 'infinitive' && verb.head > head + 2)
  const found = act && deedOf(text, sentence, act)
  if (!found) return undefined
  const deed: Deed = { ...found, tense: 'past' }
  const fact = factOf(deed, true)
  return fact === undefined ? undefined : { deed, fact, allowed: '⟨what else was due at the time⟩' }
}

/** `We were slow to tell Billing` is *Telling Billing took ⟨how long⟩*. */
function slowness(text: string, sentence: Sentence, clause: Clause): (Told & { deed: Deed }) | undefined {
  const { tokens } = sentence
  const { head } = clause.verb
  if (tokens[head]!.lemma !== 'be') return undefined
  const slow = tokens.findIndex(({ word }, at) => /^(?:slow|late)$/.test(word) && at > head && at <= head + 3)
  const act = slow < 0 ? -1 : infinitiveAfter(sentence, slow)
  const deed = act < 0 ? undefined : deedOf(text, sentence, clause, act)
  return deed && { deed, fact: `${doingOf(deed)} took ⟨how long⟩`, allowed: '⟨who learns of it, and how⟩' }
}
