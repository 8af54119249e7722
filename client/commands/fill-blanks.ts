import { Range, Selection, Uri, window, workspace } from 'vscode'
import type { Range as ProtocolRange } from '../../server/protocol.ts'
import { firstBlank } from '../blanks.ts'

/** Selects the first blank within a range that a quick fix has just written, ready to be typed over. */
export async function fillBlanks(uri: string, { start, end }: ProtocolRange): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri))
  const range = new Range(start.line, start.character, end.line, end.character)
  const blank = firstBlank(document.getText(range))
  if (!blank) return
  const offset = document.offsetAt(range.start)
  const selection = new Selection(document.positionAt(offset + blank.start), document.positionAt(offset + blank.end))
  await window.showTextDocument(document, { selection })
}
