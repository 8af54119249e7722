/** What VS Code loads in a browser: the server runs in a worker of its own. */
import { type ExtensionContext, Uri } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { type PostmortemApi, start, stop } from './activate.ts'
import { clientOptions } from './language-client.ts'

/** The extension host in a browser is a worker, which can start others; the type library is Node's. */
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[3]

export function activate(context: ExtensionContext): PostmortemApi {
  const address = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true)
  return start(context, new LanguageClient('postmortem', 'Postmortem', clientOptions(), new Worker(address)))
}

export function deactivate(): Promise<void> {
  return stop()
}
