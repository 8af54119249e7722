import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  uinteger,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../core/analysis.ts'
import { reshape } from '../core/edit-action-items/reshape.ts'
import { type Finding, type Fix, hasBlank } from '../core/finding.ts'
import { safeEdits } from '../core/fixes/fix-all.ts'
import { unusedSuppression } from '../core/rules/structure/unused-suppression.ts'
import { insertSuppression } from '../core/suppressions/insert-suppression.ts'
import type { Edit } from '../core/text.ts'
import { toDiagnostic, toTextEdit } from './to-lsp.ts'

export const fixAllKind = `${CodeActionKind.SourceFixAll}.postmortem`

export interface CodeActionContext {
  readonly rulePage?: string
  readonly fillBlanksCommand?: string
  readonly suppressCommand?: string
}

/** The findings of the newest version with what was read to find them. */
type Found = Pick<Analysis, 'text' | 'parsed' | 'findings'>

/**
 * The fixes of the findings at a range, from our own current findings: nothing that the client sends back is trusted.
 * Each edit names the document version it was made for, so that a stale one is refused.
 */
export function codeActions(
  document: TextDocument,
  analysis: Found,
  { range, context }: CodeActionParams,
  client: CodeActionContext,
): CodeAction[] {
  const wants = (kind: string) =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
  const actions: CodeAction[] = []
  const { findings } = analysis
  if (wants(CodeActionKind.QuickFix)) {
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
    const here = findings.filter(({ span }) => span.start <= to && from <= span.end)
    actions.push(...here.flatMap((finding) => quickFixes(document, finding, client)))
    actions.push(...here.flatMap((finding) => suppression(document, analysis, finding, client)))
  }
  if (context.only && wants(fixAllKind)) {
    const edits = safeEdits(findings)
    if (edits.length > 0) actions.push(action(document, 'Fix all that needs no decision', fixAllKind, edits))
  }
  return actions
}

/** What a person can have done with the action items at a place, whether or not anything was found there. */
export function refactorings(
  document: TextDocument,
  { text, postmortem }: Pick<Analysis, 'text' | 'postmortem'>,
  { range }: Pick<CodeActionParams, 'range'>,
): CodeAction[] {
  const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
  const fix = reshape(text, postmortem, at)
  return fix ? [action(document, fix.title, CodeActionKind.RefactorRewrite, fix.edits)] : []
}

/** Whether a person asked for what can be done, not the editor on its own at each move of the cursor. */
export function asksForRefactorings({ only, triggerKind }: CodeActionParams['context']): boolean {
  if (only) return only.some((kind) => CodeActionKind.RefactorRewrite.startsWith(kind) && kind !== '')
  return triggerKind === CodeActionTriggerKind.Invoked
}

function quickFixes(document: TextDocument, finding: Finding, client: CodeActionContext): CodeAction[] {
  const diagnostic = toDiagnostic(document, finding, client.rulePage)
  return finding.fixes.map((fix, index) => ({
    ...action(document, fix.title, CodeActionKind.QuickFix, fix.edits),
    diagnostics: [diagnostic],
    ...(index === 0 && { isPreferred: true }),
    ...fillBlanks(document, fix, client.fillBlanksCommand),
  }))
}

/** The way out on every finding: a comment that silences it, with the reason asked for where the client can. */
function suppression(
  document: TextDocument,
  analysis: Found,
  finding: Finding,
  { rulePage, suppressCommand, fillBlanksCommand }: CodeActionContext,
): CodeAction[] {
  const { rule, span } = finding
  if (rule === unusedSuppression.id) return []
  const title = `Postmortem: Disable ${rule} for this line…`
  const diagnostics = [toDiagnostic(document, finding, rulePage)]
  if (suppressCommand) {
    const command = {
      title,
      command: suppressCommand,
      arguments: [document.uri, rule, document.positionAt(span.start)],
    }
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, command }]
  }
  const fix = { title, edits: [insertSuppression(analysis, finding)] }
  return [
    {
      ...action(document, title, CodeActionKind.QuickFix, fix.edits),
      diagnostics,
      ...fillBlanks(document, fix, fillBlanksCommand),
    },
  ]
}

function action(document: TextDocument, title: string, kind: string, edits: readonly Edit[]): CodeAction {
  return {
    title,
    kind,
    edit: {
      documentChanges: [
        {
          textDocument: { uri: document.uri, version: document.version },
          edits: edits.map((edit) => toTextEdit(document, edit)),
        },
      ],
    },
  }
}

/** After a fix with a blank, the client puts the cursor into the first one between here and the end of what was put in. */
function fillBlanks(document: TextDocument, fix: Fix, command: string | undefined): Pick<CodeAction, 'command'> {
  if (!command || !hasBlank(fix)) return {}
  const start = document.positionAt(Math.min(...fix.edits.map((edit) => edit.span.start)))
  const added = fix.edits.reduce((sum, edit) => sum + edit.newText.split('\n').length - 1, 0)
  const range = { start, end: { line: start.line + added, character: uinteger.MAX_VALUE } }
  return { command: { title: 'Fill in the blank', command, arguments: [document.uri, range] } }
}
