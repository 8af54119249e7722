import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { configFileNames, isConfigFile } from '../core/config-file.ts'
import type { Language } from '../core/language/engine.ts'
import type { Settings } from '../core/settings.ts'
import { type AnalyzedParams, analyzedNotification } from '../protocol.ts'
import { Client } from './client.ts'
import { listFiles } from './client-files.ts'
import { ClosedFiles } from './closed-files.ts'
import { asksForRefactorings, codeActions, fixAllKind, refactorings } from './code-actions.ts'
import { ConfigFiles } from './config-files.ts'
import { Configuration } from './configuration.ts'
import { Documents, pathOf } from './documents.ts'
import { editingCapabilities, registerEditing } from './editing.ts'
import { hover } from './hover.ts'
import { registerOwnRequests } from './own-requests.ts'
import type { Shown } from './shown.ts'
import { entrySymbols, sectionSymbols } from './symbols.ts'
import { tellCodeAction, tellConfigProblem, tellDiagnostic, tellReason } from './tell.ts'
import { toDiagnostic, toFoldingRanges } from './to-lsp.ts'

/** What differs between the places where the server runs. */
export interface Host {
  /** Loads the language model; called once, after the first structural answer. */
  loadLanguage(): Promise<Language>
  /** The text of a file at an address, `undefined` where there is none or it cannot be read. */
  readFile(uri: string): Promise<string | undefined>
  /** Where rule pages are found when the client does not say: an address with `{rule}`. */
  readonly rulePage?: string
}

