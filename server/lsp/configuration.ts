import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver'
import { readSettings, type Settings } from '../core/settings.ts'

/** The settings of each document, asked from the client where it can answer, else as it pushed them. */
export class Configuration {
  readonly #connection: Connection
  readonly #cache = new Map<string, Promise<Settings>>()
  readonly #said = new Set<string>()
  #pushed: unknown
  /** Whether the client answers `workspace/configuration`. */
  canAsk = false

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Takes settings that a client pushes; `undefined` means "ask again". */
  update(settings: unknown): void {
    this.#pushed = settings
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
    const value = this.canAsk ? await this.#ask(uri) : this.#pushed
    const { settings, problems } = readSettings(value)
    for (const { path, message } of problems) {
      const line = `The setting postmortem.${path} is not used: ${message}`
      if (this.#said.has(line)) continue
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
