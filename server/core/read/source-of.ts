import type { Parsed } from '../markdown/parse.ts'
import type { Postmortem } from '../postmortem.ts'
import { readMetadata } from './metadata/metadata.ts'
import { namesIn } from './metadata/people.ts'
import type { ExtraSynonyms } from './sections/section-kinds.ts'
import { readSections } from './sections/sections.ts'
import type { Source } from './source.ts'

export interface ReadOptions {
  /** The file's path with forward slashes, where known: its words and dates count. */
  readonly path?: string
  /** A team's own headings by the kind of section that they mean. */
  readonly headings?: ExtraSynonyms
  /** What is known of the whole, where this is a part of it. */
  readonly known?: Partial<Pick<Postmortem, 'recognition' | 'names'>>
}

/** What the readers of the single parts get for a parsed document. */
export function sourceOf(parsed: Parsed, { path, headings, known }: ReadOptions = {}): Source {
  const { sections, parts, title } = readSections(parsed, headings)
  const metadata = readMetadata(parsed, parts)
  const heading = title ?? metadata.title
  const rest = { text: parsed.text, parsed, sections, parts, metadata }
  const optional = { ...(heading && { title: heading }), ...(path !== undefined && { path }) }
  return Object.assign(new Named(() => known?.names ?? namesIn(parsed.text, metadata)), rest, optional)
}

/** Finds the names when they are first asked for. */
class Named implements Pick<Source, 'names'> {
  readonly #find: () => Source['names']
  #names: Source['names'] | undefined

  constructor(find: () => Source['names']) {
    this.#find = find
  }

  get names(): Source['names'] {
    this.#names ??= this.#find()
    return this.#names
  }
}
