import { damage, handling, sharedErrors } from '../analysis/lexicon.ts'
import { verbOf } from '../analysis/predicate.ts'
import type { Analysis, Clause } from '../analysis/sentence.ts'
import { lapseOf } from './lapse.ts'
import { isHuman } from './nominal.ts'

const approvals = new Set(
  'approve sign allow authorise authorize review merge deploy change delete push disable let own-up decide leave configure write cause do miss forget ignore skip think'.split(
    ' ',
  ),
)

/** Whether a question asks after a person where it could ask after the system. */
export function isFramingTrap(analysis: Analysis, clause: Clause): boolean {
  if (!clause.isQuestion || clause.voice === 'passive') return false
  const { subject, opener } = clause
  if (/^(?:have|get|receive|see|need|be|know|experience)$/.test(verbOf(analysis, clause))) return false
  if (opener === 'who' || opener === 'whose')
    return clause.modality === undefined && analysis.isQuestion && accuses(analysis, clause)
  if (!subject || !isHuman(subject.kind) || (!subject.isSure && opener !== 'why')) return false
  if (opener === 'why') return isDirect(analysis, clause)
  if (opener === 'how')
    return (
      isDirect(analysis, clause) && (clause.modality === 'could' || clause.modality === 'can') && errs(analysis, clause)
    )
  if (opener === 'what')
    return isDirect(analysis, clause) && verbOf(analysis, clause) === 'think' && clause.modality === undefined
  return false
}

function accuses(analysis: Analysis, clause: Clause): boolean {
  const verb = verbOf(analysis, clause)
  return clause.isNegated || approvals.has(verb) || handling.has(verb) || damage.has(verb) || sharedErrors.has(verb)
}

function errs(analysis: Analysis, clause: Clause): boolean {
  const { modality: _modality, ...plain } = clause
  return (
    lapseOf({ ...analysis, isQuestion: false }, { ...plain, isQuestion: false, opener: '' }) !== undefined ||
    clause.isNegated
  )
}

/** Whether the question is put, not reported: it ends with its mark, or begins the sentence. */
function isDirect(analysis: Analysis, clause: Clause): boolean {
  if (analysis.isQuestion) return true
  const first = analysis.tokens.find((token) => token.pos !== 'PUNCT' && token.pos !== 'NUM' && token.pos !== 'TIME')
  return first !== undefined && first.lemma === clause.opener
}
