import { lineBelow } from '../../markdown/table-lines.ts'
import type { Cause } from '../../postmortem.ts'
import { type Edit, lineEnding, lineStart } from '../../text.ts'

/** Writes one more cause below another, as that one is written: an item of its list, or a paragraph. */
export function addCause(text: string, { span }: Cause, blank: string): Edit | undefined {
  const start = lineStart(text, span.start)
  const lead = /^([ \t]*)([-*+]|(\d{1,9})([.)]))([ \t]+)/.exec(text.slice(start, start + 40))
  if (!lead) {
    const eol = lineEnding(text)
    const isParagraph = text.slice(start, span.start).trim() === ''
    return isParagraph ? { span: { start: span.end, end: span.end }, newText: `${eol}${eol}${blank}` } : undefined
  }
  const sign = lead[3] ? `${Number(lead[3]) + 1}${lead[4]}` : lead[2]
  return lineBelow(text, start + lead[1]!.length, endOfLine(text, span.end), `${sign}${lead[5]}${blank}`)
}

function endOfLine(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/)
  return length < 0 ? text.length : offset + length
}
