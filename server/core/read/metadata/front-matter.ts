import { isMap, isPair, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml'
import type { FrontMatter, Paragraph } from '../../markdown/blocks.ts'
import type { Phrase } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import { parseYaml } from '../../yaml.ts'

/** A key of the front matter with its values: several for a list. */
export interface FrontMatterEntry {
  readonly key: string
  /** Keys of the maps around it, outermost first. */
  readonly path: readonly string[]
  readonly values: readonly Phrase[]
}

/**
 * The keys of YAML front matter, nested ones too. What is broken is left out, the rest is read; where nothing can be read
 * as YAML, its lines still say something.
 */
export function frontMatterEntries(block: FrontMatter): FrontMatterEntry[] {
  const entries = known.get(block) ?? entriesIn(block)
  known.set(block, entries)
  return entries
}

/** Every glance at a section reads the front matter of the document that it stands in. */
const known = new WeakMap<FrontMatter, FrontMatterEntry[]>()

function entriesIn(block: FrontMatter): FrontMatterEntry[] {
  const { content } = block
  // A carriage return alone ends no line in YAML; a line feed takes as much room.
  const value = block.value.replace(/\r(?!\n)/g, '\n')
  const entries: FrontMatterEntry[] = []
  const document = parseYaml(value, { strict: false, uniqueKeys: false })
  if (document) collect(document.contents, value, content.start, [], entries)
  return entries.length > 0 ? entries : lineEntries(value, content.start)
}

/** `key = "value"` between `+++` lines, which Markdown takes for a paragraph. */
export function isTomlFrontMatter(block: Paragraph): boolean {
  return /^\+\+\+\s*\n/.test(block.prose.text)
}

export function tomlEntries(block: Paragraph): FrontMatterEntry[] {
  const { prose } = block
  const entries: FrontMatterEntry[] = []
  for (const match of prose.text.matchAll(/^([\w-]+) *= *(.+)$/gm)) {
    const from = match.index + match[0].length - match[2]!.length
    const parts = [...match[2]!.matchAll(/"([^"]*)"|'([^']*)'|([^\s"',[\]]+)/g)]
    const values = parts.map((part) => {
      const text = part[1] ?? part[2] ?? part[3]!
      const at = from + part.index + (part[3] === undefined ? 1 : 0)
      return { text, span: prose.span(at, at + text.length) }
    })
    entries.push({ key: match[1]!, path: [], values })
  }
  return entries
}

/** How deep maps may nest: metadata is shallow. */
const deepest = 3

function collect(
  node: ParsedNode | null,
  value: string,
  base: number,
  path: readonly string[],
  entries: FrontMatterEntry[],
): void {
  if (!isMap(node) || path.length >= deepest) return
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue
    const key = String(pair.key.value)
    const child = pair.value as ParsedNode | null
    const values = valuesOf(child, value, base)
    if (values) entries.push({ key, path, values })
    else collect(child, value, base, [...path, key], entries)
  }
}

function valuesOf(node: ParsedNode | null, value: string, base: number): Phrase[] | undefined {
  if (isScalar(node)) return scalar(node, value, base)
  if (isSeq(node)) return node.items.flatMap((item) => nameOf(item as ParsedNode, value, base))
  return isMap(node) ? undefined : []
}

/** A list element, or what identifies it where it is a map (`- name: Ann`). */
function nameOf(node: ParsedNode, value: string, base: number): Phrase[] {
  if (isScalar(node)) return scalar(node, value, base)
  if (!isMap(node)) return []
  const named = node.items.find(
    (pair) => isScalar(pair.key) && /^(?:name|id|handle|title)$/i.test(String(pair.key.value)),
  )
  return isScalar(named?.value) ? scalar(named.value as Scalar.Parsed, value, base) : []
}

function scalar(node: Scalar.Parsed, value: string, base: number): Phrase[] {
  const span = insideQuotes(node, value)
  const source = value.slice(span.start, span.end)
  const text = typeof node.value === 'string' ? node.value.trim().replace(/\s*\n\s*/g, ' ') : source.trim()
  if (text === '' || node.value === null) return []
  return [{ text, span: { start: base + span.start, end: base + span.end } }]
}

function insideQuotes(node: Scalar.Parsed, value: string): Span {
  const [start, end] = node.range
  const isQuoted = /^["']/.test(value.slice(start, start + 1)) && end - start >= 2 && value[end - 1] === value[start]
  if (isQuoted) return { start: start + 1, end: end - 1 }
  const length = value.slice(start, end).trimEnd().length
  return { start, end: start + length }
}

function lineEntries(value: string, base: number): FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = []
  for (const match of value.matchAll(/^([\p{L}][\p{L}\p{N}_ -]{0,40}):[ \t]+([^\r\n]+)$/gmu)) {
    const text = match[2]!.trim()
    const start = base + match.index + match[0].length - match[2]!.length
    if (text !== '')
      entries.push({ key: match[1]!, path: [], values: [{ text, span: { start, end: start + text.length } }] })
  }
  return entries
}
