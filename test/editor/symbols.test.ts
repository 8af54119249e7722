import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { blaming } from './documents.ts'
import { closeEverything, eventually, firstFindings, openFile } from './support.ts'

/** What Go to Symbol lists. The editor remembers it for each version of a text, so each answer is one of a new version. */
async function symbols(editor: vscode.TextEditor): Promise<string[]> {
  const { document } = editor
  await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, '\n'))
  const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  )
  const names = (some: readonly vscode.DocumentSymbol[]): string[] =>
    some.flatMap(({ name, children }) => [name, ...names(children)])
  return names(found)
}

describe('Go to Symbol', () => {
  const setting = (value: string | undefined) =>
    vscode.workspace
      .getConfiguration('postmortem')
      .update('documentSymbols', value, vscode.ConfigurationTarget.Workspace)

  afterEach(async () => {
    await setting(undefined)
    await closeEverything()
  })

  it("lists Markdown's headings once, and nothing else, as long as nobody asks for more", async () => {
    const editor = await openFile('postmortems/symbols.md', blaming)
    await firstFindings(editor.document)
    const names = await eventually(
      'the headings are listed',
      () => symbols(editor),
      ({ length }) => length > 0,
    )
    assert.deepEqual(names, blaming.match(/^#+ .*$/gm))
  })

  it('lists entries, whys and action items among them where the setting says so', async () => {
    const editor = await openFile('postmortems/symbols.md', blaming)
    await setting('entries')
    const names = await eventually(
      'an action item is listed',
      () => symbols(editor),
      (found) => found.some((name) => /certificate expiry/.test(name)),
    )
    for (const heading of blaming.match(/^#+ .*$/gm) ?? [])
      assert.equal(names.filter((name) => name === heading).length, 1)
    assert(
      names.some((name) => name.startsWith('Why ')),
      names.join('\n'),
    )
  })
})
