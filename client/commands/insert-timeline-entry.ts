import { l10n, type TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type TimelineEntryParams, timelineEntryRequest } from '../../server/protocol.ts'
import { insertFromServer } from '../server-requests.ts'

/** "Insert Timeline Entry Now": a further entry with the time of writing, in the timeline's own notation. */
export async function insertTimelineEntry(
  client: BaseLanguageClient,
  document: TextDocument | undefined,
): Promise<void> {
  if (!document) throw new Error(l10n.t('Open the postmortem first that the entry belongs into.'))
  await insertFromServer<TimelineEntryParams>(client, document, timelineEntryRequest, {})
}
