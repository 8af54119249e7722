import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis, AnalyzeOptions } from '../core/analysis.ts'
import { isConfigFile } from '../core/config-file.ts'
import type { Language } from '../core/language/engine.ts'
import type { Settings } from '../core/settings.ts'
import { Followed, type Written } from './followed.ts'
import type { Judged } from './judged.ts'
import type { Shown } from './shown.ts'

/** Hears of everything that is to be shown, and whether the whole document was judged for it. */
export type Listener = (shown: Shown, isWhole: boolean) => void

/** A document with the analysis of its newest version. */
export interface Current extends Written {
  readonly analysis: Analysis
}

/** The open documents; the language rules join in once their model is loaded. */
export class Documents {
  readonly #connection: Connection
  readonly #texts: TextDocuments<TextDocument>
  readonly #settings: (uri: string) => Promise<Settings>
  readonly #listener: Listener
  readonly #followed = new Map<string, Followed>()
  readonly #failed = new Set<string>()
  readonly #problems = new Map<string, string>()
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
    texts.onDidChangeContent(({ document }) => this.#of(document.uri)?.changed())
    texts.onDidClose(({ document: { uri } }) => {
      this.#followed.get(uri)?.close()
      this.#followed.delete(uri)
      this.#problems.delete(uri)
    })
  }

  text(uri: string): TextDocument | undefined {
    return this.#texts.get(uri)
  }

  /** The open documents. */
  uris(): string[] {
    return this.#texts.keys()
  }

  /** The analysis of the newest version, at once; `undefined` for a document that is not open. */
  async analysis(uri: string): Promise<Current | undefined> {
    return this.#current(uri, await this.#of(uri)?.judge())
  }

  /** The same when its turn comes: for what is not waited for. */
  async settled(uri: string): Promise<Current | undefined> {
    return this.#current(uri, await this.#of(uri)?.settled())
  }

  /** The newest version as it reads, at once and without being judged; `undefined` where it is no postmortem. */
  async postmortem(uri: string): Promise<Written | undefined> {
    return ifPostmortem(await this.#of(uri)?.read())
  }

  /** The analysis of the newest version when its turn comes; `undefined` where it is no postmortem. */
  async settledPostmortem(uri: string): Promise<Current | undefined> {
    return ifPostmortem(await this.settled(uri))
  }

  /** What is shown of the newest version, at once. */
  async look(uri: string): Promise<Shown | undefined> {
    return this.#of(uri)?.look()
  }

  /** What is shown of the newest version when its turn comes. */
  async shown(uri: string): Promise<Shown | undefined> {
    return this.#of(uri)?.shown()
  }

  /** Why a document could not be analysed as it should be: a fault of ours, one sentence. */
  problem(uri: string): string | undefined {
    return this.#problems.get(uri)
  }

  get language(): Language | undefined {
    return this.#language
  }

  /** Lets the language rules have their say, in every open document. */
  setLanguage(language: Language): void {
    this.#language = language
    for (const followed of this.#followed.values()) followed.learn()
  }

  /** Forgets the findings of every open document, for settings that changed, and makes new ones. */
  refresh(): void {
    for (const followed of this.#followed.values()) followed.forget()
  }

  #of(uri: string): Followed | undefined {
    if (isConfigFile(uri) || !this.#texts.get(uri)) return undefined
    let followed = this.#followed.get(uri)
    if (!followed) {
      followed = new Followed({
        document: () => this.#texts.get(uri),
        options: () => this.#options(uri),
        show: this.#listener,
        now: () => performance.now(),
        failed: (error) => this.#report(uri, 'The document could not be analysed', error),
      })
      this.#followed.set(uri, followed)
    }
    return followed
  }

  /** `undefined` where the document was closed, or changed again, while it was judged. */
  #current(uri: string, judged: Judged | undefined): Current | undefined {
    const document = this.#texts.get(uri)
    return document && judged?.version === document.version ? { document, analysis: judged.analysis } : undefined
  }

  async #options(uri: string): Promise<AnalyzeOptions> {
    const settings = await this.#settings(uri)
    this.#problems.delete(uri)
    return {
      path: pathOf(uri),
      settings,
      today: new Date().toISOString().slice(0, 10),
      ...(this.#language && { language: this.#language }),
      onRuleError: (rule, error) => this.#report(uri, `The rule ${rule} failed and is left out`, error),
    }
  }

  /** One line in the side bar and, the first time, in the log; the stack of a minified bundle says nothing to anybody. */
  #report(uri: string, what: string, error: unknown): void {
    const line = `${what}: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`
    this.#problems.set(uri, line)
    if (!this.#failed.has(line)) this.#connection.console.error(line)
    this.#failed.add(line)
  }
}

function ifPostmortem<Any extends Written>(current: Any | undefined): Any | undefined {
  return current?.analysis.postmortem.recognition.isPostmortem ? current : undefined
}

/** The path of a document with forward slashes, for its words and dates. */
export function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname)
  } catch {
    return uri
  }
}
