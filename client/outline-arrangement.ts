/** How the outline is sorted and what it leaves out. Knows nothing of the editor. */
import type { OutlineItem } from '../server/protocol.ts'
import type { OutlineTree } from './outline.ts'

export interface Arrangement {
  readonly timeline: 'written' | 'clock'
  readonly actionItems: 'written' | 'due' | 'owner'
  /** Leaves out action items that are done or dropped. */
  readonly onlyOpen: boolean
}

export const asWritten: Arrangement = { timeline: 'written', actionItems: 'written', onlyOpen: false }

/** The same tree in another order; ids stay with their items. */
export function arranged(tree: OutlineTree, arrangement: Arrangement): OutlineTree {
  const entries = new Map(tree.entries)
  for (const id of tree.roots) {
    const entry = tree.entries.get(id)!
    const children = arrange(entry.item.kind, entry.children, (child) => tree.entries.get(child)!.item, arrangement)
    if (children !== entry.children) entries.set(id, { ...entry, children })
  }
  return { ...tree, entries }
}

/** Whether items stand where the document has them, so that dragging one says where it is to go. */
export function isAsWritten({ kind }: OutlineItem, { timeline, actionItems }: Arrangement): boolean {
  return (kind === 'entry' ? timeline : actionItems) === 'written'
}

function arrange(
  kind: OutlineItem['kind'],
  children: readonly string[],
  itemOf: (id: string) => OutlineItem,
  { timeline, actionItems, onlyOpen }: Arrangement,
): readonly string[] {
  if (kind === 'timeline' && timeline === 'clock') {
    // A gap is one between neighbours as they are written.
    const shown = children.filter((id) => itemOf(id).kind !== 'gap')
    return sorted(shown, (id) => itemOf(id).sortBy?.time)
  }
  if (kind !== 'actionItems') return children
  const shown = onlyOpen ? children.filter((id) => itemOf(id).state !== 'done') : children
  return actionItems === 'written' ? shown : sorted(shown, (id) => itemOf(id).sortBy?.[actionItems]?.toLowerCase())
}

/** What has no key comes last, otherwise in the order that it had. */
function sorted<Key extends string | number>(ids: readonly string[], keyOf: (id: string) => Key | undefined): string[] {
  return [...ids].sort((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    if (one === other) return 0
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1
    return one < other ? -1 : 1
  })
}
