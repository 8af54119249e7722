import { saidAt } from '../../language/whys/said-at.ts'
import type { Phrase } from '../../postmortem.ts'
import { chainsOf } from '../../whys/why-steps.ts'
import type { Reading, Rule } from '../rule.ts'

export const fiveWhysAbsenceChain: Rule = {
  id: 'five-whys-absence-chain',
  category: 'whys',
  summary: 'A Five Whys chain in which nearly every answer is that something was not there.',
  why: 'Countless things were not there; only those count that would have acted on what did happen. Say at one level what the system did (J. Allspaw, The Infinite Hows).',
  severity: 'hint',
  fix: 'never',
  *check(reading) {
    for (const { steps } of chainsOf(reading.postmortem)) {
      const answers = steps.flatMap(({ answer }) => answer ?? [])
      if (answers.length < 3 || answers.filter((answer) => isAbsence(reading, answer)).length < answers.length * 0.8)
        continue
      yield {
        span: answers[0]!.span,
        section: 'fiveWhys',
        message: 'Nearly every answer of this chain is that something was missing; say at one level what did happen.',
        fixes: [],
      }
    }
  },
}

/** "There was no alert", "Lack of tests", "No owner", "The queue has no limit". */
function isAbsence({ sentences }: Reading, answer: Phrase): boolean {
  const [said] = saidAt(sentences, answer.span)
  if (!said) return false
  const start = said.tokens[0]?.lemma === 'because' ? 1 : 0
  const first = said.tokens[start]?.word ?? ''
  if (/^(?:no|lack|missing|absence|nobody|nothing|without)$/.test(first)) return true
  const verb = said.clauses.find(({ form }) => form === 'finite')?.verb
  return (
    verb !== undefined &&
    /^(?:be|have|lack|exist|miss)$/.test(said.tokens[verb.head]!.lemma) &&
    (said.tokens[verb.head]!.lemma === 'lack' || /^(?:no|missing)$/.test(said.tokens[verb.to]?.lemma ?? ''))
  )
}
