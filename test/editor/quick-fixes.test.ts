import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { blaming } from './documents.ts'
import { closeEverything, eventually, findings, firstFindings, openFile } from './support.ts'

/** Code actions on a range once there are any: at start-up the editor may answer before the server does. */
function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind: string): Promise<vscode.CodeAction[]> {
  return eventually(
    `a code action of kind ${kind}`,
    () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        kind,
        20,
      ),
    (actions) => actions.some(({ edit }) => edit),
  )
}

describe('quick fixes', () => {
  afterEach(closeEverything)

  it('reword the blame, and its finding goes', async () => {
    const { document } = await openFile('postmortems/fix.md', blaming)
    const blame = (await firstFindings(document)).find(({ range }) => range.start.line === 4)
    assert(blame, 'no finding in the summary')
    const before = document.getText()
    const actions = await actionsAt(document, blame.range, 'quickfix')
    const edit = actions.find((action) => action.edit)?.edit
    assert(edit)
    assert(await vscode.workspace.applyEdit(edit), 'the edit was refused')
    assert.notEqual(document.getText(), before)
    await eventually(
      'the finding is gone',
      () => findings(document).filter(({ code, range }) => same(code, blame.code) && range.start.line === 4),
      (left) => left.length === 0,
    )
  })

  it('do not fill in on save what only the author knows', async () => {
    const { document } = await openFile('postmortems/fix-all.md', blaming)
    const [first] = await firstFindings(document)
    assert(first)
    // There are fixes, and each of them leaves a blank: so none may be applied unasked.
    await actionsAt(document, first.range, 'quickfix')
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      'source.fixAll.postmortem',
      20,
    )
    assert.deepEqual(
      all.map(({ title }) => title),
      [],
    )
  })
})

function same(one: vscode.Diagnostic['code'], other: vscode.Diagnostic['code']): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
