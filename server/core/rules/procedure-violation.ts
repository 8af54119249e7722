import { findPhrase, phrases } from '../language/analysis/phrases.ts'
import { isHuman } from '../language/blame/nominal.ts'
import { sentenceRule } from '../language/blame/sentence-rule.ts'
import { rewordLapse } from '../language/reword/reword-lapse.ts'
import { rewordViolation } from '../language/reword/reword-wording.ts'

const procedures = new Set(
  'procedure process policy runbook checklist guideline guidance protocol rule instruction playbook review standard regulation freeze manual sop approval step'.split(
    ' ',
  ),
)
const breaking = new Set(
  'violate bypass circumvent skip ignore flout breach sidestep evade disregard contravene deviate depart'.split(' '),
)
const labels = phrases(
  'non-compliance; noncompliance; non-adherence; failure to follow|comply|adhere; unauthorised|unauthorized|unsanctioned|unapproved change|deploy|deployment|access|action|release; against policy|procedure|protocol|instruction|the rule|advice',
)

export const procedureViolation = sentenceRule({
  id: 'procedure-violation',
  category: 'blame',
  summary: 'A procedure that was not followed, skipped or bypassed, given as the cause.',
  why: 'The written way and the usual way differ for a reason: time, pressure, a step that no longer fits. That reason is what can be changed (S. Dekker on violations as normal work).',
  severity: { default: 'warning', timeline: 'information' },
  fix: 'always',
  rewordingKeeps: 'rest',
  message: 'This gives a broken rule as the cause; say how the usual way differs from the written one, and why.',
  find(sentence, { text }) {
    const { tokens, clauses } = sentence
    for (const clause of clauses) {
      const verb = tokens[clause.verb.head]!.lemma
      const subject = clause.subject
      const isStopped = clause.modality !== undefined || clause.isQuestion || clause.form === 'infinitive'
      if (isStopped || !subject) continue
      const about =
        clause.voice === 'passive' ? tokens[subject.head]!.lemma : objectOf(tokens, clause.verb.head, clause.to)
      const isBroken =
        (breaking.has(verb) && !clause.isNegated) ||
        (/^(?:follow|observe|respect|adhere|comply)$/.test(verb) && clause.isNegated)
      const isByPeople =
        clause.voice === 'passive'
          ? !clause.agent || isHuman(clause.agent.kind)
          : isHuman(subject.kind) ||
            /^(?:deploy|deployment|change|release|rollout|push|merge)$/.test(tokens[subject.head]!.lemma)
      if (isBroken && isByPeople && procedures.has(about)) {
        const { from, to } = clause
        const fixes = () => [
          ...(clause.voice === 'passive' ? rewordViolation(text, sentence, clause) : []),
          ...rewordLapse(text, sentence, clause),
        ]
        return [{ from, to, ...(subject.kind === 'self' && { severity: 'information' as const }), fixes }]
      }
    }
    const hit = findPhrase(labels, tokens)
    return hit && !sentence.isQuestion ? [{ ...hit, fixes: () => rewordViolation(text, sentence, hit) }] : []
  },
})

/** The head of what a verb acts on: the last noun of the run after it. */
function objectOf(
  tokens: readonly { readonly pos: string; readonly lemma: string }[],
  head: number,
  to: number,
): string {
  let found = ''
  for (let index = head + 1; index < Math.min(to, head + 7); index++) {
    const { pos, lemma } = tokens[index]!
    if (pos === 'NOUN') found = lemma
    else if (found !== '' || !/^(?:DET|ADJ|PRON|PART|ADP|VERB|PROPN)$/.test(pos)) break
  }
  return found
}
