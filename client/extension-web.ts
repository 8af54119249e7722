/** What VS Code loads in a browser: the server runs in a worker of its own. */
import { type ExtensionContext, Uri } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { type PostmortemApi, start, stop } from './activate.ts'
import { clientOptions } from './language-client.ts'

/** The extension host in a browser is a worker, which can start others; the type library is Node's. */
declare const Worker: new (address: string) => ConstructorParameters<typeof BrowserMessageReader>[0]

export function activate(context: ExtensionContext): PostmortemApi {
  const address = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true)
  // A new one for each start, as a worker that was stopped stays so.
  const connect = async () => {
    const worker = new Worker(address)
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  return start(context, new LanguageClient('postmortem', 'Postmortem', connect, clientOptions()))
}

export function deactivate(): Promise<void> {
  return stop()
}
