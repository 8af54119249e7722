import {
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  type Uri,
  type ViewBadge,
  window,
} from 'vscode'
import { type BaseLanguageClient, State } from 'vscode-languageclient'
import {
  type AnalyzedParams,
  type DocumentParams,
  type Outline,
  type OutlineItem,
  outlineRequest,
} from '../server/protocol.ts'
import { setContext, type ViewState } from './context-keys.ts'
import type { FollowedDocument } from './followed-document.ts'
import { emptyTree, itemAt, looksTheSame, type OutlineTree, shownOf, spokenOf, tooltipOf, treeOf } from './outline.ts'
import { type Arrangement, arranged } from './outline-arrangement.ts'
import { type Arrangeable, describe } from './outline-arranging.ts'
import { dragAndDrop, editItem, type ShownOutline } from './outline-commands.ts'
import { iconOf } from './outline-icons.ts'

/**
 * The outline in the side bar: timeline, causes, Five Whys and action items of the document that the user is at. The
 * tree's elements are ids, so that the view knows an item again after every edit.
 */
export class OutlineView implements Disposable, ShownOutline, Arrangeable {
  #tree: OutlineTree = emptyTree
  #uri: string | undefined
  #reason: string | undefined
  #arrangement: Arrangement
  /** Readings are counted, so that a late answer does not replace that of a later one. */
  #readings = 0
  #shown = 0
  readonly #client: BaseLanguageClient
  readonly #followed: FollowedDocument
  readonly #view: TreeView<string>
  readonly #changed = new EventEmitter<undefined>()
  readonly #subscriptions: Disposable

