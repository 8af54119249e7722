import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { blaming, readme, runbook } from './documents.ts'
import { closeEverything, eventually, extension, findings, firstFindings, openFile } from './support.ts'

describe('activation', () => {
  after(closeEverything)

  it('leaves a workspace without an open Markdown document alone', async () => {
    await openFile('notes.txt', blaming)
    assert.equal(extension().isActive, false)
  })

  it('happens with the first Markdown document', async () => {
    await openFile('README.md', readme)
    await eventually(
      'the extension is active',
      () => extension().isActive,
      (active) => active,
    )
  })

  it('says nothing about a README, a runbook, or text that is not Markdown', async () => {
    const quiet = [
      await openFile('README.md', readme),
      await openFile('runbooks/renew-a-certificate.md', runbook),
      await openFile('notes.txt', blaming),
    ]
    // Findings in a postmortem that was opened later show that the server is past the quiet ones.
    await firstFindings((await openFile('postmortems/later.md', blaming)).document)
    assert.deepEqual(
      quiet.flatMap(({ document }) => findings(document)),
      [],
    )
  })

  it('contributes its commands to the palette', async () => {
    const commands = await vscode.commands.getCommands(true)
    for (const name of ['insertFiveWhys', 'newPostmortem', 'showRule'])
      assert(commands.includes(`postmortem.${name}`), `postmortem.${name} is not registered`)
  })
})
