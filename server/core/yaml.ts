import { type Document, type ParsedNode, type ParseOptions, parseDocument } from 'yaml'

/** More than people write between the lines of front matter or into a config file. */
const longest = 50_000

/** Deeper than anybody nests; not so deep that the parser could run out of stack, which ends the whole process. */
const deepest = 100

/** Parses YAML; `undefined` for a text that is too long, or nested too deep, to be what a person wrote. */
export function parseYaml(text: string, options: ParseOptions = {}): Document.Parsed<ParsedNode> | undefined {
  if (text.length > longest || isTooDeep(text)) return undefined
  try {
    return parseDocument(text, { logLevel: 'silent', prettyErrors: false, ...options })
  } catch {
    return undefined
  }
}

/** Brackets that are open at once, or list and key markers in a row: the ways to nest that take few characters a level. */
function isTooDeep(text: string): boolean {
  let open = 0
  for (const character of text) {
    if (character === '[' || character === '{') open++
    else if (character === ']' || character === '}') open = Math.max(0, open - 1)
    if (open > deepest) return true
  }
  return markers.test(text)
}

const markers = new RegExp(`(?:[-?:][ \\t]+){${deepest}}`)
