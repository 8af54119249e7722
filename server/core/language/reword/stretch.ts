import type { Fix } from '../../finding.ts'
import { contains } from '../../text.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import { personNouns } from '../analysis/roles.ts'
import type { Clause, Sentence, Token } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { deedOf } from './deed.ts'
import { doingOf } from './fact.ts'
import { lastResort } from './last-resort.ts'
import { reachOf } from './reach.ts'
import { editable, firstWord, kept, lastWord, noted, replaceTokens } from './source.ts'
import { tellsMore } from './tells-more.ts'

/** Takes some words out, with the space or comma that goes with them, and mends the article before them. */
export function withoutWords(title: string, text: string, sentence: Sentence, { from, to }: TokenRange): Fix[] {
  const { tokens } = sentence
  const span = editable(sentence, from, to)
  if (!span || from === 0 ? to >= lastWord(sentence) : false) return []
  const isFirst = from <= firstWord(sentence)
  const hasComma = tokens[to]?.text === ',' && (isFirst || tokens[from - 1]?.text === ',')
  const end = hasComma ? to + 1 : to
  const next = tokens[end]
  if (!span) return []
  if (isFirst) {
    if (!next || next.pos === 'PUNCT') return []
    const after = editable(sentence, from, end + 1)
    const word = kept(text, sentence, end, end + 1)
    if (!after || word === undefined) return []
    const isCapital = /^\p{Lu}/u.test(tokens[from]!.text)
    const first = isCapital ? word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : word
    return [{ title, edits: [{ span: after, newText: first }] }]
  }
  const before = tokens[from - 1]!
  const article =
    /^an?$/i.test(before.text) && next && next.pos !== 'PUNCT' ? articleFor(before.text, next.text) : undefined
  if (article !== undefined) return replaceTokens(title, sentence, from - 1, to, article)
  const isTail = before.text === ',' && (end >= lastWord(sentence) || next?.text === '(')
  let { start } = editable(sentence, isTail ? from - 1 : from, end) ?? span
  while (start > 0 && /[ \t]/.test(text[start - 1]!)) start--
  return [{ title, edits: [{ span: { start, end: (editable(sentence, from, end) ?? span).end }, newText: '' }] }]
}

/** Takes out a clause that is nothing but a remark at the end of its sentence: `, which every trainee knows`. */
export function withoutAside(title: string, text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens, clauses } = sentence
  const which = tokens.findLastIndex(({ word }, at) => word === 'which' && at <= range.from && at >= range.from - 4)
  if (which < 1 || tokens[which - 1]!.text !== ',') return []
  const to = reachOf(sentence, Math.max(range.to, which + 1))
  const inside = clauses.filter(({ verb, form }) => form === 'finite' && verb.head > which && verb.head < to)
  return to >= lastWord(sentence) && inside.length === 1
    ? withoutWords(title, text, sentence, { from: which - 1, to: lastWord(sentence) })
    : []
}

/** Takes out a remark that stands before a sentence that is whole without it: `Not our finest hour: the probe was off`. */
export function withoutHeading(title: string, text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens, clauses } = sentence
  const first = firstWord(sentence)
  const mark = tokens.findIndex(({ text: sign }, at) => at >= range.to && /^(?::|–|—)$/.test(sign))
  if (range.from > first + 1 || mark < 0 || mark > range.to + 2) return []
  const isTold = clauses.some(({ form, subject }) => form === 'finite' && subject !== undefined && subject.from > mark)
  return isTold ? withoutWords(title, text, sentence, { from: first, to: mark + 1 }) : []
}

/** `A careless engineer` without its adjective is `An engineer`. */
function articleFor(article: string, next: string): string {
  const isLetters = /^[AEFHILMNORSX][A-Z\d]/.test(next)
  const vowel = isLetters || /^(?:[aeio]|u(?!n[iy]|s[aei]|t[ie]|r[aeiy])|hour|honest)/i.test(next)
  const word = vowel ? 'an' : 'a'
  return /^A/.test(article) ? `${word[0]!.toUpperCase()}${word.slice(1)}` : word
}

