import { isAt, mayBeItem } from './line-starts.ts'
import type { Lines } from './lines.ts'

/** The line after what only the parser can read: after the next blank line, if it is sure to end there. */
export function endOfUnknown(source: string, lines: Lines, first: number): number {
  const isQuote = source[lines.texts[first]!] === '>'
  let line = first
  for (; line < lines.count && !lines.isBlank(line); line++) {
    const at = lines.texts[line]!
    if (lines.indent(line) > 3 || (isQuote ? source[at] !== '>' : mayGoOn(source, at))) return lines.count
  }
  return line
}

/** Whether what begins in a line may go on after a blank one: a list, a fence, a comment and the like. */
function mayGoOn(source: string, at: number): boolean {
  const character = source[at]!
  return '>`~'.includes(character) || mayBeItem(source, at) || (character === '<' && !isAt(tag, source, at))
}

/** HTML that ends at a blank line. */
const tag = /<\/?(?!(?:script|pre|style|textarea)\b)[a-zA-Z]/iy
