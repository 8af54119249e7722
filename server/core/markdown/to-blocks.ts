import type { ListItem, Table as MdastTable, Nodes, RootContent, TableRow } from 'mdast'
import { type Span, shifted } from '../text.ts'
import type { Block, Cell, Item, Row } from './blocks.ts'
import { readProse } from './read-prose.ts'

/** Turns mdast, whose positions count from the start of `source`, into blocks with the same offsets. */
export function toBlocks(nodes: readonly RootContent[], source: string): Block[] {
  return nodes.flatMap((node) => toBlock(node, source) ?? [])
}

function toBlock(node: RootContent, source: string): Block | undefined {
  const span = spanOf(node)
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', span, depth: node.depth, prose: readProse(node.children, source, span.start) }
    case 'paragraph':
      return { kind: 'paragraph', span, prose: readProse(node.children, source, span.start) }
    case 'list':
      return {
        kind: 'list',
        span,
        ordered: node.ordered === true,
        items: node.children.map((item) => toItem(item, source)),
      }
    case 'table':
      return toTable(node, source)
    case 'blockquote':
      return { kind: 'quote', span, blocks: toBlocks(node.children, source) }
    case 'code':
      return { kind: 'code', span, language: node.lang ?? '', value: node.value, content: codeContent(span, source) }
    case 'definition':
      return { kind: 'definition', span, label: node.label ?? node.identifier, url: node.url }
    case 'html':
      return { kind: node.value.startsWith('<!--') ? 'comment' : 'html', span }
    case 'thematicBreak':
      return { kind: 'rule', span }
    default:
      return undefined
  }
}

function toItem(item: ListItem, source: string): Item {
  const span = spanOf(item)
  const marker = /^(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+(\[[ \txX]\])(?=\s))?/.exec(
    source.slice(span.start, span.start + 40),
  )
  const box = marker?.[2] === undefined ? undefined : span.start + marker[0].length - marker[2].length
  return {
    span,
    blocks: toBlocks(item.children, source),
    ...(marker?.[1] === undefined ? {} : { number: Number(marker[1]) }),
    ...(typeof item.checked === 'boolean' && box !== undefined
      ? { checked: item.checked, checkbox: { start: box, end: box + 3 } }
      : {}),
  }
}

function toTable(table: MdastTable, source: string): Block {
  const [header, ...rows] = table.children.map((row) => toRow(row, source))
  return { kind: 'table', span: spanOf(table), header: header!, rows }
}

function toRow(row: TableRow, source: string): Row {
  const cells = row.children.map((node): Cell => {
    let { start, end } = spanOf(node)
    if (source[start] === '|') start++
    if (end > start && source[end - 1] === '|' && source[end - 2] !== '\\') end--
    let text = start
    while (text < end && source[text] === ' ') text++
    return { span: { start, end }, prose: readProse(node.children, source, text) }
  })
  return { span: spanOf(row), cells }
}

/** The lines between the fences, or all of an indented block. */
function codeContent(span: Span, source: string): Span {
  const text = source.slice(span.start, span.end)
  const fence = /^(`{3,}|~{3,})[^\r\n]*(?:\r\n|\n|\r|$)/.exec(text)
  if (!fence) return span
  const closing = /(?:^|\r\n|\n|\r)[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(text.slice(fence[0].length))
  const end = closing && closing[1]!.startsWith(fence[1]!) ? fence[0].length + closing.index : text.length
  return { start: span.start + fence[0].length, end: span.start + Math.max(end, fence[0].length) }
}

function spanOf(node: Nodes): Span {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! }
}

/** The same blocks standing `delta` code units further on. */
export function moved(blocks: readonly Block[], delta: number): readonly Block[] {
  return delta === 0 ? blocks : blocks.map((block) => movedBlock(block, delta))
}

function movedBlock(block: Block, delta: number): Block {
  const span = shifted(block.span, delta)
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, span, prose: block.prose.shifted(delta) }
    case 'list':
      return { ...block, span, items: block.items.map((item) => movedItem(item, delta)) }
    case 'table':
      return {
        ...block,
        span,
        header: movedRow(block.header, delta),
        rows: block.rows.map((row) => movedRow(row, delta)),
      }
    case 'quote':
      return { ...block, span, blocks: moved(block.blocks, delta) }
    case 'code':
    case 'frontMatter':
      return { ...block, span, content: shifted(block.content, delta) }
    default:
      return { ...block, span }
  }
}

function movedItem(item: Item, delta: number): Item {
  const checkbox = item.checkbox && shifted(item.checkbox, delta)
  return { ...item, span: shifted(item.span, delta), ...(checkbox && { checkbox }), blocks: moved(item.blocks, delta) }
}

function movedRow(row: Row, delta: number): Row {
  const cells = row.cells.map(({ span, prose }): Cell => ({ span: shifted(span, delta), prose: prose.shifted(delta) }))
  return { span: shifted(row.span, delta), cells }
}
