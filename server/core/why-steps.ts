/** Questions that rules, fixes and views ask of a chain of whys. */
import type { WhyChain, WhyStep } from './postmortem.ts'

/** The last step of the deepest branch: of several as deep, the one written last. */
export function deepestStep(chain: WhyChain): WhyStep | undefined {
  return chain.steps.findLast((step) => step.level === chain.depth)
}

/** Whether the steps of a chain part into branches: one of them is followed by several. */
export function branchesOf(chain: WhyChain): number {
  const followed = new Set(chain.steps.flatMap(({ parent }) => parent ?? []))
  return chain.steps.filter((_, index) => !followed.has(index)).length
}
