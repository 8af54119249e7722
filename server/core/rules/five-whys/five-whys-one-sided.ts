import type { Rule } from '../rule.ts'
import { type Branch, missingBranch } from './missing-branch.ts'

export const fiveWhysOneSided: Rule = {
  id: 'five-whys-one-sided',
  category: 'whys',
  summary: 'Five Whys that never ask why nothing noticed or stopped it.',
  why: 'Every incident has two chains: why it happened, and why it was not caught. The second one is often shorter to change.',
  severity: 'hint',
  fix: 'sometimes',
  check: (reading) => missingBranch(reading, detection),
}

const detection: Branch = {
  problem: 'detection',
  question: 'Why did ⟨the signal that came first⟩ not come sooner?',
  message: 'These whys ask why it happened, not why nothing noticed or stopped it; that is a branch of its own.',
  isTreated: (chains, { sections }) =>
    sections.some(({ kind, isEmpty }) => kind === 'detection' && !isEmpty) ||
    chains
      .flatMap(({ problem, steps }) => [problem, ...steps.flatMap(({ question, answer }) => [question, answer])])
      .some((part) => part && noticing.test(part.text.slice(0, 2000))),
}

/** Questions and answers about who or what noticed. */
const noticing =
  /\b(?:detect|notic|alert|alarm|monitor|caught|catch|see\b|seen\b|saw\b|spot|page[ds]?\b|pager|warn|signal|show|visib|observ|dashboard|metric|reported|discover|stopped\?|let it (?:pass|through))/i
