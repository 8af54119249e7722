/** Core's offsets and plain data as the protocol has them. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  type Range,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding, Severity } from '../core/finding.ts'
import type { OutlineNode } from '../core/outline.ts'
import type { Postmortem, Section } from '../core/postmortem.ts'
import type { Edit, Span } from '../core/text.ts'
import type { OutlineItem } from '../protocol.ts'

export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) }
}

export function toTextEdit(document: TextDocument, edit: Edit): TextEdit {
  return { range: toRange(document, edit.span), newText: edit.newText }
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** @param rulePage address of a rule's page with `{rule}` for its id; findings without it carry no link */
export function toDiagnostic(document: TextDocument, finding: Finding, rulePage?: string): Diagnostic {
  return {
    range: toRange(document, finding.span),
    severity: severities[finding.severity],
    source: 'postmortem',
    code: finding.rule,
    message: finding.message,
    ...(rulePage && { codeDescription: { href: pageOf(finding.rule, rulePage) } }),
    ...(finding.related && {
      relatedInformation: finding.related.map(({ span, message }) => ({
        location: { uri: document.uri, range: toRange(document, span) },
        message,
      })),
    }),
  }
}

/** The address of a rule's page. */
export function pageOf(rule: string, rulePage: string): string {
  return rulePage.replaceAll('{rule}', rule)
}

export function toOutlineItem(document: TextDocument, { span, children, ...rest }: OutlineNode): OutlineItem {
  return {
    ...rest,
    range: toRange(document, span),
    children: children.map((child) => toOutlineItem(document, child)),
  }
}

/** Sections as nested symbols, with timeline entries and action items below the section that they stand in. */
export function toSymbols(document: TextDocument, postmortem: Postmortem): DocumentSymbol[] {
  const leaves = [
    ...postmortem.timeline.map(({ span, time, text }) => ({
      span,
      select: time.span,
      name: `${time.text} ${text.text}`,
      kind: SymbolKind.Event,
    })),
    ...postmortem.actionItems.map(({ span, text }) => ({
      span,
      select: text.span,
      name: text.text,
      kind: SymbolKind.Object,
    })),
  ].sort((a, b) => a.span.start - b.span.start)

  const roots: DocumentSymbol[] = []
  const open: { section: Section; symbol: DocumentSymbol }[] = []
  const enter = (at: number): DocumentSymbol[] => {
    while (open.length > 0 && at >= open.at(-1)!.section.span.end) open.pop()
    return open.at(-1)?.symbol.children ?? roots
  }
  const nodes = [
    ...postmortem.sections.map((section) => ({ at: section.headingSpan.start, section, leaf: undefined })),
    ...leaves.map((leaf) => ({ at: leaf.span.start, section: undefined, leaf })),
  ].sort((a, b) => a.at - b.at || (a.section ? -1 : 1))
  for (const { at, section, leaf } of nodes) {
    const siblings = enter(at)
    if (section) {
      const symbol = symbolOf(document, section.heading, SymbolKind.Namespace, section.span, section.headingSpan)
      siblings.push(symbol)
      open.push({ section, symbol })
    } else siblings.push(symbolOf(document, leaf.name, leaf.kind, leaf.span, leaf.select))
  }
  return roots
}

function symbolOf(document: TextDocument, name: string, kind: SymbolKind, span: Span, select: Span): DocumentSymbol {
  const selection = select.start < span.start || select.end > span.end ? { start: span.start, end: span.start } : select
  // Editors refuse a symbol without a name.
  const shown = name.trim() || '(untitled)'
  return {
    name: shown,
    kind,
    range: toRange(document, span),
    selectionRange: toRange(document, selection),
    children: [],
  }
}

/** Sections, chains and entries of more than one line. */
export function toFoldingRanges(document: TextDocument, postmortem: Postmortem): FoldingRange[] {
  const spans = [
    ...postmortem.sections.map((section) => section.span),
    ...postmortem.fiveWhys.map((chain) => chain.span),
    ...postmortem.timeline.map((entry) => entry.span),
    ...postmortem.actionItems.map((item) => item.span),
  ]
  const folds = new Map<number, FoldingRange>()
  for (const span of spans) {
    const range = toRange(document, { start: span.start, end: trimEnd(document, span) })
    if (range.end.line <= range.start.line) continue
    const known = folds.get(range.start.line)
    if (!known || known.endLine < range.end.line)
      folds.set(range.start.line, { startLine: range.start.line, endLine: range.end.line })
  }
  return [...folds.values()]
}

function trimEnd(document: TextDocument, span: Span): number {
  const text = document.getText(toRange(document, span))
  return span.start + text.trimEnd().length
}
