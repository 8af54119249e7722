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
import { insertFromServer } from './server-requests.ts'

/** What a command or a drop needs to know of the tree. */
export interface ShownOutline {
  readonly document: TextDocument | undefined
  item(id: string): OutlineItem | undefined
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

/** Copies an item as the sentence that its tooltip says, its children below it. */
export async function copyItem(outline: ShownOutline, id: string): Promise<void> {
  const shown = outline.item(id)
  if (shown) await env.clipboard.writeText(lines(shown, 0).join('\n'))
}

function lines({ label, description, children }: OutlineItem, depth: number): string[] {
  const text = `${'  '.repeat(depth)}- ${[label, description].filter(Boolean).join(' — ')}`
  return [text, ...children.flatMap((child) => lines(child, depth + 1))]
}

const mime = 'application/vnd.code.tree.postmortem.outline'

/** Entries and action items are put in another order by dragging one onto the one that it shall stand before. */
export function dragAndDrop(
  outline: ShownOutline,
  move: (id: string, target: string) => Promise<void>,
): TreeDragAndDropController<string> {
  const canMove = (id: string | undefined) =>
    id !== undefined && /^(?:entry|actionItem)$/.test(outline.item(id)?.kind ?? '')
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
