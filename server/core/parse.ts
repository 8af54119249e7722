import type { Root, RootContent } from 'mdast'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Block, FrontMatter } from './blocks.ts'
import { referenceTo } from './read-prose.ts'
import { shiftBlock, toBlocks } from './to-blocks.ts'

/** A parsed document. Pass it to the next `parse` of the same document, so that only what changed is parsed again. */
export interface Parsed {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Targets by the reference that a link mark's `url` holds. */
  readonly definitions: ReadonlyMap<string, string>
  readonly chunks: readonly Chunk[]
  /** How many chunks had to be parsed: what tests count instead of time. */
  readonly parses: number
}

/**
 * One stretch of the document that parses alone as it does in place: from one top-level ATX heading to the next.
 * Such a line ends every paragraph, list, quote and table before it; only an open fence or HTML block swallows it.
 */
interface Chunk {
  readonly text: string
  readonly start: number
  readonly references: string
  readonly blocks: readonly Block[]
  /** Whether the last block may swallow the line that follows the chunk. */
  readonly isOpen: boolean
}

/** Parses Markdown (CommonMark, tables, task lists, strike-through, YAML front matter). Any text has a parse. */
export function parse(text: string, previous?: Parsed): Parsed {
  const known = new Map(previous?.chunks.map((chunk) => [keyOf(chunk.text, chunk.references), chunk]))
  let parses = 0
  const parseChunk = (source: string, start: number, references: string): Chunk => {
    const old = known.get(keyOf(source, references))
    if (old) return old.start === start ? old : { ...old, start, blocks: moved(old.blocks, start - old.start) }
    parses++
    return { text: source, start, references, ...parseSource(source, start, references) }
  }

  const head = frontMatter(text)
  const pieces = split(text, head ? head.span.end : text.charCodeAt(0) === 0xfeff ? 1 : 0)
  const joined = join(pieces, parseChunk)
  const definitions = definitionsOf(joined.flatMap((chunk) => chunk.blocks))
  const references = [...definitions].map(([label, url]) => `[${label}]: <${url}>`).join('\n')
  const chunks =
    definitions.size === 0
      ? joined
      : joined.map((chunk) => (refers(chunk, definitions) ? parseChunk(chunk.text, chunk.start, references) : chunk))
  return {
    text,
    blocks: [...(head ? [head] : []), ...chunks.flatMap((chunk) => chunk.blocks)],
    definitions: new Map([...definitions].map(([label, url]) => [referenceTo(label), url])),
    chunks: definitions.size === 0 ? chunks : [...joined, ...chunks],
    parses,
  }
}

function keyOf(text: string, references: string): string {
  return references === '' ? text : `${text}\u0000${references}`
}

function moved(blocks: readonly Block[], delta: number): readonly Block[] {
  return blocks.map((block) => shiftBlock(block, delta))
}

