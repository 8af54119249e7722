import { contentWords, sharedWords } from '../../language/whys/content-words.ts'
import { plainWhyOf } from '../../language/whys/plain-why-question.ts'
import { saidAt } from '../../language/whys/said-at.ts'
import type { Cause } from '../../postmortem.ts'
import { addChains } from '../../whys/add-why-chain.ts'
import { branchesOf, chainsOf } from '../../whys/why-steps.ts'
import type { Reading, Rule } from '../rule.ts'
import { headingOfChain } from './heading-of-chain.ts'

export const fiveWhysOneCause: Rule = {
  id: 'five-whys-one-cause',
  category: 'whys',
  summary: 'A single chain of whys beside several causes, one of which it never comes to.',
  why: 'One path finds one cause. Each cause that the document names had to come from somewhere as well, and has its own whys (A. Card, The problem with “5 whys”, BMJ Quality & Safety, 2017).',
  severity: 'hint',
  isStrict: true,
  fix: 'sometimes',
  *check(reading) {
    const { text, postmortem } = reading
    const [chain, ...others] = chainsOf(postmortem)
    if (!chain || others.length > 0 || chain.endsAt === 'open' || chain.depth < 2 || branchesOf(chain) > 1) return
    const causes = [...postmortem.rootCauses, ...postmortem.contributingFactors]
    const left = causes.length < 2 ? undefined : causes.find((cause) => isLeftOut(reading, cause))
    if (!left) return
    const problem = left.text.replace(/\s+/g, ' ').replace(/[.\s]+$/, '')
    const added = addChains(text, postmortem, chain, [{ problem, question: plainWhyOf(problem) }])
    yield {
      span: headingOfChain(postmortem, chain),
      section: 'fiveWhys',
      message: 'These whys follow one cause of several; ask why of the others too, each in a branch.',
      fixes: added && problem.length < 200 ? [{ title: 'Add a branch for another cause', edits: [added] }] : [],
      related: [{ span: left.span, message: 'no why is about this' }],
    }
  },
}

/** Whether no step of the chain shares a word with a cause. */
function isLeftOut({ postmortem, sentences }: Reading, { span, text }: Cause): boolean {
  const words = contentWords(saidAt(sentences, span))
  if (words.size < 3 || text.includes('⟨')) return false
  const asked = contentWords(postmortem.fiveWhys.flatMap((chain) => saidAt(sentences, chain.span)))
  return sharedWords(words, asked) === 0
}
