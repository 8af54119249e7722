/** What VS Code loads on the desktop. */
import type { ExtensionContext } from 'vscode'
import { type PostmortemApi, start, stop } from './activate.ts'

export function activate(context: ExtensionContext): PostmortemApi {
  return start(context)
}

export function deactivate(): Promise<void> {
  return stop()
}
