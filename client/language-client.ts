/** The connection to the language server, which runs in a process of its own. */
import { type ExtensionContext, workspace } from 'vscode'
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node'
import type { InitializationOptions } from '../server/protocol.ts'

export function createClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('dist/server.js')
  const transport = TransportKind.ipc
  return new LanguageClient(
    'postmortem',
    'Postmortem',
    { run: { module, transport }, debug: { module, transport, options: { execArgv: ['--inspect=6009'] } } },
    clientOptions(),
  )
}

function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: schemes().flatMap((scheme) => [
      { language: 'markdown', scheme },
      // The repository's config file, so that what is typed into it counts at once.
      { pattern: '**/.postmortem.{json,yaml,yml}', scheme },
    ]),
    synchronize: { configurationSection: 'postmortem' },
    initializationOptions,
    diagnosticPullOptions: { onChange: true, onFocus: true },
    // Findings link to their rule's page in hovers, and to nothing else.
    markdown: { isTrusted: { enabledCommands: ['postmortem.showRule'] }, supportThemeIcons: true },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
  }
}

function initializationOptions(): InitializationOptions {
  return {
    settings: workspace.getConfiguration('postmortem'),
    // The URI's query is the command's arguments as JSON: ["{rule}"].
    rulePage: 'command:postmortem.showRule?%5B%22{rule}%22%5D',
    fillBlanksCommand: 'postmortem.fillBlanks',
  }
}

/**
 * Where people write. Old versions (`git:`), chats, output and the rule pages are Markdown as well, but nobody can
 * change them, so nothing is said of them.
 */
function schemes(): readonly string[] {
  const folders = workspace.workspaceFolders ?? []
  return [...new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', ...folders.map(({ uri }) => uri.scheme)])]
}
