import type { Fix } from '../finding.ts'
import { slice } from '../text.ts'

/** What a reader could check: numbers and times, code, and where links lead. */
const facts = /`+[^`\n]+`+|[\p{L}\d_-]*#\d+|\]\([^()\s]*|https?:\/\/[^\s<>)\]]+|\d+(?:[.,:]\d+)*/gu

/** Whether every number, time, code span and link in what a fix replaces stands in what it writes. */
export function keepsFacts(text: string, { edits }: Fix): boolean {
  const kept = new Map<string, number>()
  for (const fact of edits.flatMap((edit) => factsIn(edit.newText))) kept.set(fact, (kept.get(fact) ?? 0) + 1)
  return edits
    .flatMap((edit) => factsIn(slice(text, edit.span)))
    .every((fact) => {
      const left = (kept.get(fact) ?? 0) - 1
      kept.set(fact, left)
      return left >= 0
    })
}

function factsIn(text: string): readonly string[] {
  return text.match(facts) ?? []
}
