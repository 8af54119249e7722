import { env, type TextDocument, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type FiveWhysParams,
  fiveWhysRequest,
  type InsertText,
  type NextWhy,
  type NextWhyParams,
  nextWhyRequest,
} from '../../server/protocol.ts'
import { insertText } from '../insert-text.ts'
import { ask } from './ask.ts'

type Step = Required<FiveWhysParams['steps'][number]>

interface Chain {
  readonly problem: string
  readonly steps: readonly Step[]
}

const title = 'Insert Five Whys'

/** "Postmortem: Insert Five Whys": asks why after why and inserts the chain in the document's own notation. */
export async function insertFiveWhys(client: BaseLanguageClient, document: TextDocument | undefined): Promise<void> {
  if (!document) throw new Error('open the Markdown document first that the chain belongs into.')
  const chain = await interview((params) => client.sendRequest<NextWhy>(nextWhyRequest, params))
  if (!chain) return
  try {
    const params: FiveWhysParams = { uri: client.code2ProtocolConverter.asUri(document.uri), ...chain }
    await insert(document, await client.sendRequest<InsertText | null>(fiveWhysRequest, params))
  } catch (error) {
    // An hour of thinking must not end with an error message.
    await env.clipboard.writeText(plain(chain))
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(`The chain is on the clipboard, as it could not be inserted: ${why}`)
  }
}

async function insert(document: TextDocument, insertion: InsertText | null): Promise<void> {
  if (!insertion) throw new Error('the document is no longer open.')
  if (!(await insertText(document, insertion))) throw new Error('the document is read-only.')
}

/** Asks until an empty answer. Escape offers to keep what was answered, the half-typed answer included. */
async function interview(next: (params: NextWhyParams) => Promise<NextWhy>): Promise<Chain | undefined> {
  const opening = await ask({
    title,
    step: 1,
    prompt: 'What went wrong, as users saw it? Leave it empty to insert a blank chain.',
    placeholder: 'Checkout returned errors for 42 minutes',
    advise: async (typing) => (await next({ problem: '', answers: [], typing })).advice,
  })
  if (opening.isEscaped) return undefined
  const problem = opening.text
  const steps: Step[] = []
  if (problem === '') return { problem, steps }
  for (;;) {
    const answers = steps.map((step) => step.answer)
    // Where the server cannot say, the plain question will do.
    const { question } = await next({ problem, answers }).catch(() => ({ question: 'Why?' }))
    const answer = await ask({
      title,
      step: steps.length + 2,
      prompt: question,
      placeholder:
        steps.length === 0 ? 'What made it possible?' : 'What made it possible? Leave it empty to end the chain.',
      advise: async (typing) => (await next({ problem, answers, typing })).advice,
    })
    if (answer.text !== '') steps.push({ question, answer: answer.text })
    if (answer.isEscaped) return (await wantsToKeep(steps)) ? { problem, steps } : undefined
    if (answer.text === '') return { problem, steps }
  }
}

async function wantsToKeep(steps: readonly Step[]): Promise<boolean> {
  if (steps.length === 0) return false
  const keep = { label: '$(check) Insert the chain so far', detail: steps.map(({ answer }) => answer).join(' → ') }
  const discard = { label: '$(trash) Discard it' }
  return (await window.showQuickPick([keep, discard], { title, ignoreFocusOut: true })) === keep
}

function plain({ problem, steps }: Chain): string {
  return [problem, ...steps.map(({ question, answer }, index) => `${index + 1}. ${question} ${answer}`)].join('\n')
}
