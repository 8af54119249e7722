/** The language server on Node, once the engine knows how much memory it may take. */
import { readFile } from 'node:fs/promises'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { loadLanguage } from './language.ts'
import { readThroughClient } from './lsp/client-files.ts'
import { startServer } from './lsp/server.ts'

/** Rule pages lie beside the bundle. */
const pages = new URL('./rules/', import.meta.url)

// A client that vanishes while something is written to it leaves nobody to tell.
process.stdout.on('error', () => process.exit(1))

const connection = createConnection(ProposedFeatures.all)

startServer(connection, {
  loadLanguage,
  rulePage: `${pages.href}{rule}.md`,
  async readFile(uri) {
    if (!uri.startsWith('file:')) return readThroughClient(connection, uri)
    return readFile(new URL(uri), 'utf8').catch(() => undefined)
  },
})
