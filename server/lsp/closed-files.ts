import type { CancellationToken, SymbolInformation } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { AnalyzeOptions } from '../core/analysis.ts'
import { readDocument } from '../core/analyze.ts'
import { workspaceSymbols } from './workspace-symbols.ts'

/** What the closed files of a workspace are read with. */
export interface Workspace {
  /** The addresses of its Markdown files. */
  list(): Promise<readonly string[]>
  read(uri: string): Promise<string | undefined>
  options(uri: string): Promise<AnalyzeOptions>
}

/** How many files are read side by side: a virtual workspace may fetch each over the network. */
const atOnce = 8

/**
 * The postmortems of a workspace that nobody has open: read when somebody first looks for a symbol, and again when they
 * changed. Keys are answered between two of them.
 */
export class ClosedFiles {
  readonly #workspace: Workspace
  readonly #symbols = new Map<string, Promise<readonly SymbolInformation[]>>()
  #uris: Promise<readonly string[]> | undefined

  constructor(workspace: Workspace) {
    this.#workspace = workspace
  }

  /** @param isOpen whether a file is open: what is being typed counts, not what was saved */
  async symbols(isOpen: (uri: string) => boolean, token: CancellationToken): Promise<SymbolInformation[]> {
    this.#uris ??= this.#workspace.list()
    const closed = (await this.#uris).filter((uri) => !isOpen(uri))
    const symbols: SymbolInformation[] = []
    for (let at = 0; at < closed.length && !token.isCancellationRequested; at += atOnce) {
      const found = await Promise.all(closed.slice(at, at + atOnce).map((uri) => this.#of(uri)))
      symbols.push(...found.flat())
    }
    return symbols
  }

  /** A file was written, made or removed. */
  forget(uri: string): void {
    this.#symbols.delete(uri)
    this.#uris = undefined
  }

  forgetAll(): void {
    this.#symbols.clear()
    this.#uris = undefined
  }

  #of(uri: string): Promise<readonly SymbolInformation[]> {
    let symbols = this.#symbols.get(uri)
    if (!symbols) {
      symbols = this.#read(uri).catch(() => [])
      this.#symbols.set(uri, symbols)
    }
    return symbols
  }

  async #read(uri: string): Promise<readonly SymbolInformation[]> {
    const [text, options] = await Promise.all([this.#workspace.read(uri), this.#workspace.options(uri)])
    if (text === undefined) return []
    // A turn of its own, as reading eight at a stroke would hold up a key.
    await new Promise((resolve) => setTimeout(resolve, 0))
    return workspaceSymbols(TextDocument.create(uri, 'markdown', 0, text), readDocument(text, options))
  }
}
