import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { blameless, blaming } from './documents.ts'
import { closeEverything, eventually, firstFindings, openFile } from './support.ts'

/** Presses Enter on whatever the command asks, and looks again: what it offers by itself will do here. */
async function press<T>(look: () => T): Promise<T> {
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
  return look()
}

describe('commands', () => {
  afterEach(closeEverything)

  it('Insert Five Whys puts a chain into the postmortem', async () => {
    const { document } = await openFile('postmortems/commands.md', blameless)
    const before = document.getText()
    void vscode.commands.executeCommand('postmortem.insertFiveWhys')
    await eventually(
      'the document has a Five Whys section',
      () => press(() => document.getText()),
      (text) => text !== before && /five whys/i.test(text),
    )
  })

  it('New Postmortem opens a document with every section', async () => {
    void vscode.commands.executeCommand('postmortem.newPostmortem')
    const document = await eventually(
      'a new Markdown document is shown',
      () => press(() => vscode.window.activeTextEditor?.document),
      (active) => active?.languageId === 'markdown' && active.getText().length > 0,
    )
    for (const heading of ['Summary', 'Impact', 'Timeline', 'Root Causes', 'Action Items'])
      assert.match(document?.getText() ?? '', new RegExp(`^## ${heading}`, 'im'))
  })

  it("Show Rule opens the rule's page", async () => {
    const { document } = await openFile('postmortems/commands.md', blaming)
    const [first] = await firstFindings(document)
    const code = first?.code
    const rule = typeof code === 'object' ? code.value : code
    await vscode.commands.executeCommand('postmortem.showRule', rule)
    await eventually(
      'another tab is shown',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '',
      (label) => label !== '' && label !== 'commands.md',
    )
  })
})
