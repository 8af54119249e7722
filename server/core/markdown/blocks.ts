/**
 * The document as a short list of block shapes with absolute spans: what the readers work on, so that none of them
 * knows the Markdown parser.
 */

import type { Span } from '../text.ts'
import type { Prose } from './prose.ts'

export type Block = Heading | Paragraph | List | Table | Quote | Code | Definition | FrontMatter | Other

interface Common {
  /** The block in the source, without the line ending after it. */
  readonly span: Span
}

export interface Heading extends Common {
  readonly kind: 'heading'
  readonly depth: number
  readonly prose: Prose
}

export interface Paragraph extends Common {
  readonly kind: 'paragraph'
  readonly prose: Prose
}

export interface List extends Common {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly Item[]
}

/** A list item with its marker: `- [x] text` and what is nested below it. */
export interface Item extends Common {
  /** `undefined` where the item has no checkbox. */
  readonly checked?: boolean
  /** `[x]` with its brackets. */
  readonly checkbox?: Span
  /** The number as written in an ordered list. */
  readonly number?: number
  readonly blocks: readonly Block[]
}

export interface Table extends Common {
  readonly kind: 'table'
  readonly header: Row
  readonly rows: readonly Row[]
}

export interface Row extends Common {
  readonly cells: readonly Cell[]
}

/** The span reaches from just after one pipe to just before the next, white space included. */
export interface Cell extends Common {
  readonly prose: Prose
}

export interface Quote extends Common {
  readonly kind: 'quote'
  readonly blocks: readonly Block[]
}

/** A fenced or indented code block. */
export interface Code extends Common {
  readonly kind: 'code'
  readonly language: string
  readonly value: string
  /** The lines between the fences. */
  readonly content: Span
}

/** `[label]: target`. A timeline entry such as `- [14:05]: paged` is one too, as CommonMark has it. */
export interface Definition extends Common {
  readonly kind: 'definition'
  readonly label: string
  readonly url: string
}

/** YAML between `---` lines at the head of the document. */
export interface FrontMatter extends Common {
  readonly kind: 'frontMatter'
  readonly value: string
  /** The lines between the fences. */
  readonly content: Span
}

/** Comments, HTML and rules: nothing to read, but it takes up room. */
export interface Other extends Common {
  readonly kind: 'comment' | 'html' | 'rule'
}
