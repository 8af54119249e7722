import { l10n, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type NewDocument, type TemplateParams, templateRequest } from '../../server/protocol.ts'
import { insertText } from '../insert-text.ts'

/**
 * "Postmortem: New Postmortem": a document from a template, its blanks as tab stops. It gets its place in the configured
 * folder, and is written there when it is saved.
 */
export async function newPostmortem(client: BaseLanguageClient): Promise<void> {
  const params = await interview()
  if (!params) return
  const { text, path } = await client.sendRequest<NewDocument>(templateRequest, params)
  const uri = path === '' ? undefined : await freePlace(path)
  const document = await (uri
    ? workspace.openTextDocument(uri)
    : workspace.openTextDocument({ language: 'markdown', content: '' }))
  await insertText(document, { newText: text, range: start })
}

async function interview(): Promise<TemplateParams | undefined> {
  const title = await box(1, {
    prompt: l10n.t('What happened, in a few words. Name the service, not a person.'),
    placeHolder: l10n.t('Checkout timed out for 42 minutes'),
  })
  if (title === undefined) return undefined
  const severity = await window.showQuickPick(severities(), {
    title: titleOf(2),
    placeHolder: l10n.t('How severe was it?'),
    ignoreFocusOut: true,
  })
  if (!severity) return undefined
  const start = await box(3, {
    prompt: l10n.t('When did it start? With day and time zone, or leave it empty.'),
    placeHolder: `${today()} 14:02 UTC`,
  })
  if (start === undefined) return undefined
  const people = await box(4, {
    prompt: l10n.t('Who took part and comes to the review? Separate them by commas, or leave it empty.'),
    placeHolder: 'Noor, Theo',
  })
  if (people === undefined) return undefined
  const services = await box(5, {
    prompt: l10n.t('Which services failed? Separate them by commas, or leave it empty.'),
    placeHolder: 'checkout, orders-db',
  })
  if (services === undefined) return undefined
  const template = await window.showQuickPick([...(await ownTemplates()), ...presets()], {
    title: titleOf(6),
    placeHolder: l10n.t('Which sections shall it have?'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  })
  if (!template) return undefined
  return {
    title: title.trim(),
    severity: severity.label,
    date: /\d{4}-\d{2}-\d{2}/.exec(start)?.[0] ?? today(),
    start,
    people: people.split(','),
    services: services.split(','),
    ...(template.preset !== undefined && { preset: template.preset }),
    ...(template.file && { text: new TextDecoder().decode(await workspace.fs.readFile(template.file)) }),
  }
}

function box(step: number, options: { prompt: string; placeHolder: string }): Thenable<string | undefined> {
  return window.showInputBox({ title: titleOf(step), ignoreFocusOut: true, ...options })
}

function titleOf(step: number): string {
  return l10n.t('New Postmortem ({0}/6)', step)
}

function severities() {
  return [
    { label: 'SEV-1', description: l10n.t('Critical: the service is down, or data is lost or exposed') },
    { label: 'SEV-2', description: l10n.t('Major: an important part fails for many users') },
    { label: 'SEV-3', description: l10n.t('Minor: a part fails for some users, or there is a way around it') },
    { label: 'SEV-4', description: l10n.t('Low: hardly anybody notices; a near miss') },
  ]
}

interface Choice {
  readonly label: string
  readonly description?: string
  readonly preset?: string
  /** A template of the team's own. */
  readonly file?: Uri
}

/** The Markdown files in `.postmortem/templates` of the workspace. */
async function ownTemplates(): Promise<Choice[]> {
  const files = await workspace.findFiles('.postmortem/templates/*.md', undefined, 50)
  return files
    .map((file) => ({ label: file.path.slice(file.path.lastIndexOf('/') + 1, -3), file }))
    .sort((a, b) => a.label.localeCompare(b.label))
    .map((choice) => ({ ...choice, description: l10n.t('your own template') }))
}

function presets(): Choice[] {
  return [
    { label: l10n.t('As configured'), description: l10n.t('the setting postmortem.template') },
    { label: l10n.t('Guide'), description: l10n.t('every section of a blameless review'), preset: 'guide' },
    { label: 'Google', description: l10n.t('as in the Site Reliability Engineering book'), preset: 'google' },
    { label: 'Atlassian', description: l10n.t('fault, impact, detection, response, recovery'), preset: 'atlassian' },
    { label: 'PagerDuty', description: l10n.t('what happened, contributing factors, resolution'), preset: 'pagerduty' },
    { label: 'AWS COE', description: l10n.t('correction of error, with Five Whys'), preset: 'aws-coe' },
    { label: 'GitLab', description: l10n.t('summary, impact, Five Whys, lessons'), preset: 'gitlab' },
    { label: l10n.t('Lean'), description: l10n.t('the least that is worth a meeting'), preset: 'lean' },
  ]
}

/** The path within the first workspace folder, numbered where there is such a file already. */
async function freePlace(path: string): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? []
  if (!folder) return undefined
  const exists = (uri: Uri) =>
    workspace.fs.stat(uri).then(
      () => true,
      () => false,
    )
  for (let number = 1; number < 100; number++) {
    const numbered = number === 1 ? path : path.replace(/\.md$/, `-${number}.md`)
    const uri = Uri.joinPath(folder.uri, numbered)
    if (!(await exists(uri))) return uri.with({ scheme: 'untitled' })
  }
  return undefined
}

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** The writer's own calendar day. */
function today(): string {
  const now = new Date()
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
