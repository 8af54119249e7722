import type { RootContent } from 'mdast'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block } from './blocks.ts'
import { plainBlocks } from './plain/plain-blocks.ts'
import { plainProse } from './plain/plain-prose.ts'
import type { Prose } from './prose.ts'
import { moved, toBlocks } from './to-blocks.ts'

/** The blocks of one stretch of Markdown. */
export interface Stretch {
  readonly blocks: readonly Block[]
  /** Whether the last block may swallow the line that follows the stretch. */
  readonly isOpen: boolean
  /** Whether it was not parsed, as that would take the parser beyond all measure. */
  readonly isPassedOver: boolean
}

/**
 * Parses one stretch in one piece: what the parse in chunks must agree with.
 *
 * @param start where the stretch stands in the document
 * @param references definitions from elsewhere that links in the stretch refer to, as Markdown
 */
export function parseSource(source: string, start: number, references: string): Stretch {
  // A byte order mark is skipped by the parser without being counted; in the middle of a text it is an ordinary mark.
  const text = source.replace(/^\uFEFF/, '\u200B')
  if (nesting.test(text) || isOvermarked(text)) return { blocks: [], isOpen: false, isPassedOver: true }
  const blocks: Block[] = []
  let isOpen = false
  const pieces = plainBlocks(text, (from, to) => inlineProse(text, from, to, references))
  for (const [index, piece] of pieces.entries()) {
    if ('kind' in piece) blocks.push(piece)
    else {
      const isLast = index === pieces.length - 1
      const parsed = parseWhole(text.slice(piece.start, isLast ? text.length : piece.end), references)
      for (const block of moved(parsed.blocks, piece.start)) blocks.push(block)
      isOpen = isLast && parsed.isOpen
    }
  }
  return { blocks: moved(blocks, start), isOpen, isPassedOver: false }
}

/** Leaves all to the parser, as plain reading must not be told from it. */
export function parseWhole(source: string, references: string): Omit<Stretch, 'isPassedOver'> {
  const prefix = references === '' ? '' : `${references}\n\n`
  const text = prefix + source
  const nodes = nodesOf(text).filter((node) => node.position!.start.offset! >= prefix.length)
  const last = lastOf(nodes)
  const lastSource = last === undefined ? '' : text.slice(last.position!.start.offset, last.position!.end.offset)
  return {
    blocks: moved(toBlocks(nodes, text), -prefix.length),
    isOpen:
      (last?.type === 'code' && isOpenFence(lastSource)) ||
      (last?.type === 'html' && isOpenHtml(lastSource, text.slice(last.position!.end.offset))),
  }
}

function inlineProse(text: string, from: number, to: number, references: string): Prose | undefined {
  const plain = plainProse(text, from, to, references !== '')
  if (plain) return plain
  const [block, ...others] = parseWhole(text.slice(from, to), references).blocks
  return block?.kind === 'paragraph' && others.length === 0 ? block.prose.shifted(from) : undefined
}

function nodesOf(text: string): RootContent[] {
  const needed = extensions.filter(({ sign }) => sign.test(text))
  return unified()
    .use(remarkParse)
    .data(
      'micromarkExtensions',
      needed.map(({ syntax }) => syntax),
    )
    .data(
      'fromMarkdownExtensions',
      needed.flatMap(({ tree }) => tree),
    )
    .parse(text).children
}

/** Tens of thousands of marks of emphasis or links without a blank line: the parser's time grows with their square. */
function isOvermarked(text: string): boolean {
  if (text.length < mostMarks) return false
  let marks = 0
  let line = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) {
      if (text.slice(line, at).trim() === '') marks = 0
      line = at + 1
    } else if (code === 42 || code === 95 || code === 126 || code === 91) {
      if (++marks > mostMarks) return true
    }
  }
  return false
}

const mostMarks = 40_000

/** Some hundred list and quote markers in a row: more than a person nests, enough to overflow the parser's stack. */
const nesting = /(?:^|\n|\r)[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){400}/

/**
 * What postmortems need beyond CommonMark, each with what must stand in a text that has it: looking for tables alone
 * doubles the time of the parse.
 */
const extensions: readonly { readonly sign: RegExp; readonly syntax: Syntax; readonly tree: Tree }[] = [
  { sign: /-[ \t]*[|:]|[|:][ \t]*-/, syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { sign: /\[[ \t\r\nxX]\]/, syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
  { sign: /~/, syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
]

type Syntax = ReturnType<typeof gfmTable>
type Tree = ReturnType<typeof gfmTableFromMarkdown>

function isOpenFence(source: string): boolean {
  const open = /^(`{3,}|~{3,})/.exec(source)
  if (!open) return false
  const lines = source.split(/\r\n|\n|\r/)
  const close = lines.length > 1 ? /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(lines.at(-1)!) : null
  return !close || !close[1]!.startsWith(open[1]!)
}

/** The innermost block at the end, as one that stays open in a list or a quote takes blank lines for its own. */
function lastOf(nodes: readonly RootContent[]): RootContent | undefined {
  let last = nodes.at(-1)
  while (last && (last.type === 'list' || last.type === 'listItem' || last.type === 'blockquote')) {
    const inner: RootContent | undefined = last.children.at(-1)
    if (!inner) break
    last = inner
  }
  return last
}

/** Comments, scripts and the like end at their own closing mark, other HTML at a blank line. */
function isOpenHtml(source: string, after: string): boolean {
  if (source.startsWith('<!--')) return !source.includes('-->')
  if (/^<(?:[!?]|script|pre|style|textarea)/i.test(source)) return true
  return !/^[ \t]*(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(after)
}
