/** What the outline's menu does to an entry, an item or a chain: text edits, each one step to undo. */
import { blankFor, markDone, missingIn, writeFields } from '../edit-action-items/fields.ts'
import type { Postmortem } from '../postmortem.ts'
import { applyEdits, type Edit, lineEnd, lineStart, overlaps, type Span, spanOf } from '../text.ts'
import { addNextWhy } from '../whys/next-why-step.ts'

/** Marks the action item at a place as done, in its own notation; `undefined` where it has no place for that. */
export function markDoneAt(text: string, { actionItems }: Postmortem, at: Span): Edit | undefined {
  const item = actionItems.find(({ span }) => overlaps(span, at))
  return item && item.status !== 'done' ? markDone(text, item) : undefined
}

/** Writes blanks for what an action item lacks, in its own notation. */
export function completeItem(text: string, { actionItems }: Postmortem, at: Span): Edit | undefined {
  const item = actionItems.find(({ span }) => overlaps(span, at))
  const edits = item ? writeFields(text, item, missingIn(text, item).map(blankFor)) : []
  return edits.length > 0 ? asOneEdit(text, edits) : undefined
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
  return fix && asOneEdit(text, fix.edits)
}

function asOneEdit(text: string, edits: readonly Edit[]): Edit {
  const { start, end } = spanOf(edits)
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
