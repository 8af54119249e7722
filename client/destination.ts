import { type Disposable, l10n, type TextDocument, Uri, workspace } from 'vscode'

/** Where the result of a longer dialogue goes: the document that was there at its start, also renamed or closed since. */
export class Destination implements Disposable {
  #uri: Uri
  readonly #subscription: Disposable

  constructor({ uri }: TextDocument) {
    this.#uri = uri
    this.#subscription = workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) this.#uri = moved(this.#uri, oldUri, newUri) ?? this.#uri
    })
  }

  /** The document, opened again where it was closed. */
  async document(): Promise<TextDocument> {
    const uri = this.#uri.toString()
    const open = workspace.textDocuments.find((document) => document.uri.toString() === uri)
    if (open) return open
    // To open one that was never saved would make another.
    if (this.#uri.scheme === 'untitled') throw new Error(l10n.t('The document is no longer open.'))
    try {
      return await workspace.openTextDocument(this.#uri)
    } catch {
      throw new Error(l10n.t('The document is no longer there.'))
    }
  }

  dispose(): void {
    this.#subscription.dispose()
  }
}

/** The new address of a file that was renamed, or whose folder was. */
function moved(uri: Uri, from: Uri, to: Uri): Uri | undefined {
  if (uri.toString() === from.toString()) return to
  if (uri.scheme !== from.scheme || !uri.path.startsWith(`${from.path}/`)) return undefined
  return Uri.joinPath(to, uri.path.slice(from.path.length + 1))
}
