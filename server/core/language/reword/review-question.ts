import type { Fix } from '../../finding.ts'
import { errorAdverbs, mindErrors, sharedErrors, wrongness } from '../analysis/lexicon.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { tenseOf } from './deed.ts'
import { mannerOf } from './manner.ts'
import { personal } from './personal.ts'
import { closedUp } from './place.ts'
import { reachOf } from './reach.ts'
import { endOf, firstWord, kept, lastWord, replaceTokens } from './source.ts'

const title = 'Reword: ask it in the review'

/**
 * The act of a clause as what a review asks about it, in the author's own words from the verb on: `The operator should
 * have spoken up` is *What made it hard to speak up? ⟨Answer⟩*. It needs no more of the reading than the verb and where
 * the clause ends, so it stands where a statement would have to guess (S. Dekker, The Field Guide: it made sense to them
 * at the time).
 */
export function reviewQuestion(
  text: string,
  sentence: Sentence,
  clause: Clause,
  isLeftUndone: boolean,
  at = clause.verb.head,
): Fix[] {
  // `forgot to wait`: easy to forget, not hard to do.
  const isForgotten = sentence.tokens[clause.verb.head]!.lemma === 'forget' && !clause.isNegated
  const isOmission = isLeftUndone && !isForgotten
  const head = isForgotten ? clause.verb.head : at
  const start = startOf(sentence, clause)
  const to = lastWord(sentence)
  if (!start || reachOf(sentence, endOf(sentence, clause)) < to) return []
  const act = actOf(text, sentence, clause, head, to)
  const opening = act && openingOf(sentence, clause, isOmission, head, to)
  if (!act || !opening) return []
  const question = `${opening} ${act}? ⟨Answer⟩`
  const fixes = replaceTokens(title, sentence, start.from, to, `${start.joint}${question}`)
  return start.joint ? closedUp(text, fixes) : fixes
}

/** The verb with all that follows it, where nothing in that needs the one who did it. */
function actOf(text: string, sentence: Sentence, clause: Clause, head: number, to: number): string | undefined {
  const { tokens } = sentence
  const { lemma, pos } = tokens[head]!
  const manner = mannerOf(sentence, clause, head)
  if (pos !== 'VERB' || clause.voice !== 'active' || !/^\p{Ll}[\p{Ll}-]+$/u.test(lemma) || personal.test(lemma))
    return undefined
  if (manner === undefined || /^(?:only|merely|always|already|often)$/.test(manner)) return undefined
  // `let us find out`: what was done to somebody.
  if (lemma === 'let' && sentence.phrases.some(({ from, kind }) => from === head + 1 && isHuman(kind))) return undefined
  // Another clause of the same rank, about somebody else.
  const goesOn = sentence.clauses.some(
    ({ form, ownsSubject, from, verb }) =>
      form === 'finite' && ownsSubject && verb.head > head && tokens[from - 1]?.pos === 'CCONJ',
  )
  if (goesOn) return undefined
  const after = head + 1 < to ? kept(text, sentence, head + 1, to) : ''
  if (after === undefined || leans.test(after)) return undefined
  // `acted negligently`: without its mark nothing is told.
  if (after === '' && general.test(lemma)) return undefined
  return `${manner && `${manner} `}${lemma}${after && ` ${after}`}`
}

const general = /^(?:act|behave|work|respond|react|handle|proceed|decide|operate|perform)$/

/** Nothing or no one done something to; people who are meant but no longer named; a preposition without its noun. */
const leans =
  /(?<![\p{L}’'])(?:he|she|him|me|you|its|himself|herself|themsel\w+|myself|ourselves|no|nobody|no-one|none|nothing|neither|nor|never|who|whom)(?![\p{L}])|[⟨⟩]| (?:of|for|about|from)$/iu

function openingOf(
  sentence: Sentence,
  clause: Clause,
  isOmission: boolean,
  head: number,
  to: number,
): string | undefined {
  const { tokens } = sentence
  const isNow = tenseOf(sentence, clause) === 'present'
  // `I do not share that view`: what the author thinks now is no habit.
  if (isNow && tokens[clause.subject?.head ?? -1]?.word === 'i') return undefined
  if (isOmission) return `what ${isNow ? 'makes' : 'made'} it hard to`
  const { lemma } = tokens[head]!
  const isSlip =
    mindErrors.has(lemma) ||
    sharedErrors.has(lemma) ||
    slips.test(lemma) ||
    tokens.slice(clause.verb.from, to).some((token) => errorAdverbs.has(token.lemma) || wrongness.has(token.lemma))
  if (isSlip) return `what ${isNow ? 'makes' : 'made'} it easy to`
  // A habit is no act that made sense at some time.
  return isNow ? undefined : 'why did it make sense at the time to'
}

const slips = /^(?:mix|swap|let|drop|leave|lose|mess|slip|click|touch)$/

/** Where the question goes: in the place of the sentence, or after a semicolon where another clause comes first. */
function startOf(
  sentence: Sentence,
  { from, verb, form, ownsSubject, subject, opener, isQuestion }: Clause,
): { from: number; joint: string } | undefined {
  const { tokens, clauses, passage } = sentence
  if (form !== 'finite' || isQuestion || sentence.isQuestion || !isHuman(subject?.kind)) return undefined
  const first = ownsSubject ? from : verb.from
  const before = tokens[first - 1]
  if (before?.pos === 'CCONJ' || before?.text === ';') {
    const isNext = clauses.some(
      (other) =>
        other.form === 'finite' &&
        other.verb.head < first &&
        !/^(?:if|when|while|because|although)$/.test(other.opener ?? ''),
    )
    const isParted = tokens[first - 2]?.text === ','
    return isNext && passage.form !== 'cell' ? { from: isParted ? first - 2 : first - 1, joint: '; ' } : undefined
  }
  const isWhole = ownsSubject && opener === undefined && passage.role !== 'timeline'
  const lead = tokens.slice(firstWord(sentence), first)
  return isWhole && lead.every(({ word }) => /^(?:then|instead|so|also|and|but|however|still|again|,)$/.test(word))
    ? { from: firstWord(sentence), joint: '' }
    : undefined
}
