import { Range, SnippetString, type TextDocument, window } from 'vscode'
import type { InsertText } from '../server/protocol.ts'
import { toSnippet } from './blanks.ts'

/** Puts text into a document, with its blanks as tab stops. Says whether the editor took it. */
export async function insertText(document: TextDocument, { newText, range }: InsertText): Promise<boolean> {
  const editor = await window.showTextDocument(document, { preview: false })
  const { start, end } = range
  return editor.insertSnippet(
    new SnippetString(toSnippet(newText)),
    new Range(start.line, start.character, end.line, end.character),
  )
}
