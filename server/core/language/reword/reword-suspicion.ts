import type { Fix } from '../../finding.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Clause, Sentence, Suspicion } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { reachOf } from './deed.ts'
import { rewordLapse } from './reword-lapse.ts'
import { firstWord, kept, lastWord, remarked, replaceTokens } from './source.ts'
import { clauseAround, isWhole, replaceNoted, withoutWords } from './stretch.ts'

const control = 'Reword: which control instead?'
const drop = 'Leave the verdict out'
const known = 'Add what was known at the time'
const allowed = 'Reword: what did the system allow?'

/**
 * What reads as blame by its tone: an act told without who did it, a remedy as a control, a question to the system; at
 * the last a blank for the fact, with what can be checked of the author's words.
 */
export function rewordSuspicion(text: string, sentence: Sentence, range: Suspicion, isSure: boolean): Fix[] {
  const { passage, clauses } = sentence
  const isAbout = ({ subject, form, verb, voice }: Clause) =>
    isHuman(subject?.kind) && form === 'finite' && voice === 'active' && range.from <= verb.head && verb.head < range.to
  const act = clauses.find(isAbout)
  const [from, to] = [firstWord(sentence), lastWord(sentence)]
  const isRemedy = passage.role === 'action' || passage.section === 'actionItems'
  const isQuestion = passage.role === 'whyQuestion' || sentence.isQuestion
  const clause = clauseAround(sentence, range)
  const stretches = [
    ...(clause?.ownsSubject && clause.from <= range.from
      ? [{ from: clause.from, to: reachOf(sentence, Math.max(range.to, clause.to)) }]
      : []),
    range,
  ].filter((stretch) => isWhole(sentence, stretch))
  const whole = (title: string, words: string) =>
    [...stretches, { from, to }].flatMap((at) => replaceNoted(title, text, sentence, at.from, at.to, words))
  if (isRemedy)
    return [
      ...(clause?.subject && !isHuman(clause.subject.kind)
        ? explained(text, sentence, range, 'done when ⟨test that shows it⟩')
        : []),
      ...replaceNoted(control, text, sentence, from, to, 'add ⟨a check, guard or alert⟩ that ⟨blocks or pages when⟩'),
      ...replaceNoted(control, text, sentence, range.from, range.to, '⟨which control⟩'),
    ]
  if (isQuestion) return whole(allowed, 'what in ⟨the tool or process⟩ made that possible').toReversed()
  const retold = act ? rewordLapse(text, sentence, act) : []
  return [
    ...withoutTone(text, sentence, range),
    ...(isSure ? [] : explained(text, sentence, range, '⟨what was known or shown at the time⟩')),
    ...(isSure ? retold : retold.toSorted((a, b) => Number(losesFact(a)) - Number(losesFact(b)))),
    ...whole(allowed, '⟨what the tool or process did, showed or lacked⟩'),
  ]
}

/** Without an adverb or adjective that the tone hangs on: `TVs were ⟦inadvertently⟧ left out`. */
function withoutTone(text: string, sentence: Sentence, { because }: Suspicion): Fix[] {
  const { tokens } = sentence
  return because.flatMap((at) => {
    const isBy = tokens[at - 1]?.word === 'by' && /^(?:mistake|accident|error)$/.test(tokens[at]!.word)
    const isManner = tokens[at]!.pos === 'ADV' && /ly$/.test(tokens[at]!.word)
    return isBy || isManner ? withoutWords(drop, text, sentence, { from: isBy ? at - 1 : at, to: at + 1 }) : []
  })
}

/** The author's words as they are, and what else has to be said for them to be read as a fact. */
function explained(text: string, sentence: Sentence, range: TokenRange, remark: string): Fix[] {
  const ends = new Set([reachOf(sentence, range.to), lastWord(sentence)])
  return [...ends].flatMap((to) => {
    const words = kept(text, sentence, range.from, to)
    return words === undefined || !isWhole(sentence, { from: range.from, to })
      ? []
      : replaceTokens(known, sentence, range.from, to, remarked(sentence, to, words, remark))
  })
}

/** Whether a blank stands where the author's words stood. */
function losesFact({ edits }: Fix): boolean {
  return edits.some(({ newText }) => /^⟨(?:what|which)/i.test(newText))
}
