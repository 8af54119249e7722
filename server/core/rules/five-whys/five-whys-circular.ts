import { contentWords, likeness, withoutFailing } from '../../language/whys/content-words.ts'
import { saidAt } from '../../language/whys/said-at.ts'
import type { WhyStep } from '../../postmortem.ts'
import { chainsOf, stepsAbove } from '../../whys/why-steps.ts'
import type { Reading, Rule } from '../rule.ts'

export const fiveWhysCircular: Rule = {
  id: 'five-whys-circular',
  category: 'whys',
  summary: 'A Five Whys chain whose answer says again what was answered further up.',
  why: 'Read backwards, each answer must lead to the one above: "therefore". A circle explains nothing from outside itself; what started it lies elsewhere.',
  severity: 'warning',
  fix: 'never',
  *check(reading) {
    for (const chain of chainsOf(reading.postmortem))
      for (const [index, step] of chain.steps.entries()) {
        const words = wordsOf(reading, step)
        if (!step.answer || words.size === 0) continue
        const earlier = stepsAbove(chain, index).find((above) => isSame(words, wordsOf(reading, above)))
        if (!earlier?.answer) continue
        yield {
          span: step.answer.span,
          section: 'fiveWhys',
          message:
            'This answers what was answered further up already, so the chain goes in a circle; ask what started it.',
          fixes: [],
          related: [{ span: earlier.answer.span, message: 'the same answer' }],
        }
        break
      }
  },
}

function wordsOf({ sentences }: Reading, { answer }: WhyStep): ReadonlySet<string> {
  return answer ? contentWords(saidAt(sentences, answer.span)) : new Set()
}

function isSame(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (words.size >= 2 && others.size >= 2 && likeness(words, others) >= 0.66) return true
  const [a, b] = [withoutFailing(words), withoutFailing(others)]
  return a.isFailing && b.isFailing && likeness(a.rest, b.rest) === 1
}
