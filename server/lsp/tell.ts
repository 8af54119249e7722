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

/** Why a document is taken for a postmortem or not: one sentence with a list of what speaks for it or against it. */
export function tellReason(reason: string, translate: Translate): string {
  const [, list] = /^[^:“]*postmortem: (?!neither)(?:nothing but )?(.+?)(?: speaks for one)?$/s.exec(reason) ?? []
  if (list === undefined) return translate(reason)
  const hints = list.split(betweenHints).map(translate)
  return translate(reason.replace(list, () => '{0}')).replace('{0}', () => hints.join(translate(', ')))
}

/** Not in a heading that is quoted. */
const betweenHints = /, (?![^“”]{0,300}”)/

/** What is wrong with a config file, after the name of the setting that it is wrong with. */
export function tellConfigProblem(problem: Diagnostic, translate: Translate): Diagnostic {
  const tell = (message: string) =>
    message.replace(/^([\w$.-]+: )?(.*)$/s, (_, name = '', what) => name + translate(what))
  return tellDiagnostic(problem, tell)
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

/** What the author wrote stays as it is. */
export function tellOutlineItem(item: OutlineItem, translate: Translate): OutlineItem {
  const { kind, label, description, tooltip, children } = item
  const authors = authorsParts[kind] ?? []
  const tell = (part: Part, text: string) => (authors.includes(part) && !isOurs(text) ? text : translate(text))
  const lines = tooltip?.split('\n').map((line, at) => tell(at === 0 ? 'first line' : 'further lines', line))
  return {
    ...item,
    label: tell('label', label),
    ...(description !== undefined && { description: tell('description', description) }),
    ...(lines && { tooltip: lines.join('\n') }),
    children: children.map((child) => tellOutlineItem(child, translate)),
  }
}

type Part = 'label' | 'description' | 'first line' | 'further lines'

const authorsParts: Readonly<Partial<Record<OutlineItem['kind'], readonly Part[]>>> = {
  entry: ['label', 'first line'],
  cause: ['label', 'first line'],
  fact: ['description', 'further lines'],
  why: ['label', 'description', 'first line', 'further lines'],
  actionItem: ['label', 'first line'],
}

/** `(no answer yet)` stands in the author's place. */
function isOurs(text: string): boolean {
  return /^\(no [a-z ]+\)$/.test(text)
}
