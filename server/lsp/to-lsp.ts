/** Core's offsets and plain data as the protocol has them. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type FoldingRange,
  type Range,
  type TextEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Finding, Severity } from '../core/finding.ts'
import type { OutlineNode } from '../core/outline.ts'
import type { Postmortem } from '../core/postmortem.ts'
import type { Edit, Span } from '../core/text.ts'
import type { InsertText, OutlineItem } from '../protocol.ts'

export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) }
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) }
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

/** An edit whose blanks the client makes tab stops. */
export function toInsertText(document: TextDocument, { span, newText }: Edit): InsertText {
  return { range: toRange(document, span), newText }
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
