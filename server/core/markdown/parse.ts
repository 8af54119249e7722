import { editBetween } from '../edit-between.ts'
import type { Block, FrontMatter } from './blocks.ts'
import { cut, isCuttable } from './cut.ts'
import { referenceTo } from './read-prose.ts'
import { parseSource, type Stretch } from './stretch.ts'
import { moved } from './to-blocks.ts'

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

/** One stretch of the document that parses alone as it does in place. */
export interface Chunk {
  readonly text: string
  readonly start: number
  /** As it parses alone; its spans count from its own start. */
  readonly bare: Content
  /** As it parses with the definitions that stand elsewhere. */
  readonly linked: Content
  /** In place. Moved there when first asked for. */
  readonly blocks: readonly Block[]
}

interface Content extends Stretch {
  readonly references: string
  readonly definitions: ReadonlyMap<string, string>
  /** What stands in square brackets and may refer to a definition elsewhere. */
  readonly labels: readonly string[]
}

/**
 * Parses Markdown (CommonMark, tables, task lists, strike-through, YAML front matter). Any text has a parse.
 *
 * @param least how long a stretch is before it is cut at a blank line: shorter ones would cost more than they save
 */
export function parse(text: string, previous?: Parsed, least = 2000): Parsed {
  const head = frontMatter(text)
  const from = head ? head.span.end : text.charCodeAt(0) === 0xfeff ? 1 : 0
  const pieces = new Pieces(text, from, previous, least)
  const bare = pieces.join()
  const definitions = definitionsOf(bare)
  // Also where there are none left: a chunk that is kept may know one that has gone.
  const chunks = bare.map((chunk) => pieces.link(chunk, definitions))
  const targets = new Map([...definitions].map(([label, { url }]) => [referenceTo(label), url]))
  return new Joined(text, head, chunks, targets, pieces.parses)
}

class Joined implements Parsed {
  readonly #head: FrontMatter | undefined
  #blocks: readonly Block[] | undefined

  constructor(
    readonly text: string,
    head: FrontMatter | undefined,
    readonly chunks: readonly Chunk[],
    readonly definitions: ReadonlyMap<string, string>,
    readonly parses: number,
  ) {
    this.#head = head
  }

  get blocks(): readonly Block[] {
    this.#blocks ??= [...(this.#head ? [this.#head] : []), ...this.chunks.flatMap((chunk) => chunk.blocks)]
    return this.#blocks
  }
}

/** The stretches of a text with what is known of them from the version before. */
class Pieces {
  parses = 0
  readonly #text: string
  readonly #from: number
  readonly #least: number
  readonly #before: readonly Chunk[]
  readonly #after: Chunk[]
  readonly #known = new Map<string, Content>()

  /**
   * Compares the texts from both ends: what stands there unchanged is kept. The version before is known by its text and
   * not by an edit, so undo, paste and several cursors are one path.
   */
  constructor(text: string, from: number, previous: Parsed | undefined, least: number) {
    this.#text = text
    this.#from = from
    this.#least = least
    const old = previous?.chunks ?? []
    const isHeadKept = old[0]?.start === from
    const delta = text.length - (previous?.text.length ?? 0)
    const edit = (previous && editBetween(previous.text, text)) ?? { start: text.length, end: text.length }
    let first = 0
    while (isHeadKept && first < old.length && endOf(old[first]!) <= edit.start) first++
    // The last one may go on differently.
    first = Math.max(0, first - 1)
    const kept = first > 0 ? endOf(old[first - 1]!) : from
    let last = old.length
    const behind = Math.max(edit.end, kept)
    while (last > first && old[last - 1]!.start + delta >= behind) last--
    while (last < old.length && !isCuttable(text, old[last]!.start + delta)) last++
    this.#before = old.slice(0, first)
    this.#after = old.slice(last).map((chunk) => placed(chunk, chunk.start + delta))
    for (const { bare, linked, text: source } of old.slice(first, last))
      for (const content of [bare, linked]) this.#known.set(keyOf(source, content.references), content)
  }