const front = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/
const frontEnd = /(?:^|\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/

function frontMatter(text: string): FrontMatter | undefined {
  const open = front.exec(text)
  if (!open) return undefined
  const rest = text.slice(open[0].length)
  const close = frontEnd.exec(rest)
  if (!close) return undefined
  const start = open[0].length
  return {
    kind: 'frontMatter',
    span: { start: open[0].startsWith('\uFEFF') ? 1 : 0, end: start + close.index + close[0].length },
    value: rest.slice(0, close.index),
    content: { start, end: start + close.index },
  }
}

/** Offsets at which a piece begins: every line with an unindented ATX heading. */
function split(text: string, from: number): { text: string; start: number }[] {
  const starts = [from]
  const heading = /(?:\r\n|\n|\r)(?=#{1,6}(?:[ \t\r\n]|$))/g
  heading.lastIndex = from
  for (let match = heading.exec(text); match; match = heading.exec(text)) {
    const start = match.index + match[0].length
    if (start > from) starts.push(start)
  }
  return starts.map((start, index) => ({ start, text: text.slice(start, starts[index + 1] ?? text.length) }))
}

/** Joins each piece with the next while its last block is still open at its end. */
function join(
  pieces: readonly { text: string; start: number }[],
  parseChunk: (source: string, start: number, references: string) => Chunk,
): Chunk[] {
  const chunks: Chunk[] = []
  for (let index = 0; index < pieces.length; index++) {
    const { text, start } = pieces[index]!
    let chunk = parseChunk(text, start, '')
    // Doubling the stretch keeps the cost linear where a fence stays open to the end of a long document.
    for (let step = 1; chunk.isOpen && index + 1 < pieces.length; step *= 2) {
      const last = Math.min(index + step, pieces.length - 1)
      const more = pieces.slice(index + 1, last + 1).map((piece) => piece.text)
      const candidate = parseChunk(chunk.text + more.join(''), start, '')
      index = last
      chunk = candidate
    }
    chunks.push(chunk)
  }
  return chunks
}

let processor: Processor<Root> | undefined

function parser(): Processor<Root> {
  processor ??= unified()
    .use(remarkParse)
    .use(function tablesAndTasks() {
      const data = this.data()
      data.micromarkExtensions = [gfmTable(), gfmTaskListItem(), gfmStrikethrough()]
      data.fromMarkdownExtensions = [
        gfmTableFromMarkdown(),
        gfmTaskListItemFromMarkdown(),
        gfmStrikethroughFromMarkdown(),
      ]
    })
    .freeze()
  return processor
}

/** Parses one stretch in one piece: what the parse in chunks must agree with. */
export function parseSource(source: string, start: number, references: string): Pick<Chunk, 'blocks' | 'isOpen'> {
  const prefix = references === '' ? '' : `${references}\n\n`
  // A byte order mark is skipped by the parser without being counted; in the middle of a text it is an ordinary mark.
  const text = prefix + source.replace(/^\uFEFF/, '\u200B')
  const nodes = nodesOf(text).filter((node) => node.position!.start.offset! >= prefix.length)
  const last = nodes.at(-1)
  const lastSource = last === undefined ? '' : text.slice(last.position!.start.offset, last.position!.end.offset)
  const blocks = toBlocks(nodes, text)
  return {
    blocks: moved(blocks, start - prefix.length),
    isOpen:
      (last?.type === 'code' && isOpenFence(lastSource)) ||
      (last?.type === 'html' && isOpenHtml(lastSource, text.slice(last.position!.end.offset))),
  }
}

/** The top-level nodes; none for a stretch nested so deep that the parser gives up, which is then passed over. */
function nodesOf(text: string): RootContent[] {
  if (nesting.test(text)) return []
  return parser().parse(text).children
}

/** Some hundred list and quote markers in a row: more than a person nests, enough to overflow the parser's stack. */
const nesting = /(?:^|\n|\r)[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){400}/

function isOpenFence(source: string): boolean {
  const open = /^(`{3,}|~{3,})/.exec(source)
  if (!open) return false
  const lines = source.split(/\r\n|\n|\r/)
  const close = lines.length > 1 ? /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(lines.at(-1)!) : null
  return !close || !close[1]!.startsWith(open[1]!)
}

/** Comments, scripts and the like end at their own closing mark, other HTML at a blank line. */
function isOpenHtml(source: string, after: string): boolean {
  if (source.startsWith('<!--')) return !source.includes('-->')
  if (/^<(?:[!?]|script|pre|style|textarea)/i.test(source)) return true
  return !/^[ \t]*(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(after)
}

function definitionsOf(blocks: readonly Block[]): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (block: Block): void => {
    if (block.kind === 'definition') {
      const label = block.label.toLowerCase()
      if (!found.has(label) && !/[<>\n\\[\]]/.test(block.label + block.url)) found.set(label, block.url)
    } else if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(visit)
    else if (block.kind === 'quote') block.blocks.forEach(visit)
  }
  blocks.forEach(visit)
  return found
}

/** Whether a chunk names a definition that stands elsewhere. */
function refers(chunk: Chunk, definitions: ReadonlyMap<string, string>): boolean {
  for (const match of chunk.text.matchAll(/\[([^[\]\n]{1,200})\]/g))
    if (definitions.has(match[1]!.toLowerCase())) return true
  return false
}
