import { commands, type Disposable, l10n, Uri, workspace } from 'vscode'

const scheme = 'postmortem-rule'

/** "Show Rule Page": what a rule finds, why it matters and how to reword, in the Markdown preview. */
export async function showRule(rule: string): Promise<void> {
  const page = Uri.from({ scheme, path: `/${rule}.md` })
  // A tab of its own: the ordinary preview goes on to whatever Markdown is looked at next.
  await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor', { preview: false })
}

/** Serves the rules' pages, which lie beside the bundles, as read-only documents. */
export function registerRulePages(extension: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const rule = path.replace(/^\/|\.md$/g, '')
      const none = l10n.t('There is no rule named {0}.', rule)
      if (!/^[a-z-]+$/.test(rule)) return none
      const page = Uri.joinPath(extension, 'dist', 'rules', `${rule}.md`)
      return workspace.fs.readFile(page).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => none,
      )
    },
  })
}
