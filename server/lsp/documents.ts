import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type Analysis, analyze } from '../core/analyze.ts'
import { isConfigFile } from '../core/config-file.ts'
import type { Language } from '../core/language/engine.ts'
import type { Settings } from '../core/settings.ts'

/** Called with each new analysis, for what is pushed to the client. */
export type Listener = (document: TextDocument, analysis: Analysis) => void

/**
 * The open documents with the analysis of their current version. An analysis is made when somebody asks, or a moment
 * after the last key; the language rules join in once their model is loaded.
 */
export class Documents {
  readonly #connection: Connection
  readonly #texts: TextDocuments<TextDocument>
  readonly #settings: (uri: string) => Promise<Settings>
  readonly #listener: Listener
  readonly #known = new Map<string, { version: number; analysis: Analysis }>()
  readonly #timers = new Map<string, NodeJS.Timeout>()
  readonly #failed = new Set<string>()
  #language: Language | undefined

  constructor(
    connection: Connection,
    texts: TextDocuments<TextDocument>,
    settings: (uri: string) => Promise<Settings>,
    listener: Listener,
  ) {
    this.#connection = connection
    this.#texts = texts
    this.#settings = settings
    this.#listener = listener
    texts.onDidChangeContent(({ document }) => this.schedule(document.uri))
    texts.onDidClose(({ document }) => {
      clearTimeout(this.#timers.get(document.uri))
      this.#timers.delete(document.uri)
      this.#known.delete(document.uri)
    })
  }

  text(uri: string): TextDocument | undefined {
    return this.#texts.get(uri)
  }

  /** The open documents. */
  uris(): string[] {
    return this.#texts.keys()
  }

  /** The analysis of the newest version, or `undefined` for a document that is not open. */
  async analysis(uri: string): Promise<{ document: TextDocument; analysis: Analysis } | undefined> {
    if (isConfigFile(uri)) return undefined
    const settings = await this.#settings(uri)
    // The document may have changed or closed while the settings were asked for: judge what is there now.
    const document = this.#texts.get(uri)
    if (!document) return undefined
    const known = this.#known.get(uri)
    if (known?.version === document.version) return { document, analysis: known.analysis }
    const analysis = analyze(document.getText(), {
      path: pathOf(uri),
      settings,
      today: new Date().toISOString().slice(0, 10),
      ...(this.#language && { language: this.#language }),
      ...(known && { previous: known.analysis }),
      onRuleError: (rule, error) => this.#reportOnce(rule, error),
    })
    this.#known.set(uri, { version: document.version, analysis })
    this.#listener(document, analysis)
    return { document, analysis }
  }

  /** Analyses a document soon; a burst of keys is one analysis. */
  schedule(uri: string): void {
    clearTimeout(this.#timers.get(uri))
    this.#timers.set(
      uri,
      setTimeout(() => {
        this.#timers.delete(uri)
        this.analysis(uri).catch((error: unknown) => this.#connection.console.error(String(error)))
      }, delay),
    )
  }

  get language(): Language | undefined {
    return this.#language
  }

  /** Lets the language rules have their say, in every open document. */
  setLanguage(language: Language): void {
    this.#language = language
    this.refresh()
  }

  /** Forgets the findings of every open document, for settings or language that changed, and makes new ones. */
  refresh(): void {
    for (const [uri, known] of this.#known) this.#known.set(uri, { ...known, version: Number.NaN })
    for (const { uri } of this.#texts.all()) this.schedule(uri)
  }

  #reportOnce(rule: string, error: unknown): void {
    if (this.#failed.has(rule)) return
    this.#failed.add(rule)
    this.#connection.console.error(`rule ${rule} failed and is left out: ${(error as Error).stack ?? error}`)
  }
}

/** Milliseconds after the last key: short enough to feel immediate, long enough to join a burst. */
const delay = 25

/** The path of a document with forward slashes, for its words and dates. */
function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname)
  } catch {
    return uri
  }
}
