import type { Fix } from '../../finding.ts'
import type { Edit } from '../../text.ts'
import { errorAdverbs, judgingAdverbs } from '../analysis/lexicon.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Clause, Sentence, Suspicion, Token } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { assuming } from './content.ts'
import { isFigure } from './idioms-told.ts'
import { isOnlyForPeople, pleaAct } from './plea-act.ts'
import { orderOf } from './put-to-review.ts'
import { reachOf } from './reach.ts'
import { rewordAgent } from './reword-agent.ts'
import { rewordCounterfactual } from './reword-counterfactual.ts'
import { rewordLapse } from './reword-lapse.ts'
import { rewordQuestion } from './reword-question.ts'
import { rolesIn } from './roles.ts'
import { editable, firstWord, kept, lastWord, replaceTokens } from './source.ts'
import { clauseAround, isWhole, replaceNoted, withoutAside, withoutWords } from './stretch.ts'

const control = 'Reword: which control instead?'
const drop = 'Leave the verdict out'
const review = 'Add a question for the review'
const allowed = 'Reword: what did the system allow?'

/**
 * What reads as blame by its tone: an act told without who did it, the author's words with a question for the review, a
 * remedy with how it is done, a question to the system; at the last a blank for the fact.
 */
export function rewordSuspicion(text: string, sentence: Sentence, range: Suspicion, isSure: boolean): Fix[] {
  const { passage, clauses } = sentence
  const isRemedy = passage.role === 'action' || passage.section === 'actionItems'
  if (isRemedy) return remedyFixes(text, sentence, range)
  if (passage.role === 'whyQuestion' || sentence.isQuestion) return questionFixes(text, sentence, range)
  const own = clauses.filter(({ verb }) => range.from <= verb.head && verb.head < range.to)
  const act = own.find(
    ({ subject, form, voice, verb }) =>
      isHuman(subject?.kind) &&
      form === 'finite' &&
      (voice === 'active' ||
        assuming.test(sentence.tokens[verb.head]!.lemma) ||
        sentence.tokens[verb.head]!.lemma === 'bother'),
  )
  const agent = own.find((found) => isHuman(found.agent?.kind))
  const group = act ? sentence.tokens.slice(act.verb.from, act.verb.head) : []
  const isWish =
    act &&
    /^(?:would|could|should|might)$/.test(act.modality ?? '') &&
    group.some(({ lemma }) => /^(?:have|'ve)$/.test(lemma)) &&
    !sentence.tokens.some(
      ({ word }, at) => /^(?:if|too|also|either)$/.test(word) || (word === 'had' && at <= firstWord(sentence) + 1),
    )
  const isModal = act?.modality !== undefined && act.modality !== 'do'
  // What would have been seen was not.
  const retold =
    !act || (isModal && !isWish)
      ? []
      : isWish
        ? rewordCounterfactual(text, sentence, act, { wasDone: act.isNegated, certainty: 'likely' })
        : rewordLapse(text, sentence, act)
  const told = retold.filter(({ edits }) => !edits.some(losesFact))
  // What no longer reads as blame may still name somebody.
  const questions = [...asked(sentence, act), ...asked(sentence, act, rolesIn(sentence, range))]
  const isTold = isSure || isWish || act?.isNegated || isBlaming(sentence, act)
  return [
    ...(agent ? rewordAgent(text, sentence, agent).filter(({ edits }) => !edits.some(losesFact)) : []),
    ...(own.length === 0 ? withoutGrade(text, sentence, range) : []),
    ...byNobody(text, sentence, range),
    ...(own.every(({ verb }) => sentence.tokens[verb.head]!.lemma === 'be')
      ? withoutAside(drop, text, sentence, range)
      : []),
    ...withoutTone(text, sentence, range),
    ...(isTold ? told : []),
    ...questions,
    ...(questions.length > 0 ? told : []),
  ]
}

/** A question to people as one to the system. */
function questionFixes(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const clause = clauseAround(sentence, range)
  const own =
    clause?.ownsSubject && clause.from <= range.from
      ? [{ from: clause.from, to: reachOf(sentence, Math.max(range.to, clause.to)) }]
      : []
  const isAlone = sentence.clauses.filter(({ form }) => form === 'finite').length < 2
  const first = firstWord(sentence)
  const asking = sentence.clauses.find(({ subject, form }) => form === 'finite' && isHuman(subject?.kind))
  const isHow = /^(?:how|why)$/.test(sentence.tokens[first]!.word)
  const asked = asking && isHow ? rewordQuestion(text, sentence, asking, first) : []
  const anyhow = [
    ...(isAlone ? [{ from: firstWord(sentence), to: lastWord(sentence) }] : []),
    ...[range, ...own].filter((stretch) => isWhole(sentence, stretch)),
  ].flatMap(({ from, to }) =>
    replaceNoted(allowed, text, sentence, from, to, 'what in ⟨the tool or process⟩ made that possible'),
  )
  return [...asked, ...anyhow]
}

/** Whether a clause is about nobody that the text knows, or by its verb about what was left undone. */
function isBlaming({ tokens }: Sentence, act: Clause | undefined): boolean {
  if (!act?.subject) return false
  const isAnybody = /^(?:some(?:body|one)|whoever|any(?:body|one))$/.test(tokens[act.subject.from]!.word)
  return isAnybody || /^(?:bother|deign|fail|forget|neglect|ignore|overlook|miss)$/.test(tokens[act.verb.head]!.lemma)
}

const done = '; done when ⟨test that shows it⟩'

/** A remedy stays: a duty becomes the tool's where a tool can have it, all else says when it is done. */
function remedyFixes(text: string, sentence: Sentence, range: Suspicion): Fix[] {
  const to = reachOf(sentence, range.to)
  const duty = sentence.clauses.find(
    ({ subject, verb, modality, voice }) =>
      isHuman(subject?.kind) &&
      subject!.from >= range.from &&
      verb.head < range.to &&
      voice === 'active' &&
      /^(?:must|shall|should|will)$/.test(modality ?? ''),
  )
  const what = duty && !duty.isNegated ? pleaAct(text, sentence, duty.verb.head, to) : undefined
  const [first] = sentence.clauses
  const isPersonal =
    (first !== undefined && isOnlyForPeople(sentence.tokens[first.verb.head]!.lemma)) ||
    isForbidding(sentence) ||
    isFigure(sentence, 0, lastWord(sentence)) ||
    isAboutPeople(sentence)
  return [
    ...(what === undefined
      ? []
      : replaceTokens(control, sentence, duty!.from, to, `make ⟨the tool or pipeline⟩ ${what}${done}`)),
    ...(isPersonal || (duty && what === undefined)
      ? []
      : [...finishable(text, sentence, true), ...finishable(text, sentence, false)]),
  ]
}

/** `no clicking away of warnings`: what nobody is to do is never done. */
function isForbidding(sentence: Sentence): boolean {
  return /^(?:no|never|not)$/.test(sentence.tokens[orderOf(sentence)]?.lemma ?? '')
}

/** `get Lerato taken off the account`, `to take his duty seriously`: what is asked of people, no test can show. */
function isAboutPeople(sentence: Sentence): boolean {
  const { tokens, phrases } = sentence
  const from = orderOf(sentence)
  const isPersonal = ({ word, lemma }: Token) => people.test(word) || personnel.test(lemma)
  return (
    tokens.some((token, at) => (at >= from || personnel.test(token.lemma)) && isPersonal(token)) ||
    phrases.some((phrase) => phrase.from >= from && isHuman(phrase.kind))
  )
}

const people =
  /^(?:i|we|you|he|she|they|me|us|him|her|them|my|our|your|his|their|who|whoever|everyone|everybody|seriously)$/
const personnel = /^(?:remind|please|eye|apology|apologi[sz]e|sorry|hr|personnel|conduct|misconduct)$/

/** The remedy as it is, and when it is done. */
function finishable(text: string, sentence: Sentence, isNamed: boolean): Fix[] {
  const [from, to] = [firstWord(sentence), lastWord(sentence)]
  const words = from < to ? kept(text, sentence, from, to, isNamed) : undefined
  return words === undefined ? [] : replaceTokens('Say when it is done', sentence, from, to, words + done)
}

/** `poor supervision` without its mark: what there was of it. */
function withoutGrade(text: string, sentence: Sentence, { from, to }: TokenRange): Fix[] {
  const isGrade = /^(?:poor|inadequate|insufficient|bad|weak|lax|little|no)$/.test(sentence.tokens[from]!.word)
  const what = isGrade && from + 1 < to ? kept(text, sentence, from + 1, to) : undefined
  return what ? replaceTokens(allowed, sentence, from, to, `${what} (⟨what was in place, and what was missing⟩)`) : []
}

/** `uploaded by P. Sikora` without who did it. */
function byNobody(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens, phrases } = sentence
  const who = phrases.find(
    ({ from, kind }) => isHuman(kind) && from > range.from && from < range.to + 1 && tokens[from - 1]?.word === 'by',
  )
  const isCounted = who && tokens.slice(who.from, who.to).some(({ pos }) => pos === 'NUM')
  const isDone =
    who && !isCounted && tokens[who.from - 2]?.pos === 'VERB' && !/^(?:of|,)$/.test(tokens[who.to]?.text ?? '')
  return isDone ? withoutWords('Leave the person out', text, sentence, { from: who.from - 1, to: who.to }) : []
}

/** Without an adverb that the tone hangs on: `TVs were ⟦inadvertently⟧ left out`. */
function withoutTone(text: string, sentence: Sentence, { because }: Suspicion): Fix[] {
  const { tokens } = sentence
  return because.flatMap((at) => {
    const { lemma, word } = tokens[at]!
    const isBy = tokens[at - 1]?.word === 'by' && /^(?:mistake|accident|error)$/.test(word)
    const isManner = errorAdverbs.has(lemma) || judgingAdverbs.has(lemma)
    return isBy || isManner ? withoutWords(drop, text, sentence, { from: isBy ? at - 1 : at, to: at + 1 }) : []
  })
}

/** The author's words as they are, and after the sentence what a review has to ask about them, where it is plain what. */
function asked(sentence: Sentence, act: Clause | undefined, roles: readonly Edit[] = []): Fix[] {
  const span = editable(sentence, 0, sentence.tokens.length)
  const isFact =
    act &&
    !act.isNegated &&
    (act.modality === undefined || act.modality === 'do') &&
    act.voice === 'active' &&
    // `Management, the undersigned included, was …`
    !(sentence.tokens[act.from - 1]?.text === ',' && sentence.tokens[act.verb.to]?.text === ',') &&
    !sentence.tokens.slice(act.verb.from, act.verb.head).some(({ lemma }) => lemma === 'get')
  // `This is not how one goes about it`: the sentence judges.
  const main = sentence.clauses.find(({ form }) => form === 'finite')
  const isStory = main && sentence.tokens[main.verb.head]!.lemma !== 'be' && (main.modality ?? 'do') === 'do'
  if (!span || !isFact || !isStory) return []
  // `should be ashamed`, `gave bad advice`: the words as they are would still judge.
  if (sentence.clauses.some(({ modality, subject }) => modality === 'should' && isHuman(subject?.kind))) return []
  if (
    sentence.tokens
      .slice(act.verb.head, reachOf(sentence, act.verb.to))
      .some(({ lemma }) => /^(?:bad|poor)$/.test(lemma))
  )
    return []
  const verb = sentence.tokens[act.verb.head]!
  const isMind = minding.test(verb.lemma)
  if (verb.pos !== 'VERB' || (!isMind && befalling.test(verb.lemma))) return []
  const edit = {
    span: { start: span.end, end: span.end },
    newText: ` ⟨ask in the review: ${isMind ? seen : sensible}?⟩`,
  }
  return [{ title: review, edits: [...roles, edit] }]
}

/** What somebody knew or took for true rests on what they saw. */
const minding =
  /^(?:know|hope|think|believe|assume|expect|fear|notice|realise|realize|understand|see|learn|consider|suspect|doubt|guess|suppose|figure|decide|choose|trust|underestimate|overestimate|conclude|judge)$/

/** What nobody chose to do, and what was only said. */
const befalling =
  /^(?:be|bear|explain|say|tell|reply|answer|add|remark|observe|mention|agree|disagree|thank|have|need|want|wish|feel|tend|seem|get|become|lack|fail|forget|lose|miss|receive|hear|own|owe|deserve|suffer|sleep|struggle|appear|remain|stay|like|love|hate|care|mean|belong|happen)$/

const seen = 'what did people see and know at that point'
const sensible = 'what made this the sensible thing to do at the time'

/** Whether a blank stands where the author's words stood. */
function losesFact({ newText }: Edit): boolean {
  return /^⟨(?:what|which)/i.test(newText)
}
