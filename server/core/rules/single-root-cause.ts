import { findPhrase, phrases } from '../language/analysis/phrases.ts'
import { sentenceRule } from '../language/blame/sentence-rule.ts'
import { rewordSingleCause } from '../language/reword/reword-wording.ts'

const singles = phrases(`
  the root cause be|of|behind|for; the sole|only|single|real|true|ultimate|actual|one root? cause|reason; solely due|because|down|caused; entirely due|because|down|caused
  purely due|because|down|caused; the cause be; only because of; all because of`)
const several = phrases(
  'one of the; unknown; not yet known; root causes; contributing; under investigation; not known; several; combination; combined',
)

export const singleRootCause = sentenceRule({
  id: 'single-root-cause',
  category: 'wording',
  summary: 'One cause presented as the only one.',
  why: 'No incident of a complex system has one cause; a second condition that also had to hold is a second place to prevent it (R. Cook, How Complex Systems Fail; PagerDuty postmortem guide).',
  severity: 'information',
  fix: 'always',
  message: 'This names one cause as the only one; add what else had to be in place for it to happen.',
  find(sentence, { postmortem }) {
    const { tokens, isQuestion } = sentence
    if (isQuestion || postmortem.rootCauses.length > 1) return []
    const hit = findPhrase(singles, tokens)
    if (!hit || findPhrase(several, tokens) || tokens.slice(hit.to, hit.to + 2).some((token) => token.lemma === 'not'))
      return []
    return [{ ...hit, fixes: () => rewordSingleCause(sentence, hit) }]
  },
})
