import type { Fix } from '../finding.ts'
import type { Phrase, WhyChain, WhyStep } from '../postmortem.ts'
import { applyEdits, type Edit, lineEnding, lineStart, shifted } from '../text.ts'

/**
 * Continues a chain: the last step is written once more, in its own notation, with the next question and a blank for
 * the answer. Nothing is offered where the last step has no answer to ask about.
 *
 * @param ask the next question, from the last answer; only where the last step has one does the next
 */
export function addNextWhy(text: string, chain: WhyChain, ask: (answer: Phrase) => string): Fix[] {
  const last = chain.steps.at(-1)
  if (!last?.answer) return []
  const line = lineStart(text, last.span.start)
  const source = text.slice(line, last.span.end)
  const relative = (edit: Edit): Edit => ({ ...edit, span: shifted(edit.span, -line) })
  const edits: Edit[] = [{ span: last.answer.span, newText: '⟨what in the system allowed it⟩' }]
  if (last.question) edits.push({ span: last.question.span, newText: inCell(source, ask(last.answer)) })
  const step = applyEdits(source, [...edits.map(relative), ...numbers(source, edits.map(relative))])
  const eol = lineEnding(text)
  const gap = blankLineBefore(text, line) && !/^\s*(?:[-*+|]|\d+[.)])/.test(source) ? eol : ''
  const deeper = indentation(text, chain, last)
  const newText = `${eol}${gap}${deeper}${step.replace(/(\r\n|\n|\r)(?=[^\r\n])/g, `$1${deeper}`)}`
  return [{ title: 'Add the next why', edits: [{ span: { start: last.span.end, end: last.span.end }, newText }] }]
}

/** A question that quotes a pipe would end its cell in a row of a table. */
function inCell(source: string, question: string): string {
  return /(?<!\\)\|/.test(source) ? question.replace(/(?<!\\)\|/g, '\\|') : question
}

/** Counts the numbers at the head of the step up by one: `4.`, `Why 4:`, `**Q4:**` and `**A4:**`. */
function numbers(source: string, taken: readonly Edit[]): Edit[] {
  const edits: Edit[] = []
  for (const match of source.matchAll(
    /(?<=^|\n|\r)([ \t]*(?:#{1,6} |\| *|[-*+] )?(?:\*\*|__)?(?:why|how|q|a|question|answer)?[ #]{0,2})(\d{1,3})(?=[.):| \t]|\*\*|$)/gi,
  )) {
    const start = match.index + match[1]!.length
    const span = { start, end: start + match[2]!.length }
    if (taken.some((edit) => edit.span.start < span.end && span.start < edit.span.end)) continue
    edits.push({ span, newText: String(Number(match[2]) + 1) })
  }
  return edits
}

/** What to put before each line of the new step, where each why is nested in the one before. */
function indentation(text: string, chain: WhyChain, last: WhyStep): string {
  const parent = last.parent === undefined ? undefined : chain.steps[last.parent]
  if (!parent) return ''
  const difference = column(text, last.span.start) - column(text, parent.span.start)
  return ' '.repeat(Math.max(0, Math.min(difference, 8)))
}

function column(text: string, offset: number): number {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))![0].length
}

function blankLineBefore(text: string, line: number): boolean {
  return /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, line - 80), line))
}
