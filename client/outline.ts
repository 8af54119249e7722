/** The outline as a tree whose items are known by an id that survives edits. Knows nothing of the editor. */
import type { OutlineItem, Position, Range } from '../server/protocol.ts'

export interface OutlineEntry {
  readonly item: OutlineItem
  readonly parent?: string
  readonly children: readonly string[]
}

/** Every item of one outline by its id. The ids of the outermost items are in `roots`. */
export interface OutlineTree {
  readonly entries: ReadonlyMap<string, OutlineEntry>
  readonly roots: readonly string[]
}

export const emptyTree: OutlineTree = { entries: new Map(), roots: [] }

/**
 * An id is the path of kinds and of places among siblings of the same kind, such as `timeline#0/entry#3`: typing inside
 * an entry, or above the section, leaves it alone, so that the view keeps what is selected and what is collapsed.
 */
export function treeOf(items: readonly OutlineItem[]): OutlineTree {
  const entries = new Map<string, OutlineEntry>()
  const add = (siblings: readonly OutlineItem[], parent?: string): string[] => {
    const seen = new Map<string, number>()
    return siblings.map((item) => {
      const place = seen.get(item.kind) ?? 0
      seen.set(item.kind, place + 1)
      const id = `${parent === undefined ? '' : `${parent}/`}${item.kind}#${place}`
      const children = add(item.children, id)
      entries.set(id, { item, children, ...(parent !== undefined && { parent }) })
      return id
    })
  }
  return { roots: add(items), entries }
}

/** The innermost item around a position; of two that meet there, the one that begins. */
export function itemAt(tree: OutlineTree, position: Position): string | undefined {
  const within = (ids: readonly string[]): string | undefined =>
    ids.findLast((id) => {
      const item = tree.entries.get(id)?.item
      // What is missing has a place to go to, but stands nowhere.
      return item && item.kind !== 'readiness' && contains(item.range, position)
    })
  let innermost: string | undefined
  for (let next = within(tree.roots); next !== undefined; next = within(tree.entries.get(next)?.children ?? []))
    innermost = next
  return innermost
}

/**
 * How long after the start an entry is, and what an action item lacks, is what a reader looks for, and a side bar of
 * the usual width has no room for it behind a whole sentence: so the time stands first, and the view cuts the sentence.
 */
export function shownOf({ kind, label, description }: OutlineItem): { label: string; description?: string } {
  if (kind !== 'entry') return { label, ...(description && { description }) }
  const [time = '', ...text] = label.split('  ')
  return { label: [time, description].filter(Boolean).join(' '), description: text.join('  ') }
}

/** What a screen reader says: the lines of the tooltip, which the eye tells apart and the ear would not. */
export function spokenOf(item: OutlineItem): string {
  const lines = tooltipOf(item).replaceAll(' · ', ', ').split('\n')
  return lines
    .map((line, at) => (at < lines.length - 1 && !/[.,:;?!…。？！]$/.test(line) ? `${line},` : line))
    .join(' ')
}

export function tooltipOf({ tooltip, label, description }: OutlineItem): string {
  return tooltip ?? [label, description].filter(Boolean).join(', ')
}

/** Whether two trees look the same in the view: ranges may differ, as they do with every line typed above. */
export function looksTheSame(a: OutlineTree, b: OutlineTree): boolean {
  if (a.entries.size !== b.entries.size) return false
  for (const [id, { item, children }] of a.entries) {
    const other = b.entries.get(id)
    if (!other || shown(item) !== shown(other.item) || children.join() !== other.children.join()) return false
  }
  return true
}

function shown({ label, description, tooltip, state }: OutlineItem): string {
  return JSON.stringify([label, description, tooltip, state])
}

function contains(range: Range | undefined, position: Position): boolean {
  return range !== undefined && !isBefore(position, range.start) && !isBefore(range.end, position)
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
