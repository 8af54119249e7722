import type { Fix } from '../../finding.ts'
import type { TokenRange } from '../../language/analysis/phrases.ts'
import { type Sentence, spanOfTokens, wordsOf } from '../../language/analysis/sentence.ts'
import { plainWhyOf } from '../../language/whys/plain-why-question.ts'
import { saidAt } from '../../language/whys/said-at.ts'
import { statements } from '../../language/whys/statements.ts'
import type { WhyChain } from '../../postmortem.ts'
import { contains } from '../../text.ts'
import { addChains } from '../../whys/add-why-chain.ts'
import { chainsOf } from '../../whys/why-steps.ts'
import type { Reading, Rule } from '../rule.ts'

export const fiveWhysCompoundAnswer: Rule = {
  id: 'five-whys-compound-answer',
  category: 'whys',
  summary: 'An answer in a Five Whys chain that gives several causes at once.',
  why: 'The next why can follow one cause only, so the others are lost. Each cause gets a branch of its own.',
  severity: 'information',
  fix: 'sometimes',
  *check(reading) {
    for (const chain of chainsOf(reading.postmortem))
      for (const { answer } of chain.steps) {
        const said = answer ? saidAt(reading.sentences, answer.span) : []
        const compound = said.find(
          (sentence) => contains(answer!.span, sentence.span) && statements(sentence).length > 1,
        )
        if (!answer || !compound) continue
        const causes = statements(compound)
        yield {
          span: answer.span,
          section: 'fiveWhys',
          message: `This answer gives ${causes.length} causes, and the next why can follow one of them only; give each a branch.`,
          fixes: said.length === 1 ? split(reading, chain, compound, causes) : [],
        }
      }
  },
}

/** The first cause stays; each of the others begins a chain of its own. */
function split({ text, postmortem }: Reading, chain: WhyChain, said: Sentence, causes: readonly TokenRange[]): Fix[] {
  const [first, ...others] = causes
  const branches = others.map(({ from, to }) => {
    const cause = wordsOf(said, from, to)
    return { problem: cause, question: plainWhyOf(cause) }
  })
  const added = addChains(text, postmortem, chain, branches)
  if (!added || !first) return []
  const cut = {
    start: spanOfTokens(said, first.from, first.to).end,
    end: spanOfTokens(said, first.from, others.at(-1)!.to).end,
  }
  if (cut.end > added.span.start) return []
  return [{ title: 'Split into branches', edits: [{ span: cut, newText: '' }, added] }]
}
