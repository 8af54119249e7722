import type { Block } from '../blocks.ts'
import type { Parsed } from '../parse.ts'
import type { Metadata, Phrase, Postmortem, Section, SectionKind } from '../postmortem.ts'
import type { Prose } from '../prose.ts'
import { readMetadata } from './metadata/metadata.ts'
import { namesIn } from './metadata/people.ts'
import { once } from './once.ts'
import type { ExtraSynonyms } from './sections/section-kinds.ts'
import { readSections } from './sections/sections.ts'

export interface ReadOptions {
  /** The file's path with forward slashes, where known: its words and dates count. */
  readonly path?: string
  /** A team's own headings by the kind of section that they mean. */
  readonly headings?: ExtraSynonyms
  /** What is known of the whole, where this is a part of it. */
  readonly known?: Pick<Postmortem, 'recognition' | 'names'>
}

/**
 * A heading with what stands directly below it, up to the next heading of any kind. Headings are ATX and setext ones,
 * bold lines, and bold labels at the head of a paragraph or list item (`**Impact**: 200 users`).
 */
export interface Part {
  /** `undefined` for what stands before the first heading. */
  readonly section?: Section
  /** Index of `section` in `Postmortem.sections`; -1 before the first heading. */
  readonly index: number
  /**
   * What the blocks are about: the section's kind or, where that is `other`, the kind of the nearest section around it.
   * `summary` for what stands under the title without a heading, where the document has no section for it.
   */
  readonly about: SectionKind
  readonly heading?: Prose
  readonly blocks: readonly Block[]
}

/** What the readers of the single parts have to work with. */
export interface Source {
  readonly text: string
  readonly parsed: Parsed
  readonly title?: Phrase
  /** The file's path where known, with forward slashes: dates and words in it count. */
  readonly path?: string
  readonly metadata: Metadata
  /** The words that name people, in lower case. */
  readonly names: ReadonlySet<string>
  readonly sections: readonly Section[]
  readonly parts: readonly Part[]
}

export function sourceOf(parsed: Parsed, { path, headings, known }: ReadOptions = {}): Source {
  const { sections, parts, title } = readSections(parsed, headings)
  const metadata = readMetadata(parsed, parts)
  const heading = title ?? metadata.title
  const names = once(() => known?.names ?? namesIn(parsed.text, metadata))
  return {
    text: parsed.text,
    parsed,
    sections,
    parts,
    metadata,
    get names() {
      return names()
    },
    ...(heading && { title: heading }),
    ...(path !== undefined && { path }),
  }
}
