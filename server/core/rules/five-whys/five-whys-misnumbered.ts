import type { WhyChain } from '../../postmortem.ts'
import { type Span, slice } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const fiveWhysMisnumbered: Rule = {
  id: 'five-whys-misnumbered',
  category: 'whys',
  summary: 'A chain of whys whose numbers skip one or repeat one.',
  why: 'A number that is missing may be a why that got lost, and people refer to the steps by their numbers in the review.',
  severity: 'hint',
  fix: 'always',
  *check({ text, postmortem }) {
    if (postmortem.recognition.isTemplate) return
    for (const chain of postmortem.fiveWhys) {
      const numbers = numbersOf(text, chain)
      const odd = numbers.findIndex(({ number }, index) => number !== index + 1)
      if (odd < 0) continue
      const { number, span } = numbers[odd]!
      yield {
        span,
        message: `Why ${number} stands where why ${odd + 1} is expected; is one missing?`,
        fixes: [
          {
            title: 'Number the whys anew',
            edits: numbers.flatMap((own, index) =>
              own.number === index + 1 ? [] : [{ span: own.span, newText: String(index + 1) }],
            ),
          },
        ],
      }
    }
  },
}

/** The numbers in "Why 2", where every step has one and the chain has no branches: lists are numbered by Markdown. */
function numbersOf(text: string, { steps }: WhyChain): { number: number; span: Span }[] {
  const isLine = steps.every(({ parent }, index) => parent === (index === 0 ? undefined : index - 1))
  if (!isLine) return []
  const numbers = steps.flatMap(({ span }) => {
    const match = /^\W{0,8}why\W{0,3}(\d{1,2})(?![\d.]\w)/i.exec(slice(text, span).slice(0, 40))
    const start = match ? span.start + match[0].length - match[1]!.length : 0
    return match ? [{ number: Number(match[1]), span: { start, end: start + match[1]!.length } }] : []
  })
  return numbers.length === steps.length && numbers.length > 1 && numbers[0]!.number === 1 ? numbers : []
}
