import { commands, l10n, window } from 'vscode'
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient'

/** As many ends within three minutes are bad luck; with more the server stays down, and the outline says so. */
const most = 4
const span = 3 * 60 * 1000

/** What happens when the server ends by itself: it is started again, and that is said once. */
export function serverEndHandler(): ErrorHandler {
  const ends: number[] = []
  return {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
    }),
    closed() {
      const now = Date.now()
      ends.push(now)
      if (ends.filter((end) => now - end < span).length > most)
        return {
          action: CloseAction.DoNotRestart,
          message: l10n.t('Postmortem’s server ended again and again, so it stays down until you restart it.'),
        }
      if (ends.length === 1) void sayOnce()
      return { action: CloseAction.Restart }
    },
  }
}

async function sayOnce(): Promise<void> {
  const text = l10n.t('Postmortem’s server ended unexpectedly and was started again. Nothing that you typed is lost.')
  const choice = await window.showInformationMessage(text, l10n.t('Show Log'))
  if (choice) await commands.executeCommand('postmortem.showLog')
}
