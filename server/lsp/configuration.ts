import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver'
import { mergeSettings, readSettings, type Settings } from '../core/settings.ts'
import type { Translate } from './translate.ts'

/**
 * The settings of each document: the client's, asked where it can answer, else as it pushed them, and above them what the
 * repository's config file says.
 */
export class Configuration {
  readonly #connection: Connection
  readonly #fromFile: (uri: string) => Promise<unknown>
  readonly #translate: Translate
  readonly #cache = new Map<string, Promise<Settings>>()
  readonly #said = new Set<string>()
  #pushed: unknown
  /** Whether the client answers `workspace/configuration`. */
  canAsk = false

  /** @param fromFile what the config file of a document says */
  constructor(connection: Connection, fromFile: (uri: string) => Promise<unknown>, translate: Translate) {
    this.#connection = connection
    this.#translate = translate
    this.#fromFile = fromFile
  }

  /** Takes settings that a client pushes; `undefined` means "ask again". */
  update(settings: unknown): void {
    this.#pushed = settings
    this.#cache.clear()
  }

  /** Reads the settings of every document anew the next time that they count. */
  forgetAll(): void {
    this.#cache.clear()
  }

  of(uri: string): Promise<Settings> {
    let settings = this.#cache.get(uri)
    if (!settings) {
      settings = this.#read(uri)
      this.#cache.set(uri, settings)
    }
    return settings
  }

  forget(uri: string): void {
    this.#cache.delete(uri)
  }

  async #read(uri: string): Promise<Settings> {
    const editor = this.canAsk ? await this.#ask(uri) : this.#pushed
    const { settings, problems } = readSettings(mergeSettings(editor ?? {}, await this.#fromFile(uri)))
    for (const { path, message, isUnknownKey } of problems) {
      const line = this.#translate(`The setting postmortem.${path.join('.')} is not used: ${message}`)
      if (isUnknownKey || this.#said.has(line)) continue
      this.#said.add(line)
      this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: line })
    }
    return settings
  }

  async #ask(uri: string): Promise<unknown> {
    try {
      return await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: 'postmortem' })
    } catch {
      return this.#pushed
    }
  }
}
