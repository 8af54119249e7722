import type { Cell, Table } from '../../markdown/blocks.ts'
import { phrase } from '../phrase.ts'
import type { ChainBuilder } from './why-chain.ts'
import { readSaying, type Why } from './why-text.ts'

/** Which columns hold a chain: one of questions, one of answers, or both. */
export interface WhyColumns {
  readonly question?: number
  readonly answer?: number
}

/**
 * The chains in a table's columns. A head that is itself a why ("Why did this happen?", "Why wasn't it caught?") holds
 * the answers to it, so such a table has a chain for each.
 */
export function whyColumns(table: Table): WhyColumns[] {
  const heads = table.header.cells.map((cell) => cell.prose.text.trim().toLowerCase())
  const isNamed = (pattern: RegExp) => heads.findIndex((head) => pattern.test(head))
  const answer = isNamed(
    /^(?:the )?(?:answers?|antwort|réponse|respuesta|resposta|risposta|antwoord|because|reasons?|response|cause|explanation|finding)\b/,
  )
  const whys = heads.flatMap((head, index) =>
    index !== answer &&
    /^(?:\d )?(?:.{0,12}\bwhy\b|warum|pourquoi|por qu[eéê]|¿por qué|perch[eé]|waarom|how\b|questions?\b)/.test(head)
      ? [index]
      : [],
  )
  if (answer >= 0) return [{ answer, ...(whys[0] !== undefined && { question: whys[0] }) }]
  const asked = whys.filter((index) => /\w.*\s.*\?$/.test(heads[index]!))
  if (asked.length > 1) return asked.map((index) => ({ answer: index }))
  const [only] = whys
  if (only === undefined) return []
  const isNumber = table.rows.every((row) => /^\W*(?:why)?\W*\d*\W*$/i.test(row.cells[only]?.prose.text ?? ''))
  return isNumber ? (heads[only + 1] === undefined ? [] : [{ answer: only + 1 }]) : [{ question: only }]
}

/** Whether a table asks why, in its head or in most of its rows: one of causes or of questions and answers may not. */
export function asksWhy(table: Table, { question, answer }: WhyColumns): boolean {
  const head = table.header.cells[question ?? answer ?? 0]?.prose.text ?? ''
  if (/\bwhys?\b|\bwarum\b|\bpourquoi\b|por qu[eéê]|\bperch[eé]|\bwaarom\b/i.test(head)) return true
  const asked = table.rows.filter((row) => /\bwhy\b/i.test(row.cells[question ?? -1]?.prose.text.slice(0, 40) ?? ''))
  return asked.length * 2 > table.rows.length
}

/** Reads one chain of a table, a step for each row that says something. */
export function readWhyTable(table: Table, columns: WhyColumns, chain: ChainBuilder): void {
  for (const row of table.rows) {
    const why = rowWhy(cellAt(row.cells, columns.question), cellAt(row.cells, columns.answer))
    if (why) chain.follow({ ...why, span: row.span })
  }
}

function cellAt(cells: readonly Cell[], index: number | undefined): Cell | undefined {
  const cell = index === undefined ? undefined : cells[index]
  return cell && /[\p{L}\p{N}]/u.test(cell.prose.text) ? cell : undefined
}

function rowWhy(question: Cell | undefined, answer: Cell | undefined): Pick<Why, 'question' | 'answer'> | undefined {
  const isCount = question !== undefined && /^\W*(?:why|w|q)?\W*\d{0,2}\W*$/i.test(question.prose.text)
  if (!question || isCount) return answer && { answer: phrase(answer.prose) }
  if (answer) return { question: phrase(question.prose), answer: phrase(answer.prose) }
  const [why] = readSaying(question.prose).whys
  if (why?.question) return why
  return /\?$/.test(question.prose.text.trim())
    ? { question: phrase(question.prose) }
    : { answer: phrase(question.prose) }
}