/** The noun phrase around some words, with whose it was said to be: `a lack of judgement on the part of the DBA`. */
export function phraseAround({ tokens, phrases }: Sentence, range: TokenRange): TokenRange {
  let { from, to } = range
  const around = phrases.find((phrase) => phrase.from <= from && from < phrase.to)
  if (around) {
    from = Math.min(from, around.from)
    to = Math.max(to, around.to)
  }
  const isBefore = ({ pos, word }: Token) =>
    /^(?:DET|ADJ|NUM)$/.test(pos) || /^(?:sheer|pure|plain|utter|mere)$/.test(word)
  while (from > 0 && isBefore(tokens[from - 1]!)) from--
  if (to < range.to && /ing$/.test(tokens[to]!.word)) to++
  const whose = tokens.slice(to, to + 4).map(({ word }) => word)
  if (/^on (?:my|our|his|her|their) part/.test(whose.join(' '))) return { from, to: to + 3 }
  const part =
    whose.join(' ') === 'on the part of'
      ? 4
      : /^(?:shown|displayed) by$/.test(whose.slice(0, 2).join(' '))
        ? 2
        : /^(?:by|of|on)$/.test(whose[0] ?? '')
          ? 1
          : 0
  const owner = part > 0 && phrases.find((phrase) => phrase.from >= to + part && phrase.from <= to + part + 1)
  const isPerson =
    owner && (isHuman(owner.kind) || tokens.slice(owner.from, owner.to).some(({ lemma }) => personNouns.has(lemma)))
  if (owner && isPerson) {
    to = /^who/.test(tokens[owner.from]!.word) ? Math.max(to, range.to) : owner.to
    if (tokens[to]?.text === "'s" || tokens[to]?.word === 'part') to++
  }
  return { from, to }
}

/**
 * Whether a noun for a condition can stand where a noun phrase about somebody stood: not where the sentence goes on to
 * judge it, as in `Her oversight is understandable`, and not where it was the whole of the statement, as in `A rookie
 * move, though …`.
 */
export function takesNoun(sentence: Sentence, { from, to }: TokenRange): boolean {
  const { tokens, clauses } = sentence
  // `a rigor problem, not a tooling problem`: of two one.
  if (tokens[to]?.text === ',' && tokens[to + 1]?.word === 'not') return false
  const isIn = /^(?:AUX|VERB|ADP)$/.test(tokens[from - 1]?.pos ?? '')
  // `ignorance of how invoicing works`, `wishful thinking`: the words go on.
  if (
    (isIn || from <= firstWord(sentence)) &&
    tokens[to]?.pos === 'VERB' &&
    !clauses.some(({ subject, verb }) => subject?.to === to && verb.from === to)
  )
    return false
  if (isIn) return tokens[to]?.pos !== 'VERB'
  const own = clauses.find(
    ({ subject, ownsSubject }) => ownsSubject && subject && from <= subject.from && subject.from < to,
  )
  if (own && own.verb.head >= to) {
    const isJudged =
      tokens[own.verb.head]!.lemma === 'be' &&
      tokens.slice(own.verb.to, own.verb.to + 3).some(({ pos }) => pos === 'ADJ')
    return !isJudged && (tokens[to]?.word === 'in' || tokens.slice(to, own.verb.from).every(({ pos }) => pos === 'ADV'))
  }
  return from > firstWord(sentence) || /^(?:$|[.;:()|–—!-]|in$)/.test(tokens[to]?.text ?? '')
}

