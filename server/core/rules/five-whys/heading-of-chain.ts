import type { Postmortem, WhyChain } from '../../postmortem.ts'
import type { Span } from '../../text.ts'

/** Where findings about a chain as a whole sit: the heading above it, else its first question. */
export function headingOfChain({ sections }: Postmortem, { span, steps }: WhyChain): Span {
  const section = sections.findLast(
    (each) => each.kind === 'fiveWhys' && each.span.start <= span.start && span.start < each.span.end,
  )
  return section?.headingSpan ?? steps[0]?.question?.span ?? span
}
