import { addChains } from '../../add-why-chain.ts'
import type { WhyChain } from '../../postmortem.ts'
import { chainsOf } from '../../why-steps.ts'
import type { Rule } from '../rule.ts'
import { headingOfChain } from './heading-of-chain.ts'

export const fiveWhysOneSided: Rule = {
  id: 'five-whys-one-sided',
  category: 'whys',
  summary: 'Five Whys that never ask why nothing noticed or stopped it.',
  why: 'Every incident has two chains: why it happened, and why it was not caught. The second one is often shorter to change.',
  severity: 'hint',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const chains = chainsOf(postmortem)
    const [first] = chains.filter(({ endsAt, depth }) => endsAt !== 'open' && depth > 1)
    if (!first || postmortem.sections.some(({ kind, isEmpty }) => kind === 'detection' && !isEmpty)) return
    if (chains.some(asksAfterDetection)) return
    const edit = addChains(text, postmortem, first, [
      { problem: 'detection', question: 'Why did ⟨the signal that came first⟩ not come sooner?' },
    ])
    yield {
      span: headingOfChain(postmortem, first),
      section: 'fiveWhys',
      message: 'These whys ask why it happened, not why nothing noticed or stopped it; that is a branch of its own.',
      fixes: edit ? [{ title: 'Add the detection branch', edits: [edit] }] : [],
    }
  },
}

function asksAfterDetection({ problem, steps }: WhyChain): boolean {
  return [problem, ...steps.flatMap(({ question, answer }) => [question, answer])].some(
    (part) => part && detection.test(part.text.slice(0, 2000)),
  )
}

const detection =
  /\b(?:detect|notic|alert|alarm|monitor|caught|catch|see\b|seen\b|saw\b|spot|page[ds]?\b|pager|warn|signal|show|visib|observ|dashboard|metric|reported|discover|stopped\?|let it (?:pass|through))/i
