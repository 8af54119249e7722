import type { Fix } from '../../finding.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import type { Counterfactual } from '../blame/counterfactual.ts'
import { isHuman } from '../blame/nominal.ts'
import { type Deed, deedOf } from './deed.ts'
import { doingOf, factOf } from './fact.ts'
import { type AddItem, guarded } from './guard-item.ts'
import { isFigure } from './idioms-told.ts'
import { lastResort } from './last-resort.ts'
import { gerund } from './morphology.ts'
import { closedUp, leaningOn, place } from './place.ts'
import { reachOf } from './reach.ts'
import { rewordRelative } from './relative.ts'
import { editable, endOf, firstWord, kept, lastWord, noted, remarked, replaceTokens } from './source.ts'
import { replaceNoted } from './stretch.ts'
import { told } from './told.ts'

const known = 'Reword: what was known at the time?'
const allowed = 'Reword: what did the system allow?'
const shown = '⟨what was known or shown at the time⟩'

/** States the fact behind the wish: `She should have tested the change` becomes *The change was not tested; ⟨…⟩*. */
export function rewordCounterfactual(
  text: string,
  sentence: Sentence,
  clause: Clause,
  found: Counterfactual,
  addItem?: AddItem,
): Fix[] {
  const related = rewordRelative(known, shown, text, sentence, clause, !found.wasDone, missedAct(sentence, clause))
  if (related.length > 0) return related
  const isCondition = clause.opener === 'had' || clause.opener === 'if'
  const fixes = isCondition
    ? conditionFixes(text, sentence, clause, found)
    : clause.voice === 'passive' && missedAct(sentence, clause) === clause.verb.head
      ? passiveFixes(text, sentence, clause, found)
      : activeFixes(text, sentence, clause, found, addItem)
  const [first, last] = [firstWord(sentence), lastWord(sentence)]
  const missing = missingThing(text, sentence, clause)
  if (missing.length > 0) return missing
  return isCondition
    ? [...fixes, ...replaceNoted(known, text, sentence, first, last, shown)]
    : [...fixes, ...lastResort(text, sentence, clause, known, !found.wasDone, missedAct(sentence, clause))]
}

/** `A glance at the outbox would have spared us this`, `It would have taken one call`: there was none. */
function missingThing(text: string, sentence: Sentence, clause: Clause): Fix[] {
  const { tokens } = sentence
  const { verb, from, subject, modality } = clause
  if (!/^(?:would|could|might)$/.test(modality ?? '') || clause.opener || !clause.ownsSubject) return []
  const takes = tokens[from]!.word === 'it' && tokens[verb.head]!.lemma === 'take' ? verb.head + 1 : -1
  const start = takes >= 0 ? takes : subject?.kind === 'system' ? from : -1
  const to = reachOf(sentence, endOf(sentence, clause))
  if (start < 0 || !/^(?:an?|one|any)$/.test(tokens[start]?.word ?? '')) return []
  const end = takes >= 0 ? to : verb.from
  // `A moment's thought`: no thing that could be there.
  if (tokens.slice(start, end).some(({ word }) => mental.test(word))) return []
  if (sentence.phrases.some(({ from, to, kind }) => isHuman(kind) && start <= from && to <= end)) return []
  const thing = kept(text, sentence, start + 1, end)
  return thing
    ? place(known, text, sentence, clause, to, (last) =>
        remarked(sentence, last, `there was no ${thing}`, '⟨what in the tool or process asks for it⟩'),
      )
    : []
}

const mental =
  /^(?:thought|care|attention|diligence|sense|courtesy|effort|patience|discipline|awareness|caution|consideration|vigilance|reflection|professionalism)$/

/** The act that is missed: after `ought to have`, and after `taken ten minutes to`. */
function missedAct({ tokens }: Sentence, clause: Clause): number {
  const { head } = clause.verb
  const { lemma } = tokens[head]!
  for (let at = head + 1; at < Math.min(tokens.length, head + 6); at++) {
    if (lemma === 'ought' && tokens[at - 1]!.lemma === 'have' && tokens[at]!.pos !== 'ADV') return at
    const isTo = tokens[at - 1]!.word === 'to' && tokens[at]!.pos === 'VERB'
    if (isTo && /^(?:take|bother|care|occur|think|remember|stop|pause|find|spend|suppose|expect)$/.test(lemma))
      return at
  }
  return head
}

