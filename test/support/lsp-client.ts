import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceFolder,
} from 'vscode-languageserver-protocol/node'
import { analyzedNotification } from '../../server/protocol.ts'

/** A language client on the other end of a real server's standard input and output. */
export interface Client {
  readonly connection: ProtocolConnection
  readonly process: ChildProcessWithoutNullStreams
  readonly initialized: InitializeResult
  /** Diagnostics that the server pushed, newest last. */
  readonly published: { uri: string; version?: number; diagnostics: Diagnostic[] }[]
  open(uri: string, text: string): void
  /** Replaces the whole text. */
  change(uri: string, version: number, text: string): void
  /** Asks until the answer is as wanted; fails with the last answer after ten seconds. */
  until<T>(ask: () => Promise<T> | T, wanted: (answer: T) => boolean): Promise<T>
  stop(): Promise<void>
}

export const pulling: ClientCapabilities = {
  textDocument: { diagnostic: {}, codeAction: {} },
  workspace: { diagnostics: { refreshSupport: true } },
}

export async function startClient(
  capabilities: ClientCapabilities,
  initializationOptions: unknown = {},
  workspaceFolders: WorkspaceFolder[] | null = null,
): Promise<Client> {
  const child = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: 'pipe' })
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const published: Client['published'] = []
  connection.onNotification('textDocument/publishDiagnostics', (params: Client['published'][number]) => {
    published.push(params)
  })
  connection.onNotification(analyzedNotification, () => undefined)
  connection.onRequest('workspace/diagnostic/refresh', () => null)
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions,
    workspaceFolders,
  })
  await connection.sendNotification('initialized', {})
  return {
    connection,
    process: child,
    initialized,
    published,
    open: (uri, text) =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      }),
    change: (uri, version, text) =>
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    async until(ask, wanted) {
      const deadline = Date.now() + 10_000
      for (;;) {
        const answer = await ask()
        if (wanted(answer)) return answer
        if (Date.now() > deadline) throw new Error(`never came to be; last answer: ${JSON.stringify(answer)}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    async stop() {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      connection.dispose()
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve))
    },
  }
}
