import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SymbolInformation } from 'vscode-languageserver-protocol/node'
import { listFilesRequest, readFileRequest } from '../../server/protocol.ts'
import { type Client, pulling, startClient } from '../support/lsp-client.ts'

const incident = (what: string) =>
  `# Postmortem: ${what}\n\n## Impact\n\n40 users.\n\n## Action items\n\n- [ ] Alert on ${what} (owner: Noor)\n`

describe('workspace symbols over stdio', () => {
  let folder: string
  let client: Client
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const changed = (name: string) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type: 2 }] })
  const symbols = (query = '') => client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query })
  const names = async (query = '') => (await symbols(query)).map(({ name }) => name)
  const start = async (files: () => string[], listsFiles = true) => {
    const workspace = { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } }
    const root = { uri: pathToFileURL(folder).href, name: 'root' }
    client = await startClient({ ...pulling, workspace }, { listsFiles }, [root])
    client.connection.onRequest(listFilesRequest, files)
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'postmortem-'))
  })
  afterEach(async () => {
    await client.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('are of every postmortem, open or closed, and of nothing else', async () => {
    mkdirSync(join(folder, 'team'))
    write('a.md', incident('disk full'))
    write('team/b.md', incident('queue stuck'))
    write('README.md', '# How to install\n\nRun it.\n')
    await start(() => ['a.md', 'team/b.md', 'README.md', 'gone.md'].map(uriOf))
    client.open(uriOf('a.md'), incident('disk slow'))
    assert.deepEqual(await names(), [
      'Postmortem: disk slow',
      'Alert on disk slow',
      'Postmortem: queue stuck',
      'Alert on queue stuck',
    ])
    const [item] = await symbols('alert queue')
    assert.equal(item?.containerName, 'Postmortem: queue stuck')
    assert.equal(item?.location.uri, uriOf('team/b.md'))
    assert.deepEqual(item?.location.range.start, { line: 8, character: 6 })
    assert.deepEqual(await names('pmqstck'), ['Postmortem: queue stuck'])
  })

  it('follow what changes on disk, and in the settings', async () => {
    write('a.md', incident('disk full'))
    await start(() => [uriOf('a.md')])
    assert.deepEqual(await names('disk full'), ['Postmortem: disk full', 'Alert on disk full'])
    write('a.md', incident('disk slow'))
    await changed('a.md')
    assert.deepEqual(await names(), ['Postmortem: disk slow', 'Alert on disk slow'])
    write('.postmortem.yaml', "documents:\n  exclude: ['**/a.md']\n")
    await changed('.postmortem.yaml')
    assert.deepEqual(await names(), [])
  })

  it('are read once, however often somebody looks', async () => {
    let listed = 0
    const reads: string[] = []
    await start(() => {
      listed++
      return ['vscode-vfs://github/team/a.md']
    })
    client.connection.onRequest(readFileRequest, ({ uri }: { uri: string }) => {
      reads.push(uri)
      return uri.endsWith('.md') ? incident('disk full') : null
    })
    for (const query of ['d', 'di', 'disk']) assert.equal((await names(query)).length, 2)
    assert.equal(listed, 1)
    assert.deepEqual(
      reads.filter((uri) => uri.endsWith('.md')),
      ['vscode-vfs://github/team/a.md'],
    )
  })

  it('are of open documents only where the client lists no files', async () => {
    write('a.md', incident('disk full'))
    await start(() => [uriOf('a.md')], false)
    assert.deepEqual(await names(), [])
    client.open(uriOf('a.md'), incident('disk full'))
    assert.equal((await names()).length, 2)
  })
})
