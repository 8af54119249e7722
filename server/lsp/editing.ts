/** What helps while writing and reading beyond findings: completion, hints, lenses, links, selections, continued lines. */
import {
  type CodeLens,
  type CompletionItem,
  CompletionItemKind,
  type Connection,
  InlayHintKind,
  InsertTextFormat,
  type Range,
  type SelectionRange,
  type ServerCapabilities,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { hasBlank, toSnippet } from '../core/blanks.ts'
import { completionsAt } from '../core/editing/completion/completion.ts'
import type { Completion } from '../core/editing/completion/place.ts'
import { continuation } from '../core/editing/continue-line.ts'
import { elapsedHints, lensesOf } from '../core/editing/hints.ts'
import { spansAround } from '../core/editing/selection.ts'
import { ticketLinks } from '../core/editing/ticket-links.ts'
import { whyOf } from '../core/language/whys/why-question.ts'
import type { Client } from './client.ts'
import type { ClosedFiles } from './closed-files.ts'
import type { Documents } from './documents.ts'
import { semanticTokens, tokensLegend } from './semantic-tokens.ts'
import { tellCompletion } from './tell.ts'
import { toRange, toSpan, toTextEdit } from './to-lsp.ts'
import { answers, workspaceSymbols } from './workspace-symbols.ts'

export const editingCapabilities: ServerCapabilities = {
  codeLensProvider: {},
  completionProvider: { triggerCharacters: ['#', '@', ':', '⟨', '|'] },
  documentLinkProvider: {},
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  inlayHintProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: tokensLegend, full: true, range: true },
  workspaceSymbolProvider: true,
}

/** Registers the handlers; nothing is offered in documents that are no postmortems. */
export function registerEditing(
  connection: Connection,
  documents: Documents,
  closedFiles: ClosedFiles,
  client: Client,
): void {
  const { translate } = client
  const now = () => client.now()
  const ask = (statement: string) => whyOf(statement, documents.language)
  const today = () => now().instant.slice(0, 10)

  connection.onCompletion(async ({ textDocument, position }) => {
    const current = await documents.postmortem(textDocument.uri)
    if (!current) return []
    const { document, analysis } = current
    const completions = completionsAt(analysis, document.offsetAt(position), { now: now(), ask })
    return {
      // Which section a heading is may be known after the next letter.
      isIncomplete: completions.some(({ kind }) => kind === 'heading'),
      items: completions.map((completion, at) => tellCompletion(toCompletionItem(document, completion, at), translate)),
    }
  })

  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const current = await documents.settledPostmortem(textDocument.uri)
    if (!current) return []
    const [from, to] = [current.document.offsetAt(range.start), current.document.offsetAt(range.end)]
    return elapsedHints(current.analysis.postmortem)
      .filter(({ offset }) => from <= offset && offset <= to)
      .map(({ offset, label, tooltip }) => ({
        position: current.document.positionAt(offset),
        label: translate(label),
        tooltip: translate(tooltip),
        kind: InlayHintKind.Type,
        paddingLeft: true,
      }))
  })

  connection.onCodeLens(async ({ textDocument }) => {
    const current = await documents.settledPostmortem(textDocument.uri)
    if (!current) return []
    const { document, analysis } = current
    const { nextWhyCommand } = client.options
    return lensesOf(analysis.postmortem, today()).flatMap(({ span, title, chain }): CodeLens[] => {
      const range = toRange(document, span)
      // Told, not done: a lens without a command cannot be clicked.
      const told = { range, command: { title: translate(title), command: '' } }
      if (!chain || !nextWhyCommand) return [told]
      const args = [document.uri, toRange(document, chain)]
      return [told, { range, command: { title: translate('Ask on'), command: nextWhyCommand, arguments: args } }]
    })
  })

  connection.onDocumentLinks(async ({ textDocument }) => {
    const current = await documents.settledPostmortem(textDocument.uri)
    return (current ? ticketLinks(current.analysis.text) : []).map(({ span, target }) => ({
      range: toRange(current!.document, span),
      target,
    }))
  })

  const tokens = async (uri: string, range?: Range) => {
    const current = await documents.settledPostmortem(uri)
    if (!current) return { data: [] }
    const { document, analysis } = current
    const within = range ? toSpan(document, range) : { start: 0, end: analysis.text.length }
    return semanticTokens(document, analysis.postmortem, within)
  }
  connection.languages.semanticTokens.on(({ textDocument }) => tokens(textDocument.uri))
  connection.languages.semanticTokens.onRange(({ textDocument, range }) => tokens(textDocument.uri, range))

  connection.onSelectionRanges(async ({ textDocument, positions }) => {
    const current = await documents.postmortem(textDocument.uri)
    if (!current) return null
    return positions.map((position) => {
      const spans = spansAround(current.analysis.postmortem, current.document.offsetAt(position))
      const outward = spans
        .toReversed()
        .reduce<SelectionRange | undefined>(
          (parent, span) => ({ range: toRange(current.document, span), ...(parent && { parent }) }),
          undefined,
        )
      return outward ?? { range: { start: position, end: position } }
    })
  })

  connection.onDocumentOnTypeFormatting(async ({ textDocument, position }) => {
    const current = await documents.postmortem(textDocument.uri)
    if (!current) return []
    const { document, analysis } = current
    const edit = continuation(analysis.text, analysis.postmortem, document.offsetAt(position))
    return edit ? [toTextEdit(document, edit)] : []
  })

  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const uris = documents.uris()
    const open = await Promise.all(uris.map((uri) => documents.settledPostmortem(uri)))
    const symbols = open.flatMap((current) =>
      current ? workspaceSymbols(current.document, current.analysis.postmortem) : [],
    )
    symbols.push(...(await closedFiles.symbols((uri) => uris.includes(uri), token)))
    return symbols.filter(answers(query))
  })
}

const completionKinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  heading: CompletionItemKind.Struct,
  person: CompletionItemKind.Variable,
  value: CompletionItemKind.EnumMember,
  date: CompletionItemKind.Constant,
  entry: CompletionItemKind.Event,
  why: CompletionItemKind.Event,
  ticket: CompletionItemKind.Reference,
  key: CompletionItemKind.Property,
}

function toCompletionItem(document: TextDocument, completion: Completion, place: number): CompletionItem {
  const { label, kind, detail, documentation, newText, span, filterText } = completion
  const snippet = hasBlank(newText) ? toSnippet(newText) : undefined
  return {
    label,
    kind: completionKinds[kind],
    // In our order, which is that of a review or of likelihood.
    sortText: String(place).padStart(4, '0'),
    textEdit: { range: toRange(document, span), newText: snippet ?? newText },
    ...(snippet !== undefined && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation }),
    ...(filterText !== undefined && { filterText }),
  }
}
