import { type Edit, overlaps, type Span } from '../../text.ts'
import { judgementNouns } from '../analysis/lexicon.ts'
import { personNouns } from '../analysis/roles.ts'
import { type Sentence, spanOfTokens, type Token } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { figurative } from './idioms-told.ts'

/**
 * Whether what a rewording leaves is English that says what the author said: read again, it has no flaw of grammar that
 * was not there before, every thing that it told of outside a mere `verdict`, and whoever a later pronoun stands for. The reading that a
 * rewording is built on may be wrong; the reading of its result shows it.
 */
export function readsThrough(
  before: readonly Sentence[],
  after: readonly Sentence[],
  edits: readonly Edit[],
  verdict?: Span,
): boolean {
  const written = writtenSpans(edits)
  const old = before.filter(({ span }) => edits.some((edit) => touches(span, edit.span)))
  const now = after.filter(({ span }) => written.some((one) => touches(span, one)))
  if (old.length === 0 || now.length === 0) return true
  // What was the agent's own has lost its owner; a word is missing before the mark.
  const isCut = ({ span, newText }: Edit) =>
    /^(?:its|their|the own)\b/iu.test(newText) ||
    /\p{L} [,;.]/u.test(newText) ||
    (span.start < span.end && /\s$/.test(newText))
  if (edits.some(isCut)) return false
  return (
    flaws(now) <= flaws(old) &&
    keepsThings(old, now, edits, written, verdict) &&
    !leavesVerb(old, edits) &&
    !runsOn(old, now, edits, written) &&
    !strandsSubject(old, now, edits, written) &&
    !cutsPair(now, edits, written) &&
    (verdict !== undefined || !erasesAct(old, edits)) &&
    !losesAntecedent(before, after, edits, written)
  )
}

/** Where the words of each edit stand afterwards. */
function writtenSpans(edits: readonly Edit[]): Span[] {
  let moved = 0
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, newText }) => {
      const start = span.start + moved
      moved += newText.length - (span.end - span.start)
      return { start, end: start + newText.length }
    })
}

function touches(a: Span, b: Span): boolean {
  return overlaps(a, b) || (b.start <= a.end && a.start <= b.end && b.start === b.end)
}

interface Placed {
  readonly sentence: Sentence
  readonly at: number
  readonly token: Token
}

function placedIn(sentences: readonly Sentence[], spans: readonly Span[]): Placed[] {
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at) => {
      const span = spanOfTokens(sentence, at, at + 1)
      return spans.some((one) => one.start < span.end && span.start < one.end) ? [{ sentence, at, token }] : []
    }),
  )
}

/** How often the words of some sentences cannot follow each other. */
function flaws(sentences: readonly Sentence[]): number {
  return sentences.reduce(
    (sum, { tokens, clauses }) =>
      sum +
      tokens.filter((_, at) => isFlaw(tokens, at)).length +
      openBrackets(tokens) +
      clauses.filter(disagrees(tokens)).length,
    0,
  )
}

function isFlaw(tokens: readonly Token[], at: number): boolean {
  const { pos, word, text } = tokens[at]!
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const isEnd = !next || (next.pos === 'PUNCT' && /^[.;,:!?)]$/.test(next.text))
  if (before && word === before.word && /^\p{L}+$/u.test(word) && !/^(?:that|had)$/.test(word)) return true
  if (before && /^[;,]$/.test(text) && /^[;,(]$/.test(before.text)) return true
  if (pos === 'DET' && /^(?:the|an?)$/.test(word)) return isEnd || /^(?:the|an?|is|was|were|has|had)$/.test(next!.word)
  // `there was no check up`, `went unnoticed of`
  const isParticle = pos === 'ADP' || /^(?:up|off|out|away|back|down)$/.test(word)
  if (isParticle && before && /^(?:NOUN|PROPN|NUM|DET|ADJ)$/.test(before.pos) && word !== 'back') return isEnd
  if (/^(?:is|was|were|are)$/.test(word) && next) return /^(?:is|was|were|are|did|does|has|had)$/.test(next.word)
  return before?.word === 'to' && pos === 'AUX' && /^(?:is|was|were|had|did)$/.test(word)
}

function openBrackets(tokens: readonly Token[]): number {
  let open = 0
  for (const { text } of tokens) {
    if (text === '(') open++
    else if (text === ')') open--
  }
  return open > 0 ? open : 0
}

