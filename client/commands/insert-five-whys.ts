import { env, l10n, type TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type FiveWhysParams,
  fiveWhysRequest,
  type InsertText,
  type NextWhy,
  nextWhyRequest,
} from '../../server/protocol.ts'
import { Destination } from '../destination.ts'
import { insertText } from '../insert-text.ts'
import { type Chains, interview } from './why-interview.ts'

/** "Postmortem: Insert Five Whys": asks why after why and inserts the chain in the document's own notation. */
export async function insertFiveWhys(client: BaseLanguageClient, document: TextDocument | undefined): Promise<void> {
  if (!document) throw new Error(l10n.t('Open the Markdown document first that the chain belongs into.'))
  const destination = new Destination(document)
  const chains = await interview((params) => client.sendRequest<NextWhy>(nextWhyRequest, params))
  try {
    if (chains) await insert(client, await destination.document(), chains)
  } catch (error) {
    // An hour of thinking must not end with an error message.
    await env.clipboard.writeText(plain(chains!))
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(l10n.t('The chain is on the clipboard, as it could not be inserted: {0}', why))
  } finally {
    destination.dispose()
  }
}

async function insert(client: BaseLanguageClient, document: TextDocument, [first, ...branches]: Chains): Promise<void> {
  const params: FiveWhysParams = { uri: client.code2ProtocolConverter.asUri(document.uri), ...first, branches }
  const insertion = await client.sendRequest<InsertText | null>(fiveWhysRequest, params)
  if (!insertion) throw new Error(l10n.t('The document is no longer open.'))
  if (!(await insertText(document, insertion))) throw new Error(l10n.t('The document is read-only.'))
}

function plain(chains: Chains): string {
  return chains
    .map(({ problem, steps }) =>
      [problem, ...steps.map(({ question, answer }, index) => `${index + 1}. ${question} ${answer}`)].join('\n'),
    )
    .join('\n\n')
}
