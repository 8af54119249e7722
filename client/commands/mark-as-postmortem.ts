import { EndOfLine, l10n, Range, type TextDocument, WorkspaceEdit, workspace } from 'vscode'
import { setField } from '../front-matter.ts'

/** "Postmortem: Treat This Document as a Postmortem": says so in its front matter, where others see it too. */
export async function markAsPostmortem(document: TextDocument | undefined): Promise<void> {
  if (!document) return
  const eol = document.eol === EndOfLine.CRLF ? '\r\n' : '\n'
  const { line, replaced, lines } = setField(document.getText().split(/\r?\n/), 'postmortem', 'true')
  const edit = new WorkspaceEdit()
  edit.replace(document.uri, new Range(line, 0, line + replaced, 0), lines.map((text) => text + eol).join(''))
  if (!(await workspace.applyEdit(edit))) throw new Error(l10n.t('The document is read-only.'))
}
