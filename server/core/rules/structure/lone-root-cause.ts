import type { Cause } from '../../postmortem.ts'
import { lineBelow } from '../../table-lines.ts'
import type { Edit } from '../../text.ts'
import { lineEnding, lineStart } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { filledSection } from './of-document.ts'

export const loneRootCause: Rule = {
  id: 'lone-root-cause',
  category: 'structure',
  summary: 'A section about root causes with a single, short cause in it.',
  why: 'Root causes are plural: there is never just one. Each further condition that had to hold is a further place to prevent it (the guide this tool is built on; R. Cook, How Complex Systems Fail).',
  severity: 'information',
  fix: 'sometimes',
  weighsFindings: true,
  *check({ text, postmortem }, _options, earlier) {
    const section = filledSection(postmortem, 'rootCauses')
    const [cause, ...others] = postmortem.rootCauses
    if (!section || !cause || others.length > 0 || postmortem.contributingFactors.length > 0) return
    if (
      postmortem.fiveWhys.length > 0 ||
      cause.text.length > longest ||
      text.slice(section.span.start, section.span.end).includes('⟨')
    )
      return
    // A sentence that calls it the only one is another rule's.
    if (earlier.some(({ rule }) => rule === 'single-root-cause')) return
    const edit = anotherCause(text, cause)
    yield {
      span: section.headingSpan,
      section: 'rootCauses',
      message: 'There is never just one root cause; what else had to be in place for this to happen?',
      fixes: edit ? [{ title: 'Add another condition', edits: [edit] }] : [],
    }
  },
}

/** A cause told at length holds more than one condition. */
const longest = 300

function anotherCause(text: string, { span }: Cause): Edit | undefined {
  const blank = '⟨Another condition without which this would not have happened⟩'
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
