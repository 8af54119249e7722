import { slice } from '../../text.ts'
import { chainsOf, isBlankAnswer } from '../../whys/why-steps.ts'
import type { Rule } from '../rule.ts'

export const fiveWhysWithoutEvidence: Rule = {
  id: 'five-whys-without-evidence',
  category: 'whys',
  summary: 'A Five Whys chain without a link, a number or a name of code in any answer.',
  why: 'A chain reads well long before it is true. One graph, log line or ticket for each answer lets readers check it, and keeps hypotheses apart from findings.',
  severity: 'hint',
  fix: 'never',
  *check({ text, postmortem }) {
    for (const { steps } of chainsOf(postmortem)) {
      const answers = steps.flatMap(({ answer }) => (answer && !isBlankAnswer(answer) ? answer : []))
      if (answers.length < 3 || answers.some(({ span }) => evidence.test(slice(text, span)))) continue
      yield {
        span: answers[0]!.span,
        section: 'fiveWhys',
        message: 'No answer of this chain shows its evidence; link a graph, a log line or a ticket.',
        fixes: [],
      }
    }
  },
}

/** A link, code, a number, a ticket, an image, a name from the code. */
const evidence = /\]\(|https?:|`|\d|[a-z][A-Z]|\w_\w|\bevidence\b/
