import { slice } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { addCause } from './add-cause.ts'
import { filledSection } from './of-document.ts'

export const factorsOfOneKind: Rule = {
  id: 'factors-of-one-kind',
  category: 'structure',
  summary: 'Contributing factors that are all technical.',
  why: 'How it was noticed, handed over, decided and communicated contributes to nearly every incident, and is often cheaper to change than code (PagerDuty; Jeli, Howie guide).',
  severity: 'hint',
  isStrict: true,
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const section = filledSection(postmortem, 'contributingFactors')
    const factors = postmortem.contributingFactors
    if (!section || factors.length < 3 || slice(text, section.span).includes('⟨')) return
    if (factors.some((factor) => other.test(factor.text))) return
    const edit = addCause(
      text,
      factors.at(-1)!,
      '⟨What in detection, process, communication or organisation contributed⟩',
    )
    yield {
      span: section.headingSpan,
      section: 'contributingFactors',
      message: `These ${factors.length} factors are all technical; what about detection, process, communication and organisation?`,
      fixes: edit ? [{ title: 'Add a factor of another kind', edits: [edit] }] : [],
    }
  },
}

/** Words for how people notice, decide, work together and depend on others. */
const other =
  /\b(?:alert|alarm|monitor|dashboard|detect|notic|signal|page[ds]?\b|paging|metric|process|procedure|policy|review|approv|document|runbook|checklist|train|onboard|knowledge|know|hand-?(?:off|over)|shift|communicat|announce|inform|told|slack|channel|escalat|on-?call|rotation|owner|owned|ownership|team|responsib|priorit|deadline|budget|staff|hir(?:ed|ing)|organi[sz]ation|vendor|provider|supplier|third[- ]party|upstream|contract|decision|decided|assum|aware|calendar|weekend|holiday|night)/i
