import assert from 'node:assert/strict'
import type { DocumentSymbol } from 'vscode-languageserver-protocol/node'
import { pulling, startClient } from '../support/lsp-client.ts'

const uri = 'file:///incidents/2026-03-02-search.md'

const incident = `# Incident: search was stale

## Timeline (UTC)

- 2026-03-02 10:00 The index build stops
- 2026-03-02 13:10 The index is rebuilt

## Five Whys

1. Why was search stale? The index was not rebuilt.
2. Why was it not rebuilt? Its disk was full.

## Action items

- [ ] Alert on a full disk
`

const entries = [
  '2026-03-02 10:00 The index build stops',
  '2026-03-02 13:10 The index is rebuilt',
  'Why was search stale? The index was not rebuilt.',
  'Why was it not rebuilt? Its disk was full.',
  'Alert on a full disk',
]

async function symbolsOf(options: object, text = incident): Promise<DocumentSymbol[]> {
  const client = await startClient(pulling, options)
  client.open(uri, text)
  const params = { textDocument: { uri } }
  const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', params)
  await client.stop()
  return symbols
}

const names = (symbols: readonly DocumentSymbol[] = []): string[] => symbols.map(({ name }) => name)

describe('document symbols', () => {
  it('are sections with what stands in them', async () => {
    const [title, ...others] = await symbolsOf({})
    assert.deepEqual([title?.name, others], ['Incident: search was stale', []])
    assert.deepEqual(names(title?.children), ['Timeline (UTC)', 'Five Whys', 'Action items'])
    assert.deepEqual(
      title?.children?.flatMap(({ children }) => names(children)),
      entries,
    )
  })

  it('are left to an editor that knows the headings', async () => {
    assert.deepEqual(await symbolsOf({ knowsHeadings: true }), [])
  })

  it('are the entries alone where an editor that knows the headings is to list those as well', async () => {
    const options = { knowsHeadings: true, settings: { documentSymbols: 'entries' } }
    assert.deepEqual(names(await symbolsOf(options)), entries)
    assert.deepEqual(await symbolsOf(options, '# Restart the queue\n\n1. Stop it.\n'), [])
  })
})
