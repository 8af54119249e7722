import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { createProtocolConnection } from 'vscode-languageserver-protocol/node'
import { explained } from '../../server/cli/faults.ts'
import { UsageError } from '../../server/cli/files.ts'
import { startServer } from '../../server/lsp/server.ts'
import { analyzedNotification, type Outline, outlineRequest } from '../../server/protocol.ts'

const incident =
  '# Postmortem: mail lost\n\n## Impact\n\n12 users\n\n## Action items\n\n- [ ] Add an alert (owner: Noor)\n'

describe('a fault of ours', () => {
  it('is told in one line, in the log and in the outline, and whoever asks gets an answer', async () => {
    const [up, down] = [new PassThrough(), new PassThrough()]
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down))
    startServer(server, {
      loadLanguage: async () => ({
        sentences() {
          throw new Error('out of words\n  at somewhere')
        },
      }),
      readFile: async () => undefined,
    })
    const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
    const log: string[] = []
    client.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message))
    client.onNotification(analyzedNotification, () => undefined)
    client.onNotification('textDocument/publishDiagnostics', () => undefined)
    client.listen()
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
    await client.sendNotification('initialized', {})
    const uri = 'file:///incident.md'
    const textDocument = { uri, languageId: 'markdown', version: 1, text: incident }
    await client.sendNotification('textDocument/didOpen', { textDocument })
    let outline = await client.sendRequest<Outline>(outlineRequest, { uri })
    while (!outline.problem) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      outline = await client.sendRequest<Outline>(outlineRequest, { uri })
    }
    assert.equal(outline.problem, 'The document could not be analysed: out of words')
    assert.equal(outline.isPostmortem, false)
    assert.deepEqual(log, [outline.problem])
    client.dispose()
    server.dispose()
  })

  it('names the file in the terminal, on one line', () => {
    const failing = () => {
      throw new TypeError('x is undefined\n    at a.b (dist/cli.js:1:99)')
    }
    assert.throws(
      () => explained('a.md', failing),
      (error: unknown) =>
        error instanceof UsageError && /^a\.md: could not be analysed.*: x is undefined$/.test(error.message),
    )
    assert.equal(
      explained('a.md', () => 7),
      7,
    )
  })
})
