/** Asks the server for an edit and puts it into the document. */
import { l10n, type TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { DocumentParams, InsertText } from '../server/protocol.ts'
import { insertText } from './insert-text.ts'

/** Whether the server had an edit to make. What it leaves blank becomes tab stops. */
export async function insertFromServer<Params extends DocumentParams>(
  client: BaseLanguageClient,
  document: TextDocument,
  request: string,
  params: Omit<Params, 'uri'>,
): Promise<boolean> {
  const uri = client.code2ProtocolConverter.asUri(document.uri)
  const insertion = await client.sendRequest<InsertText | null>(request, { ...params, uri })
  if (!insertion) return false
  if (!(await insertText(document, insertion))) throw new Error(l10n.t('The document is read-only.'))
  return true
}
