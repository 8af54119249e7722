import { headOf } from '../../template/insert-section.ts'
import type { Rule } from '../rule.ts'
import { addField } from './add-field.ts'
import { isBegun } from './of-document.ts'

export const documentOwnerMissing: Rule = {
  id: 'document-owner-missing',
  category: 'structure',
  summary: 'A postmortem that names neither an owner nor an author.',
  why: 'One owner sees to it that the document is finished, reviewed and its action items followed; readers know whom to ask (Google SRE workbook, ch. 10; PagerDuty).',
  severity: 'hint',
  fix: 'always',
  *check({ text, postmortem }) {
    const { owner, authors, status, severity, start, facilitator, incidentCommander } = postmortem.metadata
    // Where nothing is said about the incident as a record, its owner is not missed either.
    if (owner || authors.length > 0 || incidentCommander || !(status ?? severity ?? start ?? facilitator)) return
    if (!isBegun(postmortem) || postmortem.recognition.isTemplate || named.test(text.slice(0, 5000))) return
    yield {
      span: headOf(text, postmortem),
      message: 'This postmortem does not say who owns it.',
      fixes: [{ title: 'Add the owner', edits: [addField(text, postmortem, 'Owner', '⟨one person⟩')] }],
    }
  },
}

const named = /\b(?:owners?|authors?|dri|lead|written by|prepared by|reported by|reporter)\b/i
