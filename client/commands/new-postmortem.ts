import { window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type TemplateParams, templateRequest } from '../../server/protocol.ts'
import { insertText } from '../insert-text.ts'

/** "Postmortem: New Postmortem": an untitled document from the template, its blanks as tab stops. */
export async function newPostmortem(client: BaseLanguageClient): Promise<void> {
  const title = await window.showInputBox({
    title: 'New Postmortem (1/2)',
    prompt: 'What happened, in a few words. Name the service, not a person.',
    placeHolder: 'Checkout timed out for 42 minutes',
    ignoreFocusOut: true,
  })
  if (title === undefined) return
  const severity = await window.showQuickPick(severities, {
    title: 'New Postmortem (2/2)',
    placeHolder: 'How severe was it?',
    ignoreFocusOut: true,
  })
  if (!severity) return
  const params: TemplateParams = { title: title.trim(), severity: severity.label, date: today() }
  const newText = await client.sendRequest<string>(templateRequest, params)
  const document = await workspace.openTextDocument({ language: 'markdown', content: '' })
  await insertText(document, { newText, range: start })
}

const severities = [
  { label: 'SEV-1', description: 'Critical: the service is down, or data is lost or exposed' },
  { label: 'SEV-2', description: 'Major: an important part fails for many users' },
  { label: 'SEV-3', description: 'Minor: a part fails for some users, or there is a way around it' },
  { label: 'SEV-4', description: 'Low: hardly anybody notices; a near miss' },
]

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** The writer's own calendar day. */
function today(): string {
  const now = new Date()
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