function activeFixes(
  text: string,
  sentence: Sentence,
  clause: Clause,
  { wasDone }: Counterfactual,
  addItem?: AddItem,
): Fix[] {
  const deed = deedOf(text, sentence, clause, missedAct(sentence, clause))
  const what = deed && told({ ...deed, tense: 'past' }, !wasDone)
  if (!deed || !what || isFigure(sentence, clause.verb.head, deed.to)) return []
  const leaning = leaningOn(sentence, deed.to)
  if (leaning) return togetherFixes(text, sentence, clause, deed, leaning, wasDone)
  const say = (title: string, remark: string) =>
    place(title, text, sentence, clause, deed.to, (to) => remarked(sentence, to, what.fact, remark))
  return [
    ...say(known, shown),
    ...say(allowed, '⟨what in the tool or process asks for it⟩'),
    ...guarded(
      place('', text, sentence, clause, deed.to, () => what.fact),
      deed,
      !wasDone,
      addItem,
    ),
  ]
}

/** `should have restarted one pod and watched it`: neither was done, so both go together. */
function togetherFixes(
  text: string,
  sentence: Sentence,
  clause: Clause,
  deed: Deed,
  leaning: Clause,
  wasDone: boolean,
): Fix[] {
  const { head } = leaning.verb
  const to = reachOf(sentence, endOf(sentence, leaning))
  const joint = kept(text, sentence, deed.to, leaning.verb.from)
  const after = head + 1 < to ? kept(text, sentence, head + 1, to) : ''
  if (joint === undefined || after === undefined) return []
  const both = `${doingOf(deed)} ${joint} ${gerund(sentence.tokens[head]!.lemma)}${after && ` ${after}`}`
  return replaceTokens(
    known,
    sentence,
    clause.from,
    to,
    `⟨the tool or process⟩ ${wasDone ? 'allowed' : 'did not ask for'} ${both}`,
  )
}

/** A condition and what would have followed are one wish: the fact behind it, and nothing of what did not happen. */
function conditionFixes(text: string, sentence: Sentence, clause: Clause, { wasDone }: Counterfactual): Fix[] {
  const wish = sentence.clauses.find(
    ({ verb, modality, ownsSubject }) =>
      ownsSubject && verb.head > clause.verb.head && /^(?:would|could|might)$/.test(modality ?? ''),
  )
  const fore = sentence.clauses.filter(({ verb }) => verb.head < clause.verb.head)
  // `If she had listened, 1 h would have been saved`: up to the comma.
  const comma = sentence.tokens.findLastIndex(
    ({ text }, at) => text === ',' && at > clause.verb.head && at < (wish?.from ?? 0),
  )
  const deed = deedOf(text, sentence, clause, missedAct(sentence, clause), comma > 0 ? comma : wish?.from)
  const fact = deed && factOf({ ...deed, tense: 'past' }, !wasDone)
  if (!deed || fact === undefined) return wish ? outcomeFixes(text, sentence, wish) : []
  const start = openerOf(sentence, clause)
  const isWished = fore.length > 0 && fore.every(({ modality }) => modality === 'would' || modality === 'could')
  if (start > firstWord(sentence) && !isWished)
    return closedUp(text, replaceTokens(known, sentence, start, lastWord(sentence), `; ${fact}; ${shown}`))
  const words = (remark: string) => `${fact}; ${remark}`
  const seen = wish && seenThen(text, sentence, wish)
  return [
    ...(seen === undefined
      ? []
      : replaceTokens(known, sentence, firstWord(sentence), lastWord(sentence), words(`${seen}; ${shown}`))),
    ...replaceTokens(known, sentence, firstWord(sentence), lastWord(sentence), words(shown)),
    ...replaceTokens(
      allowed,
      sentence,
      firstWord(sentence),
      lastWord(sentence),
      words('⟨what in the tool or process asks for it⟩'),
    ),
    ...consequenceKept(text, sentence, clause, deed.to, fact),
  ]
}

