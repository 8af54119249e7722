/** What the outline's menu does to an entry, an item or a chain: text edits, each one step to undo. */
import type { Analysis } from '../analyze.ts'
import type { Fix } from '../finding.ts'
import { addNextWhy } from '../next-why-step.ts'
import type { ActionItem, Postmortem } from '../postmortem.ts'
import { applyEdits, type Edit, overlaps, type Span } from '../text.ts'
import { lineEnd, lineStart } from './timeline-line.ts'

/** Marks the action item at a place as done, in its own notation; `undefined` where it has no place for that. */
export function markDone(text: string, { actionItems }: Postmortem, at: Span): Edit | undefined {
  const item = actionItems.find(({ span }) => overlaps(span, at))
  if (!item || item.status === 'done') return undefined
  const { notation } = item
  if (notation.kind === 'table') {
    const cell = notation.cells.status
    return cell && { span: cell, newText: ' done ' }
  }
  if (notation.kind !== 'list') return undefined
  if (notation.checkbox) {
    const box = text.slice(notation.checkbox.start, notation.checkbox.end)
    return { span: notation.checkbox, newText: box.includes('[') ? box.replace(/\[[^\]]*\]/, '[x]') : 'x' }
  }
  return withCheckbox(text, item)
}

function withCheckbox(text: string, { span }: ActionItem): Edit | undefined {
  const begin = lineStart(text, span.start)
  const bullet = /^\s*(?:[-*+]|\d{1,3}[.)]) +/.exec(text.slice(begin, lineEnd(text, span.start)))
  const at = begin + (bullet?.[0].length ?? 0)
  return bullet ? { span: { start: at, end: at }, newText: '[x] ' } : undefined
}

/** The first fix of a finding at a place, as one edit: what an action item lacks, as blanks to fill. */
export function fixAt({ text, findings }: Analysis, rule: string, at: Span): Edit | undefined {
  const fix = findings.find((finding) => finding.rule === rule && overlaps(finding.span, at))?.fixes[0]
  return fix && asOneEdit(text, fix)
}

/** The edit that continues the chain at a place. */
export function nextWhyAt(
  text: string,
  { fiveWhys }: Postmortem,
  at: Span,
  ask: (statement: string) => string,
): Edit | undefined {
  const chain = fiveWhys.find(({ span }) => overlaps(span, at))
  const [fix] = chain ? addNextWhy(text, chain, (answer) => ask(answer.text)) : []
  return fix && asOneEdit(text, fix)
}

function asOneEdit(text: string, { edits }: Fix): Edit {
  const start = Math.min(...edits.map(({ span }) => span.start))
  const end = Math.max(...edits.map(({ span }) => span.end))
  const within = edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }))
  return { span: { start, end }, newText: applyEdits(text.slice(start, end), within) }
}

/**
 * Moves a timeline entry or an action item with its whole lines before another of its kind in the same notation.
 * `undefined` where the two do not stand in lines of their own.
 */
export function moveBefore(
  text: string,
  { timeline, actionItems }: Postmortem,
  from: Span,
  to: Span,
): Edit | undefined {
  for (const items of [timeline, actionItems]) {
    const moved = items.find(({ span }) => overlaps(span, from))
    const target = items.find(({ span }) => overlaps(span, to))
    if (!moved || !target) continue
    const [cut, before] = [linesOf(text, moved.span), lineStart(text, target.span.start)]
    const isRow = (at: number) => text.slice(at).trimStart().startsWith('|')
    if (moved === target || isRow(cut.start) !== isRow(before) || (cut.start < before && before < cut.end))
      return undefined
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
    const lines = text.slice(cut.start, cut.end)
    if (before < cut.start) {
      const between = text.slice(before, cut.start)
      const isLast = !/[\r\n]$/.test(lines)
      const newText = isLast ? `${lines}${eol}${between.replace(/(?:\r\n|\n|\r)$/, '')}` : lines + between
      return { span: { start: before, end: cut.end }, newText }
    }
    return { span: { start: cut.start, end: before }, newText: text.slice(cut.end, before) + lines }
  }
  return undefined
}

/** The whole lines of a span, with the line break after them. */
function linesOf(text: string, { start, end }: Span): Span {
  const last = lineEnd(text, Math.max(start, text.slice(start, end).trimEnd().length + start))
  return {
    start: lineStart(text, start),
    end: last + (/^\r\n/.test(text.slice(last, last + 2)) ? 2 : last < text.length ? 1 : 0),
  }
}
