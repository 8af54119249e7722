/** Chains of whys as the editor tells them: read backwards under the mouse, summed up above. */
import type { Phrase, Postmortem, WhyChain, WhyStep } from '../postmortem.ts'
import { branchesOf, isBlankAnswer } from '../whys/why-steps.ts'
import type { Fact } from './fact.ts'
import type { Lens } from './lens.ts'

/** How many answers are read out: of a very long chain those nearest to the step. */
const most = 12

/**
 * The chain from a step back to what it explains: "The lock was lost, **therefore** seats were sold twice". What does not
 * sound true so has a step missing.
 */
export function whyFact({ fiveWhys, sections }: Postmortem, offset: number): Fact | undefined {
  const chain = fiveWhys.find(({ span }) => span.start <= offset && offset <= span.end)
  const at = chain?.steps.findIndex(({ span }) => span.start <= offset && offset <= span.end) ?? -1
  const step = chain?.steps[at]
  if (!chain || !step) return undefined
  const said: Phrase[] = []
  for (let index: number | undefined = at; index !== undefined && said.length < most; ) {
    const above: WhyStep = chain.steps[index]!
    if (above.answer && !isBlankAnswer(above.answer)) said.push(above.answer)
    index = above.parent
  }
  // A heading such as "Five Whys" stands for the problem where none is stated, and says nothing.
  const { problem } = chain
  if (problem && step.level <= most && !sections.some(({ heading }) => heading === problem.text)) said.push(problem)
  if (said.length < 2) return undefined
  const lines = said.map(plain).map((line, index) => (index === 0 ? line : `**therefore** ${line}`))
  return { span: step.span, text: `Read backwards:\n\n${lines.join('  \n')}` }
}

/** A statement as text of Markdown, without what only leads to it. */
function plain({ text }: Phrase): string {
  return text
    .replace(/^(?:because|problem(?: statement)?\s*[:–—-])\s*/i, '')
    .replace(/[.,;\s]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
}

const ends = { system: 'ends at the system', person: 'ends at a person', open: 'no last answer yet' } as const

/** Above each chain how deep it goes, how it branches and what it ends at. */
export function whyLenses({ fiveWhys }: Postmortem): Lens[] {
  return fiveWhys.map((chain) => ({
    span: chain.steps[0]!.span,
    title: titleOf(chain),
    ...(chain.endsAt === 'person' && { chain: chain.span }),
  }))
}

function titleOf(chain: WhyChain): string {
  const branches = branchesOf(chain)
  return [
    chain.depth === 1 ? 'one why' : `${chain.depth} whys deep`,
    ...(branches > 1 ? [`${branches} branches`] : []),
    ends[chain.endsAt],
  ].join(' · ')
}
