import {
  Disposable,
  EventEmitter,
  type Tab,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  type TextEditor,
  window,
} from 'vscode'
import { setContext } from './context-keys.ts'

/**
 * The Markdown document that the user is at. While no editor is active (a preview, the settings, a panel), it is the one
 * before, for as long as it is open in a tab.
 */
export class FollowedDocument implements Disposable {
  #document: TextDocument | undefined
  readonly #changed = new EventEmitter<void>()
  readonly #subscriptions: Disposable

  readonly onDidChange = this.#changed.event

  constructor() {
    this.#subscriptions = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.#update()),
      window.tabGroups.onDidChangeTabs(() => this.#update()),
      this.#changed,
    )
    this.#update()
  }

  get document(): TextDocument | undefined {
    return this.#document
  }

  /** The editor that shows the document, the active one first. */
  get editor(): TextEditor | undefined {
    return [window.activeTextEditor, ...window.visibleTextEditors].find(
      (editor) => editor !== undefined && editor.document === this.#document,
    )
  }

  #update(): void {
    const next = this.#next()
    if (next === this.#document) return
    this.#document = next
    setContext('isMarkdown', next !== undefined)
    this.#changed.fire()
  }

  #next(): TextDocument | undefined {
    const editor = window.activeTextEditor
    // An editor without a column is not in a tab: output, a comment, an input.
    if (editor?.viewColumn !== undefined) {
      return editor.document.languageId === 'markdown' ? editor.document : undefined
    }
    return this.#document && isOpen(this.#document) ? this.#document : undefined
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }
}

function isOpen(document: TextDocument): boolean {
  const uri = document.uri.toString()
  return window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => uriOf(tab) === uri))
}

function uriOf({ input }: Tab): string | undefined {
  if (input instanceof TabInputText) return input.uri.toString()
  if (input instanceof TabInputTextDiff) return input.modified.toString()
  return undefined
}
