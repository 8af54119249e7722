import { Range, SnippetString, type TextDocument, window } from 'vscode'
import { asSnippetText, type InsertText, toSnippet } from '../server/protocol.ts'

/** Puts text into a document, with its blanks as tab stops. Says whether the editor took it. */
export async function insertText(document: TextDocument, { newText, range }: InsertText): Promise<boolean> {
  const editor = await window.showTextDocument(document, { preview: false })
  // A snippet is indented like the line that it is put into, unless it begins with that line.
  const { start, end } = range
  const before = document.getText(new Range(start.line, 0, start.line, start.character))
  const { version } = document
  const isTaken = await editor.insertSnippet(
    new SnippetString(asSnippetText(before) + toSnippet(newText)),
    new Range(start.line, 0, end.line, end.character),
  )
  // A read-only editor takes a snippet without a word and leaves it out.
  return isTaken && document.version !== version
}
