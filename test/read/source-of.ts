import { parse } from '../../server/core/markdown/parse.ts'
import type { Source } from '../../server/core/read/source.ts'
import { sourceOf as sourceOfParsed } from '../../server/core/read/source-of.ts'

/** What the readers of the single parts get for a text. */
export function sourceOf(text: string, path?: string): Source {
  return sourceOfParsed(parse(text), path === undefined ? {} : { path })
}
