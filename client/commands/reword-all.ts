import { l10n, Range, type TextEditor, WorkspaceEdit, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type RewordAllParams, type Rewordings, rewordAllRequest } from '../../server/protocol.ts'

/**
 * "Reword All in This Section" and "… in This Document": the preferred fix of every finding about language in the
 * editor's refactor preview, where each can be looked at and left out. Nothing changes before that.
 */
export async function rewordAll(
  client: BaseLanguageClient,
  editor: TextEditor | undefined,
  where: 'section' | 'document',
): Promise<void> {
  if (!editor) throw new Error(l10n.t('Open the postmortem first.'))
  const { document, selection } = editor
  const { line, character } = selection.active
  const params: RewordAllParams = {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    ...(where === 'section' && { position: { line, character } }),
  }
  const found = await client.sendRequest<Rewordings | null>(rewordAllRequest, params)
  if (!found || found.rewordings.length === 0) {
    await window.showInformationMessage(l10n.t('There is nothing to reword here.'))
    return
  }
  if (found.version !== document.version) throw new Error(l10n.t('The text has changed meanwhile; try again.'))
  const edit = new WorkspaceEdit()
  for (const { title, message, edits } of found.rewordings)
    for (const { range, newText } of edits)
      edit.replace(
        document.uri,
        new Range(range.start.line, range.start.character, range.end.line, range.end.character),
        newText,
        { needsConfirmation: true, label: title, description: message },
      )
  await workspace.applyEdit(edit, { isRefactoring: true })
}
