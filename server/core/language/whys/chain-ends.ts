import { type Postmortem, type WhyChain, withChains } from '../../postmortem.ts'
import { deepestStep } from '../../whys/why-steps.ts'
import type { Analysis, Clause, Sentence } from '../analysis/sentence.ts'
import { humanErrors } from '../blame/human-error.ts'
import { judgements } from '../blame/judgement.ts'
import { lapseOf } from '../blame/lapse.ts'
import { isHuman } from '../blame/nominal.ts'
import { saidAt } from './said-at.ts'

/** The postmortem with its chains ending where grammar says they end; the reader has only words to go by. */
export function withChainEnds(postmortem: Postmortem, sentences: readonly Sentence[]): Postmortem {
  if (sentences.length === 0 || postmortem.fiveWhys.length === 0) return postmortem
  const chains = postmortem.fiveWhys.map((chain) => ({ ...chain, endsAt: endOf(chain, sentences) }))
  return withChains(postmortem, chains)
}

function endOf(chain: WhyChain, sentences: readonly Sentence[]): WhyChain['endsAt'] {
  const answer = deepestStep(chain)?.answer
  if (chain.endsAt === 'open' || !answer) return chain.endsAt
  const said = saidAt(sentences, answer.span)
  if (said.some(restsOnPerson)) return 'person'
  // "The parser misread the header": the word is one for people, the subject is not.
  return chain.endsAt === 'person' && said.length > 0 && said.every(isAboutSystem) ? 'system' : chain.endsAt
}

/** Whether a sentence explains by what people did, left undone or are. */
export function restsOnPerson(sentence: Analysis): boolean {
  return (
    sentence.clauses.some((clause) => isLapse(sentence, clause)) ||
    humanErrors(sentence).length > 0 ||
    judgements(sentence).some(({ isMild }) => !isMild)
  )
}

function isLapse(sentence: Analysis, clause: Clause): boolean {
  return clause.subject?.kind !== 'self' && lapseOf(sentence, clause)?.certainty === 'sure'
}

function isAboutSystem({ clauses }: Analysis): boolean {
  return (
    clauses.length > 0 && clauses.every(({ subject, agent }) => subject?.kind === 'system' && !isHuman(agent?.kind))
  )
}
