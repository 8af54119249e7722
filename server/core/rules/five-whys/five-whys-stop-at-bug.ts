import type { Analysis } from '../../language/analysis/sentence.ts'
import { saidAt } from '../../language/whys/said-at.ts'
import { addNextWhy } from '../../whys/next-why-step.ts'
import { chainsOf, deepestStep } from '../../whys/why-steps.ts'
import type { Rule } from '../rule.ts'

/** What an incident begins with, and so never what allowed it. */
const beginnings = new Set(
  'bug typo defect misconfiguration glitch regression leak outage mistake dns race hiccup fault malfunction'.split(' '),
)
const flawed = /^(?:bad|wrong|faulty|broken|buggy|incorrect|invalid|erroneous)$/
const things =
  /^(?:config|configuration|code|deploy|deployment|release|commit|query|change|patch|setting|value|data|push|build)$/

export const fiveWhysStopAtBug: Rule = {
  id: 'five-whys-stop-at-bug',
  category: 'whys',
  summary: 'A Five Whys chain that stops at a bug, a typo, a bad change or a vendor’s outage.',
  why: 'Every system has bugs and every vendor has outages. What can be changed is why this one got so far: what would have found it, and what would have kept it small.',
  severity: 'warning',
  fix: 'sometimes',
  *check({ text, postmortem, sentences }) {
    for (const chain of chainsOf(postmortem)) {
      const answer = deepestStep(chain)?.answer
      // A chain as short as that is found by the rule about its depth.
      if (!answer || chain.depth < 3 || chain.endsAt !== 'system') continue
      const said = saidAt(sentences, answer.span)
      if (said.length !== 1 || !isBeginning(said[0]!)) continue
      yield {
        span: answer.span,
        section: 'fiveWhys',
        message: 'This chain stops at what set the incident off; go on to what let it get that far.',
        fixes: addNextWhy(text, chain, () => 'How did ⟨the tests, the review or the rollout⟩ let it get that far?'),
      }
    }
  },
}

/** A sentence that names a beginning and tells nothing more about it: "There was a bug in the parser". */
function isBeginning({ tokens, clauses, phrases }: Analysis): boolean {
  if (clauses.filter(({ form }) => form === 'finite').length > 1 || phrases.length > 3) return false
  const verb = clauses.find(({ form }) => form === 'finite')?.verb.head
  if (verb !== undefined && !/^(?:be|have|cause|occur|happen|exist|contain|suffer)$/.test(tokens[verb]!.lemma))
    return false
  // The last noun before a preposition: "a bug in the alerting" is a bug, "a missing check for typos" is a check.
  const named = phrases.find(({ from, head }) => from > (verb ?? -1) && tokens[head]!.pos !== 'PRON') ?? phrases[0]
  if (!named) return false
  const { lemma } = tokens[named.head]!
  const before = tokens.slice(named.from, named.head)
  if (before.some((token) => /^(?:no|not|missing|lack)$/.test(token.lemma))) return false
  return beginnings.has(lemma) || (things.test(lemma) && before.some((token) => flawed.test(token.lemma)))
}
