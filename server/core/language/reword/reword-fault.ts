import type { Fix } from '../../finding.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Sentence } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { deedOf } from './deed.ts'
import { factOf } from './fact.ts'
import { leaningOn } from './place.ts'
import { retold } from './retold.ts'
import { firstWord, kept, lastWord, replaceTokens } from './source.ts'
import { anyhow, blankPhrase, clauseAround, lookedRight, phraseAround, withoutWords } from './stretch.ts'
import { tellsMore } from './tells-more.ts'
import { told } from './told.ts'

const conditions = 'Reword: which conditions let it happen?'
const change = 'Reword: which change or step set it off?'
const aside = 'Leave it out'
const gap = '⟨the missing check or prompt⟩'

/** Puts conditions in the place of whose fault it was, and keeps what happened. */
export function rewordFault(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  const first = tokens[range.from]!
  if (isAccusing(sentence, range)) return []
  const state = stateOf(sentence, range)
  const asked = '⟨which information, tools or time there was⟩ for'
  if (state) return replaceTokens(conditions, sentence, phraseAround(sentence, range).from, state, asked)
  const isCause =
    /^(?:due|owing|because|caused|brought|attributable|down|result|courtesy|traceable)$/.test(first.word) ||
    first.lemma === 'cause'
  const colon = tokens.findIndex(({ text }, at) => at > range.from && at < range.to && text === ':')
  if (colon > 0) {
    const isCause = /^(?:cause|trigger|reason|root)$/.test(tokens[colon - 1]!.lemma)
    const start = isCause ? colon + 1 : range.from
    return replaceTokens(conditions, sentence, start, range.to, '⟨which change or condition⟩')
  }
  const isAside = /^(?:on|under|at|thanks|thank|thx|courtesy|compliments)$/.test(first.word)
  return [
    ...(isAside ? withoutWords(aside, text, sentence, range) : []),
    ...cleftTold(text, sentence, range),
    ...(/^(?:mistake|error|blunder|slip)$/.test(tokens[range.to - 1]!.lemma) && tokens[range.from - 1]?.pos === 'VERB'
      ? replaceTokens(change, sentence, range.from, range.to, '⟨what had which effect⟩')
      : []),
    ...beganWhen(text, sentence, range),
    ...culpritFixes(text, sentence, range),
    ...(isCause ? causeFixes(sentence, range) : []),
    ...effectFixes(text, sentence, range),
    ...(/^(?:idea|decision|call|choice|doing|work|baby)$/.test(tokens[range.to - 1]!.lemma)
      ? lookedRight(conditions, text, sentence, range)
      : []),
    ...whoseFixes(text, sentence, range),
    ...(isClause(sentence, range)
      ? tellsMore(sentence, range)
        ? []
        : replaceTokens(
            conditions,
            sentence,
            phraseAround(sentence, range).from,
            range.to,
            '⟨which condition⟩ let it happen',
          )
      : isCause || isActing(sentence, range)
        ? []
        : blankPhrase(conditions, sentence, range, gap)),
    ...anyhow(conditions, text, sentence, range, '⟨which change or step set it off, and what let it through⟩'),
  ]
}

/** `Ada's inexperience with the console`: where what it is about begins. */
function stateOf({ tokens }: Sentence, { to }: TokenRange): number | undefined {
  const isState = /^(?:inexperience|unfamiliarity|ignorance|incompetence|confusion)$/.test(tokens[to - 1]!.lemma)
  return isState && /^(?:with|of|about|in)$/.test(tokens[to]?.word ?? '') ? to + 1 : undefined
}

/** `spent an hour blaming the provider`: no noun phrase, for which a blank could stand. */
function isActing({ clauses }: Sentence, { from, to }: TokenRange): boolean {
  return clauses.some(({ verb }) => from <= verb.head && verb.head < to)
}

/** `The responsibility is Payments', whose change set it off`: the change set it off. */
function whoseFixes(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  if (tokens[range.to]?.text !== ',' || tokens[range.to + 1]?.word !== 'whose') return []
  const what = kept(text, sentence, range.to + 2, lastWord(sentence))
  return what
    ? replaceTokens(conditions, sentence, firstWord(sentence), lastWord(sentence), `the ${what}; ⟨what let it happen⟩`)
    : []
}

