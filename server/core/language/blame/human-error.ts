import { findPhrase, phrases, type TokenRange } from '../analysis/phrases.ts'
import { machineOrPerson } from '../analysis/roles.ts'
import type { Analysis, Token } from '../analysis/sentence.ts'
import { isHuman } from './nominal.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split('|'))

const labels = words(
  'human|operator|user|pilot|manual|administrator|admin|engineer|developer|employee|staff|personnel|wetware|clerical|people|driver',
)
const faults = /^(?:error|mistake|fault|slip|failure|blunder|slip-up)$/
const personalErrors = words(
  'error|mistake|typo|slip|blunder|oversight|lapse|slip-up|omission|mix-up|bungle|misreading|misuse|mishandling|misjudgement|misjudgment|deviation|carelessness|negligence|inattention|gaffe|fumble|mismanagement|misinterpretation|misunderstanding|assumption|miscalculation',
)
const fingers = new Set(
  ['fat-finger', 'fat-fingered', 'fat-fingering', 'pebkac', 'pebcak', 'pibkac', 'id-10-t', 'id10t'].flatMap((word) => [
    word,
    `${word}s`,
  ]),
)
const seats = words('chair|seat')
const parts = words('slip|brain|human|fat|finger|layer|layer-8')

/** The stock labels that blame people at large: *human error*, *fat finger*, *an error made by the storage team*. */
export function humanErrors(analysis: Analysis): TokenRange[] {
  const { tokens } = analysis
  const found: TokenRange[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.isQuoted || token.pos === 'CODE' || !mayBegin(token)) continue
    const to = labelEnd(analysis, at)
    if (to > at && !isAboutTheLabel(analysis, at, to)) found.push({ from: at, to })
  }
  const said = findPhrase(sayings, tokens)
  const isSaid = said && !found.some(({ from, to }) => from < said.to && said.from < to)
  if (isSaid && !isAboutTheLabel(analysis, said.from, said.to)) found.push(said)
  return found
}

/** The same in jokes and figures of speech, and in what other languages make of *human error*. */
const sayings = phrases(`
  between * keyboard and * chair|seat|screen|desk; between * chair|seat|screen|monitor|desk and * keyboard; error|problem|fault|bug|issue|cause|spot|link|failure * front of * screen|keyboard|console|terminal|monitor|wheel
  layer eight|8; layer-eight; osi layer 8|eight; wetware|meatware|liveware|carbon-based|bioware bug|error|issue|problem|failure|fault|unit; loose nut; nut behind|at the wheel|keyboard; id ten t; people|personnel problem|issue; human-induced; operator-induced; user-induced; human|operator|people induced
  cockpit|keying|keyboard|manipulation error|mistake|fault; mis-operation; misoperation; false|wrong|faulty|erroneous|bad manipulation; momentary|temporary|brief lapse; moment of inattention|madness|carelessness|weakness|distraction|stupidity|panic; lapse in|of judgement|judgment|concentration|attention|memory|discipline; loss of concentration|focus; senior|blonde moment
  to err be human; weakest link be|remain the? human|people|person|user|operator|staff; human be the? weak|weakest; butter finger|fingers; butterfingers; clumsy|fat|trembling|slippery finger|fingers|hands; human frailty|imperfection; individual|personal error|failing|failure|mistake; tired|wandering eye|eyes|mind; itchy|trigger finger|fingers; hand slip|slipped; finger slip|slipped`)

/** Whether one of the labels below begins with a word: most words begin none. */
function mayBegin({ lemma, word }: Token): boolean {
  return (
    labels.has(lemma) ||
    labels.has(word) ||
    personalErrors.has(lemma) ||
    parts.has(lemma) ||
    seats.has(lemma) ||
    fingers.has(lemma)
  )
}

