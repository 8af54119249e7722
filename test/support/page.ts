import { readdirSync } from 'node:fs'
import { basename } from 'node:path'

/** Where the page of each rule lies, by the rule's id; rules of one subject share a folder. */
export function pageFiles(): Map<string, string> {
  const files = readdirSync('server/core/rules', { recursive: true, encoding: 'utf8' }).map((file) =>
    `server/core/rules/${file}`.replaceAll('\\', '/'),
  )
  return new Map(files.filter((file) => file.endsWith('.md')).map((file) => [basename(file, '.md'), file]))
}

/** Reads a rule's page: its fenced `md` blocks are documents, `⟦ ⟧` stands around what must be found. */
export interface PageBlock {
  /** The name of the document's file, where the block begins with ` ```md 2026-03-02-outage.md `. */
  readonly path?: string
  /** The line of the page that the block begins on, one-based, for messages. */
  readonly line: number
  /** The document without markers. */
  readonly text: string
  readonly marked: string
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** Expected messages in order, where a `text findings` block follows. */
  readonly messages?: readonly string[]
  /** The document after the preferred fix of every finding, where an `md fixed` block follows. */
  readonly fixed?: string
}

const fence = /^(`{3,})([^\n`]*)\n([\s\S]*?)^\1[ \t]*$/gm

export function readPage(page: string): PageBlock[] {
  const blocks: { -readonly [Key in keyof PageBlock]: PageBlock[Key] }[] = []
  for (const match of page.matchAll(fence)) {
    const info = match[2]!.trim()
    const body = match[3]!
    const last = blocks.at(-1)
    if (info === 'text findings' && last) last.messages = body.trim().split('\n')
    else if (info === 'md fixed' && last) last.fixed = body
    else if (info === 'md' || /^md \S+\.md$/.test(info)) {
      const path = info.slice(3)
      const line = page.slice(0, match.index).split('\n').length
      blocks.push({ ...(path && { path }), line, ...unmark(body) })
    }
  }
  return blocks
}

/** Takes the markers out of a text and says where they stood; pairs may touch but not nest. */
export function unmark(marked: string): Pick<PageBlock, 'text' | 'marked' | 'spans'> {
  const spans: { start: number; end: number }[] = []
  let text = ''
  let start = -1
  for (const character of marked) {
    if (character === '⟦') start = text.length
    else if (character === '⟧') spans.push({ start, end: text.length })
    else text += character
  }
  return { text, marked, spans }
}

/** Draws spans into a text with the same markers. */
export function mark(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const places = spans.flatMap(({ start, end }) => [
    { at: end, sign: '⟧', order: 0 },
    { at: start, sign: '⟦', order: 1 },
  ])
  places.sort((a, b) => b.at - a.at || b.order - a.order)
  return places.reduce((out, { at, sign }) => out.slice(0, at) + sign + out.slice(at), text)
}
