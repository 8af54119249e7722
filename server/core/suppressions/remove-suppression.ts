import type { Fix } from '../finding.ts'
import { lineEnd, lineStart } from '../text.ts'
import { nextLine } from './places.ts'
import type { Suppression, Target } from './read-suppressions.ts'

/** Takes a comment away, with its line where nothing else stands on it. */
export function withoutComment(text: string, { span }: Suppression): Fix {
  const start = lineStart(text, span.start)
  const end = lineEnd(text, span.end)
  const isAlone = text.slice(start, span.start).trim() === '' && text.slice(span.end, end).trim() === ''
  const before = start + text.slice(start, span.start).trimEnd().length
  return {
    title: 'Remove this comment',
    edits: [
      { span: isAlone ? { start, end: nextLine(text, span.end) } : { start: before, end: span.end }, newText: '' },
    ],
  }
}

/** Takes one of several names out of a comment, with the comma that parts it from its neighbour. */
export function withoutName(text: string, { targets }: Suppression, target: Target): Fix {
  const index = targets.indexOf(target)
  const [previous, next] = [targets[index - 1], targets[index + 1]]
  const span = next
    ? { start: target.span.start, end: next.span.start }
    : { start: previous?.span.end ?? target.span.start, end: target.span.end }
  return {
    title: `Remove ${text.slice(target.span.start, target.span.end)} from this comment`,
    edits: [{ span, newText: '' }],
  }
}
