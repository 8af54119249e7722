import type { Fix } from '../../finding.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { reachOf } from './reach.ts'
import { retold } from './retold.ts'
import { kept, lastWord, replaceTokens } from './source.ts'
import { anyhow, blankPhrase, clauseAround, withoutWords } from './stretch.ts'

/** `The root cause was` as *One contributing factor was*, `solely due to` as *in part due to*. */
export function rewordSingleCause(sentence: Sentence, { from, to }: TokenRange): Fix[] {
  const { tokens } = sentence
  const title = 'Say that it is one factor among others'
  const cause = tokens.findIndex(({ lemma }, at) => /^(?:cause|reason)$/.test(lemma) && at >= from && at < to)
  return cause >= 0 && tokens[cause]!.pos !== 'VERB'
    ? replaceTokens(title, sentence, from, cause + 1, 'one contributing factor')
    : replaceTokens(title, sentence, from, from + 1, 'in part')
}

/** What a word that shrinks stands for: nothing before a noun that says enough, else a number. */
export function rewordMinimiser(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens, phrases } = sentence
  const measure = 'Reword: how much, and how was it counted?'
  const words = tokens.slice(range.from, range.to).map(({ lemma }) => lemma)
  const isPlain = /^(?:simple|silly|trivial|tiny)$/.test(words[0]!)
  const counted = phrases.find(({ from, to, head }) => head >= range.from && from <= range.to && to > range.from)
  const isMany = /^(?:only|some|few|several)$/.test(words[0]!) && counted !== undefined
  const noun = isMany ? kept(text, sentence, counted.head, counted.head + 1) : undefined
  return [
    ...(isPlain
      ? withoutWords('Leave out what makes it smaller', text, sentence, { from: range.from, to: range.from + 1 })
      : []),
    ...(noun === undefined
      ? []
      : replaceTokens(measure, sentence, range.from, counted!.head + 1, `about ⟨n⟩ ${noun} (⟨how counted⟩)`)),
    ...blankPhrase(measure, sentence, range, '⟨what rose or fell, by how much and for how long⟩'),
    ...anyhow(measure, text, sentence, range, '⟨what was affected, by how much and for how long⟩'),
  ]
}

/** Leaves drama out, with the clause that is nothing else; where it is all there is, asks what was measured. */
export function rewordDrama(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  const [title, measure] = ['Leave the drama out', 'Reword: what was measured or missing?']
  const { text: word, pos } = tokens[range.from]!
  if (/[!?]/.test(word)) return replaceTokens(title, sentence, range.from, range.to, word.includes('?') ? '?' : '.')
  const which = tokens.findLastIndex((token, at) => token.word === 'which' && at < range.from && at >= range.from - 4)
  const isAside = which > 0 && tokens[which - 1]!.text === ',' && range.to >= reachOf(sentence, range.to)
  const clause = clauseAround(sentence, range)
  const isVerdict = clause?.ownsSubject && tokens[clause.verb.head]!.lemma === 'be' && clause.subject?.kind === 'system'
  const it = isVerdict && /^(?:it|this|that|which|there)$/.test(tokens[clause.subject!.head]!.word)
  return [
    ...(isVerdict && !it && clause.verb.to <= range.from
      ? replaceTokens(measure, sentence, clause.verb.from, range.to, 'took ⟨how long⟩ and needed ⟨what⟩')
      : []),
    ...(isAside ? withoutWords(title, text, sentence, { from: which - 1, to: range.to }) : []),
    ...(/^(?:ADV|ADJ)$/.test(pos) ? withoutWords(title, text, sentence, range) : []),
    ...blankPhrase(measure, sentence, range, '⟨what was measured or missing⟩'),
    ...anyhow(measure, text, sentence, range, '⟨what was measured or missing⟩'),
  ]
}

/** Counts what was generalised: how often since when, or in how many of how many cases. */
export function rewordGeneral(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  const title = 'Reword: how many times since when?'
  const clause = clauseAround(sentence, range)
  const isClause = clause !== undefined && clause.from === range.from && range.to >= clause.verb.to
  if (!isClause)
    return [
      ...replaceTokens(
        title,
        sentence,
        range.from,
        range.to,
        tokens[range.from]!.lemma === 'keep'
          ? 'has happened ⟨n⟩ times since ⟨date⟩'
          : 'for the ⟨n⟩th time since ⟨date⟩',
      ),
      ...withoutWords('Leave it out', text, sentence, range),
    ]
  return [
    ...inCases(title, text, sentence, clause),
    ...retold(title, text, sentence, clause),
    ...anyhow(title, text, sentence, range, '⟨how many times since when⟩'),
  ]
}

