import { commands, l10n, window } from 'vscode'

/** "See why not": why a document is taken for something else than a postmortem, and the way out where that is wrong. */
export async function explain(reason: string | undefined): Promise<void> {
  if (reason === undefined) return
  // With a button the message is shown whole, without one it is cut to a line.
  const choice = await window.showInformationMessage(reason, l10n.t('Treat as Postmortem'))
  if (choice) await commands.executeCommand('postmortem.markAsPostmortem')
}
