import { l10n, window } from 'vscode'
import type { NextWhy, NextWhyParams } from '../../server/protocol.ts'
import { type Answer, ask } from './ask.ts'

interface Step {
  readonly question: string
  readonly answer: string
  /** The answer as it was typed, where causes were split off it. */
  readonly typed: string
  /** How many causes were split off: each waits for a branch of its own. */
  readonly split: number
}

interface Chain {
  readonly problem: string
  readonly steps: Step[]
}

/** The chain about the problem, and those about the causes that were split off its answers. */
export type Chains = readonly [Chain, ...Chain[]]

type Next = (params: NextWhyParams) => Promise<NextWhy>

/**
 * Asks until an empty answer, then on about each cause that was split off. Back changes the answer before; Escape offers
 * to keep what was answered, the half-typed answer included. `undefined` where nothing is to be inserted.
 */
export async function interview(next: Next): Promise<Chains | undefined> {
  const opening = await askProblem(next, '')
  if (opening.left !== 'accepted') return undefined
  const first: Chain = { problem: opening.text, steps: [] }
  if (opening.text === '') return [first]
  const branches: Chain[] = []
  let problem = opening.text
  let at = 0
  let typed = ''
  const current = () => (at === 0 ? { ...first, problem } : branches[at - 1]!)
  const chains = (): Chains => [{ ...first, problem }, ...branches]
  for (;;) {
    const { steps } = current()
    const answered = chains().reduce((count, chain) => count + chain.steps.length, 0)
    const answer = await askWhy(next, current(), typed, answered + 2)
    typed = ''
    if (answer.left === 'back') {
      const last = steps.pop()
      if (last) {
        branches.splice(branches.length - last.split, last.split)
        typed = last.typed
      } else if (at > 0) at--
      else {
        const again = await askProblem(next, problem)
        if (again.left !== 'accepted') return undefined
        if (again.text === '') return [{ problem: '', steps: [] }]
        problem = again.text
      }
      continue
    }
    if (answer.text !== '') {
      const causes = answer.left === 'accepted' ? await split(next, current(), answer.text) : [answer.text]
      const [followed = answer.text, ...others] = causes
      steps.push({ question: answer.question, answer: followed, typed: answer.text, split: others.length })
      branches.push(...others.map((cause) => ({ problem: cause, steps: [] })))
    }
    if (answer.left === 'escaped') return (await wantsToKeep(chains())) ? chains() : undefined
    if (answer.text !== '') continue
    if (at === branches.length) return chains()
    at++
  }
}

async function askWhy(
  next: Next,
  { problem, steps }: Chain,
  typed: string,
  step: number,
): Promise<Answer & { readonly question: string }> {
  const answers = steps.map((step) => step.answer)
  const params = { problem, answers }
  // Where the server cannot say, the plain question will do.
  const { question } = await next(params).catch(() => ({ question: l10n.t('Why?') }))
  const answer = await ask({
    title: chainTitle([problem, ...answers]),
    step,
    prompt: question,
    placeholder:
      steps.length === 0
        ? l10n.t('What made it possible?')
        : l10n.t('What made it possible? Leave it empty to end the chain.'),
    value: typed,
    canGoBack: true,
    advise: async (typing) => (await next({ ...params, typing })).advice,
  })
  return { ...answer, question }
}

/** The causes of an answer that gives several, the one to follow first; the whole answer where it is to stay one. */
async function split(next: Next, { problem, steps }: Chain, answer: string): Promise<readonly string[]> {
  const answers = [...steps.map((step) => step.answer), answer]
  const causes = await next({ problem, answers }).then(
    (found) => found.causes,
    () => [],
  )
  if (causes.length < 2) return [answer]
  const whole = { label: l10n.t('Keep it as one answer'), detail: answer }
  const choice = await window.showQuickPick(
    [
      ...causes.map((label) => ({ label, description: l10n.t('follow this one, and branch to the others later') })),
      whole,
    ],
    {
      title: l10n.t('Insert Five Whys'),
      placeHolder: l10n.t('This answer gives {0} causes. Which one shall the next why follow?', causes.length),
      ignoreFocusOut: true,
    },
  )
  if (!choice || choice === whole) return [answer]
  return [choice.label, ...causes.filter((cause) => cause !== choice.label)]
}

function askProblem(next: Next, value: string): Promise<Answer> {
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

async function wantsToKeep(chains: Chains): Promise<boolean> {
  const answers = chains.flatMap(({ steps }) => steps.map(({ answer }) => answer))
  if (answers.length === 0) return false
  const keep = { label: `$(check) ${l10n.t('Insert the chain so far')}`, detail: answers.join(' → ') }
  const discard = { label: `$(trash) ${l10n.t('Discard it')}` }
  const title = l10n.t('Insert Five Whys')
  return (await window.showQuickPick([keep, discard], { title, ignoreFocusOut: true })) === keep
}