/** A blank in place of the noun phrase around some words. */
export function blankPhrase(title: string, sentence: Sentence, range: TokenRange, words: string): Fix[] {
  const { tokens, phrases } = sentence
  const { from, to: end } = phraseAround(sentence, range)
  if (!takesNoun(sentence, { from, to: end })) return []
  // `his arrogance towards the nurse`: a blank is towards nobody.
  if (/^towards?$/.test(tokens[end]?.word ?? '')) return []
  const named = phrases.find((phrase) => phrase.from === end + 1 && tokens[phrase.head]!.pos === 'PROPN')
  // `an oversight by the manager, Ms. Okafor, who approved it`
  const to = named && tokens[end]!.text === ',' ? named.to : end
  const isTold = tokens[to]?.text === ',' && tokens[to + 1]?.word === 'who'
  const last = /^(?:entirely|alone|completely|solely|mostly)$/.test(tokens[to]?.word ?? '')
    ? to + 1
    : nameAfter(tokens, to)
  if (isTold && phrases.some((phrase) => phrase.to === to && isHuman(phrase.kind)))
    return replaceTokens(title, sentence, from, to + 2, `${words}: ⟨role⟩`)
  // `Kelsey and Tom's screw-up`: the half of a phrase.
  const isHalf =
    sentence.tokens[from - 1]?.pos === 'CCONJ' &&
    /^(?:NOUN|PROPN)$/.test(sentence.tokens[from - 2]?.pos ?? '') &&
    !sentence.clauses.some((clause) => clause.from === from)
  return isHalf ? [] : replaceTokens(title, sentence, from, last, words)
}

/** Where a name in brackets ends that says who is meant: `the planner (P. Sikora)`. */
function nameAfter(tokens: Sentence['tokens'], at: number): number {
  const end = tokens[at]?.text === '(' ? tokens.findIndex(({ text }, index) => index > at && text === ')') : -1
  const isName =
    end > at + 1 && end < at + 6 && tokens.slice(at + 1, end).every(({ pos, text }) => pos === 'PROPN' || text === '.')
  return isName ? end + 1 : at
}

/** `It was careless to skip the test` and `Skipping the test was a bad call` as *Skipping the test looked right because ⟨…⟩*. */
export function lookedRight(title: string, text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens, clauses } = sentence
  const right = 'looked right at the time because ⟨what was known or shown⟩'
  const isBefore = ({ verb }: Clause) => verb.to === range.from && tokens[verb.head]!.lemma === 'be'
  const clause = clauses.find(isBefore) ?? clauseAround(sentence, range)
  const bare = clause ? undefined : clauses.find(({ verb, form }) => form === 'infinitive' && verb.head >= range.to)
  if (bare && range.from <= firstWord(sentence)) {
    const deed = deedOf(text, sentence, bare)
    return deed ? replaceTokens(title, sentence, range.from, deed.to, `${doingOf(deed)} ${right}`) : []
  }
  if (!clause || !/^(?:be|seem|look)$/.test(tokens[clause.verb.head]!.lemma)) return []
  const act = clauses.find(
    ({ verb, form }) => form === 'infinitive' && verb.head >= range.from && verb.head <= range.to + 8,
  )
  const isOwn =
    act && !clauses.some(({ form, verb }) => form === 'finite' && range.to <= verb.head && verb.head < act.verb.head)
  if (act && !isOwn) return []
  if (act && /^(?:it|this|that)$/.test(tokens[clause.from]!.word)) {
    const deed = deedOf(text, sentence, act)
    return deed ? replaceTokens(title, sentence, clause.from, deed.to, `${doingOf(deed)} ${right}`) : []
  }
  const owner = clause.subject
  if (owner && isHuman(owner.kind)) return []
  const head = tokens[owner?.head ?? clause.from]!
  const said = tokens.slice(range.from, range.to)
  const isAct = said.some(({ lemma, pos }) => acts.test(lemma) || (pos === 'ADJ' && lemma !== 'asleep'))
  // `Supervision was lax`: nothing that anybody decided.
  if (owner && (!isAct || activities.test(head.lemma))) return []
  if (tokens[clause.from]!.word === 'what') return []
  if (/^(?:it|this|that|there|which|what|cause|reason|factor|problem|issue|origin|source)$/.test(head.lemma)) return []
  const end = Math.max(range.to, clause.to)
  const isCleft =
    tokens[clause.from - 1]?.word === 'what' ||
    clauses.some(({ form, from, ownsSubject }) => form === 'finite' && ownsSubject && from === end)
  const isCut = /^(?:VERB|AUX|NOUN|PROPN|DET|PRON)$/.test(tokens[end]?.pos ?? '')
  return isCleft || isCut ? [] : replaceTokens(title, sentence, clause.verb.from, end, right)
}

/** What a team has in place or not, whatever was said of it. */
export const activities =
  /^(?:supervision|communication|coordination|review|testing|documentation|monitoring|planning|preparation|training|handover|maintenance|validation|verification|escalation|onboarding|guidance|support)$/

