import type { Block, Cell, Code, Heading, Paragraph, Table } from '../markdown/blocks.ts'
import type { Parsed } from '../markdown/parse.ts'
import { lineEnd, lineStart, type Span } from '../text.ts'

/** A block that holds text itself, not other blocks. */
export type Leaf = (Paragraph | Heading | Table | Code) & {
  /** Whether it stands in no list and no quote, where a line before it would break nothing. */
  readonly isTopLevel: boolean
}

export interface Comment {
  readonly span: Span
  /** Whether it stands in the running text of a paragraph, a heading or a cell. */
  readonly isInline: boolean
}

/** The text blocks and the comments of a document, both in source order. What is code is no comment. */
export function placesOf({ blocks }: Parsed, text: string): { leaves: Leaf[]; comments: Comment[] } {
  const leaves: Leaf[] = []
  const comments: Comment[] = []
  const inlineOf = ({ prose }: Cell | Paragraph | Heading) => {
    for (const { kind, span } of prose.marks) if (kind === 'comment') comments.push({ span, isInline: true })
  }
  const visit = (block: Block, isTopLevel: boolean): void => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        leaves.push({ ...block, isTopLevel })
        inlineOf(block)
        break
      case 'table':
        leaves.push({ ...block, isTopLevel })
        for (const row of [block.header, ...block.rows]) row.cells.forEach(inlineOf)
        break
      case 'code':
        leaves.push({ ...block, isTopLevel })
        break
      case 'list':
        for (const item of block.items) for (const inner of item.blocks) visit(inner, false)
        break
      case 'quote':
        for (const inner of block.blocks) visit(inner, false)
        break
      case 'comment':
      case 'html':
        comments.push(...commentsIn(text, block.span))
        break
    }
  }
  for (const block of blocks) visit(block, true)
  return { leaves, comments }
}

function commentsIn(text: string, { start, end }: Span): Comment[] {
  const found: Comment[] = []
  for (let from = text.indexOf('<!--', start); from >= 0 && from < end; ) {
    const close = text.indexOf('-->', from)
    if (close < 0 || close > end) break
    found.push({ span: { start: from, end: close + 3 }, isInline: false })
    from = text.indexOf('<!--', close)
  }
  return found
}

/** The lines that a stretch touches, without the line ending of the last. */
export function linesOf(text: string, { start, end }: Span): Span {
  return { start: lineStart(text, start), end: lineEnd(text, end) }
}

/** Where the line after the one of an offset begins, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset)
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length)
}
