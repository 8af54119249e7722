import {
  type ClientCapabilities,
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
import type { Now } from '../core/editing/wall-clock.ts'
import { insertFiveWhys, nextWhy } from '../core/insert-five-whys.ts'
import type { Language } from '../core/language/engine.ts'
import { outlineOf } from '../core/outline.ts'
import { missingOf, readinessNode } from '../core/readiness.ts'
import type { Settings } from '../core/settings.ts'
import { insertSuppression } from '../core/suppressions/insert-suppression.ts'
import { presetNames, sectionTemplates } from '../core/template/presets.ts'
import { fileNameOf, filledTemplate, template } from '../core/template/template.ts'
import {
  type AnalyzedParams,
  analyzedNotification,
  type DocumentParams,
  type FiveWhysParams,
  fiveWhysRequest,
  type InitializationOptions,
  type InsertText,
  type NewDocument,
  type NextWhy,
  type NextWhyParams,
  nextWhyRequest,
  type Outline,
  outlineRequest,
  type SuppressParams,
  suppressRequest,
  type TemplateParams,
  templateRequest,
} from '../protocol.ts'
import { listFiles } from './client-files.ts'
import { ClosedFiles } from './closed-files.ts'
import { asksForRefactorings, codeActions, fixAllKind, refactorings } from './code-actions.ts'
import { ConfigFiles } from './config-files.ts'
import { Configuration } from './configuration.ts'
import { Documents, pathOf } from './documents.ts'
import { editingCapabilities, registerEditing } from './editing.ts'
import { hover } from './hover.ts'
import type { Shown } from './shown.ts'
import { tellCodeAction, tellConfigProblem, tellDiagnostic, tellOutlineItem, tellReason } from './tell.ts'
import { toFoldingRanges, toOutlineItem, toRange, toSymbols } from './to-lsp.ts'
import { type Translate, translator } from './translate.ts'

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
  const texts = new TextDocuments(TextDocument)
  const configFiles = new ConfigFiles(
    (uri) => host.readFile(uri),
    (uri) => texts.get(uri),
    // Of an open file the client asks itself.
    (uri, problems) =>
      connection.sendDiagnostics({ uri, diagnostics: pulls() && texts.get(uri) !== undefined ? [] : told(problems) }),
  )
  const told = (problems: readonly Diagnostic[]) => problems.map((problem) => tellConfigProblem(problem, translate))
  const configuration = new Configuration(
    connection,
    (uri) => configFiles.of(uri),
    (text) => translate(text),
  )
  let client: ClientCapabilities = {}
  let options: InitializationOptions = {}
  let translate: Translate = translator(undefined)

  const closedFiles = new ClosedFiles({
    // Without word of what changes, symbols would be of yesterday.
    list: async () => (watches() && options.listsFiles ? listFiles(connection) : []),
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
    if (!pulls()) {
      if (!isNews) return
      published.set(document.uri, shown)
      connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: diagnosticsOf(shown) })
    } else if (isNews && before?.version === shown.version) askAgain()
  }

  function analyzed({ document, marks, judged: { analysis, limit } }: Shown): void {
    const { recognition } = analysis.postmortem
    const params: AnalyzedParams = {
      uri: document.uri,
      version: document.version,
      isPostmortem: recognition.isPostmortem,
      reason: tellReason(recognition.reason, translate),
      findings: marks.length,
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
      askAgain()
    } catch (error) {
      connection.console.error(`The language rules could not be loaded: ${(error as Error).stack ?? error}`)
    }
  }

  function pulls(): boolean {
    return client.textDocument?.diagnostic !== undefined
  }

  function diagnosticsOf(shown: Shown): Diagnostic[] {
    return shown.diagnostics(rulePage()).map((diagnostic) => tellDiagnostic(diagnostic, translate))
  }

  /** Nothing waits for the end of a sentence where the client could not be told of it then. */
  async function settingsOf(uri: string): Promise<Settings> {
    const settings = await configuration.of(uri)
    return pulls() && !canAskAgain() ? { ...settings, whileTyping: { wait: false } } : settings
  }

  function canAskAgain(): boolean {
    return pulls() && client.workspace?.diagnostics?.refreshSupport === true
  }

  /** Lets a client that pulls do so again. */
  function askAgain(): void {
    if (canAskAgain()) connection.languages.diagnostics.refresh().catch(() => undefined)
  }

  function now(): Now {
    const zone = options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
    return { instant: new Date().toISOString(), zone }
  }

  function rulePage(): string | undefined {
    return options.rulePage ?? host.rulePage
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    client = params.capabilities
    options = isOptions(params.initializationOptions) ? params.initializationOptions : {}
    translate = translator(options.texts)
    configuration.canAsk = client.workspace?.configuration === true
    configuration.update(options.settings)
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
        ...(pulls() && {
          diagnosticProvider: { identifier: 'postmortem', interFileDependencies: false, workspaceDiagnostics: false },
        }),
      },
    }
  })

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'postmortem' })
    if (watches())
      connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [...configFileNames, '*.{md,markdown}'].map((name) => ({ globPattern: `**/${name}` })),
      })
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri))
        configFiles.roots = [...configFiles.roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => uri)]
        judgeAnew()
      })
  })

  function watches(): boolean {
    return client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
  }

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
    if (watches()) return
    configFiles.forgetAll()
    judgeAnew()
  })

  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.update((settings as { postmortem?: unknown } | null)?.postmortem ?? options.settings)
    judgeAnew()
  })

  texts.onDidClose(({ document }) => {
    configuration.forget(document.uri)
    published.delete(document.uri)
    if (isConfigFile(document.uri)) configFileChanged(document.uri)
    else if (!pulls()) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] })
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
    const page = rulePage()
    const { fillBlanksCommand, suppressCommand } = options
    const actions = codeActions(shown.document, shown, params, {
      ...(page !== undefined && { rulePage: page }),
      ...(fillBlanksCommand !== undefined && { fillBlanksCommand }),
      ...(suppressCommand !== undefined && { suppressCommand }),
    })
    if (asksForRefactorings(params.context)) {
      const current = await documents.analysis(params.textDocument.uri)
      if (current?.analysis.postmortem.recognition.isPostmortem)
        actions.push(...refactorings(current.document, current.analysis, params))
    }
    return actions.map((action) => tellCodeAction(action, translate))
  })

  connection.onHover(async ({ textDocument, position }) => {
    const current = await documents.analysis(textDocument.uri)
    if (!current) return null
    const { document, analysis } = current
    return hover(document, analysis, document.offsetAt(position), now().zone, translate, rulePage())
  })

  connection.onDocumentSymbol(async ({ textDocument }) => {
    const current = await documents.settled(textDocument.uri)
    return current?.analysis.postmortem.recognition.isPostmortem
      ? toSymbols(current.document, current.analysis.postmortem)
      : []
  })

  connection.onFoldingRanges(async ({ textDocument }) => {
    const current = await documents.settled(textDocument.uri)
    return current ? toFoldingRanges(current.document, current.analysis.postmortem) : []
  })

  connection.onRequest(outlineRequest, async ({ uri }: DocumentParams): Promise<Outline | null> => {
    const current = await documents.settled(uri)
    if (!current) return null
    const problem = documents.problem(uri)
    const { document, analysis } = current
    const { isPostmortem, reason } = analysis.postmortem.recognition
    const today = now().instant.slice(0, 10)
    const parts = isPostmortem ? outlineOf(analysis.postmortem, today) : []
    const missing = parts.length > 0 ? missingOf(analysis, today) : []
    const nodes = parts.length > 0 ? [...parts, readinessNode(missing)] : []
    const items = nodes.map((node) => tellOutlineItem(toOutlineItem(document, node), translate))
    return {
      uri,
      version: document.version,
      isPostmortem,
      reason: tellReason(reason, translate),
      items,
      missing: missing.length,
      ...(problem && { problem }),
    }
  })

  connection.onRequest(fiveWhysRequest, async (params: FiveWhysParams): Promise<InsertText | null> => {
    const current = await documents.analysis(params.uri)
    if (!current) return null
    const edit = insertFiveWhys(current.analysis, params)
    return { range: toRange(current.document, edit.span), newText: edit.newText }
  })

  connection.onRequest(suppressRequest, async ({ uri, rule, position, reason }: SuppressParams) => {
    const current = await documents.analysis(uri)
    if (!current) return null
    const { document, analysis } = current
    const start = document.offsetAt(position)
    const finding = analysis.findings.find((found) => found.rule === rule && found.span.start === start)
    if (!finding) return null
    const { span, newText } = insertSuppression(analysis, finding, reason)
    return { range: toRange(document, span), newText } satisfies InsertText
  })

  connection.onRequest(nextWhyRequest, (params: NextWhyParams): NextWhy => {
    const { question, causes, advice } = nextWhy(params, documents.language)
    return { question, causes, ...(advice !== undefined && { advice: translate(advice) }) }
  })
  connection.onRequest(templateRequest, async (params: TemplateParams): Promise<NewDocument> => {
    // There is no document yet whose settings could differ.
    const { template: choice, sections } = await configuration.of('')
    const preset = presetNames.find((name) => name === params.preset)
    const text =
      params.text === undefined
        ? template(params, sectionTemplates(preset ? { preset, sections: [] } : choice, sections))
        : filledTemplate(params.text, params)
    const folder = choice.folder.replace(/^[/\\]+|[/\\]+$/g, '')
    return { text, path: folder === '' ? '' : `${folder}/${fileNameOf(choice.fileName, params)}` }
  })

  registerEditing(connection, documents, closedFiles, now, (text) => translate(text))
  texts.listen(connection)
  connection.listen()
}

function isOptions(value: unknown): value is InitializationOptions {
  return typeof value === 'object' && value !== null
}
