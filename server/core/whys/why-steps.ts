/** Questions that rules, fixes and views ask of a chain of whys. */
import type { Phrase, Postmortem, WhyChain, WhyStep } from '../postmortem.ts'

/** The chains that rules judge: those of a template are the reader's to fill. */
export function chainsOf({ fiveWhys, recognition }: Postmortem): readonly WhyChain[] {
  return recognition.isTemplate ? [] : fiveWhys
}

/** The last step of the deepest branch: of several as deep, the one written last. */
export function deepestStep(chain: WhyChain): WhyStep | undefined {
  return chain.steps.findLast((step) => step.level === chain.depth)
}

/** Whether the steps of a chain part into branches: one of them is followed by several. */
export function branchesOf(chain: WhyChain): number {
  const followed = new Set(chain.steps.flatMap(({ parent }) => parent ?? []))
  return chain.steps.filter((_, index) => !followed.has(index)).length
}

/** The steps above one, nearest first; of a very long chain only the nearest, so that time stays linear. */
export function stepsAbove({ steps }: WhyChain, index: number, most = 12): WhyStep[] {
  const above: WhyStep[] = []
  for (let at = steps[index]?.parent; at !== undefined && above.length < most; at = steps[at]?.parent)
    above.push(steps[at]!)
  return above
}

/** The last answers of all branches. */
export function endsOf({ steps }: WhyChain): Phrase[] {
  const followed = new Set(steps.flatMap(({ parent }) => parent ?? []))
  return steps.flatMap(({ answer }, index) => (answer && !followed.has(index) ? answer : []))
}

/** An answer that is still a blank to fill. */
export function isBlankAnswer({ text }: Phrase): boolean {
  return text.includes('⟨')
}