/** Whether *was* stands with things, or *were* with one: the object was misread. */
function disagrees(tokens: readonly Token[]) {
  return ({ subject, ownsSubject, voice, verb }: Sentence['clauses'][number]): boolean => {
    const be = tokens[verb.from]?.word
    if (!subject || !ownsSubject || voice !== 'passive' || !/^(?:was|were)$/.test(be ?? '')) return false
    const words = tokens.slice(subject.from, subject.to)
    if (words.some(({ pos, word }) => pos === 'CCONJ' || word === 'of') || isHuman(subject.kind)) return false
    const { pos, text } = tokens[subject.head]!
    if (pos !== 'NOUN') return false
    return be === 'were'
      ? /^(?:an?|one|this|that|each|every)$/.test(words[0]!.word)
      : /[^sui]s$/.test(text) && /^(?:these|those|many|several|two|three|four|both)$/.test(words[0]!.word)
  }
}

/** Whether every thing, system and number still stands there, in the same order but for one block that moved. */
function keepsThings(
  old: readonly Sentence[],
  now: readonly Sentence[],
  edits: readonly Edit[],
  written: readonly Span[],
  verdict: Span | undefined,
): boolean {
  const left = placedIn(now, written).map(({ token }) => stemOf(token))
  const told = placedIn(
    old,
    edits.map(({ span }) => span),
  )
    .filter(isThing)
    .filter(({ sentence, at }) => !verdict || !overlaps(spanOfTokens(sentence, at, at + 1), verdict))
    .map(({ token }) => stemOf(token))
  return told.every((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

function stemOf({ word, lemma, pos }: Token): string {
  return pos === 'CODE' ? 'code' : (lemma || word).replace(/(?:es|s)$/, '')
}

function isThing({ sentence, at, token: { pos, lemma, word, text, isQuoted } }: Placed): boolean {
  if (pos === 'CODE') return !text.startsWith('⟨')
  if (!/^(?:NOUN|PROPN|NUM)$/.test(pos) || (pos === 'NUM' && /^one$/.test(word))) return false
  if (isQuoted) return true
  // What would have followed did not happen.
  const isWished = sentence.clauses.some(
    ({ from, to, modality }) => from <= at && at < to && /^(?:would|could|might)$/.test(modality ?? ''),
  )
  if (isWished && pos === 'NOUN') return false
  if (judgementNouns.has(lemma) || personNouns.has(lemma) || figurative.has(lemma)) return false
  return !sentence.phrases.some(({ from, to, kind, owner, head }) => {
    if (at < from || at >= to) return false
    return isHuman(kind) || kind === 'outsider' || (isHuman(owner) && at < head)
  })
}

/** Whether the subject of the next verb went with the words before it: `The alert drew no response, muted it`. */
function leavesVerb(old: readonly Sentence[], edits: readonly Edit[]): boolean {
  return old.some((sentence) => {
    const { tokens, clauses } = sentence
    return edits.some(({ span, newText }) => {
      if (span.start === span.end || /^(?:⟨role⟩|I|we)\b/iu.test(newText)) return false
      let at = tokens.findIndex((_, index) => spanOfTokens(sentence, index, index + 1).start >= span.end)
      if (at < 1 || /[.;]/.test(tokens[at]!.text)) return false
      const who = sentence.phrases.find(
        ({ from, to, kind }) =>
          isHuman(kind) && inside(sentence, from, to, span) && clauses.some(({ subject }) => subject?.from === from),
      )
      if (!who) return false
      const first = at
      while (at < tokens.length && (/^(?:CCONJ|ADV)$/.test(tokens[at]!.pos) || /^(?:,|then)$/.test(tokens[at]!.word)))
        at++
      if (at === first) return false
      const verb = tokens[at]
      if (!verb || !isVerb(verb, tokens[at + 1])) return false
      return !edits.some((other) => other.span.start > span.end)
    })
  })
}

/** Past forms before a noun phrase are verbs, whatever a tagger calls them: `, muted the alert`. */
function isVerb({ pos, word }: Token, next: Token | undefined): boolean {
  if (/^(?:VERB|AUX)$/.test(pos)) return !/ing$/.test(word)
  return pos === 'ADJ' && /ed$/.test(word) && /^(?:DET|PRON|ADP|PART)$/.test(next?.pos ?? '')
}

function inside(sentence: Sentence, from: number, to: number, span: Span): boolean {
  const own = spanOfTokens(sentence, from, to)
  return span.start <= own.start && own.end <= span.end
}

/** Whether a clause follows a noun with nothing between them, as where `a build they had not played` lost its end. */
function runsOn(
  old: readonly Sentence[],
  now: readonly Sentence[],
  edits: readonly Edit[],
  written: readonly Span[],
): boolean {
  return now.some((sentence) =>
    written.some((span) => {
      const at = sentence.tokens.findIndex((_, index) => spanOfTokens(sentence, index, index + 1).end > span.start)
      if (at < 1 || span.start === span.end) return false
      const before = sentence.tokens[at - 1]!
      if (!/^(?:NOUN|PROPN|CODE)$/.test(before.pos) || spanOfTokens(sentence, at - 1, at).end > span.start) return false
      const isClause = sentence.clauses.some(
        ({ subject, ownsSubject, form, verb }) =>
          form === 'finite' &&
          ownsSubject &&
          subject &&
          subject.from >= at &&
          verb.head >= at &&
          subject.from <= at + 1,
      )
      const isBlank = sentence.tokens[at]!.text.startsWith('⟨what')
      const wasVerb = placedIn(
        old,
        edits.map((edit) => edit.span),
      )[0]
      return (isClause || isBlank) && wasVerb !== undefined && !/^(?:VERB|AUX|ADP)$/.test(wasVerb.token.pos)
    }),
  )
}

/** Whether a subject is left without its verb, as in `The team, the alert drew no response`. */
function strandsSubject(
  old: readonly Sentence[],
  now: readonly Sentence[],
  edits: readonly Edit[],
  written: readonly Span[],
): boolean {
  const spans = edits.map(({ span }) => span)
  const first = placedIn(old, spans)[0]
  const next = placedIn(now, written)[0]
  if (!first || !next || !/^(?:VERB|AUX)$/.test(first.token.pos) || /ing$/.test(first.token.word)) return false
  const before = first.sentence.tokens[first.at - 1]
  if (!before || /^(?:CCONJ|SCONJ|ADV|TIME)$/.test(before.pos)) return false
  return /^(?:NOUN|PROPN|CODE|DET|PRON|NUM)$/.test(next.token.pos)
}

/** Whether a bracket comes between two things that go together: `in Q2 (⟨…⟩) and Q3`. */
function cutsPair(now: readonly Sentence[], edits: readonly Edit[], written: readonly Span[]): boolean {
  if (!edits.some(({ newText }) => newText.endsWith('⟩)'))) return false
  return now.some((sentence) => {
    const { tokens, clauses } = sentence
    const at = tokens.findIndex((_, index) =>
      written.some(({ start, end }) => start < end && spanOfTokens(sentence, index, index + 1).start >= end),
    )
    if (at < 0 || tokens[at]!.pos !== 'CCONJ') return false
    return !clauses.some(({ verb, form }) => form === 'finite' && verb.from > at && verb.from <= at + 6)
  })
}

/** Whether nothing but a blank stands where the author told what was done. */
function erasesAct(old: readonly Sentence[], edits: readonly Edit[]): boolean {
  if (edits.some(({ newText }) => /\p{L}/u.test(newText.replace(/⟨[^⟨⟩]*⟩/gu, '')))) return false
  return placedIn(
    old,
    edits.map(({ span }) => span),
  ).some(({ sentence, at, token }) => {
    const clause = sentence.clauses.find(({ verb }) => verb.head === at)
    return clause !== undefined && !/^(?:be|get|become|feel|seem|look|remain|grow)$/.test(token.lemma)
  })
}

/** Whether *he* in the rest of the sentence has lost the only one whom it can mean; in the next one it has a cure of its own. */
function losesAntecedent(
  before: readonly Sentence[],
  after: readonly Sentence[],
  edits: readonly Edit[],
  written: readonly Span[],
): boolean {
  const end = Math.max(...written.map((span) => span.end))
  const pronoun = after.some(
    (sentence, index) =>
      sentence.span.end > end &&
      index === after.findIndex(({ span }) => span.end >= end) &&
      sentence.tokens.some(
        ({ word }, at) => /^(?:he|she|his|her)$/.test(word) && spanOfTokens(sentence, at, at + 1).start >= end,
      ),
  )
  if (!pronoun) return false
  const named = (sentences: readonly Sentence[], to: number): boolean =>
    sentences.some((sentence) =>
      sentence.phrases.some(
        ({ from, to: last, kind, head }) =>
          kind === 'person' && spanOfTokens(sentence, from, last).end <= to && sentence.tokens[head]!.pos !== 'PRON',
      ),
    )
  return named(before, Math.max(...edits.map(({ span }) => span.end))) && !named(after, end)
}
