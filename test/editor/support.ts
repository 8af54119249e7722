import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import * as vscode from 'vscode'

/** The extension under test. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('postmortem.postmortem')
  assert(found, 'the extension is not loaded')
  return found
}

/** Asks again until the answer is as wanted; the editor settles in its own time, so no test sleeps for a fixed one. */
export async function eventually<T>(
  what: string,
  ask: () => T | PromiseLike<T>,
  wanted: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + 40_000
  for (;;) {
    const answer = await ask()
    if (wanted(answer)) return answer
    assert(Date.now() < deadline, `${what}: not so after 40 s, but ${JSON.stringify(answer)}`)
    await wait(50)
  }
}

/** Writes a file into the workspace, a temporary copy of the example folder, and shows it. */
export async function openFile(name: string, text: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0]
  assert(folder, 'no workspace folder is open')
  const uri = vscode.Uri.joinPath(folder.uri, name)
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri))
}

/** This extension's diagnostics of a document. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'postmortem')
}

/** Waits for the first findings of a document. */
export function firstFindings(document: vscode.TextDocument): Promise<vscode.Diagnostic[]> {
  return eventually(
    'the document has findings',
    () => findings(document),
    (found) => found.length > 0,
  )
}

/** Replaces the whole text, as one edit that undo takes back. */
export async function replaceText(editor: vscode.TextEditor, text: string): Promise<void> {
  const all = new vscode.Range(0, 0, editor.document.lineCount, 0)
  assert(await editor.edit((edit) => edit.replace(all, text)), 'the edit was refused')
}

/** Closes every editor, so that no test sees what another left open. */
export async function closeEverything(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
  for (const document of vscode.workspace.textDocuments)
    if (document.isDirty) {
      await vscode.window.showTextDocument(document)
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}