  constructor(
    client: BaseLanguageClient,
    followed: FollowedDocument,
    onDidAnalyze: Event<AnalyzedParams>,
    arrangement: Arrangement,
  ) {
    this.#arrangement = arrangement
    this.#client = client
    this.#followed = followed
    this.#view = window.createTreeView('postmortem.outline', {
      showCollapseAll: true,
      dragAndDropController: dragAndDrop(this, (id, target) => editItem(client, this, 'moveBefore', id, target)),
      treeDataProvider: {
        onDidChangeTreeData: this.#changed.event,
        getChildren: (id?: string) => [...(id === undefined ? this.#tree.roots : this.childrenOf(id))],
        getParent: (id) => this.#tree.entries.get(id)?.parent,
        getTreeItem: (id) => treeItem(id, this.#tree),
      },
    })
    this.#subscriptions = Disposable.from(
      this.#view,
      this.#changed,
      this.#view.onDidChangeVisibility(() => this.#followCursor()),
      followed.onDidChange(() => this.#refresh()),
      client.onDidChangeState(() => this.#refresh()),
      onDidAnalyze(({ uri }) => {
        const document = followed.document
        if (document && uri === this.#protocolUri(document.uri)) this.#refresh()
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === followed.document) this.#followCursor()
      }),
    )
    setContext('onlyOpen', arrangement.onlyOpen)
    this.#refresh()
  }

  /** The outline of the followed document as the server reads it now. */
  async read(): Promise<readonly OutlineItem[]> {
    return (await this.#request())?.items ?? []
  }

  get document(): TextDocument | undefined {
    return this.#followed.document
  }

  item(id: string): OutlineItem | undefined {
    return this.#tree.entries.get(id)?.item
  }

  /** Why the document is taken for a postmortem or not, one sentence. */
  get reason(): string | undefined {
    return this.#reason
  }

  get arrangement(): Arrangement {
    return this.#arrangement
  }

  /** Sorts and filters the outline anew. */
  arrange(arrangement: Arrangement): Promise<void> {
    this.#arrangement = arrangement
    setContext('onlyOpen', arrangement.onlyOpen)
    return this.#refresh()
  }

  /** The items of the outermost level, as they are shown. */
  get roots(): readonly string[] {
    return this.#tree.roots
  }

  childrenOf(id: string): readonly string[] {
    return this.#tree.entries.get(id)?.children ?? []
  }

  /** Puts the cursor where an item begins. */
  async reveal(id: string): Promise<void> {
    const { document, editor } = this.#followed
    const range = this.#tree.entries.get(id)?.item.range
    if (!document || !range) return
    const shown = await window.showTextDocument(document, editor?.viewColumn ? { viewColumn: editor.viewColumn } : {})
    const { start, end } = toRange(range)
    shown.selection = new Selection(start, start)
    shown.revealRange(new Range(start, end), TextEditorRevealType.InCenterIfOutsideViewport)
  }

  async #refresh(): Promise<void> {
    this.#readings += 1
    const reading = this.#readings
    // A server that restarts passes through "stopped" within one turn: only the last state of a turn counts.
    await Promise.resolve()
    if (reading !== this.#readings) return
    const state = serverState(this.#client.state)
    // While it restarts, what was read stays in view.
    if (state === 'starting' && this.#tree !== emptyTree) return
    if (state !== 'running') return this.#show(reading, state)
    const { document } = this.#followed
    if (!document) return this.#show(reading, 'noDocument')
    // A request fails when the server ends or starts anew, which is told as a change of state.
    const outline = await this.#request().catch(() => undefined)
    if (outline === undefined || reading < this.#shown || document !== this.#followed.document) return
    // Old versions, chats and the like are not the server's business.
    if (outline === null) return this.#show(reading, 'noDocument')
    if (!outline.isPostmortem) return this.#show(reading, 'notPostmortem', outline)
    this.#show(reading, outline.items.length === 0 ? 'empty' : 'outline', outline)
  }

  async #request(): Promise<Outline | null> {
    const { document } = this.#followed
    if (!document) return null
    const params: DocumentParams = { uri: this.#protocolUri(document.uri) }
    return this.#client.sendRequest<Outline | null>(outlineRequest, params)
  }

  #show(reading: number, state: ViewState, outline?: Outline): void {
    this.#shown = reading
    const tree = state === 'outline' && outline ? arranged(treeOf(outline.items), this.#arrangement) : emptyTree
    const isSame = outline?.uri === this.#uri && looksTheSame(tree, this.#tree)
    this.#tree = tree
    this.#uri = outline?.uri
    this.#reason = outline?.reason
    this.#view.badge = badge(state === 'outline' ? (outline?.missing ?? 0) : 0)
    const arrangement = state === 'outline' ? describe(this.#arrangement) : ''
    // The view's title has no room for it, as the only view of its container.
    this.#view.message = [outline?.problem, arrangement].filter(Boolean).join(' · ')
    if (!isSame) this.#changed.fire(undefined)
    setContext('view', state)
    setContext('isPostmortem', state === 'outline' || state === 'empty')
    this.#followCursor()
  }

  /** Selects the item under the cursor, without taking the focus from the editor. */
  async #followCursor(): Promise<void> {
    const position = this.#followed.editor?.selection.active
    if (!position || !this.#view.visible) return
    const id = itemAt(this.#tree, position)
    if (id === undefined || this.#view.selection.includes(id)) return
    // The item may be gone by the time that the view looks for it.
    await Promise.resolve(this.#view.reveal(id, { select: true, focus: false })).catch(() => undefined)
  }

  #protocolUri(uri: Uri): string {
    return this.#client.code2ProtocolConverter.asUri(uri)
  }

  dispose(): void {
    this.#subscriptions.dispose()
  }
}

function badge(missing: number): ViewBadge | undefined {
  return missing === 0 ? undefined : { value: missing, tooltip: l10n.t('{0} to do before the review', missing) }
}

/** The client was told to start before there was a view, so a server that stands still has failed. */
function serverState(state: State): 'starting' | 'running' | 'failed' {
  if (state === State.Running) return 'running'
  return state === State.Starting ? 'starting' : 'failed'
}

function treeItem(id: string, tree: OutlineTree): TreeItem {
  const entry = tree.entries.get(id)
  // The view may ask for an item that the last edit removed.
  if (!entry) return new TreeItem('')
  const { item } = entry
  const { label, description } = shownOf(item)
  const shown = new TreeItem(label, collapsible(item.kind, entry.children))
  const icon = iconOf(item)
  shown.id = id
  if (description !== undefined) shown.description = description
  shown.tooltip = tooltipOf(item)
  shown.accessibilityInformation = { label: spokenOf(item) }
  shown.iconPath = new ThemeIcon(icon.name, icon.color === undefined ? undefined : new ThemeColor(icon.color))
  shown.contextValue = [item.kind, item.state].filter(Boolean).join(' ')
  shown.command = { command: 'postmortem.reveal', title: l10n.t('Go to'), arguments: [id] }
  return shown
}

/** What is to do before the review is a list to look at now and then; everything else is what the view is for. */
function collapsible(kind: OutlineItem['kind'], children: readonly string[]): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None
  return kind === 'readiness' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded
}

function toRange({ start, end }: OutlineItem['range']): Range {
  return new Range(start.line, start.character, end.line, end.character)
}
