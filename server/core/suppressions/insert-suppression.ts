import type { Analysis } from '../analysis.ts'
import type { Finding } from '../finding.ts'
import type { Row, Table } from '../markdown/blocks.ts'
import type { Prose } from '../markdown/prose.ts'
import { type Edit, lineEnd, lineEnding, lineStart } from '../text.ts'
import { type Leaf, placesOf } from './places.ts'

/**
 * The comment that silences a finding, at a place where it breaks nothing: on a line before a paragraph, a heading or a
 * code block of its own, at the end of the line in lists and quotes, in the cell in tables. What no such comment can
 * reach, as front matter, is silenced for the file.
 *
 * @param reason blank where it is left to be filled in
 */
export function insertSuppression(
  { text, parsed }: Pick<Analysis, 'text' | 'parsed'>,
  finding: Finding,
  reason = '⟨reason⟩',
): Edit {
  const { start } = finding.span
  const top = text.startsWith('\uFEFF') ? 1 : 0
  const comment = (kind: string) => `<!-- postmortem-${kind} ${finding.rule}: ${asReason(reason)} -->`
  const leaf = placesOf(parsed, text).leaves.find(({ span }) => span.end > start)
  const at = leaf && leaf.span.start <= lineEnd(text, start) ? endOfLine(text, leaf, start) : undefined
  if (leaf && at === 'before') {
    return insertion(
      Math.max(top, lineStart(text, leaf.span.start)),
      `${comment('disable-next-line')}${lineEnding(text)}`,
    )
  }
  if (at !== undefined && at !== 'before') return insertion(at, ` ${comment('disable-line')}`)
  const front = parsed.blocks[0]
  if (front?.kind !== 'frontMatter') return insertion(top, `${comment('disable-file')}${lineEnding(text)}`)
  return insertion(front.span.end, `${lineEnding(text)}${comment('disable-file')}`)
}

function insertion(at: number, newText: string): Edit {
  return { span: { start: at, end: at }, newText }
}

/** On one line, and unable to end the comment or the table cell that it stands in. */
function asReason(reason: string): string {
  return reason.replace(/\s+/g, ' ').replaceAll('-->', '→').replaceAll('|', '/').trim() || '⟨reason⟩'
}

/** Where on the finding's line a comment can follow; `before` for a line of its own before the whole block. */
function endOfLine(text: string, leaf: Leaf, start: number): number | 'before' | undefined {
  if (leaf.kind === 'table') return endOfCell(text, leaf, start)
  const isFirstLine = lineStart(text, start) <= lineStart(text, leaf.span.start)
  if (leaf.isTopLevel && (isFirstLine || leaf.kind === 'code')) return 'before'
  if (leaf.kind === 'code') return undefined
  const end = Math.min(lineEnd(text, start), leaf.span.end)
  return outsideCode(leaf.prose, lineStart(text, start), trimmedEnd(text, lineStart(text, start), end))
}

/** Before the spaces, or the backslash, that break the line. */
function trimmedEnd(text: string, from: number, end: number): number {
  const line = text.slice(from, end).trimEnd()
  return from + (line.endsWith('\\') ? line.slice(0, -1).trimEnd().length : line.length)
}

/** A code span that goes on below the line must not take the comment in. */
function outsideCode({ marks }: Prose, line: number, end: number): number | undefined {
  const code = marks.find(({ kind, span }) => kind === 'code' && span.start < end && end < span.end)
  if (!code) return end
  return code.span.start > line ? code.span.start : undefined
}

function endOfCell(text: string, { header, rows }: Table, start: number): number | undefined {
  const row = [header, ...rows].find(({ span }) => span.end > start)
  const cell = row && (row.cells.find(({ span }) => span.end > start) ?? lastOf(row))
  return cell && trimmedEnd(text, cell.span.start, cell.span.end)
}

function lastOf({ cells }: Row) {
  return cells.at(-1)
}
