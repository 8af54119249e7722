import { commands, type Disposable, Uri, workspace } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { type RulePageParams, rulePageRequest } from '../../server/protocol.ts'

const scheme = 'postmortem-rule'

/** "Show Rule Page": what a rule finds, why it matters and how to reword, in the Markdown preview. */
export async function showRule(rule: string): Promise<void> {
  await commands.executeCommand('markdown.showPreview', Uri.from({ scheme, path: `/${rule}.md` }))
}

/** Serves the rules' pages as read-only documents. */
export function registerRulePages(client: LanguageClient): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const rule = path.replace(/^\/|\.md$/g, '')
      const params: RulePageParams = { rule }
      const page = await client.sendRequest<string | null>(rulePageRequest, params)
      return page ?? `There is no rule named \`${rule}\`.`
    },
  })
}
