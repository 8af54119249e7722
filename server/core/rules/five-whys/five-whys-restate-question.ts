import { contentWords, sharedWords, withoutFailing } from '../../language/whys/content-words.ts'
import { saidAt } from '../../language/whys/said-at.ts'
import { chainsOf, isBlankAnswer } from '../../whys/why-steps.ts'
import type { Rule } from '../rule.ts'

export const fiveWhysRestateQuestion: Rule = {
  id: 'five-whys-restate-question',
  category: 'whys',
  summary: 'An answer in a Five Whys chain that only repeats its question.',
  why: '"Why did the cache fail? Because the cache failed" uses up a why and explains nothing. An answer names something that the question did not.',
  severity: 'warning',
  fix: 'never',
  *check({ postmortem, sentences }) {
    for (const { steps } of chainsOf(postmortem))
      for (const { question, answer } of steps) {
        if (!question || !answer || isBlankAnswer(answer)) continue
        const asked = contentWords(saidAt(sentences, question.span))
        const said = contentWords(saidAt(sentences, answer.span))
        if (!repeats(said, asked)) continue
        yield {
          span: answer.span,
          section: 'fiveWhys',
          message: 'This answer repeats its question; say which state of the system led to it.',
          fixes: [],
          related: [{ span: question.span, message: 'the question' }],
        }
      }
  },
}

function repeats(said: ReadonlySet<string>, asked: ReadonlySet<string>): boolean {
  const { rest, isFailing } = withoutFailing(said)
  const own = isFailing && withoutFailing(asked).isFailing ? rest : said
  return own.size >= (own === rest ? 1 : 2) && sharedWords(own, asked) === own.size
}
