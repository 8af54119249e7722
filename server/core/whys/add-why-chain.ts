import type { Postmortem, WhyChain } from '../postmortem.ts'
import { contains, type Edit, lineEnding } from '../text.ts'

/** The first step of a chain that is still to be thought through. */
export interface NewChain {
  /** What it hangs on: "Branch: the backup was broken". */
  readonly problem: string
  readonly question: string
}

/**
 * The edit that writes further chains at the end of the section in which a chain stands. There is none where every why
 * is a heading, as a list below it would be its answer, nor where the chain has no section of its own.
 */
export function addChains(
  text: string,
  { sections }: Postmortem,
  beside: WhyChain,
  chains: readonly NewChain[],
): Edit | undefined {
  const index = sections.findIndex(({ kind, span }) => kind === 'fiveWhys' && contains(span, beside.span))
  const section = sections[index]
  const isHeadings = sections.some(({ headingSpan }) => headingSpan.start === beside.span.start)
  if (!section || isHeadings) return undefined
  const next = sections.find(({ parent, span }) => parent === index && span.start >= beside.span.end)
  const end = next?.headingSpan.start ?? section.span.end
  const at = section.span.start + text.slice(section.span.start, end).trimEnd().length
  const lines = chains.flatMap(({ problem, question }) => [
    '',
    `Branch: ${problem}`,
    '',
    `1. **${question}**`,
    '   ⟨what in the system allowed it⟩',
  ])
  const eol = lineEnding(text)
  return { span: { start: at, end: at }, newText: eol + lines.join(eol) }
}
