/** The language server in a Web Worker, as the client in a browser starts it. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser'
import { createLanguage } from './core/language/engine.ts'
import { readThroughClient } from './lsp/client-files.ts'
import { startServer } from './lsp/server.ts'

/** The worker's own end of the channel; the type library is Node's. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0]

// What gives way to others between two parts of its work does so by Node's means, which browsers do not have.
Object.assign(globalThis, {
  setImmediate: (run: () => void) => setTimeout(run, 0),
  clearImmediate: (turn: ReturnType<typeof setTimeout>) => clearTimeout(turn),
})

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
)

startServer(connection, {
  // In the same bundle, as a worker in a browser cannot load a further part of itself from everywhere.
  loadLanguage: async () => createLanguage(),
  readFile: (uri) => readThroughClient(connection, uri),
})
