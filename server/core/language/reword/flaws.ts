import type { Sentence, Token } from '../analysis/sentence.ts'
import { isHuman } from '../blame/nominal.ts'

/** How often the words of some sentences cannot follow each other. */
export function flaws(sentences: readonly Sentence[]): number {
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
  if (before && /^[;,:]$/.test(text) && /^[;,:(]$/.test(before.text)) return true
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
