import type { Edit, Span } from '../../text.ts'
import { type Clause, type Sentence, spanOfTokens, type Token } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { placedIn, placedUnder } from './placed.ts'

/** Whether the subject of the next verb went with the words before it: `The alert drew no response, muted it`. */
export function leavesVerb(old: readonly Sentence[], edits: readonly Edit[]): boolean {
  return old.some((sentence) => {
    const { tokens, clauses } = sentence
    return edits.some(({ span, newText }) => {
      if (span.start === span.end || /^(?:⟨role⟩|(?:I|we)\b)|⟨role⟩$/iu.test(newText)) return false
      let at = tokens.findIndex((_, index) => spanOfTokens(sentence, index, index + 1).start >= span.end)
      if (at < 1 || /[.;]/.test(tokens[at]!.text)) return false
      const who = sentence.phrases.find(
        ({ from, to, kind }) =>
          isHuman(kind) && inside(sentence, from, to, span) && clauses.some(({ subject }) => subject?.from === from),
      )
      if (!who) return false
      const isGoneOn = edits.some((other) => other.span.start > span.end)
      // `The shift did not see it, since it cried wolf, and cleared it`
      const isLeft = ({ subject, ownsSubject, form, verb }: Clause) => {
        if (verb.head < at) return false
        // `It drew no response, thinking it was the usual lag`
        if (form === 'gerund' && tokens[verb.from - 1]?.text === ',') return verb.from - 1 === at
        if (form !== 'finite' || ownsSubject || !subject) return false
        const isAfterAside =
          tokens[verb.from - 1]?.pos === 'CCONJ' &&
          tokens[verb.from - 2]?.text === ',' &&
          /^(?:since|because|although|though|as|while|when)$/.test(
            clauses.findLast((other) => other.verb.head < verb.from)?.opener ?? '',
          )
        return isAfterAside || (who.from <= subject.from && subject.from < who.to)
      }
      if (!isGoneOn && clauses.some(isLeft)) return true
      const first = at
      while (at < tokens.length && (/^(?:CCONJ|ADV)$/.test(tokens[at]!.pos) || /^(?:,|then)$/.test(tokens[at]!.word)))
        at++
      if (at === first) return false
      const verb = tokens[at]
      if (!verb || !isVerb(verb, tokens[at + 1])) return false
      return !isGoneOn
    })
  })
}

/** Past forms before a noun phrase are verbs, whatever a tagger calls them: `, muted the alert`. */
function isVerb({ pos, word }: Token, next: Token | undefined): boolean {
  // `, stares at the wrong one`
  if (pos === 'NOUN' && /[^s]s$/.test(word) && /^(?:ADP|DET|PRON)$/.test(next?.pos ?? '')) return true
  if (/^(?:VERB|AUX)$/.test(pos)) return !/ing$/.test(word)
  return pos === 'ADJ' && /ed$/.test(word) && /^(?:DET|PRON|ADP|PART)$/.test(next?.pos ?? '')
}

function inside(sentence: Sentence, from: number, to: number, span: Span): boolean {
  const own = spanOfTokens(sentence, from, to)
  return span.start <= own.start && own.end <= span.end
}

/** Whether a clause follows a noun with nothing between them, as where `a build they had not played` lost its end. */
export function runsOn(
  old: readonly Sentence[],
  now: readonly Sentence[],
  edits: readonly Edit[],
  written: readonly Span[],
): boolean {
  const first = placedUnder(old, edits)[0]
  if (!first || /^(?:VERB|AUX|ADP)$/.test(first.token.pos)) return false
  return now.some((sentence) =>
    written.some((span) => {
      const at = sentence.tokens.findIndex((_, index) => spanOfTokens(sentence, index, index + 1).end > span.start)
      if (at < 1 || span.start === span.end || sentence.tokens[at]!.pos === 'PUNCT') return false
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
      return isClause || isBlank
    }),
  )
}

/** Whether a subject is left without its verb, as in `The team, the alert drew no response`. */
export function strandsSubject(
  old: readonly Sentence[],
  now: readonly Sentence[],
  edits: readonly Edit[],
  written: readonly Span[],
): boolean {
  const first = placedUnder(old, edits)[0]
  const next = placedIn(now, written)[0]
  if (!first || !next || !/^(?:VERB|AUX)$/.test(first.token.pos) || /ing$/.test(first.token.word)) return false
  const before = first.sentence.tokens[first.at - 1]
  if (!before || /^(?:CCONJ|SCONJ|ADV|TIME)$/.test(before.pos)) return false
  return /^(?:NOUN|PROPN|CODE|DET|PRON|NUM)$/.test(next.token.pos)
}

/** Whether a bracket comes between two things that go together: `in Q2 (⟨…⟩) and Q3`. */
export function cutsPair(now: readonly Sentence[], edits: readonly Edit[], written: readonly Span[]): boolean {
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

/** Whether *no one did* or *its hotline* in the rest of the sentence has lost what it leans on. */
export function losesLean(
  old: readonly Sentence[],
  now: readonly Sentence[],
  edits: readonly Edit[],
  written: readonly Span[],
): boolean {
  const end = Math.max(...written.map((span) => span.end))
  const isGroup = old.some((sentence) =>
    sentence.clauses.some(
      ({ subject, ownsSubject }) =>
        ownsSubject &&
        subject &&
        /^(?:group|outsider)$/.test(subject.kind) &&
        edits.some(({ span }) => inside(sentence, subject.from, subject.to, span)),
    ),
  )
  return now.some((sentence) =>
    sentence.tokens.some(({ word }, at) => {
      if (spanOfTokens(sentence, at, at + 1).start < end) return false
      return word === 'its' ? isGroup : isBareDid(sentence, at)
    }),
  )
}

/** `, but no one did`: the act that is meant stands before. */
function isBareDid({ tokens, clauses }: Sentence, at: number): boolean {
  const isEnd = tokens[at + 1] === undefined || tokens[at + 1]!.pos === 'PUNCT'
  return (
    isEnd &&
    /^(?:did|do|does)$/.test(tokens[at]!.word) &&
    clauses.some(({ verb, ownsSubject }) => ownsSubject && verb.head === at)
  )
}

/** Whether *he* in the rest of the sentence has lost the only one whom it can mean; in the next one it has a cure of its own. */
export function losesAntecedent(
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
        ({ word }, at) => /^(?:he|she|his|her|him)$/.test(word) && spanOfTokens(sentence, at, at + 1).start >= end,
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
