import type { Block } from '../../server/core/markdown/blocks.ts'
import { Prose } from '../../server/core/markdown/prose.ts'

/** Blocks as plain data: prose by its text, its marks and where each character stands. */
export function asData(blocks: readonly Block[]): unknown {
  return JSON.parse(
    JSON.stringify(blocks, (_key, value) =>
      value instanceof Prose
        ? {
            text: value.text,
            span: value.span(),
            marks: value.marks,
            places: [...value.text].map((_character, index) => value.span(index, index + 1)),
          }
        : value,
    ),
  )
}
