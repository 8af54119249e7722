import type { RootContent } from 'mdast'
import { type Extension as FromMarkdown, fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Block } from './blocks.ts'
import { moved, toBlocks } from './to-blocks.ts'

/** The blocks of one stretch of Markdown. */
export interface Stretch {
  readonly blocks: readonly Block[]
  /** Whether the last block may swallow the line that follows the stretch. */
  readonly isOpen: boolean
}

/**
 * Parses one stretch in one piece: what the parse in chunks must agree with.
 *
 * @param start where the stretch stands in the document
 * @param references definitions from elsewhere that links in the stretch refer to, as Markdown
 */
export function parseSource(source: string, start: number, references: string): Stretch {
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
  const needed = extensions.filter(({ sign }) => sign.test(text))
  return fromMarkdown(text, {
    extensions: needed.map(({ syntax }) => syntax),
    mdastExtensions: needed.flatMap(({ tree }) => tree),
  }).children
}

/** Some hundred list and quote markers in a row: more than a person nests, enough to overflow the parser's stack. */
const nesting = /(?:^|\n|\r)[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){400}/

/**
 * What postmortems need beyond CommonMark, each with what must stand in a text that has it: looking for tables alone
 * doubles the time of the parse.
 */
const extensions: readonly { readonly sign: RegExp; readonly syntax: Syntax; readonly tree: FromMarkdown }[] = [
  { sign: /-[ \t]*[|:]|[|:][ \t]*-/, syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { sign: /\[[ \t\r\nxX]\]/, syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
  { sign: /~/, syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
]

type Syntax = ReturnType<typeof gfmTable>

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
