import { parse } from '../../server/core/parse.ts'
import { readMetadata } from '../../server/core/read/metadata/metadata.ts'
import { readSections } from '../../server/core/read/sections/sections.ts'
import type { Source } from '../../server/core/read/source.ts'

/** What the readers of the single parts get for a text. */
export function sourceOf(text: string, path?: string): Source {
  const parsed = parse(text)
  const { sections, parts, title } = readSections(parsed)
  const metadata = readMetadata(parsed, parts)
  const heading = title ?? metadata.title
  return {
    text,
    parsed,
    sections,
    parts,
    metadata,
    ...(heading && { title: heading }),
    ...(path !== undefined && { path }),
  }
}