/** `They always deploy on Friday` as *They deploy on Friday in ⟨n⟩ of the last ⟨n⟩ cases*. */
function inCases(title: string, text: string, sentence: Sentence, clause: Clause): Fix[] {
  const { tokens } = sentence
  const at = tokens.findIndex(
    ({ word }, index) => word === 'always' && index >= clause.from && index < clause.verb.head,
  )
  const to = reachOf(sentence, clause.to)
  const before = at > clause.from ? kept(text, sentence, clause.from, at) : undefined
  const after = at >= 0 ? kept(text, sentence, at + 1, to) : undefined
  return before === undefined || after === undefined
    ? []
    : replaceTokens(title, sentence, clause.from, to, `${before} ${after} in ⟨n⟩ of the last ⟨n⟩ cases`)
}

/** The mechanism in the place of *mistakes were made*. */
export function rewordEmpty(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  const title = 'Reword: which step had which result?'
  const first = tokens[range.from]!
  const last = tokens[range.to - 1]!
  const words = /^(?:fall|slip|be)$/.test(first.lemma)
    ? 'had ⟨which result⟩'
    : first.word === 'there'
      ? '⟨what one side read, and what the other meant⟩'
      : first.word === 'it'
        ? '⟨which signal⟩ appeared on ⟨which screen⟩ and did not page'
        : last.lemma === 'wrong'
          ? '⟨which step⟩ stopped with ⟨which error⟩'
          : '⟨which step⟩ had ⟨which result⟩'
  return [
    ...stopped(title, text, sentence, range),
    ...replaceTokens(title, sentence, range.from, range.to, words),
    ...anyhow(title, text, sentence, range, words),
  ]
}

/** `Something went wrong with the deploy`: where the deploy stopped. */
function stopped(title: string, text: string, sentence: Sentence, { from, to }: TokenRange): Fix[] {
  const { tokens, phrases } = sentence
  const thing = tokens[to]?.word === 'with' ? phrases.find((phrase) => phrase.from === to + 1) : undefined
  const what = thing && kept(text, sentence, thing.from, thing.to)
  return what === undefined || tokens[to - 1]!.lemma !== 'wrong'
    ? []
    : replaceTokens(title, sentence, from, thing!.to, `${what} stopped at ⟨which step⟩ with ⟨which error⟩`)
}

/** What the vendor reported and what our side relied on, in the place of *out of our control* and *let us down*. */
export function rewordHelpless(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  const title = 'Reword: what did they report, and what did our side rely on?'
  const clause = clauseAround(sentence, range)
  const isDown = clause !== undefined && /^(?:let|leave|hang)$/.test(tokens[clause.verb.head]!.lemma)
  const reported = '⟨reported which event, from when to when⟩'
  return [
    ...(isDown ? replaceTokens(title, sentence, clause.verb.from, reachOf(sentence, clause.to), reported) : []),
    ...anyhow(title, text, sentence, range, 'the trigger was ⟨which dependency⟩; our side relied on it for ⟨what⟩'),
  ]
}

/** A broken rule as the difference between the written way and the usual one. */
export function rewordViolation(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  const title = 'Reword: how does the usual way differ from the written one?'
  const why = '⟨what made the other way the usual one⟩'
  const words = tokens.slice(range.from, range.to).map(({ lemma }) => lemma)
  const clause = clauseAround(sentence, range)
  if (clause && clause.from === range.from && clause.voice === 'passive' && clause.subject) {
    const what = kept(text, sentence, clause.subject.from, clause.subject.to)?.replace(/^The\b/, 'the')
    const verbTo = clause.agent?.to ?? clause.verb.to
    const rest = verbTo < range.to ? kept(text, sentence, verbTo, range.to) : ''
    return what === undefined || rest === undefined
      ? []
      : replaceTokens(
          title,
          sentence,
          clause.from,
          Math.max(verbTo, range.to),
          `the steps taken differed from ${what}${rest && ` ${rest}`} at ⟨which step⟩ (${why})`,
        )
  }
  const of = tokens[range.to]?.word === 'with' || tokens[range.to]?.word === 'to' ? range.to + 1 : range.to
  const noun = kept(text, sentence, range.to - 1, range.to)
  if (/^un/.test(words[0]!) && noun)
    return /^an?$/i.test(tokens[range.from - 1]?.text ?? '')
      ? replaceTokens(title, sentence, range.from - 1, range.to, `a ${noun} without ⟨which approval⟩`)
      : replaceTokens(title, sentence, range.from, range.to, `${noun} without ⟨which approval⟩`)
  if (words[0] === 'against')
    return replaceTokens(title, sentence, range.from, range.to, 'in another way than ⟨which rule⟩ says')
  if (of >= lastWord(sentence))
    return replaceTokens(title, sentence, range.from, range.to, 'a path that differs from ⟨which rule⟩')
  const by = sentence.phrases.find(
    ({ from, kind }) => from > of && isHuman(kind) && /^(?:by|of)$/.test(tokens[from - 1]!.word),
  )
  if (!by) return replaceTokens(title, sentence, range.from, of, 'a path that differs from')
  // `non-compliance with CL-07 by the night team`: whose path it was goes with the label.
  const what = of < by.from - 1 ? kept(text, sentence, of, by.from - 1) : undefined
  return what === undefined ? [] : replaceTokens(title, sentence, range.from, by.to, `a path that differs from ${what}`)
}
