import type { Fix } from '../../finding.ts'
import type { Edit } from '../../text.ts'
import { errorAdverbs, judgingAdverbs } from '../analysis/lexicon.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import { type Clause, type Sentence, type Suspicion, spanOfTokens } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { assuming } from './content.ts'
import { reachOf } from './reach.ts'
import { rewordAgent } from './reword-agent.ts'
import { rewordCounterfactual } from './reword-counterfactual.ts'
import { rewordLapse } from './reword-lapse.ts'
import { editable, firstWord, kept, lastWord, nameEnd, replaceTokens } from './source.ts'
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
  const clause = clauseAround(sentence, range)
  const stretches = [
    ...(clause?.ownsSubject && clause.from <= range.from
      ? [{ from: clause.from, to: reachOf(sentence, Math.max(range.to, clause.to)) }]
      : []),
    range,
  ].filter((stretch) => isWhole(sentence, stretch))
  const isAlone = clauses.filter(({ form }) => form === 'finite').length < 2
  const sentenceRange = { from: firstWord(sentence), to: lastWord(sentence) }
  const whole = (title: string, words: string) =>
    [...stretches, ...(isAlone ? [sentenceRange] : [])].flatMap((at) =>
      replaceNoted(title, text, sentence, at.from, at.to, words),
    )
  if (passage.role === 'whyQuestion' || sentence.isQuestion)
    return whole(allowed, 'what in ⟨the tool or process⟩ made that possible').toReversed()
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
    !sentence.tokens.some(({ word }, at) => word === 'if' || (word === 'had' && at <= firstWord(sentence) + 1))
  const retold = !act
    ? []
    : isWish
      ? rewordCounterfactual(text, sentence, act, { wasDone: act.isNegated, certainty: 'likely' })
      : rewordLapse(text, sentence, act)
  const told = retold.filter(({ edits }) => !edits.some(losesFact))
  const isTold = isSure || isWish || isBlaming(sentence, act)
  return [
    ...(agent ? rewordAgent(text, sentence, agent).filter(({ edits }) => !edits.some(losesFact)) : []),
    ...(own.length === 0 ? withoutGrade(text, sentence, range) : []),
    ...byNobody(text, sentence, range),
    ...(own.every(({ verb }) => sentence.tokens[verb.head]!.lemma === 'be')
      ? withoutAside(drop, text, sentence, range)
      : []),
    ...withoutTone(text, sentence, range),
    ...(isTold ? told : []),
    ...asked(sentence, act),
    // What no longer reads as blame may still name somebody.
    ...asked(sentence, act, rolesIn(sentence, range)),
    ...told,
    ...whole(allowed, '⟨what the tool or process did, showed or lacked⟩'),
  ]
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
  const doing = duty && !isForPeople.test(sentence.tokens[duty.verb.head]!.lemma)
  const what = doing ? kept(text, sentence, duty.verb.head, to) : undefined
  return [
    ...(what === undefined
      ? []
      : replaceTokens(control, sentence, duty!.from, to, `make ⟨the tool or pipeline⟩ ${what}${done}`)),
    ...finishable(text, sentence, true),
    ...finishable(text, sentence, false),
  ]
}

/** The remedy as it is, and when it is done. */
function finishable(text: string, sentence: Sentence, isNamed: boolean): Fix[] {
  const [from, to] = [firstWord(sentence), lastWord(sentence)]
  const words = from < to ? kept(text, sentence, from, to, isNamed) : undefined
  return words === undefined ? [] : replaceTokens('Say when it is done', sentence, from, to, words + done)
}

/** What no tool can do in somebody's place. */
const isForPeople =
  /^(?:be|have|stay|think|read|remember|learn|leave|stop|go|attend|undergo|apologise|apologize|own|listen|care|try|need|get|take|start|talk|speak|understand)$/

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
  const isDone = who && tokens[who.from - 2]?.pos === 'VERB' && !/^(?:of|,)$/.test(tokens[who.to]?.text ?? '')
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

/** The author's words as they are, and after the sentence what a review has to ask about them. */
function asked(sentence: Sentence, act: Clause | undefined, roles: readonly Edit[] = []): Fix[] {
  const span = editable(sentence, 0, sentence.tokens.length)
  if (!span) return []
  const isDeed = act && !act.isNegated && !minding.test(sentence.tokens[act.verb.head]!.lemma)
  const question = isDeed ? sensible : 'what did people see and know at that point'
  const edit = { span: { start: span.end, end: span.end }, newText: ` ⟨ask in the review: ${question}?⟩` }
  return [{ title: review, edits: [...roles, edit] }]
}

/** What goes on in somebody is nothing that they chose to do. */
const minding = /^(?:be|have|know|hope|think|believe|assume|expect|want|wish|fear|feel|tend|seem|need|consider)$/

const sensible = 'what made this the sensible thing to do at the time'

/** A role in the place of each name. */
function rolesIn(sentence: Sentence, { from, to }: TokenRange): Edit[] {
  const edits: Edit[] = []
  for (let at = from; at < to; at++) {
    const end = nameEnd(sentence, at)
    if (end > at)
      edits.push({ span: spanOfTokens(sentence, at, end), newText: at <= firstWord(sentence) ? '⟨Role⟩' : '⟨role⟩' })
  }
  return edits
}

/** Whether a blank stands where the author's words stood. */
function losesFact({ newText }: Edit): boolean {
  return /^⟨(?:what|which)/i.test(newText)
}
