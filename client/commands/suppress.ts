import { l10n, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type InsertText, type Position, type SuppressParams, suppressRequest } from '../../server/protocol.ts'
import { insertText } from '../insert-text.ts'

/** "Disable … for this line": asks for the reason and writes the comment that silences a finding. */
export async function suppress(
  client: BaseLanguageClient,
  uri: string,
  rule: string,
  position: Position,
): Promise<void> {
  const reason = await window.showInputBox({
    title: l10n.t('Disable {0} for This Line', rule),
    prompt: l10n.t('Why does this finding not hold here? The reason stands in the comment, for whoever reviews it.'),
    placeHolder: l10n.t("The vendor's own words, quoted with their consent"),
    ignoreFocusOut: true,
  })
  if (reason === undefined) return
  const params: SuppressParams = { uri, rule, position, reason }
  const edit = await client.sendRequest<InsertText | null>(suppressRequest, params)
  if (!edit) throw new Error(l10n.t('The text has changed; the finding is no longer there.'))
  await insertText(await workspace.openTextDocument(Uri.parse(uri)), edit)
}
