import type { Fix } from '../../finding.ts'
import { findPhrase, phrases, type TokenRange } from '../analysis/phrases.ts'
import type { Sentence } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { deedOf } from './deed.ts'
import { factOf } from './fact.ts'
import { reachOf } from './reach.ts'
import { kept, replaceTokens } from './source.ts'
import { anyhow, clauseAround, withoutAside, withoutWords } from './stretch.ts'

const drop = 'Leave it out'
const signal = 'Reword: which signal stood where?'

/** Words that add nothing but the view from afterwards. */
const fillers = phrases(
  'in hindsight; with hindsight; with * benefit of hindsight; in retrospect; obviously; of course; needless to say; predictably; unsurprisingly; inevitably; evidently; clearly; simply; merely; it be obvious|clear|evident|plain that',
)

/** Leaves out what only says that it is known now; elsewhere asks which signal stood where, about what it says. */
export function rewordHindsight(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const { tokens } = sentence
  const filler = findPhrase(fillers, tokens, range.from, range.to)
  const that = tokens.findIndex(({ word }, at) => word === 'that' && at >= range.from && at <= range.to)
  const isEvident = tokens
    .slice(range.from, range.to)
    .some(({ word }) => /^(?:obvious|evident|plain|clear)$/.test(word))
  const duties = dutyFixes(text, sentence, range)
  return [
    ...withoutAside(drop, text, sentence, range),
    ...(filler && duties.length === 0 ? withoutWords(drop, text, sentence, filler) : []),
    ...duties,
    ...(that >= 0
      ? replaceTokens(signal, sentence, Math.min(range.from, that), that, '⟨which screen, alert or document⟩ said')
      : []),
    ...riskFixes(text, sentence, range),
    ...(isEvident && tokens[range.from]!.lemma === 'be'
      ? replaceTokens(signal, sentence, range.from, range.to, `${tokens[range.from]!.text} ⟨shown where, and to whom⟩`)
      : []),
    ...anyhow(signal, text, sentence, range, '⟨which signal stood where, and who could see it⟩'),
  ]
}

/** `The engineer simply had to read the banner`: what was not done, and where it stood. */
function dutyFixes(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const clause = clauseAround(sentence, range)
  if (!clause || !isHuman(clause.subject?.kind)) return []
  const act = sentence.clauses.find(
    ({ form, verb }) => form === 'infinitive' && verb.head > range.from && verb.head <= range.to + 3,
  )
  const isNorm = !act && /^(?:an?|any|every|each)$/.test(sentence.tokens[clause.from]?.word ?? '')
  const told = act ?? (isNorm && clause.voice === 'active' ? clause : undefined)
  const deed = told && deedOf(text, sentence, told)
  const fact = deed && factOf({ ...deed, tense: 'past' }, true)
  return deed && fact && clause.from <= range.from
    ? replaceTokens(signal, sentence, clause.from, deed.to, `${fact}; ⟨where it was shown, and who could see it⟩`)
    : []
}

/** `Renaming a column on a Friday is asking for trouble`: what it led to. */
function riskFixes(text: string, sentence: Sentence, range: TokenRange): Fix[] {
  const clause = clauseAround(sentence, range)
  const isRisk = sentence.tokens.slice(range.from, range.to).some(({ lemma }) => risks.test(lemma))
  if (!isRisk || !clause?.subject || isHuman(clause.subject.kind)) return []
  const from = clause.verb.from
  const to = reachOf(sentence, Math.max(range.to, clause.verb.to))
  return from > clause.from && kept(text, sentence, clause.from, from) !== undefined
    ? replaceTokens(signal, sentence, from, to, 'had ⟨which effect⟩ (⟨what showed it beforehand, and where⟩)')
    : []
}

const risks = /^(?:trouble|accident|disaster|recipe|matter)$/
