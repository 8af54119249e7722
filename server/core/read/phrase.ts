import type { Prose } from '../markdown/prose.ts'
import type { Phrase } from '../postmortem.ts'

/** A stretch of prose as a phrase, without white space at its ends; wrapped lines become spaces. */
export function phrase(prose: Prose, from = 0, to = prose.text.length): Phrase {
  const part = prose.part(from, to)
  return { text: part.text.replace(/\s*\n\s*/g, ' '), span: part.span() }
}