/** What would have been seen, and so was the case: `he would have known that B shares it`. */
function seenThen(text: string, sentence: Sentence, { verb: { head } }: Clause): string | undefined {
  const { tokens } = sentence
  const isSeeing = /^(?:see|know|notice|realise|realize|learn|find)$/.test(tokens[head]!.lemma)
  return isSeeing && tokens[head + 1]?.word === 'that' ? kept(text, sentence, head + 2, lastWord(sentence)) : undefined
}

/** What would have followed, as what is: `he would have seen that B shares it`, `the key would hold the tenant`. */
function outcomeFixes(text: string, sentence: Sentence, wish: Clause): Fix[] {
  const { tokens } = sentence
  const { head } = wish.verb
  const [first, last] = [firstWord(sentence), lastWord(sentence)]
  const seen = seenThen(text, sentence, wish)
  if (seen !== undefined)
    return replaceTokens(known, sentence, first, last, `that ${seen} was shown ⟨where, and to whom⟩`)
  const subject = wish.subject?.kind === 'system' ? kept(text, sentence, wish.from, wish.verb.from) : undefined
  const rest = kept(text, sentence, head + 1, Math.max(head + 2, last))
  const group = tokens.slice(wish.verb.from, head).map(({ lemma }) => lemma)
  const isPast = group.includes('have') || group.includes("'ve")
  const isPlain =
    wish.voice === 'active' &&
    tokens[head]!.pos === 'VERB' &&
    !wish.isNegated &&
    !/^(?:happen|occur)$/.test(tokens[head]!.lemma)
  if (!subject || rest === undefined || head + 1 >= last || !isPlain || /^(?:none|nothing|it|this)\b/i.test(subject))
    return []
  const words = `${subject} ${isPast ? 'did' : 'does'} not ${tokens[head]!.lemma} ${rest}; ${shown}`
  return replaceTokens(known, sentence, first, last, words)
}

/** The same with the rest of the sentence in brackets' stead, where it holds facts that must stay. */
function consequenceKept(text: string, sentence: Sentence, clause: Clause, to: number, fact: string): Fix[] {
  const rest = to < lastWord(sentence) ? kept(text, sentence, to, lastWord(sentence)) : undefined
  const span = editable(sentence, firstWord(sentence), lastWord(sentence))
  // What somebody would have done is blame once more.
  const isWish = sentence.clauses.some(({ subject, verb }) => verb.head >= to && isHuman(subject?.kind))
  if (rest === undefined || !span || clause.from > 4) return []
  return replaceTokens(
    known,
    sentence,
    firstWord(sentence),
    lastWord(sentence),
    isWish ? noted(`${fact}; ${shown}`, rest) : `${fact}; ${shown} (compared with: ${rest.replace(/^[,\s]+/, '')})`,
  )
}

/** Where the condition begins, its `if only` or `had` included. */
function openerOf({ tokens }: Sentence, clause: Clause): number {
  for (let at = clause.from; at >= Math.max(0, clause.from - 3); at--)
    if (/^(?:if|had)$/.test(tokens[at]!.word)) return at
  return clause.from
}

function passiveFixes(text: string, sentence: Sentence, clause: Clause, { wasDone }: Counterfactual): Fix[] {
  const { tokens } = sentence
  const { subject, verb } = clause
  if (!subject || !clause.ownsSubject) return []
  const to = endOf(sentence, clause)
  const rest = kept(text, sentence, verb.head, to)
  if (rest === undefined) return []
  const isPlural = /s$/.test(tokens[subject.head]!.text) && tokens[subject.head]!.pos === 'NOUN'
  const fact = `${isPlural ? 'were' : 'was'} ${wasDone ? '' : 'not '}${rest}`
  return replaceTokens(known, sentence, subject.to, to, remarked(sentence, to, fact, shown))
}
