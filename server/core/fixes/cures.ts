import type { Finding } from '../finding.ts'
import { isMoreSpecific } from '../language/blame/precedence.ts'
import type { Tried } from '../rules/rule.ts'
import { type Edit, overlaps, type Span, shifted, spanOf } from '../text.ts'

/**
 * Whether a change leaves a rule less to say and no rule more, but of blanks to fill. What comes to light outside of the
 * `sentence` because less is to be supposed there, a name where blame was suspected, was there before.
 */
export function cures(rule: string, edits: readonly Edit[], sentence: Span, { before, after }: Tried): boolean {
  const { start, end } = spanOf([...edits, { span: sentence }])
  const grown = edits.reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0)
  const place = ({ span }: Finding): Span | undefined =>
    span.end <= start ? span : span.start >= end + grown ? shifted(span, -grown) : undefined
  const isBeneath = (finding: Finding): boolean => {
    const there = finding.category === 'wording' ? place(finding) : undefined
    return (
      there !== undefined &&
      before.some((other) => overlaps(other.span, there) && isMoreSpecific(other.rule, finding.rule))
    )
  }
  const [was, now] = [tally(before), tally(after.filter((finding) => !isBeneath(finding)))]
  const isNoMore = ([id, count]: readonly [string, number]) => id === 'unfilled-blank' || count <= (was.get(id) ?? 0)
  return (now.get(rule) ?? 0) < (was.get(rule) ?? 0) && [...now].every(isNoMore)
}

function tally(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}