const acts = /^(?:idea|move|call|decision|choice|mistake|judgement|judgment|plan|error|thing)$/

/** The clause that some words stand in. */
export function clauseAround({ clauses }: Sentence, { from, to }: TokenRange): Clause | undefined {
  return clauses.findLast((clause) => clause.form === 'finite' && clause.from <= from && from < Math.max(clause.to, to))
}

/** What the clause around some words, the words themselves or the whole sentence can always become. */
export function anyhow(title: string, text: string, sentence: Sentence, range: TokenRange, words: string): Fix[] {
  const { role, section } = sentence.passage
  // A remedy has no fact to fill in.
  if (role === 'action' || section === 'actionItems') return []
  const clause = clauseAround(sentence, range)
  const isStory =
    clause &&
    sentence.tokens[clause.verb.head]!.pos === 'VERB' &&
    sentence.tokens[clause.subject?.head ?? -1]?.word !== 'you'
  const [from, to] = [firstWord(sentence), lastWord(sentence)]
  const { clauses } = sentence
  const isApart = ({ form, verb }: Clause) =>
    form === 'finite' && verb.head !== clause?.verb.head && (verb.head < range.from || verb.head >= range.to)
  return [
    ...(clause && isStory && clause.from <= range.from ? lastResort(text, sentence, clause, title) : []),
    ...(clause &&
    !isStory &&
    clause.ownsSubject &&
    clause.from <= range.from &&
    !tellsMore(sentence, { from: clause.from, to: Math.max(range.to, clause.to) }) &&
    isFree(sentence, clause.from, Math.max(range.to, clause.to))
      ? replaceNoted(title, text, sentence, clause.from, Math.max(range.to, clause.to), words)
      : []),
    ...(isWhole(sentence, range) &&
    !tellsMore(sentence, range) &&
    clauses.some(({ verb }) => range.from <= verb.head && verb.head < range.to)
      ? replaceNoted(title, text, sentence, range.from, range.to, words)
      : []),
    ...(clauses.some(isApart) || range.to - range.from < (to - from) / 2 || tellsMore(sentence, { from, to })
      ? []
      : replaceNoted(title, text, sentence, from, to, words)),
  ]
}

/** Whether nothing leans on a clause that stands between two tokens: `What grates is ⟦the way⟧ it was rolled out`. */
function isFree({ tokens, clauses }: Sentence, from: number, to: number): boolean {
  const isOpened = /^(?:what|who|which)$/.test(tokens[from - 1]?.word ?? '') || tokens[to]?.word === 'that'
  return !isOpened && !clauses.some((clause) => clause.ownsSubject && clause.from === to)
}

/** Whether words stand between marks or conjunctions, so that a clause can stand in their place. */
export function isWhole({ tokens }: Sentence, { from, to }: TokenRange): boolean {
  const isEdge = (at: number) => /^(?:PUNCT|CCONJ|TIME)$/.test(tokens[at]?.pos ?? 'PUNCT')
  return isEdge(from - 1) && isEdge(to)
}

/** Other words in the place of some, with the facts of those in brackets. */
export function replaceNoted(
  title: string,
  text: string,
  sentence: Sentence,
  from: number,
  to: number,
  words: string,
): Fix[] {
  return from < to ? replaceTokens(title, sentence, from, to, noted(words, kept(text, sentence, from, to))) : []
}

/** A sentence of prose with the space before or after it; the last words of a paragraph or an item stay. */
export function takenOut(title: string, text: string, sentence: Sentence): Fix[] {
  const { passage, tokens } = sentence
  const span = editable(sentence, 0, tokens.length)
  const whole = passage.prose.span()
  if (!span || passage.form === 'cell' || !contains(passage.span, span)) return []
  const isFirst = span.start <= whole.start
  if (isFirst && span.end >= whole.end) return []
  let { start, end } = span
  if (isFirst) while (end < whole.end && /\s/.test(text[end]!)) end++
  else while (start > whole.start && /\s/.test(text[start - 1]!)) start--
  return [{ title, edits: [{ span: { start, end }, newText: '' }], needsDecision: true }]
}
