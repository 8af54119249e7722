import { env, l10n, type TextEditor, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type ReviewQuestions, type ReviewQuestionsParams, reviewQuestionsRequest } from '../../server/protocol.ts'

/** "Show Review Questions for This Section": for whoever leads the review. Enter copies the chosen ones. */
export async function showReviewQuestions(client: BaseLanguageClient, editor: TextEditor | undefined): Promise<void> {
  if (!editor) throw new Error(l10n.t('Open the postmortem first.'))
  const { line, character } = editor.selection.active
  const params: ReviewQuestionsParams = {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    position: { line, character },
  }
  const { section, questions } = await client.sendRequest<ReviewQuestions>(reviewQuestionsRequest, params)
  const chosen = await window.showQuickPick(questions, {
    title: section === undefined ? l10n.t('Review Questions') : l10n.t('Review Questions: {0}', section),
    placeHolder: l10n.t('Questions to ask in the review. Choose some to copy them.'),
    canPickMany: true,
    ignoreFocusOut: true,
  })
  if (chosen && chosen.length > 0) await env.clipboard.writeText(chosen.map((question) => `- ${question}`).join('\n'))
}
