/** Starts the language server and registers what a person sees of it. */
import { commands, type ExtensionContext, window } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import type { OutlineItem } from '../server/protocol.ts'
import { fillBlanks } from './commands/fill-blanks.ts'
import { insertFiveWhys } from './commands/insert-five-whys.ts'
import { markAsPostmortem } from './commands/mark-as-postmortem.ts'
import { newPostmortem } from './commands/new-postmortem.ts'
import { registerRulePages, showRule } from './commands/show-rule.ts'
import { FollowedDocument } from './followed-document.ts'
import { createClient } from './language-client.ts'
import { OutlineView } from './outline-view.ts'

/** What `activate()` returns to other extensions and to tests. */
export interface PostmortemApi {
  /** Settles when the server answers; rejects when it could not be started. */
  readonly ready: Promise<void>
  /** The outline of the Markdown document in front of the user, as the server reads it now; empty when there is none. */
  outline(): Promise<readonly OutlineItem[]>
}

let running: LanguageClient | undefined

export function start(context: ExtensionContext): PostmortemApi {
  const client = createClient(context)
  running = client
  const ready = client.start()
  // The outline view says that the server failed; the log says why.
  ready.catch(() => undefined)
  const followed = new FollowedDocument()
  const outline = new OutlineView(client, followed)

  /** A command whose failure is an answer to the user, with the log one click away. */
  const register = (name: string, run: (...args: never[]) => unknown) =>
    commands.registerCommand(`postmortem.${name}`, async (...args: unknown[]) => {
      try {
        await run(...(args as never[]))
      } catch (error) {
        client.error(`postmortem.${name} failed.`, error)
        const why = error instanceof Error ? error.message : String(error)
        const choice = await window.showErrorMessage(`Postmortem: ${why}`, 'Show Log')
        if (choice) client.outputChannel.show()
      }
    })

  context.subscriptions.push(
    followed,
    outline,
    registerRulePages(client),
    register('insertFiveWhys', () => insertFiveWhys(client, followed.document)),
    register('newPostmortem', () => newPostmortem(client)),
    register('markAsPostmortem', () => markAsPostmortem(followed.document)),
    register('explain', () => outline.reason && window.showInformationMessage(outline.reason)),
    register('showRule', showRule),
    register('fillBlanks', fillBlanks),
    register('reveal', (id: string) => outline.reveal(id)),
    register('restartServer', () => restart(client)),
    register('showLog', () => client.outputChannel.show()),
  )
  return { ready, outline: () => ready.then(() => outline.read()) }
}

/** Also where it never started. */
async function restart(client: LanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop()
  await client.start()
}

export async function stop(): Promise<void> {
  await running?.dispose()
  running = undefined
}
