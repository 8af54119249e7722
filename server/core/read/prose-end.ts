import type { Prose } from '../markdown/prose.ts'

/** Where a prose ends in the source with the markers that close behind its last character. */
export function endOf(prose: Prose): number {
  const end = prose.text.length
  return prose.marks.reduce(
    (most, mark) => (mark.to === end && mark.kind !== 'comment' ? Math.max(most, mark.span.end) : most),
    prose.span().end,
  )
}
