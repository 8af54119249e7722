import type { Fix } from '../../finding.ts'
import { contains, type Span, slice } from '../../text.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { editable, firstWord, isBalanced, lastWord, replaceTokens } from './source.ts'

/**
 * As a blank the half of a sentence that a conjunction joins to the rest, or all of it: every word of it stays, and
 * nothing is claimed. What happened is asked about in the review; in the place of a remedy comes one that works
 * without attention. For what no pattern is sure to reword.
 */
export function putToReview(text: string, sentences: readonly Sentence[], finding: Span, isPlea = false): Fix[] {
  const sentence = sentences.find(({ span }) => contains(span, finding))
  // `How much`, `Report: Ann Lee`: nothing is said.
  const isLabel = sentence?.tokens.some(({ text }) => text === ':')
  if (!sentence || (sentence.clauses.length === 0 && (sentence.tokens.length < 4 || isLabel))) return []
  const last = sentence.isQuestion ? sentence.tokens.length : lastWord(sentence)
  const whole = { from: firstWord(sentence), to: last }
  if (isRemedy(sentence) || (isPlea && !sentence.clauses.some((clause) => isPast(sentence, clause))))
    return putFix(text, sentence, { from: orderOf(sentence), to: last }, remedy, '; done when ⟨test that shows it⟩')
  return [...halvesOf(sentence, whole), whole].flatMap((range) => {
    const span = editable(sentence, range.from, range.to)
    // `5.4 The team …`: the number of a paragraph stays where it is.
    const isBegun = span && (span.start <= finding.start || range.from === whole.from)
    const isThere = isBegun && (finding.end <= span.end || range.to === last)
    return isThere ? putFix(text, sentence, range, story, '') : []
  })
}

const story = { title: 'Put it to the review', words: '⟨ask in the review what lay behind' }
const remedy = {
  title: 'Reword: which control instead?',
  words: 'add ⟨the check, guard or automation that takes the place of',
}

/** The words of a stretch as a quotation inside a blank. */
function putFix(
  text: string,
  sentence: Sentence,
  { from, to }: TokenRange,
  { title, words }: typeof story,
  after: string,
): Fix[] {
  const span = editable(sentence, from, to)
  const own = span && slice(text, span).replace(/\s+/g, ' ')
  if (!own || /[⟨⟩]/.test(own)) return []
  return replaceTokens(title, sentence, from, to, `${words} “${own}”⟩${after}`)
}

/** What is to be done, not what was: in a lesson, what is ordered or owed. */
function isRemedy(sentence: Sentence): boolean {
  const { passage, clauses, tokens } = sentence
  const { role, section } = passage
  if (role === 'action' || section === 'actionItems') return true
  if (section !== 'lessons') return false
  const isOwed = ({ form, verb, modality }: Clause) =>
    form === 'imperative' ||
    /^(?:must|should|shall|will|ought|can)$/.test(modality ?? '') ||
    /^(?:need|have|ought)$/.test(tokens[verb.head]!.lemma)
  return clauses.some(isOwed) && !clauses.some((clause) => isPast(sentence, clause))
}

/** `would have done well to read it`. */
export function isRegret({ tokens }: Sentence, { verb, modality }: Clause): boolean {
  const group = tokens.slice(verb.from, verb.head)
  return /^(?:would|could)$/.test(modality ?? '') && group.some(({ lemma }) => lemma === 'have')
}

function isPast(sentence: Sentence, clause: Clause): boolean {
  const { form, verb, modality } = clause
  if (isRegret(sentence, clause)) return true
  return (
    form === 'finite' &&
    (modality === undefined || /^(?:do|would|could)$/.test(modality)) &&
    /^(?!need$)(?:.*ed|was|were|had|did|told|said|made|went|took|came)$/.test(sentence.tokens[verb.from]!.word)
  )
}

/** Where the order begins: who is *to* do it stays, as the owner. */
export function orderOf(sentence: Sentence): number {
  const { tokens } = sentence
  const first = firstWord(sentence)
  const colon = tokens.findIndex(({ text }, at) => at > first && at < first + 4 && text === ':')
  // `Raj: learn …`
  if (colon > 0 && tokens.slice(first, colon).every(({ pos }) => /^(?:PROPN|NOUN|PRON|CCONJ)$/.test(pos)))
    return colon + 1
  const to = tokens.findIndex(({ pos }, at) => at > first && pos === 'PART')
  const isOwned = to > 0 && tokens[to]!.word === 'to' && tokens[to + 1]?.pos === 'VERB'
  const owner = tokens.slice(first, to)
  return isOwned && owner.length < 6 && owner.every(({ pos }) => /^(?:PROPN|NOUN|DET|CCONJ|ADJ|PRON)$/.test(pos))
    ? to + 1
    : first
}

/** The parts of a sentence between conjunctions that join whole clauses, each with its own subject. */
function halvesOf(sentence: Sentence, whole: TokenRange): TokenRange[] {
  const { tokens, clauses } = sentence
  const stated = clauses.filter(({ form, ownsSubject }) => form === 'finite' && ownsSubject)
  const joints = stated.flatMap(({ from }) => {
    const joint = tokens[from - 1]?.pos === 'ADV' ? from - 2 : from - 1
    const isJoint = tokens[joint]?.text === ';' || /^(?:and|but|so|yet)$/.test(tokens[joint]?.word ?? '')
    return isJoint && stated.some(({ verb }) => verb.head < joint) ? [joint] : []
  })
  const edges = [whole.from - 1, ...joints, whole.to]
  const halves = edges.slice(1).map((edge, index) => {
    const to = tokens[edge - 1]?.text === ',' ? edge - 1 : edge
    return { from: edges[index]! + 1, to }
  })
  const isWhole = ({ from, to }: TokenRange) => from < to && isBalanced(sentence, from, to) && !tokens[from]!.isQuoted
  // `, but no one did`: the act that is meant stands in the other half.
  const isBare = /^(?:did|do|does)$/.test(tokens[whole.to - 1]!.word)
  return halves.length > 1 && halves.every(isWhole) && !isBare ? halves : []
}
