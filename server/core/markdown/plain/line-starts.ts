/** The marker of a list item. */
export interface Marker {
  /** How far it is indented. */
  readonly indent: number
  /** What all the items of a list have in common: the bullet, or what follows the number. */
  readonly sign: string
  /** As written. */
  readonly number: string | undefined
  /** Where the item's content begins in the source. */
  readonly content: number
}

/** The marker of a list item that has content, where it stands at a place. */
export function markerAt(source: string, at: number, indent: number): Marker | undefined {
  const code = source.charCodeAt(at)
  if (code !== dash && code !== asterisk && code !== plus && !isDigit(code)) return undefined
  marker.lastIndex = at
  const found = marker.exec(source)
  if (!found || isRule(source, at)) return undefined
  const [, bullet, number, after] = found
  return { indent, sign: bullet ?? after!, number, content: marker.lastIndex }
}

const marker = /(?:([-*+])|(\d{1,9})([.)])) {1,4}(?=[^ \r\n])/y

/** Whether a list item may begin at a place, one without content or with more before it than is read here as well. */
export function mayBeItem(source: string, at: number): boolean {
  return isAt(anyMarker, source, at)
}

const anyMarker = /(?:[-*+]|\d{1,9}[.)])(?:[ \r\n]|$)/y

/** Whether what stands in a line is text and begins nothing else: neither in a new paragraph nor in one that goes on. */
export function isTextAt(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  const next = source.charCodeAt(at + 1)
  switch (code) {
    case hash:
      return !isAt(headingMarks, source, at)
    case asterisk:
    case underscore:
    case plus:
      return !isBreak(next) && !isRule(source, at)
    case dash:
    case colon:
      return isWord(next)
    case backtick:
    case tilde:
      return !(next === code && source.charCodeAt(at + 2) === code)
    case greater:
    case less:
    case pipe:
    case equals:
      return false
    default:
      return !isDigit(code) || !isAt(number, source, at)
  }
}

/** Whether a heading or a fence begins at a place that is no text: they end the paragraph before them. */
export function isInterruption(source: string, at: number): boolean {
  return isAt(headingMarks, source, at) || isAt(fence, source, at)
}

const fence = /(?:`{3,}[^`\r\n]*|~{3,}[^\r\n]*)(?:[\r\n]|$)/y
const headingMarks = /#{1,6}(?:[ \r\n]|$)/y
const number = /\d{1,9}[.)](?:[ \r\n]|$)/y

/** Whether a line that begins at a place holds nothing but three or more equal marks. */
function isRule(source: string, at: number): boolean {
  return isAt(rule, source, at)
}

const rule = /(?:(?:\* *){3,}|(?:_ *){3,}|(?:- *){3,})(?:[\r\n]|$)/y

/** Whether a sticky pattern fits at a place. */
export function isAt(pattern: RegExp, source: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(source)
}

const [hash, asterisk, plus, dash, colon, less, equals, greater] = [35, 42, 43, 45, 58, 60, 61, 62]
const [underscore, backtick, pipe, tilde] = [95, 96, 124, 126]

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isWord(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** A space, a line break, or the end of the text. */
function isBreak(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || Number.isNaN(code)
}