/** Wires the pure core to a connection. `connection.listen()` is called here. */
export function startServer(connection: Connection, host: Host): void {
  const client = new Client(host.rulePage)
  const { translate } = client
  const now = () => client.now()
  const texts = new TextDocuments(TextDocument)
  const configFiles = new ConfigFiles(
    (uri) => host.readFile(uri),
    (uri) => texts.get(uri),
    // Of an open file the client asks itself.
    (uri, problems) =>
      connection.sendDiagnostics({
        uri,
        diagnostics: client.pulls && texts.get(uri) !== undefined ? [] : told(problems),
      }),
  )
  const told = (problems: readonly Diagnostic[]) => problems.map((problem) => tellConfigProblem(problem, translate))
  const configuration = new Configuration(connection, (uri) => configFiles.of(uri), translate)

  const closedFiles = new ClosedFiles({
    // Without word of what changes, symbols would be of yesterday.
    list: async () => (client.watches && client.options.listsFiles ? listFiles(connection) : []),
    read: (uri) => host.readFile(uri),
    async options(uri) {
      // Files of one folder have their settings in common.
      return { path: pathOf(uri), settings: await configuration.of(uri.replace(/[^/]*$/, 'postmortem.md')) }
    },
  })
  const documents = new Documents(connection, texts, settingsOf, show)
  /** What each document's client was last told. */
  const published = new Map<string, Shown>()
  let languageAsked = false

  function show(shown: Shown, isWhole: boolean): void {
    const { document } = shown
    const before = published.get(document.uri)
    const isNews = !shown.isSameAs(before)
    if (isWhole) analyzed(shown)
    if (!client.pulls) {
      // Even if it says the same: the one before holds on to an earlier analysis.
      published.set(document.uri, shown)
      if (!isNews) return
      connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: diagnosticsOf(shown) })
    } else if (isNews && before?.version === shown.version) askAgain()
  }

  function analyzed({ document, count, judged: { analysis, limit } }: Shown): void {
    const { recognition } = analysis.postmortem
    const params: AnalyzedParams = {
      uri: document.uri,
      version: document.version,
      isPostmortem: recognition.isPostmortem,
      reason: tellReason(recognition.reason, translate),
      findings: count,
      ...(limit && { limit: translate(limit) }),
    }
    connection.sendNotification(analyzedNotification, params)
    if (!languageAsked && recognition.isPostmortem) {
      languageAsked = true
      setTimeout(addLanguage, 0)
    }
  }

  async function addLanguage(): Promise<void> {
    try {
      documents.setLanguage(await host.loadLanguage())
    } catch (error) {
      connection.console.error(`The language rules could not be loaded: ${(error as Error).stack ?? error}`)
    }
  }

  function diagnosticsOf(shown: Shown): Diagnostic[] {
    return shown.diagnostics((document, finding) =>
      tellDiagnostic(toDiagnostic(document, finding, client.rulePage), translate),
    )
  }

  /** Nothing waits for the end of a sentence where the client could not be told of it then. */
  async function settingsOf(uri: string): Promise<Settings> {
    const settings = await configuration.of(uri)
    return client.pulls && !client.canAskAgain ? { ...settings, whileTyping: { wait: false } } : settings
  }

  /** Lets a client that pulls do so again. */
  function askAgain(): void {
    if (client.canAskAgain) connection.languages.diagnostics.refresh().catch(() => undefined)
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client.introduce(params)
    configuration.canAsk = client.capabilities.workspace?.configuration === true
    configuration.update(client.options.settings)
    configFiles.roots = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : [])
    return {
      serverInfo: { name: 'postmortem' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind] },
        documentSymbolProvider: { label: 'Postmortem' },
        hoverProvider: true,
        foldingRangeProvider: true,
        ...editingCapabilities,
        ...(client.pulls && {
          diagnosticProvider: { identifier: 'postmortem', interFileDependencies: false, workspaceDiagnostics: false },
        }),
      },
    }
  })

  connection.onInitialized(() => {
    if (client.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'postmortem' })
    if (client.watches)
      connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [...configFileNames, '*.{md,markdown}'].map((name) => ({ globPattern: `**/${name}` })),
      })
    if (client.capabilities.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        configFiles.roots = [...configFiles.roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => uri)]
        judgeAnew()
      })
  })

  /** Settings changed: asks for them again and makes new findings of every open document. */
  function judgeAnew(): void {
    configuration.forgetAll()
    closedFiles.forgetAll()
    documents.refresh()
    askAgain()
  }

  function configFileChanged(uri: string): void {
    configFiles.forget(uri)
    judgeAnew()
    // Where nobody asks for its problems and no document is open below it, they are reported all the same.
    configFiles.diagnostics(uri).catch(() => undefined)
  }

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      if (isConfigFile(uri)) configFileChanged(uri)
      else closedFiles.forget(uri)
    }
  })
  texts.onDidChangeContent(({ document }) => isConfigFile(document.uri) && configFileChanged(document.uri))
  texts.onDidSave(() => {
    if (client.watches) return
    configFiles.forgetAll()
    judgeAnew()
  })

  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.update((settings as { postmortem?: unknown } | null)?.postmortem ?? client.options.settings)
    judgeAnew()
  })

  texts.onDidClose(({ document }) => {
    configuration.forget(document.uri)
    published.delete(document.uri)
    if (isConfigFile(document.uri)) configFileChanged(document.uri)
    else if (!client.pulls) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] })
  })

  connection.languages.diagnostics.on(async ({ textDocument }) => {
    if (isConfigFile(textDocument.uri))
      return { kind: DocumentDiagnosticReportKind.Full, items: told(await configFiles.diagnostics(textDocument.uri)) }
    const shown = await documents.shown(textDocument.uri)
    if (shown) published.set(textDocument.uri, shown)
    return { kind: DocumentDiagnosticReportKind.Full, items: shown ? diagnosticsOf(shown) : [] }
  })

  connection.onCodeAction(async (params) => {
    const shown = await documents.look(params.textDocument.uri)
    if (!shown) return []
    const page = client.rulePage
    const { fillBlanksCommand, suppressCommand } = client.options
    const actions = codeActions(shown.document, shown, params, {
      ...(page !== undefined && { rulePage: page }),
      ...(fillBlanksCommand !== undefined && { fillBlanksCommand }),
      ...(suppressCommand !== undefined && { suppressCommand }),
    })
    if (asksForRefactorings(params.context)) {
      const current = await documents.postmortem(params.textDocument.uri)
      if (current) actions.push(...refactorings(current.document, current.analysis, params))
    }
    return actions.map((action) => tellCodeAction(action, translate))
  })

  connection.onHover(async ({ textDocument, position }) => {
    const current = await documents.analysis(textDocument.uri)
    if (!current) return null
    const { document, analysis } = current
    return hover(document, analysis, document.offsetAt(position), now().zone, translate, client.rulePage)
  })

  connection.onDocumentSymbol(async ({ textDocument }) => {
    const { documentSymbols } = await configuration.of(textDocument.uri)
    if (client.options.knowsHeadings && documentSymbols === 'headings') return []
    const current = await documents.settledPostmortem(textDocument.uri)
    if (!current) return []
    const symbols = client.options.knowsHeadings ? entrySymbols : sectionSymbols
    return symbols(current.document, current.analysis.postmortem)
  })

  connection.onFoldingRanges(async ({ textDocument }) => {
    const current = await documents.settled(textDocument.uri)
    return current ? toFoldingRanges(current.document, current.analysis.postmortem) : []
  })

  registerOwnRequests(connection, documents, configuration, now, translate)
  registerEditing(connection, documents, closedFiles, client)
  texts.listen(connection)
  connection.listen()
}
