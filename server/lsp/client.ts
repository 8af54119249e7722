import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver'
import type { Now } from '../core/editing/wall-clock.ts'
import type { InitializationOptions } from '../protocol.ts'
import { type Translate, translator } from './translate.ts'

/** The editor at the other end: what it can do, and what it asked for when it started the server. */
export class Client {
  capabilities: ClientCapabilities = {}
  options: InitializationOptions = {}
  #translate = translator(undefined)
  readonly #rulePage: string | undefined

  /** @param rulePage where rule pages are found when the client does not say */
  constructor(rulePage: string | undefined) {
    this.#rulePage = rulePage
  }

  /** Takes what the client says of itself. */
  introduce({ capabilities, initializationOptions }: InitializeParams): void {
    this.capabilities = capabilities
    this.options = isOptions(initializationOptions) ? initializationOptions : {}
    this.#translate = translator(this.options.texts)
  }

  /** Says a text of the core in the client's language. */
  readonly translate: Translate = (text) => this.#translate(text)

  /** Whether it asks for diagnostics instead of being sent them. */
  get pulls(): boolean {
    return this.capabilities.textDocument?.diagnostic !== undefined
  }

  /** Whether it can be told to ask for diagnostics again. */
  get canAskAgain(): boolean {
    return this.pulls && this.capabilities.workspace?.diagnostics?.refreshSupport === true
  }

  /** Whether it tells of files that change. */
  get watches(): boolean {
    return this.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
  }

  /** The address of a rule's page, with `{rule}`. */
  get rulePage(): string | undefined {
    return this.options.rulePage ?? this.#rulePage
  }

  /** The time in the reader's zone. */
  now(): Now {
    const zone = this.options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
    return { instant: new Date().toISOString(), zone }
  }
}

function isOptions(value: unknown): value is InitializationOptions {
  return typeof value === 'object' && value !== null
}
