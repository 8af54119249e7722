import { findPhrase, phrases } from './phrases.ts'
import type { Analysis, Clause } from './sentence.ts'

/** How people write about blame in order to refuse it. */
const refusals = phrases(`
  easy * say|write|blame|call|claim|conclude|point; easy ,? and|but ,? wrong|mistaken|useless|tempting|unfair|lazy|pointless|misleading ,? to; be|been rule out; wrong|unfair|mistaken|useless|pointless|tempting|misleading|convenient|comforting|simplistic|cheap to call|say|blame|write|conclude|point|put
  temptation to|be; tempting to|be; nothing suggest|imply|indicate; nothing in this report; kudos to; credit to; stroke of genius; make no difference; no evidence that|of; not what happen; instead of blame|name; instead of ask|say who|why|whose; rather than blame; rather than ask|say who|why|whose
  not * about who|blame; not * blame|fault|carelessness|negligence|incompetence|judgement|judgment; blameless; not to blame|assign|judge|punish|point; nobody|no-one be to blame
  none|nothing of|in this|that|it|these be * negligence|carelessness|incompetence|malice|mistake|error|fault
  nobody|no-one * fault|wrong; right not to; and|but rightly|correctly; rightly so; put a foot wrong; do nothing wrong; nothing wrong; anyone * same; any of us * same; would have do the same
  remove the sentence|word|phrase; the word|label|phrase|term human|operator|user|blame|fault|careless|carelessness|negligence|error|mistake|failed|forgot|should; struck * from; strike * from; we do not write; not a case of; not a matter of
  not alleged|allege|suggested|suggest|claimed|claim|contended|contend|implied|imply that|either|anyone|anybody`)

/** Whether a sentence speaks about blame in order to refuse it. */
export function refusesBlame(analysis: Analysis): boolean {
  return (
    findPhrase(refusals, analysis.tokens) !== undefined ||
    isNamed(analysis) ||
    analysis.clauses.some((clause) => isDoubt(analysis, clause))
  )
}

/** `the word "careless"`: spoken of, not said. */
function isNamed({ tokens }: Analysis): boolean {
  // `with the words “always does that”` tells what was said.
  return tokens.some(
    ({ lemma }, at) => mentions.has(lemma) && tokens[at + 1]?.isQuoted && tokens[at - 2]?.word !== 'with',
  )
}

const mentions = new Set('word label phrase term'.split(' '))

/** `We do not think that anybody acted rashly`: what the authors say they do not believe. */
function isDoubt({ tokens, clauses }: Analysis, { verb, subject, isNegated, modality }: Clause): boolean {
  if (!isNegated || modality !== undefined || subject?.kind !== 'self' || !opinions.has(tokens[verb.head]!.lemma))
    return false
  const next = verb.head + 1
  return (
    tokens.slice(verb.from, verb.head).some(({ word }) => word === 'do') &&
    (tokens[next]?.lemma === 'that' || clauses.some((other) => other.ownsSubject && other.subject?.from === next))
  )
}

const opinions = new Set('think believe feel find consider suppose'.split(' '))
