import type { WhyStep } from '../../postmortem.ts'
import { restsOn } from '../../read/rests-on.ts'
import { type Edit, lineEnding, lineStart } from '../../text.ts'
import { chainsOf, isBlankAnswer } from '../../whys/why-steps.ts'
import type { Rule } from '../rule.ts'

const blank = '⟨what in the system allowed it⟩'

export const fiveWhysUnanswered: Rule = {
  id: 'five-whys-unanswered',
  category: 'whys',
  summary: 'A why without an answer, or with "TBD" or "unknown" for one.',
  why: 'An open why is honest in a draft; in a review it is where the inquiry stopped. Say what would answer it, and who finds out.',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    for (const { steps } of chainsOf(postmortem)) {
      const open = steps.filter(isOpen)
      // A chain of blanks, or with none answered at all, is still to be written.
      if (
        open.length === steps.length &&
        steps.length > 1 &&
        !steps.some(({ question }) => question && question.text.length > 12)
      )
        continue
      const [first] = open
      if (!first) continue
      yield {
        span: first.answer?.span ?? first.question?.span ?? first.span,
        section: 'fiveWhys',
        message:
          open.length > 1
            ? `${open.length} whys in this chain have no answer yet; answer it, or say what would.`
            : 'This why has no answer yet; answer it, or say what would.',
        fixes: open.length === 1 ? leaveBlank(text, first) : [],
        ...(open.length > 1 && { related: open.map(({ span }) => ({ span, message: 'no answer' })) }),
      }
    }
  },
}

function isOpen({ question, answer }: WhyStep): boolean {
  if (!answer) return question !== undefined && !question.text.includes('⟨')
  return !isBlankAnswer(answer) && restsOn(answer.text) === 'open'
}

/** A blank where the answer belongs: in its place, behind the question, or below a heading. */
function leaveBlank(text: string, { question, answer, span }: WhyStep) {
  const edit = answer ? { span: answer.span, newText: blank } : question && blankAfter(text, question.span.end, span)
  return edit ? [{ title: 'Leave a blank for the answer', edits: [edit] }] : []
}

function blankAfter(text: string, questionEnd: number, step: { readonly start: number }): Edit | undefined {
  const end = /[\r\n]/.exec(text.slice(questionEnd))?.index ?? text.length - questionEnd
  const line = lineStart(text, step.start)
  const at = questionEnd + text.slice(questionEnd, questionEnd + end).trimEnd().length
  // Behind the question stands nothing but the end of its emphasis.
  if (!/^[*_]*$/.test(text.slice(questionEnd, at)) || text[line] === '|') return undefined
  const eol = lineEnding(text)
  return { span: { start: at, end: at }, newText: text[line] === '#' ? `${eol}${eol}${blank}` : ` ${blank}` }
}
