import type { Fix } from '../../finding.ts'
import type { TokenRange } from '../analysis/phrases.ts'
import type { Clause, Sentence } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'
import { reachOf } from './deed.ts'
import { rewordLapse } from './reword-lapse.ts'
import { firstWord, lastWord } from './source.ts'
import { clauseAround, replaceNoted } from './stretch.ts'

const control = 'Reword: which control instead?'
const allowed = 'Reword: what did the system allow?'

/** What reads as blame by its tone: an act told without who did it, a remedy as a control, else a blank for the fact. */
export function rewordSuspicion(text: string, sentence: Sentence, range: TokenRange, isSure: boolean): Fix[] {
  const { passage, clauses } = sentence
  const isAbout = ({ subject, form, verb, voice }: Clause) =>
    isHuman(subject?.kind) && form === 'finite' && voice === 'active' && range.from <= verb.head && verb.head < range.to
  const act = clauses.find(isAbout)
  const words = '⟨what was known, shown or asked for at the time⟩'
  const [from, to] = [firstWord(sentence), lastWord(sentence)]
  if (isSure && (passage.role === 'action' || passage.section === 'actionItems'))
    return [
      ...replaceNoted(control, text, sentence, from, to, 'add ⟨a check, guard or alert⟩ that ⟨blocks or pages when⟩'),
      ...replaceNoted(control, text, sentence, range.from, range.to, '⟨which control⟩'),
    ]
  if (isSure && (passage.role === 'whyQuestion' || sentence.isQuestion))
    return replaceNoted(allowed, text, sentence, from, to, 'what in ⟨the tool or process⟩ made that possible')
  const retold = act ? rewordLapse(text, sentence, act) : []
  // Where it is only likely, no fact goes for a blank.
  if (!isSure) return retold.filter(({ edits }) => edits.every(({ newText }) => !/^⟨(?:what|which)/i.test(newText)))
  const clause = clauseAround(sentence, range)
  return [
    ...retold,
    ...(clause?.ownsSubject && clause.from <= range.from
      ? replaceNoted(allowed, text, sentence, clause.from, reachOf(sentence, Math.max(range.to, clause.to)), words)
      : []),
    ...replaceNoted(allowed, text, sentence, from, to, words),
  ]
}
