/** What is sent to the client, in the reader's language. */
import type { CodeAction, CompletionItem, Diagnostic } from 'vscode-languageserver'
import type { OutlineItem } from '../protocol.ts'
import type { Translate } from './translate.ts'

export function tellDiagnostic(diagnostic: Diagnostic, translate: Translate): Diagnostic {
  const { message, relatedInformation } = diagnostic
  return {
    ...diagnostic,
    message: typeof message === 'string' ? translate(message) : message,
    ...(relatedInformation && {
      relatedInformation: relatedInformation.map((other) => ({ ...other, message: translate(other.message) })),
    }),
  }
}

export function tellCodeAction(action: CodeAction, translate: Translate): CodeAction {
  const { title, command, diagnostics } = action
  return {
    ...action,
    title: translate(title),
    ...(command && { command: { ...command, title: translate(command.title) } }),
    ...(diagnostics && { diagnostics: diagnostics.map((diagnostic) => tellDiagnostic(diagnostic, translate)) }),
  }
}

/** What is said about a completion; what it puts in is part of the document. */
export function tellCompletion(item: CompletionItem, translate: Translate): CompletionItem {
  const { detail, documentation } = item
  return {
    ...item,
    ...(detail !== undefined && { detail: translate(detail) }),
    ...(typeof documentation === 'string' && { documentation: translate(documentation) }),
  }
}

/** Items whose label is the author's keep it. */
export function tellOutlineItem(item: OutlineItem, translate: Translate): OutlineItem {
  const { kind, label, description, tooltip, children } = item
  return {
    ...item,
    label: own.has(kind) ? translate(label) : label,
    ...(description !== undefined && { description: kind === 'why' ? description : translate(description) }),
    ...(tooltip !== undefined && { tooltip: translate(tooltip) }),
    children: children.map((child) => tellOutlineItem(child, translate)),
  }
}

/** The kinds of items that we name. */
const own: ReadonlySet<OutlineItem['kind']> = new Set([
  'timeline',
  'gap',
  'rootCauses',
  'contributingFactors',
  'impact',
  'fact',
  'fiveWhys',
  'actionItems',
  'readiness',
  'missing',
])
