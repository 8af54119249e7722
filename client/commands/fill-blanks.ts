import { Range, Uri, workspace } from 'vscode'
import type { Range as ProtocolRange } from '../../server/protocol.ts'
import { hasBlank } from '../../server/protocol.ts'
import { insertText } from '../insert-text.ts'

/** Turns the blanks within a range that a quick fix has just written into tab stops, the first one selected. */
export async function fillBlanks(uri: string, range: ProtocolRange): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri))
  const { start, end } = range
  const newText = document.getText(new Range(start.line, start.character, end.line, end.character))
  if (hasBlank(newText)) await insertText(document, { range, newText })
}
