import type { Fix } from '../../finding.ts'
import { applyEdits, type Edit, type Span, shifted } from '../../text.ts'
import { errorAdverbs, judgingAdverbs } from '../analysis/lexicon.ts'
import { type Clause, type Sentence, spanOfTokens } from '../analysis/sentence.ts'
import { fieldsStart } from './fields-start.ts'
import { gerund } from './morphology.ts'

/**
 * The Markdown source under some tokens, so that code, links and emphasis stay as written; `undefined` where that
 * would cut through markup.
 */
export function sourceOf(text: string, sentence: Sentence, from: number, to: number): string | undefined {
  const span = editable(sentence, from, to)
  return span && text.slice(span.start, span.end)
}

/**
 * The same for words that a rewording keeps: whose something is goes, a word that judges goes, and `before he turned it
 * on` is `before turning it on`.
 */
export function kept(text: string, sentence: Sentence, from: number, to: number, isNamed = true): string | undefined {
  const span = editable(sentence, from, to)
  if (!span) return undefined
  const edits: Edit[] = []
  let done = from
  const replace = (at: number, end: number, newText: string) => {
    edits.push({ span: spanOfTokens(sentence, at, end), newText })
    done = end
  }
  for (let at = from; at < to; at++) {
    const { lemma, word, isQuoted } = sentence.tokens[at]!
    if (isQuoted || at < done) continue
    const act = impersonal(sentence, at)
    const name = isNamed ? at : nameEnd(sentence, at)
    const insult = Math.max(
      insultEnd(sentence, at),
      mistakeEnd(sentence, at),
      partEnd(sentence, at),
      tooEnd(sentence, at),
    )
    const isAll = at === from && insult === to && tooEnd(sentence, at) === at
    if (insult > at && insult <= to && !isAll) {
      edits.push(without(sentence, at, from, insult))
      done = insult
    } else if (name > at) replace(at, Math.min(name, to), '⟨role⟩')
    else if (act && act.to <= to) replace(at, act.to, act.words)
    else if (errorAdverbs.has(lemma) || judgingAdverbs.has(lemma) || isReflexive(sentence, at))
      edits.push(without(sentence, at, from))
    else if (isPossessive(sentence, at, word))
      replace(at, sentence.tokens[at + 1]?.word === 'own' && at + 2 < to ? at + 2 : at + 1, 'the')
  }
  const source = text.slice(span.start, span.end)
  return edits.length === 0
    ? source
    : applyEdits(
        source,
        edits.map(({ span: own, newText }, index) => {
          // Two words that go one after the other share the space between them.
          const start = Math.max(own.start, edits[index - 1]?.span.end ?? 0)
          const end = Math.min(span.end, Math.max(start, own.end))
          return { span: shifted({ start, end }, -span.start), newText }
        }),
      )
}

/** Where a person's name that begins at a token ends. */
export function nameEnd({ tokens, phrases }: Sentence, at: number): number {
  const phrase = phrases.find(({ from, to, kind }) => kind === 'person' && from <= at && at < to)
  if (!phrase || tokens[at]!.pos !== 'PROPN' || (at > phrase.from && tokens[at - 1]!.pos === 'PROPN')) return at
  let to = at
  while (to < phrase.to && tokens[to]!.pos === 'PROPN') to++
  return to
}

/** `I misread the graph myself`: whose doing it was goes; the object of `familiarise himself` stays. */
function isReflexive({ tokens }: Sentence, at: number): boolean {
  return (
    /^(?:my|him|her|our|them)sel(?:f|ves)$/.test(tokens[at]!.word) && !/^(?:ADP|VERB)$/.test(tokens[at - 1]?.pos ?? '')
  )
}

function isPossessive({ phrases, tokens }: Sentence, at: number, word: string): boolean {
  if (!/^(?:his|her|their|my)$/.test(word)) return false
  const phrase = phrases.find(({ from, to }) => from <= at && at < to)
  const isSaying = /^(?:defence|defense|opinion|view|turn|favour|favor|credit|side|end|behalf)$/.test(
    tokens[at + 1]?.word ?? '',
  )
  return phrase !== undefined && phrase.head > at && phrase.owner !== 'system' && !isSaying
}

/** Where a comparison with a fool that begins at a token ends: `like an idiot`. */
function insultEnd({ tokens }: Sentence, at: number): number {
  if (tokens[at]!.word !== 'like' || !/^an?$/.test(tokens[at + 1]?.word ?? '')) return at
  const noun = tokens.slice(at + 2, at + 5).findIndex(({ pos }) => pos === 'NOUN')
  const word = tokens[at + 2 + noun]?.lemma ?? ''
  return noun >= 0 && /^(?:idiot|fool|moron|clown|amateur|novice|child|muppet|rookie|beginner|dummy)$/.test(word)
    ? at + 3 + noun
    : at
}

/** Where `on my part` ends. */
function partEnd({ tokens }: Sentence, at: number): number {
  const isPart = tokens[at]!.word === 'on' && tokens[at + 2]?.word === 'part'
  return isPart && /^(?:my|our|his|her|their|your)$/.test(tokens[at + 1]!.word) ? at + 3 : at
}

