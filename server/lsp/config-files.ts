import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type ConfigFile, configPlaces, readConfigFile } from '../core/config-file.ts'
import { toRange } from './to-lsp.ts'

interface Known {
  /** As the file has them, or had them when it could last be read. */
  readonly settings: ConfigFile['settings']
  readonly diagnostics: Diagnostic[]
}

/**
 * The repository's config files: read once, again when they change. What is typed into an open one counts at once; a
 * file that cannot be read as it is now keeps the settings that it last had.
 */
export class ConfigFiles {
  /** The addresses of the workspace's folders: no config file is looked for above them. */
  roots: readonly string[] = []
  readonly #read: (uri: string) => Promise<string | undefined>
  readonly #open: (uri: string) => TextDocument | undefined
  readonly #report: (uri: string, problems: Diagnostic[]) => void
  readonly #known = new Map<string, Promise<Known | undefined>>()
  readonly #lastGood = new Map<string, ConfigFile['settings']>()

  /**
   * @param read the text of a closed file, `undefined` where there is none
   * @param open the file as it is being edited
   * @param report takes what is wrong with a file each time that it is read
   */
  constructor(
    read: (uri: string) => Promise<string | undefined>,
    open: (uri: string) => TextDocument | undefined,
    report: (uri: string, problems: Diagnostic[]) => void,
  ) {
    this.#read = read
    this.#open = open
    this.#report = report
  }

  /** What the config file nearest to a document says; `undefined` where there is none. */
  async of(uri: string): Promise<ConfigFile['settings']> {
    const [root] = this.roots
    // A document that has no place yet will most likely get one in the only folder.
    const from = uri.startsWith('untitled:') && root !== undefined ? `${root}/untitled.md` : uri
    for (const place of configPlaces(from, this.roots)) {
      const known = await this.#at(place)
      if (known) return known.settings
    }
    return undefined
  }

  /** Reads a config file anew the next time that it counts. */
  forget(uri: string): void {
    this.#known.delete(uri)
  }

  /** Reads all config files anew, for clients that do not tell when one changes. */
  forgetAll(): void {
    this.#known.clear()
  }

  /** What is wrong with a config file. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    return (await this.#at(uri))?.diagnostics ?? []
  }

  #at(place: string): Promise<Known | undefined> {
    let known = this.#known.get(place)
    if (!known) {
      known = this.#load(place)
      this.#known.set(place, known)
    }
    return known
  }

  async #load(place: string): Promise<Known | undefined> {
    const text = this.#open(place)?.getText() ?? (await this.#read(place))
    if (text === undefined) {
      if (this.#lastGood.delete(place)) this.#report(place, [])
      return undefined
    }
    const file = readConfigFile(text)
    if (file.settings) this.#lastGood.set(place, file.settings)
    const diagnostics = toDiagnostics(place, text, file)
    this.#report(place, diagnostics)
    return { settings: file.settings ?? this.#lastGood.get(place), diagnostics }
  }
}

function toDiagnostics(uri: string, text: string, { problems }: ConfigFile): Diagnostic[] {
  const document = TextDocument.create(uri, 'yaml', 0, text)
  return problems.map(({ span, message }) => ({
    range: toRange(document, span),
    severity: DiagnosticSeverity.Error,
    source: 'postmortem',
    message,
  }))
}
