import { parse } from '../../server/core/parse.ts'
import { type Source, sourceOf as sourceOfParsed } from '../../server/core/read/source.ts'

/** What the readers of the single parts get for a text. */
export function sourceOf(text: string, path?: string): Source {
  return sourceOfParsed(parse(text), path === undefined ? {} : { path })
}
