/** What VS Code loads on the desktop and on remote machines: the server runs in a process of its own. */
import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { type PostmortemApi, start, stop } from './activate.ts'
import { clientOptions } from './language-client.ts'

export function activate(context: ExtensionContext): PostmortemApi {
  const module = context.asAbsolutePath('dist/server.js')
  const transport = TransportKind.ipc
  const run = { module, transport }
  const debug = { module, transport, options: { execArgv: ['--inspect=6009'] } }
  return start(context, new LanguageClient('postmortem', 'Postmortem', { run, debug }, clientOptions()))
}

export function deactivate(): Promise<void> {
  return stop()
}
