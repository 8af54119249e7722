/** A half-open stretch of the document, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Replace what stands at `span` by `newText`. */
export interface Edit {
  readonly span: Span
  readonly newText: string
}

/** The source text under a span. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether two spans share at least one character, or one is empty and stands inside the other. */
export function overlaps(a: Span, b: Span): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end)
}

/** Whether `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The span moved by `delta` code units. */
export function shifted(span: Span, delta: number): Span {
  return { start: span.start + delta, end: span.end + delta }
}

/**
 * The text after all edits, which are given against the same version of it.
 *
 * @throws RangeError when two edits overlap or one lies outside the text: applying part of a fix would lose text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let out = ''
  let at = 0
  for (const { span, newText } of ordered) {
    if (span.start < at || span.end < span.start || span.end > text.length)
      throw new RangeError(`edits overlap or leave the text at offset ${span.start}`)
    out += text.slice(at, span.start) + newText
    at = span.end
  }
  return out + text.slice(at)
}

/** The line ending that a text uses, so that a fix can use it as well. */
export function lineEnding(text: string): '\r\n' | '\n' | '\r' {
  return (/\r\n|\n|\r/.exec(text)?.[0] ?? '\n') as '\r\n' | '\n' | '\r'
}

/** "an owner, a due date or a ticket". */
export function listed(parts: readonly string[], conjunction: 'or' | 'and'): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${conjunction} ${parts.at(-1)}`
}

/** Where the line of an offset begins; it looks no further back than that. */
export function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--
  return at
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}

/** From where the first of some edits, or whatever has a place, begins to where the last one ends. */
export function spanOf(edits: readonly { readonly span: Span }[]): Span {
  return {
    start: Math.min(...edits.map(({ span }) => span.start)),
    end: Math.max(...edits.map(({ span }) => span.end)),
  }
}
