/** Pasting log or chat lines into a postmortem offers them as timeline entries. */
import * as vscode from 'vscode'
import {
  type CancellationToken,
  type DataTransfer,
  Disposable,
  type DocumentSelector,
  l10n,
  languages,
  Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type InsertText, type PasteParams, pasteRequest } from '../server/protocol.ts'

/** The part of the editor's API for pasting that is used here; editors before 1.97 do not have it. */
interface PasteApi {
  registerDocumentPasteEditProvider(
    selector: DocumentSelector,
    provider: {
      provideDocumentPasteEdits(
        document: TextDocument,
        ranges: readonly Range[],
        data: DataTransfer,
        context: unknown,
        token: CancellationToken,
      ): Promise<unknown[] | undefined>
    },
    metadata: { providedPasteEditKinds: readonly unknown[]; pasteMimeTypes: readonly string[] },
  ): Disposable
}

interface EditKind {
  append(...parts: string[]): unknown
}

export function registerPaste(client: BaseLanguageClient): Disposable {
  const api = languages as Partial<PasteApi>
  const kinds = (vscode as { DocumentDropOrPasteEditKind?: { Empty: EditKind; Text: unknown } })
    .DocumentDropOrPasteEditKind
  if (!api.registerDocumentPasteEditProvider || !kinds) return new Disposable(() => undefined)
  const kind = kinds.Empty.append('postmortem', 'timelineEntries')
  return api.registerDocumentPasteEditProvider(
    { language: 'markdown' },
    {
      async provideDocumentPasteEdits(document, _ranges, data) {
        const text = await data.get('text/plain')?.asString()
        if (!text || !/\d{1,2}[:.]\d{2}/.test(text)) return undefined
        const params: PasteParams = { uri: client.code2ProtocolConverter.asUri(document.uri), text }
        const insertion = await client.sendRequest<InsertText | null>(pasteRequest, params)
        if (!insertion) return undefined
        const additionalEdit = new WorkspaceEdit()
        const { start, end } = insertion.range
        const range = new Range(start.line, start.character, end.line, end.character)
        additionalEdit.replace(document.uri, range, insertion.newText)
        // Offered beside plain text, which stays what Ctrl+V does.
        const title = l10n.t('Add to Timeline as Entries')
        return [{ title, kind, insertText: '', additionalEdit, yieldTo: [kinds.Text] }]
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
  )
}