  /** Joins each piece with the next while its last block is still open at its end. */
  join(): Chunk[] {
    const chunks = [...this.#before]
    let start = chunks.length > 0 ? endOf(chunks.at(-1)!) : this.#from
    const pieces = this.#between(start).reverse()
    while (pieces.length > 0) {
      let text = pieces.pop()!
      let content = this.#content(text, '')
      // Doubling the stretch keeps the cost linear where a fence stays open to the end of a long document.
      for (let step = 1; content.isOpen; step *= 2) {
        let more = ''
        for (let count = 0; count < step; count++) more += pieces.pop() ?? this.#after.shift()?.text ?? ''
        if (more === '') break
        text += more
        content = this.#content(text, '')
      }
      chunks.push(new Placed(text, start, content, content))
      start += text.length
    }
    return [...chunks, ...this.#after]
  }

  /** Parses a chunk again with the definitions that it names and that stand elsewhere. */
  link(chunk: Chunk, definitions: Definitions): Chunk {
    const labels = new Set(
      chunk.bare.labels.filter((label) => (definitions.get(label)?.by ?? chunk.bare) !== chunk.bare),
    )
    const references = [...labels].map((label) => definitionOf(label, definitions.get(label)!.url)).join('\n')
    if (references === chunk.linked.references) return chunk
    const linked = references === '' ? chunk.bare : this.#content(chunk.text, references)
    return new Placed(chunk.text, chunk.start, chunk.bare, linked)
  }

  /** The stretches between what is kept before and after the change. */
  #between(start: number): string[] {
    const end = this.#after[0]?.start ?? this.#text.length
    return start < end || this.#after.length === 0 ? cut(this.#text, start, end, this.#least) : []
  }

  #content(source: string, references: string): Content {
    const old = this.#known.get(keyOf(source, references))
    if (old) return old
    this.parses++
    const stretch = parseSource(source, 0, references)
    return { ...stretch, references, definitions: definitionsIn(stretch.blocks), labels: labelsIn(source) }
  }
}

class Placed implements Chunk {
  #blocks: readonly Block[] | undefined

  constructor(
    readonly text: string,
    readonly start: number,
    readonly bare: Content,
    readonly linked: Content,
  ) {}

  get blocks(): readonly Block[] {
    this.#blocks ??= moved(this.linked.blocks, this.start)
    return this.#blocks
  }
}

function placed(chunk: Chunk, start: number): Chunk {
  return chunk.start === start ? chunk : new Placed(chunk.text, start, chunk.bare, chunk.linked)
}

function endOf(chunk: Chunk): number {
  return chunk.start + chunk.text.length
}

function keyOf(text: string, references: string): string {
  return references === '' ? text : `${text}\u0000${references}`
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

/** The first definition of each label in a document, with the content in which it stands. */
type Definitions = ReadonlyMap<string, { readonly url: string; readonly by: Content }>

function definitionsOf(chunks: readonly Chunk[]): Definitions {
  const found = new Map<string, { url: string; by: Content }>()
  for (const { bare } of chunks)
    for (const [label, url] of bare.definitions) if (!found.has(label)) found.set(label, { url, by: bare })
  return found
}

function definitionsIn(blocks: readonly Block[]): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (block: Block): void => {
    if (block.kind === 'definition') {
      const label = block.label.toLowerCase()
      if (!found.has(label) && !/[\n\\[\]]/.test(block.label) && !block.url.includes('\n')) found.set(label, block.url)
    } else if (block.kind === 'list') for (const item of block.items) item.blocks.forEach(visit)
    else if (block.kind === 'quote') block.blocks.forEach(visit)
  }
  blocks.forEach(visit)
  return found
}

function definitionOf(label: string, url: string): string {
  return `[${label}]: <${url.replace(/[<>\\&]/g, '\\$&')}>`
}

function labelsIn(text: string): string[] {
  return Array.from(text.matchAll(/\[([^[\]\n]{1,200})\]/g), (match) => match[1]!.toLowerCase())
}
