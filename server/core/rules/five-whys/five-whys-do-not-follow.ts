import { contentWords, sharedWords, stemOf } from '../../language/whys/content-words.ts'
import { saidAt } from '../../language/whys/said-at.ts'
import type { Phrase, WhyChain, WhyStep } from '../../postmortem.ts'
import { chainsOf, isBlankAnswer, stepsAbove } from '../../whys/why-steps.ts'
import type { Reading, Rule } from '../rule.ts'

export const fiveWhysDoNotFollow: Rule = {
  id: 'five-whys-do-not-follow',
  category: 'whys',
  summary: 'A question in a Five Whys chain that is about something else than the answer above it.',
  why: 'A chain holds only if each question asks about the answer before it. A jump hides a missing step, or is a branch of its own that should say so.',
  severity: 'information',
  fix: 'never',
  *check(reading) {
    for (const chain of chainsOf(reading.postmortem))
      for (const { question, above } of jumpsIn(reading, chain))
        yield {
          span: question.span,
          section: 'fiveWhys',
          message:
            'This question is not about the answer above it; put in the step between them, or begin a branch of its own.',
          fixes: [],
          related: [{ span: above.span, message: 'the answer above' }],
        }
  },
}

interface Jump {
  readonly question: Phrase
  readonly above: Phrase
}

/** The questions that jump; none where all of several do, as they are a list of questions and no chain. */
function jumpsIn(reading: Reading, chain: WhyChain): Jump[] {
  const jumps: Jump[] = []
  let following = 0
  let onNoticing = 0
  for (const [index, { question, parent }] of chain.steps.entries()) {
    const above = parent === undefined ? undefined : chain.steps[parent]?.answer
    if (!question || !above || isBlankAnswer(above)) continue
    following++
    if (isJump(reading, chain, index)) jumps.push({ question, above })
    else if (isOnNoticing(contentWords(saidAt(reading.sentences, question.span)))) onNoticing++
  }
  return following > 1 && jumps.length + onNoticing === following ? [] : jumps
}

/** Whether a question shares no word with what stands above it, and points at none of it. */
function isJump(reading: Reading, chain: WhyChain, index: number): boolean {
  const question = saidAt(reading.sentences, chain.steps[index]!.question!.span)
  const asked = contentWords(question)
  if (
    asked.size < 2 ||
    question.some(({ tokens }) => tokens.some(({ lemma, pos }) => pointing.has(lemma) || pos === 'CODE'))
  )
    return false
  // Why nothing showed or stopped it may be asked of any step.
  if (isOnNoticing(asked)) return false
  return stepsAbove(chain, index).every((step) => sharedWords(asked, wordsOf(reading, step)) === 0)
}

function isOnNoticing(asked: ReadonlySet<string>): boolean {
  return [...asked].some((word) => noticing.has(word))
}

const pointing = new Set(
  'it this that these those they them such there here so then he she him her his its their'.split(' '),
)
const noticing = new Set(
  'notice detect see catch alert alarm monitor test check review stop prevent show find spot page limit last long block visible invisible'
    .split(' ')
    .map(stemOf),
)

function wordsOf({ sentences }: Reading, { question, answer }: WhyStep): ReadonlySet<string> {
  return contentWords([question, answer].flatMap((part) => (part ? saidAt(sentences, part.span) : [])))
}
