import type { Block } from '../markdown/blocks.ts'
import type { Parsed } from '../markdown/parse.ts'
import type { Prose } from '../markdown/prose.ts'
import type { Metadata, Phrase, Section, SectionKind } from '../postmortem.ts'

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
