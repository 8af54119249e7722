/** What the menu of an item in the outline does. */
import {
  type DataTransfer,
  DataTransferItem,
  env,
  l10n,
  type TextDocument,
  type TreeDragAndDropController,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type ItemEditParams, itemEditRequest, type OutlineItem } from '../server/protocol.ts'
import { type Arrangement, isAsWritten } from './outline-arrangement.ts'
import { insertFromServer } from './server-requests.ts'

/** What a command or a drop needs to know of the tree. */
export interface ShownOutline {
  readonly document: TextDocument | undefined
  readonly arrangement: Arrangement
  readonly roots: readonly string[]
  item(id: string): OutlineItem | undefined
  childrenOf(id: string): readonly string[]
}

/** Applies one of the server's edits to an item of the tree. */
export async function editItem(
  client: BaseLanguageClient,
  outline: ShownOutline,
  edit: ItemEditParams['edit'],
  id: string,
  target?: string,
): Promise<void> {
  const { document } = outline
  const range = outline.item(id)?.range
  const before = target === undefined ? undefined : outline.item(target)?.range
  if (!document || !range) return
  const params = { edit, range, ...(before && { target: before }) }
  const done = await insertFromServer<ItemEditParams>(client, document, itemEditRequest, params)
  if (!done && edit !== 'moveBefore')
    throw new Error(l10n.t('There is no place in this item for that: please edit it by hand.'))
}

/** Copies an item with those below it as a Markdown list, as they are shown; everything without an item. */
export async function copyItems(outline: ShownOutline, id?: string): Promise<void> {
  const ids = id === undefined ? outline.roots : [id]
  await env.clipboard.writeText(ids.flatMap((each) => lines(outline, each, 0)).join('\n'))
}

function lines(outline: ShownOutline, id: string, depth: number): string[] {
  const item = outline.item(id)
  if (!item) return []
  const text = `${'  '.repeat(depth)}- ${[item.label, item.description].filter(Boolean).join(' — ')}`
  return [text, ...outline.childrenOf(id).flatMap((child) => lines(outline, child, depth + 1))]
}

const mime = 'application/vnd.code.tree.postmortem.outline'

/** Entries and action items are put in another order by dragging one onto the one that it shall stand before. */
export function dragAndDrop(
  outline: ShownOutline,
  move: (id: string, target: string) => Promise<void>,
): TreeDragAndDropController<string> {
  const canMove = (id: string | undefined) => {
    const item = id === undefined ? undefined : outline.item(id)
    return item !== undefined && /^(?:entry|actionItem)$/.test(item.kind) && isAsWritten(item, outline.arrangement)
  }
  return {
    dragMimeTypes: [mime],
    dropMimeTypes: [mime],
    handleDrag([id], data: DataTransfer) {
      if (canMove(id)) data.set(mime, new DataTransferItem(id))
    },
    async handleDrop(target, data) {
      const id: unknown = data.get(mime)?.value
      if (typeof id === 'string' && target !== undefined && canMove(target)) await move(id, target)
    },
  }
}
