/** The least that a language server can be: every change is checked and its findings pushed. `thin.js <peer>` */
import { createConnection, StreamMessageReader, StreamMessageWriter, TextDocuments } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { checks } from './checks.js'

const connection = createConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout))
const documents = new TextDocuments(TextDocument)
const making = checks[process.argv[2]]()
connection.onInitialize(() => ({ capabilities: { textDocumentSync: 2 } }))
documents.onDidChangeContent(async ({ document }) => {
  const { uri, version } = document
  const check = await making
  const found = await check(document.getText())
  const diagnostics = found.map((message) => {
    const line = (message.line ?? message.lineNumber ?? 1) - 1
    const range = { start: { line, character: 0 }, end: { line, character: 1 } }
    return { range, message: String(message.reason ?? message.message ?? message.ruleDescription ?? 'found') }
  })
  connection.sendDiagnostics({ uri, version, diagnostics })
})
documents.listen(connection)
connection.listen()
