/** Incidents and action items to jump to, in every postmortem of the workspace. */
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Postmortem } from '../core/postmortem.ts'
import { toRange } from './to-lsp.ts'

/** The incident and its action items; none of a document that is no postmortem. */
export function workspaceSymbols(document: TextDocument, postmortem: Postmortem): SymbolInformation[] {
  if (!postmortem.recognition.isPostmortem) return []
  const { title, actionItems } = postmortem
  const location = (span: { start: number; end: number }) => ({ uri: document.uri, range: toRange(document, span) })
  const name = title?.text ?? 'Postmortem'
  return [
    { name, kind: SymbolKind.Event, location: location(title?.span ?? { start: 0, end: 0 }) },
    ...actionItems.map((item) => ({
      name: item.text.text || '(no text)',
      kind: SymbolKind.Object,
      containerName: name,
      location: location(item.text.span),
    })),
  ]
}

/** Whether a name has the letters of every word in their order: what is meant, the editor's own search decides. */
export function answers(query: string): (symbol: SymbolInformation) => boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return ({ name }) => words.every((word) => hasLetters(name.toLowerCase(), word))
}

function hasLetters(name: string, word: string): boolean {
  let at = -1
  for (const letter of word) {
    at = name.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}
