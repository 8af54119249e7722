/** Starts the language server and registers what a person sees of it. */
import { commands, EventEmitter, type ExtensionContext, l10n, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type AnalyzedParams,
  analyzedNotification,
  type ListFilesParams,
  listFilesRequest,
  type OutlineItem,
  type Position,
  type Range as ProtocolRange,
  type ReadFileParams,
  readFileRequest,
} from '../server/protocol.ts'
import { askNextWhy } from './commands/ask-next-why.ts'
import { explain } from './commands/explain.ts'
import { insertFiveWhys } from './commands/insert-five-whys.ts'
import { insertTimelineEntry } from './commands/insert-timeline-entry.ts'
import { markAsPostmortem } from './commands/mark-as-postmortem.ts'
import { newPostmortem } from './commands/new-postmortem.ts'
import { showReviewQuestions } from './commands/review-questions.ts'
import { rewordAll } from './commands/reword-all.ts'
import { registerRulePages, showRule } from './commands/show-rule.ts'
import { suppress } from './commands/suppress.ts'
import { FollowedDocument } from './followed-document.ts'
import { arrange, askArrangement, lastArrangement } from './outline-arranging.ts'
import { copyItems, editItem } from './outline-commands.ts'
import { OutlineView } from './outline-view.ts'
import { registerPaste } from './paste-provider.ts'
import { StatusItem } from './status-item.ts'

/** What `activate()` returns to other extensions and to tests. */
export interface PostmortemApi {
  /** Settles when the server answers; rejects when it could not be started. */
  readonly ready: Promise<void>
  /** The outline of the Markdown document in front of the user, as the server reads it now; empty when there is none. */
  outline(): Promise<readonly OutlineItem[]>
}

let running: BaseLanguageClient | undefined

export function start(context: ExtensionContext, client: BaseLanguageClient): PostmortemApi {
  running = client
  client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readFile(uri))
  client.onRequest(listFilesRequest, async ({ most }: ListFilesParams) => {
    const files = await workspace.findFiles('**/*.{md,markdown}', '**/node_modules/**', most)
    return files.map((file) => client.code2ProtocolConverter.asUri(file))
  })
  const ready = client.start()
  // The outline view says that the server failed; the log says why.
  ready.catch(() => undefined)
  const followed = new FollowedDocument()
  // The client knows one handler for each notification, and several parts want to hear this one.
  const analyzed = new EventEmitter<AnalyzedParams>()
  client.onNotification(analyzedNotification, (params: AnalyzedParams) => analyzed.fire(params))
  const outline = new OutlineView(client, followed, analyzed.event, lastArrangement(context.workspaceState))

  /** A command whose failure is an answer to the user, with the log one click away. */
  const register = (name: string, run: (...args: never[]) => unknown) =>
    commands.registerCommand(`postmortem.${name}`, async (...args: unknown[]) => {
      try {
        await run(...(args as never[]))
      } catch (error) {
        client.error(`postmortem.${name} failed.`, error)
        const why = error instanceof Error ? error.message : String(error)
        const choice = await window.showErrorMessage(`Postmortem: ${why}`, l10n.t('Show Log'))
        if (choice) client.outputChannel.show()
      }
    })

  context.subscriptions.push(
    followed,
    analyzed,
    outline,
    new StatusItem(client, followed, analyzed.event),
    registerRulePages(context.extensionUri),
    registerPaste(client),
    register('insertFiveWhys', () => insertFiveWhys(client, followed.document)),
    register('insertTimelineEntry', () => insertTimelineEntry(client, followed.document)),
    register('showReviewQuestions', () => showReviewQuestions(client, followed.editor)),
    register('rewordSection', () => rewordAll(client, followed.editor, 'section')),
    register('rewordDocument', () => rewordAll(client, followed.editor, 'document')),
    register('newPostmortem', () => newPostmortem(client)),
    register('markAsPostmortem', () => markAsPostmortem(followed.document)),
    register('explain', () => explain(outline.reason)),
    register('showRule', showRule),
    register('suppress', (uri: string, rule: string, position: Position) => suppress(client, uri, rule, position)),
    register('reveal', (id: string) => outline.reveal(id)),
    register('markDone', (id: string) => editItem(client, outline, 'markDone', id)),
    register('completeItem', (id: string) => editItem(client, outline, 'complete', id)),
    register('addWhy', (id: string) => editItem(client, outline, 'nextWhy', id)),
    register('askNextWhy', (uri: string, range: ProtocolRange) => askNextWhy(client, uri, range)),
    register('copyItem', (id: string) => copyItems(outline, id)),
    register('copyOutline', () => copyItems(outline)),
    register('arrangeOutline', () => askArrangement(outline, context.workspaceState)),
    register('showOpenItems', () => arrange(outline, context.workspaceState, { onlyOpen: true })),
    register('showAllItems', () => arrange(outline, context.workspaceState, { onlyOpen: false })),
    register('findInOutline', findInOutline),
    register('restartServer', () => restart(client)),
    register('showLog', () => client.outputChannel.show()),
  )
  return { ready, outline: () => ready.then(() => outline.read()) }
}

/** For a server that has no file system, or not this one. */
async function readFile(uri: string): Promise<string | null> {
  return workspace.fs.readFile(Uri.parse(uri)).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  )
}

/** The tree's own search. */
async function findInOutline(): Promise<void> {
  await commands.executeCommand('postmortem.outline.focus')
  await commands.executeCommand('list.find')
}

/** Also where it never started. */
async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop()
  await client.start()
}

export async function stop(): Promise<void> {
  await running?.dispose()
  running = undefined
}
