import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { blameless, blaming } from './documents.ts'
import { closeEverything, eventually, findings, firstFindings, openFile, replaceText } from './support.ts'

describe('diagnostics', () => {
  afterEach(closeEverything)

  it('mark the blaming words and name their rule', async () => {
    const { document } = await openFile('postmortems/diagnostics.md', blaming)
    const found = await firstFindings(document)
    const blame = found.find(({ range }) => document.getText(range).includes('forgot'))
    assert(blame, `nothing marks "forgot": ${JSON.stringify(found)}`)
    assert.equal(blame.range.start.line, 4)
    assert(blame.message.length > 0)
    assert(blame.code, 'the finding does not name its rule')
  })

  it('also mark the shallow Five Whys and the incomplete action item', async () => {
    const { document } = await openFile('postmortems/diagnostics.md', blaming)
    const lineOf = (text: string) =>
      document.getText().slice(0, document.getText().indexOf(text)).split('\n').length - 1
    await eventually(
      'findings in Five Whys and under Action Items',
      () => findings(document).map(({ range }) => range.start.line),
      (lines) =>
        lines.some((line) => line >= lineOf('## Five Whys') && line < lineOf('## Action Items')) &&
        lines.some((line) => line > lineOf('## Action Items')),
    )
  })

  it('go and come with the unsaved text', async () => {
    const editor = await openFile('postmortems/diagnostics.md', blaming)
    await firstFindings(editor.document)
    await replaceText(editor, blameless)
    await eventually(
      'no blame is left',
      () => findings(editor.document).filter(({ range }) => range.start.line === 4),
      (found) => found.length === 0,
    )
    await vscode.commands.executeCommand('undo')
    await eventually(
      'the blame is back',
      () => findings(editor.document).filter(({ range }) => range.start.line === 4),
      (found) => found.length > 0,
    )
  })

  it('explain themselves in a hover', async () => {
    const { document } = await openFile('postmortems/diagnostics.md', blaming)
    const [first] = await firstFindings(document)
    const hovers = await eventually(
      'a hover on the first finding',
      () =>
        vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, first?.range.start),
      (answer) => answer.length > 0,
    )
    const text = hovers.flatMap(({ contents }) =>
      contents.map((part) => (typeof part === 'string' ? part : part.value)),
    )
    assert(text.join('').length > 40, `the hover says too little: ${text.join('')}`)
  })

  it('come also after documents that no server should stumble over', async () => {
    await openFile('postmortems/garbage.md', '\u0001\u001b\ufffd# \ud83d\u0007```')
    await openFile('postmortems/empty.md', '')
    await firstFindings((await openFile('postmortems/diagnostics.md', blaming)).document)
  })
})
