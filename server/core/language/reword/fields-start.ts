import type { Sentence, Token } from '../analysis/sentence.ts'

/** Where the owner, date and ticket begin that stand after an action item's words: `… @tomas 2026-05-20 IMG-77`. */
export function fieldsStart({ tokens, passage }: Sentence): number {
  if (passage.role !== 'action') return tokens.length
  let from = tokens.length
  while (from > 0 && (isField(tokens[from - 1]!) || isDay(tokens, from - 1))) from--
  // `before 14:00`, `with Redis @ada`: what no mark parts from the order belongs to it.
  while (from < tokens.length && !opensFields(tokens, from)) from++
  // `(Head of IT, 2026-04-10)`
  const opener = tokens.findLastIndex(({ text }, at) => text === '(' && at < from)
  const isInside = opener >= 0 && !tokens.slice(opener, from).some(({ text }) => text === ')')
  if (isInside) from = opener
  const isSaid = ({ pos, text, word }: Token) => pos === 'TIME' || label.test(word) || handleOrTicket.test(text)
  return tokens.slice(from).some(isSaid) ? from : tokens.length
}

/** `May 30` */
function isDay(tokens: readonly Token[], at: number): boolean {
  return /^\d{1,2}$/.test(tokens[at]!.text) && months.test(tokens[at - 1]?.text ?? '')
}

function isField({ pos, text, word }: Token): boolean {
  return pos === 'PUNCT' || pos === 'TIME' || pos === 'PROPN' || label.test(word) || handleOrTicket.test(text)
}

function opensFields(tokens: readonly Token[], at: number): boolean {
  const { pos, text, word, from } = tokens[at]!
  // `14–15 October`
  if (text !== '(' && from === tokens[at - 1]?.to) return false
  if (handleOrTicket.test(text) || (label.test(word) && tokens[at + 1]?.text === ':')) return true
  return pos === 'TIME' ? !/^(?:ADP|NUM)$/.test(tokens[at - 1]?.pos ?? '') : /^[–—([|·-]$/.test(text)
}

const months = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}*\.?$/u
const label = /^(?:owners?|assignee|due|by|ticket|deadline|eta|priority|prio)$/
const handleOrTicket = /^(?:@[\w.-]+|[A-Z][A-Z\d]*-\d+|#\d+|P[0-4])$/
