import { saidAt } from '../../language/whys/said-at.ts'
import type { Rule } from '../rule.ts'
import { addCause } from './add-cause.ts'
import { filledSection } from './of-document.ts'

export const loneRootCause: Rule = {
  id: 'lone-root-cause',
  category: 'structure',
  summary: 'A section about root causes with a single, short cause in it.',
  why: 'Root causes are plural: there is never just one. Each further condition that had to hold is a further place to prevent it (the guide this tool is built on; R. Cook, How Complex Systems Fail).',
  severity: 'information',
  fix: 'sometimes',
  weighsFindings: true,
  *check({ text, postmortem, sentences }, _options, { here, elsewhere }) {
    const section = filledSection(postmortem, 'rootCauses')
    const [cause, ...others] = postmortem.rootCauses
    if (!section || !cause || others.length > 0 || postmortem.contributingFactors.length > 0) return
    if (
      postmortem.fiveWhys.length > 0 ||
      cause.text.length > longest ||
      saidAt(sentences, cause.span).length > 1 ||
      text.slice(section.span.start, section.span.end).includes('⟨')
    )
      return
    // A sentence that calls it the only one is another rule's.
    if ([...here, ...elsewhere].some(({ rule }) => rule === 'single-root-cause')) return
    const edit = addCause(text, cause, '⟨Another condition without which this would not have happened⟩')
    yield {
      span: section.headingSpan,
      section: 'rootCauses',
      message: 'There is never just one root cause; what else had to be in place for this to happen?',
      fixes: edit ? [{ title: 'Add another condition', edits: [edit] }] : [],
    }
  },
}

/** A cause told at length, or in several sentences, holds more than one condition. */
const longest = 300
