import type { Block } from '../../markdown/blocks.ts'

/** What the blocks of a section look like, where its heading does not tell: three quarters must be of one sort. */
export function contentKind(blocks: readonly Block[]): 'timeline' | 'actionItems' | 'fiveWhys' | undefined {
  const entries = entriesOf(blocks)
  const share = (isOne: (entry: string) => boolean) => entries.filter(isOne).length / entries.length
  if (entries.length >= 3 && share((entry) => beginsWithTime.test(entry)) >= 0.75) return 'timeline'
  if (entries.length >= 2 && share((entry) => asksWhy.test(entry)) >= 0.75) return 'fiveWhys'
  return tracksWork(blocks) ? 'actionItems' : undefined
}

/** Whether the blocks answer one why after the other, by question or by "because". */
export function holdsWhys(blocks: readonly Block[], headings: readonly string[]): boolean {
  const entries = [...headings, ...entriesOf(blocks)]
  return (
    entries.filter((entry) => asksWhy.test(entry)).length >= 2 ||
    entries.filter((entry) => /\bbecause\b/i.test(entry)).length >= 3
  )
}

/** Whether most of what the blocks list was done already: "Hosts were rebuilt", "Checks have been added". */
export function tellsWhatWas(blocks: readonly Block[]): boolean {
  const lists = blocks.filter(({ kind }) => kind === 'list')
  const entries = entriesOf(lists.length > 0 ? lists : blocks)
  return entries.filter((entry) => /\b(?:was|were|(?:has|have) been)\b/i.test(entry)).length * 2 > entries.length
}

const entryLength = 160
const mostEntries = 200

const beginsWithTime =
  /^[^\p{L}\p{N}]{0,4}(?:(?:\p{L}{3,9}\.?,? )?(?:\d{1,2}\.? )?(?:\p{L}{3,9}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:\d{4}-\d\d-\d\d[T ,]+|\d{4},? )?)~? ?(?:\d{1,2}[:.h]\d{2}|\d{1,2} ?[ap]\.?m\b|\d{4} ?(?:utc|h)\b)/iu

const asksWhy = /^(?:q\d*[.:)]?|\d+[.:)])?\s*(?:(?:why|how) ?#?\d+\s*[-–—:.)]|why\b)/i

/** The beginnings of what a section lists: items at every depth, table rows, lines of paragraphs and quotes. */
function entriesOf(blocks: readonly Block[], found: string[] = []): string[] {
  for (const block of blocks) {
    if (found.length >= mostEntries) break
    if (block.kind === 'paragraph')
      for (const line of block.prose.text.slice(0, 4000).split('\n')) found.push(line.slice(0, entryLength))
    else if (block.kind === 'list')
      for (const item of block.items) {
        const [first, ...rest] = item.blocks
        if (first?.kind === 'paragraph') found.push(first.prose.text.slice(0, entryLength))
        entriesOf(
          rest.filter((nested) => nested.kind === 'list'),
          found,
        )
        if (found.length >= mostEntries) break
      }
    else if (block.kind === 'table')
      for (const row of block.rows.slice(0, mostEntries))
        found.push(
          row.cells
            .slice(0, 2)
            .map((cell) => cell.prose.text.trim())
            .join(' ')
            .slice(0, entryLength),
        )
    else if (block.kind === 'quote') entriesOf(block.blocks, found)
  }
  return found
}

/** Checkboxes, or a table whose columns name who does what until when. */
function tracksWork(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'list') return block.items.length >= 2 && block.items.every((item) => item.checkbox)
    if (block.kind !== 'table') return false
    const header = block.header.cells.map((cell) => cell.prose.text.trim().toLowerCase())
    const has = (pattern: RegExp) => header.some((cell) => pattern.test(cell))
    return (
      has(/^(?:owner|assignee|responsible|who|dri)\b/) &&
      has(/^(?:due|deadline|status|ticket|by when|when|issue|target)\b|date\b/)
    )
  })
}
