import type { Postmortem, WhyChain } from '../../postmortem.ts'
import { addChains, type NewChain } from '../../whys/add-why-chain.ts'
import { chainsOf } from '../../whys/why-steps.ts'
import type { Reading, Report } from '../rule.ts'
import { headingOfChain } from './heading-of-chain.ts'

/** A question that every incident has an answer to, and that a writer of whys may not have come to. */
export interface Branch extends NewChain {
  readonly message: string
  /** Whether the document asks or answers it somewhere. */
  isTreated(chains: readonly WhyChain[], postmortem: Postmortem): boolean
}

/** Reports that the whys never come to a branch, once one of them is thought through. */
export function* missingBranch({ text, postmortem }: Reading, branch: Branch): Iterable<Report> {
  const chains = chainsOf(postmortem)
  const first = chains.find(({ endsAt, depth }) => endsAt !== 'open' && depth > 1)
  if (!first || branch.isTreated(chains, postmortem)) return
  const edit = addChains(text, postmortem, first, [branch])
  yield {
    span: headingOfChain(postmortem, first),
    section: 'fiveWhys',
    message: branch.message,
    fixes: edit ? [{ title: `Add the ${branch.problem} branch`, edits: [edit] }] : [],
  }
}