/** Where `too blindly` ends: how much goes with how. */
function tooEnd({ tokens }: Sentence, at: number): number {
  const isDegree = /^(?:too|so|very|rather|quite|pretty|far|more|most|that|this|a bit)$/.test(tokens[at]!.word)
  const next = tokens[at + 1]?.lemma ?? ''
  return isDegree && (errorAdverbs.has(next) || judgingAdverbs.has(next)) ? at + 2 : at
}

/** Where `by mistake` and its like end. */
export function mistakeEnd({ tokens }: Sentence, at: number): number {
  const isBy =
    /^(?:by|in)$/.test(tokens[at]?.word ?? '') && /^(?:mistake|accident|error)$/.test(tokens[at + 1]?.word ?? '')
  return isBy ? at + 2 : at
}

/** Takes out words with the space before them, or after them where they come first. */
function without(sentence: Sentence, at: number, first: number, to = at + 1): Edit {
  const own = spanOfTokens(sentence, at, to)
  const before = at > first ? spanOfTokens(sentence, at - 1, at).end : own.start
  const after = at > first || !sentence.tokens[to] ? own.end : spanOfTokens(sentence, to, to + 1).start
  return { span: { start: before, end: after }, newText: '' }
}

/** `before he turned`, seen from its pronoun, is `before turning`. */
function impersonal({ tokens }: Sentence, at: number): { to: number; words: string } | undefined {
  if (at === 0 || !/^(?:he|she|they|i)$/.test(tokens[at]!.word)) return undefined
  if (!/^(?:before|after|while|when)$/.test(tokens[at - 1]!.word)) return undefined
  let head = at + 1
  while (tokens[head] && (tokens[head]!.pos === 'ADV' || tokens[head]!.word === 'had')) head++
  return tokens[head]?.pos === 'VERB' ? { to: head + 1, words: gerund(tokens[head]!.lemma) } : undefined
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
  // What cried out was the author's tone.
  const isCry = words.endsWith('⟩') && to === lastWord(sentence) && sentence.tokens[to]?.text === '!'
  const span = editable(sentence, from, isCry ? to + 1 : to)
  if (!span || !isBalanced(sentence, from, to)) return []
  return [{ title, edits: [{ span, newText: from <= firstWord(sentence) ? capitalised(sentence, words) : words }] }]
}

/** Whether no bracket is cut off from its other half. */
export function isBalanced({ tokens }: Sentence, from: number, to: number): boolean {
  let open = 0
  for (let at = from; at < to; at++) {
    if (tokens[at]!.text === '(') open++
    else if (tokens[at]!.text === ')' && --open < 0) return false
  }
  return open === 0
}

/** With a capital, or one in its first blank, where the sentence began with one. */
function capitalised(sentence: Sentence, words: string): string {
  const first = sentence.tokens[firstWord(sentence)]
  return first && /^\P{Ll}/u.test(first.text)
    ? words.replace(/^(⟨?)(\p{Ll})/u, (_, open: string, letter: string) => open + letter.toUpperCase())
    : words
}

/** The first token that is no mark, no time and no number of a list or a paragraph: `(c) That`, `5.4 The`. */
export function firstWord({ tokens }: Sentence): number {
  for (let at = 0; at < tokens.length; at++) {
    if (/^[a-z\d]$/i.test(tokens[at]!.text) && tokens[at + 1]?.text === ')') at++
    else if (!/^(?:PUNCT|TIME)$/.test(tokens[at]!.pos) && !isNumbering(tokens, at)) return at
  }
  return 0
}

function isNumbering(tokens: Sentence['tokens'], at: number): boolean {
  return at === 0 && /^\d{1,2}(?:\.\d{1,2})+\.?$/.test(tokens[0]!.text) && /^\p{Lu}/u.test(tokens[1]?.text ?? '')
}

/** Where the words of a sentence end, before its stop and the fields of an action item. */
export function lastWord(sentence: Sentence): number {
  const { tokens } = sentence
  let to = fieldsStart(sentence)
  while (to > 0 && tokens[to - 1]!.pos === 'PUNCT' && !/^[)\]"'”’%°‰]$/.test(tokens[to - 1]!.text)) to--
  return to
}

/** What must stay of some words that go: code, links and what holds a number, in brackets. */
export function noted(words: string, source: string | undefined): string {
  const facts =
    source?.match(
      /`[^`\n]+`|\[[^\]\n]*\]\([^)\n]*\)|[\p{L}-]*\d[\p{L}\d.,:/–-]*(?<![.,:])(?:%| (?:(?:second|minute|hour|day|week|month|year)s?|January|February|March|April|May|June|July|August|September|October|November|December)\b)?/gu,
    ) ?? []
  const left = facts.filter((fact) => !words.includes(fact))
  if (left.length === 0) return words
  return words.endsWith(')') ? `${words.slice(0, -1)}; ${left.join(', ')})` : `${words} (${left.join(', ')})`
}

/** A remark after what is said: after a semicolon where the sentence ends, in brackets where it goes on. */
export function remarked(sentence: Sentence, to: number, words: string, remark: string): string {
  const next = sentence.tokens[to]
  return to >= lastWord(sentence) || next?.text === ')' ? `${words}; ${remark}` : `${words} (${remark})`
}

/** Where a clause ends, without the marks at its end. */
export function endOf({ tokens }: Sentence, clause: Clause): number {
  let to = clause.to
  while (to > clause.verb.to && tokens[to - 1]!.pos === 'PUNCT' && !tokens[to - 1]!.isQuoted) to--
  return to
}
