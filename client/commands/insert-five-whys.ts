import { env, l10n, type TextDocument, window } from 'vscode'
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
import { type Answer, ask } from './ask.ts'

type Step = Required<FiveWhysParams['steps'][number]>

interface Chain {
  readonly problem: string
  readonly steps: readonly Step[]
}

/** "Postmortem: Insert Five Whys": asks why after why and inserts the chain in the document's own notation. */
export async function insertFiveWhys(client: BaseLanguageClient, document: TextDocument | undefined): Promise<void> {
  if (!document) throw new Error(l10n.t('Open the Markdown document first that the chain belongs into.'))
  const chain = await interview((params) => client.sendRequest<NextWhy>(nextWhyRequest, params))
  if (!chain) return
  try {
    const params: FiveWhysParams = { uri: client.code2ProtocolConverter.asUri(document.uri), ...chain }
    await insert(document, await client.sendRequest<InsertText | null>(fiveWhysRequest, params))
  } catch (error) {
    // An hour of thinking must not end with an error message.
    await env.clipboard.writeText(plain(chain))
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(l10n.t('The chain is on the clipboard, as it could not be inserted: {0}', why))
  }
}

async function insert(document: TextDocument, insertion: InsertText | null): Promise<void> {
  if (!insertion) throw new Error(l10n.t('The document is no longer open.'))
  if (!(await insertText(document, insertion))) throw new Error(l10n.t('The document is read-only.'))
}

/**
 * Asks until an empty answer. Back changes the answer before; Escape offers to keep what was answered, the half-typed
 * answer included.
 */
async function interview(next: (params: NextWhyParams) => Promise<NextWhy>): Promise<Chain | undefined> {
  let problem: string | undefined
  let typed = ''
  const steps: Step[] = []
  for (;;) {
    if (problem === undefined) {
      const opening = await askProblem(next, typed)
      if (opening.left !== 'accepted') return undefined
      if (opening.text === '') return { problem: '', steps: [] }
      problem = opening.text
      typed = ''
    }
    const answers = steps.map((step) => step.answer)
    const params = { problem, answers }
    // Where the server cannot say, the plain question will do.
    const { question } = await next(params).catch(() => ({ question: l10n.t('Why?') }))
    const answer = await ask({
      title: chainTitle([problem, ...answers]),
      step: steps.length + 2,
      prompt: question,
      placeholder:
        steps.length === 0
          ? l10n.t('What made it possible?')
          : l10n.t('What made it possible? Leave it empty to end the chain.'),
      value: typed,
      canGoBack: true,
      advise: async (typing) => (await next({ ...params, typing })).advice,
    })
    typed = ''
    if (answer.left === 'back') {
      const last = steps.pop()
      typed = last?.answer ?? problem
      if (!last) problem = undefined
      continue
    }
    if (answer.text !== '') steps.push({ question, answer: answer.text })
    if (answer.left === 'escaped') return (await wantsToKeep(steps)) ? { problem, steps } : undefined
    if (answer.text === '') return { problem, steps }
  }
}

function askProblem(next: (params: NextWhyParams) => Promise<NextWhy>, value: string): Promise<Answer> {
  return ask({
    title: l10n.t('Insert Five Whys'),
    step: 1,
    prompt: l10n.t('What went wrong, as users saw it? Leave it empty to insert a blank chain.'),
    placeholder: l10n.t('Checkout returned errors for 42 minutes'),
    value,
    advise: async (typing) => (await next({ problem: '', answers: [], typing })).advice,
  })
}

/** The chain so far, the last answers whole: one asks about what one sees. */
function chainTitle(said: readonly string[]): string {
  const shown = said.slice(-2).map((text) => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text))
  const chain = [...(said.length > 2 ? ['…'] : []), ...shown].join(' → ')
  return l10n.t('Insert Five Whys: {0}', chain)
}

async function wantsToKeep(steps: readonly Step[]): Promise<boolean> {
  if (steps.length === 0) return false
  const detail = steps.map(({ answer }) => answer).join(' → ')
  const keep = { label: `$(check) ${l10n.t('Insert the chain so far')}`, detail }
  const discard = { label: `$(trash) ${l10n.t('Discard it')}` }
  const title = l10n.t('Insert Five Whys')
  return (await window.showQuickPick([keep, discard], { title, ignoreFocusOut: true })) === keep
}

function plain({ problem, steps }: Chain): string {
  return [problem, ...steps.map(({ question, answer }, index) => `${index + 1}. ${question} ${answer}`)].join('\n')
}
