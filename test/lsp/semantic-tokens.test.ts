import assert from 'node:assert/strict'
import type { SemanticTokens } from 'vscode-languageserver-protocol/node'
import { type Client, pulling, startClient } from '../support/lsp-client.ts'

const uri = 'file:///postmortems/a.md'
const text = `# Postmortem: disk full

## Timeline (UTC)

| Time | Who | What |
| --- | --- | --- |
| 2026-03-02 10:00 | Priya | Restarts the node |
| **10:20** | [Sam](https://example.com/sam) | Clears the disk |

## Action items

| Action | Owner | Due | Ticket |
| --- | --- | --- | --- |
| Alert on a full disk | Noor | 2026-06-01 | OPS-123 |
`

describe('semantic tokens over stdio', () => {
  let client: Client
  const lines = text.split('\n')
  const typesOf = () => client.initialized.capabilities.semanticTokensProvider!.legend.tokenTypes

  /** Each token as its type and its text. */
  function told({ data }: SemanticTokens): string[] {
    const found: string[] = []
    let [line, character] = [0, 0]
    for (let at = 0; at < data.length; at += 5) {
      const [lineDelta, delta, length, type] = data.slice(at, at + 4) as [number, number, number, number]
      character = lineDelta === 0 ? character + delta : delta
      line += lineDelta
      found.push(`${typesOf()[type]}: ${lines[line]!.slice(character, character + length)}`)
    }
    return found
  }

  before(async () => {
    client = await startClient(pulling)
    client.open(uri, text)
  })
  after(() => client.stop())

  it('are of the people, times and tickets that only a reader knows', async () => {
    const params = { textDocument: { uri } }
    const all = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', params)
    assert.deepEqual(told(all), [
      'time: 2026-03-02 10:00',
      'person: Priya',
      'time: 10:20',
      'person: Sam',
      'person: Noor',
      'time: 2026-06-01',
      'ticket: OPS-123',
    ])
  })

  it('are of a range, where that is asked', async () => {
    const range = { start: { line: 10, character: 0 }, end: { line: 14, character: 0 } }
    const params = { textDocument: { uri }, range }
    const part = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', params)
    assert.deepEqual(told(part), ['person: Noor', 'time: 2026-06-01', 'ticket: OPS-123'])
  })

  it('are none in a document that is no postmortem', async () => {
    client.open('file:///README.md', '# How to install\n\n- 10:00 Priya: runs it\n')
    const params = { textDocument: { uri: 'file:///README.md' } }
    const none = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', params)
    assert.deepEqual(none.data, [])
  })
})
