/** A string or template in a source file: what a template fills in stands as `{0}`, `{1}` … */
export interface Literal {
  readonly text: string
  /** The code before it. */
  readonly before: string
}

export function literalsOf(source: string): Literal[] {
  const found: Literal[] = []
  readCode(source, 0, found)
  return found
}

/** Reads on to the bracket that closes a `${`, or to the end. */
function readCode(source: string, from: number, found: Literal[]): number {
  let depth = 0
  for (let at = from; at < source.length; at++) {
    const char = source[at]!
    if (char === '{') depth++
    else if (char === '}' && depth-- === 0) return at
    else if (char === "'" || char === '"') at = readString(source, at, found)
    else if (char === '`') at = readTemplate(source, at, found)
    else if (char === '/') at = afterSlash(source, at)
  }
  return source.length
}

function readString(source: string, from: number, found: Literal[]): number {
  const end = closing(source, from, source[from]!)
  found.push({ text: unescaped(source.slice(from + 1, end)), before: before(source, from) })
  return end
}

function readTemplate(source: string, from: number, found: Literal[]): number {
  const place = found.length
  let text = ''
  let filled = 0
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '`') {
      found.splice(place, 0, { text: unescaped(text), before: before(source, from) })
      return at
    }
    if (source.startsWith('${', at)) {
      text += `{${filled++}}`
      at = readCode(source, at + 2, found)
    } else {
      text += source[at]
      if (source[at] === '\\') text += source[++at]
    }
  }
  return source.length
}

/** The end of a comment or of a regular expression; the place itself where something is divided. */
function afterSlash(source: string, at: number): number {
  if (source[at + 1] === '/') return (source.indexOf('\n', at) + source.length) % source.length
  if (source[at + 1] === '*') return source.indexOf('*/', at) + 1
  if (!/(?:[(,=:[!&|?{};+>]|\breturn|^)\s*$/.test(before(source, at))) return at
  for (let end = at + 1, isInClass = false; end < source.length && source[end] !== '\n'; end++) {
    if (source[end] === '\\') end++
    else if (source[end] === '[') isInClass = true
    else if (source[end] === ']') isInClass = false
    else if (source[end] === '/' && !isInClass) return end
  }
  return at
}

function closing(source: string, from: number, quote: string): number {
  for (let at = from + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === quote) return at
  }
  return source.length
}

function before(source: string, at: number): string {
  return source.slice(Math.max(0, at - 40), at).trimEnd()
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, (_, char: string) => (char === 'n' ? '\n' : char))
}