function labelEnd({ tokens, phrases }: Analysis, at: number): number {
  const word = (offset: number): string => (tokens[at + offset]?.isQuoted ? '' : (tokens[at + offset]?.lemma ?? ''))
  const isLabel = labels.has(word(0)) || labels.has(tokens[at]!.word)
  if (isLabel && faults.test(word(1))) {
    const isHuman = /^(?:human|pilot|wetware)$/.test(word(0))
    if (!isHuman && /^(?:failure|fault)$/.test(word(1))) return -1
    const after = tokens[at + 2]
    const isCompound =
      after !== undefined && !after.isQuoted && (/^(?:NOUN|CODE)$/.test(after.pos) || after.text === 'handling')
    if (isCompound) return -1
    if (!isHuman && /s$/i.test(tokens[at + 1]!.text)) return -1
    return at + 2
  }
  if (fingers.has(word(0))) return tokens[at]!.pos === 'VERB' ? -1 : at + 1
  if (word(0) === 'slip' && word(1) === 'of' && /^(?:finger|hand|tongue|pen|memory)$/.test(word(3) || word(2)))
    return at + (/^(?:finger|hand|tongue|pen|memory)$/.test(word(2)) ? 3 : 4)
  if (word(0) === 'brain' && /^(?:fade|fart|freeze)$/.test(word(1))) return at + 2
  if (
    word(0) === 'human' &&
    /^(?:factor|weakness|failing|fallibility|oversight)$/.test(word(1)) &&
    !/^(?:NOUN)$/.test(tokens[at + 2]?.pos ?? '')
  )
    return at + 2
  if (word(0) === 'fat' && /^finger/.test(word(1))) return at + 2
  if (word(0) === 'finger' && word(1) === 'trouble') return at + 2
  if ((word(0) === 'layer' || word(0) === 'layer-8') && (word(1) === '8' || word(0) === 'layer-8'))
    return word(1) === '8' ? at + 2 : at + 1
  if (seats.has(word(0)) && word(1) === 'and' && word(2) === 'the' && word(3) === 'keyboard') return at + 4
  if (seats.has(word(0)) && word(1) === 'and' && word(2) === 'keyboard') return at + 3
  return actEnd({ tokens, phrases }, at)
}

/** `an error made by the storage team`, `a typo on the part of Bob`: from the article to the person. */
function actEnd({ tokens, phrases }: Pick<Analysis, 'tokens' | 'phrases'>, at: number): number {
  if (!personalErrors.has(tokens[at]!.lemma)) return -1
  let next = at + 1
  if (tokens[next]?.lemma === 'of') {
    const owner = phrases.find(({ from }) => from === next + 1)
    if (owner && /^(?:error|mistake|typo|slip|blunder|oversight|lapse)$/.test(tokens[at]!.lemma))
      if (isHuman(owner.kind) && owner.kind !== 'self') return owner.to
  }
  if (tokens[next]?.lemma === 'of')
    while (next < at + 5 && tokens[next] && !/^(?:by|on)$/.test(tokens[next]!.lemma)) next++
  if (/^(?:make|commit)$/.test(tokens[next]?.lemma ?? '')) next++
  const isOnPart = tokens[next]?.lemma === 'on' && tokens[next + 2]?.lemma === 'part'
  if (tokens[next]?.lemma !== 'by' && !isOnPart) return -1
  const phrase = phrases.find(({ from }) => from === next + (isOnPart ? 4 : 1))
  if (!phrase) return -1
  const isPerson = (isHuman(phrase.kind) && phrase.kind !== 'self') || machineOrPerson.has(tokens[phrase.head]!.lemma)
  return isPerson ? phrase.to : -1
}

const denials =
  /^(?:not|never|no|nor|isn|close|avoid|prevent|instead|than|without|neither|label|phrase|term|word|call|blame|beyond|reduce|tolerate|survive|absorb|catch|against|allow|raise|suggest|propose|discuss|cite|mention|sense)$/

/** Whether the sentence speaks about the label: denies it, forbids it, or plans for it. */
function isAboutTheLabel({ tokens, isQuestion }: Analysis, from: number, to: number): boolean {
  if (isQuestion) return true
  for (let index = Math.max(0, from - 7); index < Math.min(tokens.length, to + 5); index++) {
    const token = tokens[index]!
    if (index >= from && index < to) continue
    if (/^[;.]$/.test(token.text) && index < from) continue
    if (token.pos === 'VERB' && /^(?:rule|exclude|discard)$/.test(token.lemma)) return true
    if (denials.test(token.lemma) && !(token.lemma === 'not' && index > to + 3)) return true
  }
  return false
}
