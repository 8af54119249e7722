import type { Analysis } from './analysis.ts'

/** What was left out for the length or the shape of a document, one sentence for people: a limit is never silent. */
export function limitOf({ isTooLong, parsed }: Analysis): string | undefined {
  if (isTooLong) return 'Longer than limits.size, so only its structure is judged.'
  if (parsed.chunks.some(({ linked }) => linked.isPassedOver))
    return 'A part of this document is passed over: its markup is nested too deep, or a paragraph has no end.'
  return undefined
}
