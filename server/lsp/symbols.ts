import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Postmortem, Section } from '../core/postmortem.ts'
import type { Span } from '../core/text.ts'
import { toRange } from './to-lsp.ts'

/** What lies below the sections, to jump to: timeline entries, whys and action items, in the order of the document. */
export function entrySymbols(document: TextDocument, postmortem: Postmortem): DocumentSymbol[] {
  return entriesOf(postmortem).map((entry) => symbolOf(document, entry))
}

/** Sections as nested symbols, each with the entries that stand in it. */
export function sectionSymbols(document: TextDocument, postmortem: Postmortem): DocumentSymbol[] {
  const places: (Place & { readonly section?: Section })[] = [
    ...postmortem.sections.map((section) => ({ section, ...placeOf(section) })),
    ...entriesOf(postmortem),
  ]
  places.sort((a, b) => a.span.start - b.span.start || (a.section ? -1 : 1))
  const roots: DocumentSymbol[] = []
  const open: { end: number; children: DocumentSymbol[] }[] = []
  for (const place of places) {
    while (open.length > 0 && place.span.start >= open.at(-1)!.end) open.pop()
    const symbol = symbolOf(document, place)
    const siblings = open.at(-1)?.children ?? roots
    siblings.push(symbol)
    if (place.section) open.push({ end: place.span.end, children: symbol.children })
  }
  return roots
}

interface Place {
  readonly name: string
  readonly kind: SymbolKind
  readonly span: Span
  /** Where the cursor goes. */
  readonly select: Span
}

function placeOf({ heading, span, headingSpan }: Section): Place {
  return { name: heading, kind: SymbolKind.Namespace, span, select: headingSpan }
}

function entriesOf({ timeline, fiveWhys, actionItems }: Postmortem): Place[] {
  const entries: Place[] = [
    ...timeline.map(({ span, time, text }) => ({
      name: `${time.text} ${text.text}`,
      kind: SymbolKind.Event,
      span,
      select: time.span,
    })),
    ...fiveWhys.flatMap(({ steps }) =>
      steps.map(({ span, question, answer }) => ({
        name: [question?.text, answer?.text].filter(Boolean).join(' '),
        kind: SymbolKind.Key,
        span,
        select: (question ?? answer)?.span ?? span,
      })),
    ),
    ...actionItems.map(({ span, text }) => ({
      name: text.text,
      kind: SymbolKind.Object,
      span,
      select: text.span,
    })),
  ]
  return entries.sort((a, b) => a.span.start - b.span.start)
}

function symbolOf(document: TextDocument, { name, kind, span, select }: Place) {
  const selection = select.start < span.start || select.end > span.end ? { start: span.start, end: span.start } : select
  return {
    // Editors refuse a symbol without a name.
    name: name.trim() || '(untitled)',
    kind,
    range: toRange(document, span),
    selectionRange: toRange(document, selection),
    children: [] as DocumentSymbol[],
  }
}
