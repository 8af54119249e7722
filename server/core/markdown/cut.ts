/**
 * Where a document can be cut so that each stretch parses alone as it does in place, unless a fence or an HTML block is
 * open there: the parse of the stretch before tells.
 */

/** The stretches of `text` between two places, of which the first can be cut; at blank lines only from a length on. */
export function cut(text: string, from: number, to: number, least: number): string[] {
  const pieces: string[] = []
  let start = from
  let fence: string | undefined
  let isAfterBlank = false
  const lineEnd = /\r\n|\n|\r/g
  for (let at = from; at < to; ) {
    lineEnd.lastIndex = at
    const match = lineEnd.exec(text)
    const end = match ? match.index : to
    const isHeading = startsHeading(text, at)
    if (at > start && (isHeading || (isAfterBlank && !fence && at - start >= least && startsBlock(text, at)))) {
      pieces.push(text.slice(start, at))
      start = at
    }
    const mark = fenceAt(text, at)
    if (isHeading) fence = undefined
    else if (!fence) fence = mark
    else if (mark?.startsWith(fence)) fence = undefined
    isAfterBlank = isBlank(text, at, end)
    at = match ? end + match[0].length : to
  }
  pieces.push(text.slice(start, to))
  return pieces
}

/** Whether a line begins at a place and ends every paragraph, list, quote and table before it. */
export function isCuttable(text: string, at: number): boolean {
  const before = text[at - 1]
  if (before !== '\n' && before !== '\r') return false
  if (before === '\r' && text[at] === '\n') return false
  if (startsHeading(text, at)) return true
  let end = at - (text.startsWith('\r\n', at - 2) ? 2 : 1)
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--
  return (end === 0 || text[end - 1] === '\n' || text[end - 1] === '\r') && startsBlock(text, at)
}

/** An unindented ATX heading, which ends whatever stands before it. */
function startsHeading(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== hash) return false
  let end = at
  while (text.charCodeAt(end) === hash) end++
  return end - at <= 6 && (end === text.length || ' \t\r\n'.includes(text[end]!))
}

const hash = 35

/** After a blank line: an unindented line that continues neither a list nor an indented block. */
function startsBlock(text: string, at: number): boolean {
  continued.lastIndex = at
  return !continued.test(text)
}

const continued = /[ \t\r\n]|$|(?:[-*+]|\d{1,9}[.)])(?:[ \t\r\n]|$)/y

/** The marks of a fence that a line may open or close. */
function fenceAt(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at)
  if (code !== 32 && code !== 96 && code !== 126) return undefined
  fenceMarks.lastIndex = at
  return fenceMarks.exec(text)?.[1]
}

const fenceMarks = / {0,3}(`{3,}|~{3,})/y

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] !== ' ' && text[at] !== '\t') return false
  return true
}
