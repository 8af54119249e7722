import { l10n, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type ItemEditParams, itemEditRequest, type Range } from '../../server/protocol.ts'
import { insertFromServer } from '../server-requests.ts'

/** "Ask on", above a chain of whys that ends too early: a further why, its answer blank. */
export async function askNextWhy(client: BaseLanguageClient, uri: string, range: Range): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri))
  const done = await insertFromServer<ItemEditParams>(client, document, itemEditRequest, { edit: 'nextWhy', range })
  if (!done) throw new Error(l10n.t('There is no place in this item for that: please edit it by hand.'))
}
