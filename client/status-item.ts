import {
  Disposable,
  type Event,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type Uri,
  workspace,
} from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import type { AnalyzedParams } from '../server/protocol.ts'
import type { FollowedDocument } from './followed-document.ts'

/** The extension's line among the language status: what it makes of the document, or that its server is down. */
export class StatusItem implements Disposable {
  readonly #item: LanguageStatusItem
  readonly #client: BaseLanguageClient
  readonly #followed: FollowedDocument
  readonly #subscriptions: Disposable
  /** The last reading of each open document. */
  readonly #known = new Map<string, AnalyzedParams>()

  constructor(client: BaseLanguageClient, followed: FollowedDocument, onDidAnalyze: Event<AnalyzedParams>) {
    this.#client = client
    this.#followed = followed
    this.#item = languages.createLanguageStatusItem('postmortem.status', { language: 'markdown' })
    this.#item.name = 'Postmortem'
    this.#subscriptions = Disposable.from(
      this.#item,
      client.onDidChangeState(() => this.#show()),
      onDidAnalyze((params) => {
        this.#known.set(params.uri, params)
        this.#show()
      }),
      followed.onDidChange(() => this.#show()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(this.#protocolUri(uri))),
    )
    this.#show()
  }

  #show(): void {
    const { state } = this.#client
    const item = this.#item
    item.busy = state === State.Starting
    item.severity = state === State.Stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information
    if (state !== State.Running) {
      item.text = named(state === State.Starting ? l10n.t('Starting') : l10n.t('Server not running'))
      item.detail = ''
      item.command = { title: l10n.t('Restart Server'), command: 'postmortem.restartServer' }
      return
    }
    const { document } = this.#followed
    const known = document && this.#known.get(this.#protocolUri(document.uri))
    item.detail = ''
    if (!known) {
      item.text = 'Postmortem'
      item.command = { title: l10n.t('Show Outline'), command: 'postmortem.outline.focus' }
    } else if (!known.isPostmortem) {
      item.text = l10n.t('Not a postmortem')
      item.detail = known.reason
      item.command = { title: l10n.t('Treat as Postmortem'), command: 'postmortem.markAsPostmortem' }
    } else {
      item.text = named(findingsText(known.findings))
      item.detail = known.limit ?? ''
      item.command = { title: l10n.t('Show Outline'), command: 'postmortem.outline.focus' }
    }
  }

  #protocolUri(uri: Uri): string {
    return this.#client.code2ProtocolConverter.asUri(uri)
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }
}

/** Among what others say of the document the editor does not say who says it. */
function named(text: string): string {
  return `Postmortem: ${text}`
}

function findingsText(count: number): string {
  if (count === 0) return l10n.t('No findings')
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count)
}
