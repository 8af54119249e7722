/** What the connection to the language server is set up with, wherever the server runs. */
import { extensions, l10n, workspace } from 'vscode'
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient'
import type { InitializationOptions } from '../server/protocol.ts'
import { serverEndHandler } from './server-end.ts'
import { withTabStops } from './tab-stops.ts'

export function clientOptions(): LanguageClientOptions {
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
    errorHandler: serverEndHandler(),
    middleware: {
      provideCodeActions: async (document, range, context, token, next) =>
        withTabStops((await next(document, range, context, token)) ?? []),
    },
  }
}

function initializationOptions(): InitializationOptions {
  return {
    // As plain data: what is sent to a worker may hold no function.
    settings: JSON.parse(JSON.stringify(workspace.getConfiguration('postmortem'))),
    listsFiles: true,
    knowsHeadings: extensions.getExtension('vscode.markdown-language-features') !== undefined,
    // The URI's query is the command's arguments as JSON: ["{rule}"].
    rulePage: 'command:postmortem.showRule?%5B%22{rule}%22%5D',
    suppressCommand: 'postmortem.suppress',
    nextWhyCommand: 'postmortem.askNextWhy',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    // The server's texts lie in the same bundle as ours; there is none for English.
    ...(l10n.bundle && { texts: { ...l10n.bundle } }),
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