/** `The culprit pushed at 09:12`: what was pushed. */
function culpritFixes(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  const clause = clauseAround(sentence, range)
  if (!clause?.subject || tokens[clause.subject.head]!.lemma !== 'culprit') return []
  const deed = deedOf(text, sentence, clause)
  const fact =
    deed && factOf(deed.object === undefined ? { ...deed, object: '⟨which change⟩', isPlural: false } : deed, false)
  return deed && fact ? replaceTokens(change, sentence, clause.from, deed.to, fact) : []
}

/** `It was Deepa who skimmed the guide`: what was done. */
function cleftTold(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens, clauses } = sentence
  const main = clauseAround(sentence, range)
  if (!main || tokens[main.from]?.word !== 'it' || tokens[main.verb.head]?.lemma !== 'be') return []
  const who = tokens.findIndex(
    ({ word }, at) => /^(?:who|that)$/.test(word) && at > main.verb.head && at < range.to + 2,
  )
  const act = who < 0 ? undefined : clauses.find(({ verb }) => verb.head > who && verb.head <= who + 4)
  return act ? retold(conditions, text, sentence, act, main.from) : []
}

function isClause({ clauses }: Sentence, { from, to }: TokenRange): boolean {
  return clauses.some(({ verb, form }) => form === 'finite' && from <= verb.head && verb.head < to)
}

/** `Facilities blames IT`: who blamed whom, for which no condition can stand. */
function isAccusing({ tokens, clauses }: Sentence, { from, to }: TokenRange): boolean {
  return clauses.some(
    ({ verb, voice, form, subject }) =>
      form === 'finite' &&
      from <= verb.head &&
      verb.head < to &&
      voice === 'active' &&
      isHuman(subject?.kind) &&
      /^(?:blame|accuse|fault)$/.test(tokens[verb.head]!.lemma),
  )
}

/**
 * `caused by Bart, who published the wrong queue` as *began when the wrong queue was published*; where the clause about
 * who goes on, it follows a colon.
 */
function beganWhen(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens, clauses } = sentence
  const who = tokens.findIndex(({ word }, at) => /^(?:who|which)$/.test(word) && at >= range.to && at <= range.to + 8)
  const relative = who < 0 ? undefined : clauses.find(({ verb }) => verb.head > who && verb.head <= who + 5)
  const main = clauseAround(sentence, range)
  if (!relative || !main || tokens[who - 1]?.text !== ',') return []
  const deed = deedOf(text, sentence, relative)
  const what = deed && told(deed, relative.isNegated)
  if (deed && what && !leaningOn(sentence, deed.to))
    return replaceTokens(change, sentence, main.verb.from, deed.to, `began when ${what.fact}`)
  return replaceTokens(change, sentence, main.verb.from, who + 1, 'followed from ⟨which condition⟩: ⟨role⟩')
}

/** `caused by the DBA`: by which change, due to which condition. */
function causeFixes(sentence: Sentence, { from, to }: TokenRange): Fix[] {
  const { tokens } = sentence
  // `it comes down to one guy`
  if (tokens[from]!.word === 'down' && tokens[from - 1]?.lemma !== 'be') return []
  const isBy = tokens[from]!.lemma === 'cause' || tokens[from]!.lemma === 'bring'
  const words = isBy ? 'set off by ⟨which change or step⟩' : 'due to ⟨the condition that let it happen⟩'
  return replaceTokens(
    change,
    sentence,
    from,
    to,
    tokens[from]!.word === 'because' ? 'because of ⟨the condition that let it happen⟩' : words,
  )
}

/** What it is about comes first: `to blame for the delay`, `It was Bob's fault that the key leaked`. */
function effectFixes(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  const clause = clauseAround(sentence, range)
  if (!clause || clause.from > range.from) return []
  const end = Math.max(clause.to, lastWord(sentence))
  for (let at = clause.verb.head; at < Math.min(end, range.to + 4); at++) {
    if (tokens[at]!.word === 'that' && /^(?:it|this)$/.test(tokens[clause.from]!.word)) {
      const what = kept(text, sentence, at + 1, lastWord(sentence))
      return what
        ? replaceTokens(conditions, sentence, clause.from, lastWord(sentence), `${what}; ⟨what let it happen⟩`)
        : []
    }
    if (tokens[at]!.word === 'for') {
      const what = at + 1 < clause.to ? kept(text, sentence, at + 1, clause.to) : undefined
      if (what)
        return replaceTokens(conditions, sentence, clause.from, clause.to, `${what} followed from ⟨which condition⟩`)
    }
  }
  return []
}
