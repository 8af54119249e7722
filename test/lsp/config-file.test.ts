import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Diagnostic, FullDocumentDiagnosticReport } from 'vscode-languageserver-protocol/node'
import { type Client, pulling, startClient } from '../support/lsp-client.ts'

const incomplete = `# Postmortem: checkout was down

## Impact

1,200 users saw errors for 20 minutes.

## Action items

- [ ] Alert on the error rate (owner: Noor, due 2026-06-01)
`

describe("the repository's config file over stdio", () => {
  let folder: string
  let client: Client
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href
  const config = () => uriOf('.postmortem.yaml')
  const write = (text: string, name = '.postmortem.yaml') => writeFileSync(join(folder, name), text)
  const level = (word: string) => `rules:\n  action-item-incomplete: ${word}\n`
  const pull = async (uri: string): Promise<Diagnostic[]> =>
    (
      await client.connection.sendRequest<FullDocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      })
    ).items
  const severities = async (name = 'a.md') =>
    (await pull(uriOf(name))).flatMap(({ code, severity }) => (code === 'action-item-incomplete' ? [severity] : []))
  const becomes = (wanted: readonly number[], name = 'a.md') =>
    client.until(
      () => severities(name),
      (found) => JSON.stringify(found) === JSON.stringify(wanted),
    )
  const start = async () => {
    client = await startClient(
      {
        ...pulling,
        workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
      },
      {},
      [{ uri: pathToFileURL(folder).href, name: 'root' }],
    )
  }
  const changedOnDisk = (uri: string) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] })

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'postmortem-'))
  })
  afterEach(async () => {
    await client.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('counts, and counts anew when it changes on disk or goes', async () => {
    write(level('error'))
    await start()
    client.open(uriOf('a.md'), incomplete)
    await becomes([1])
    write(level('hint'))
    await changedOnDisk(config())
    await becomes([4])
    rmSync(join(folder, '.postmortem.yaml'))
    await changedOnDisk(config())
    await becomes([2])
  })

  it('counts as it is typed; while it cannot be read, as it last could', async () => {
    write(level('error'))
    await start()
    client.open(uriOf('a.md'), incomplete)
    await becomes([1])
    client.open(config(), level('hint'))
    await becomes([4])
    client.change(config(), 2, `${level('hint')}profile: [\n`)
    const broken = await client.until(
      () => pull(config()),
      (found) => found.length > 0,
    )
    assert.equal(broken[0]?.range.start.line, 3)
    assert.equal(broken[0]?.severity, 1)
    await becomes([4])
    client.change(config(), 3, level('information'))
    await becomes([3])
    assert.deepEqual(await pull(config()), [])
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: config() } })
    await becomes([1])
  })

  it('has its problems reported at their lines while it is closed', async () => {
    write('profile: loud\nrules:\n  action-item-incomplete: hint\n')
    await start()
    client.open(uriOf('a.md'), incomplete)
    await becomes([4])
    const told = () => client.published.findLast(({ uri }) => uri === config())?.diagnostics
    await client.until(told, (found) => found?.length === 1)
    assert.equal(told()?.[0]?.range.start.line, 0)
    assert.match(String(told()?.[0]?.message), /^profile: /)
    write(level('hint'))
    await changedOnDisk(config())
    await client.until(told, (found) => found?.length === 0)
  })

  it('is the nearest one below the root', async () => {
    write(level('error'))
    mkdirSync(join(folder, 'team/docs'), { recursive: true })
    write('{ "rules": { "action-item-incomplete": "hint" } }', 'team/.postmortem.json')
    await start()
    client.open(uriOf('a.md'), incomplete)
    client.open(uriOf('team/docs/b.md'), incomplete)
    await becomes([1])
    await becomes([4], 'team/docs/b.md')
  })
})
