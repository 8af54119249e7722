import { headOf } from '../../template/insert-section.ts'
import type { Rule } from '../rule.ts'
import { addField } from './add-field.ts'
import { isBegun } from './of-document.ts'

export const severityMissing: Rule = {
  id: 'severity-missing',
  category: 'structure',
  summary: 'A postmortem that does not say how severe the incident was.',
  why: 'Postmortems are triggered by severity, not by ad-hoc judgement: SEV-1 and SEV-2 always get one, SEV-3 sometimes, SEV-4 rarely. Without it nobody can tell which is which later.',
  severity: 'hint',
  fix: 'always',
  *check({ text, postmortem }) {
    const { severity, status, owner, start, authors } = postmortem.metadata
    // Where nothing is said about the incident as a record, its severity is not missed either.
    if (severity || !(status ?? owner ?? start ?? authors[0])) return
    if (!isBegun(postmortem) || postmortem.recognition.isTemplate) return
    const span = headOf(text, postmortem)
    if (text.slice(0, 5000).search(named) >= 0) return
    yield {
      span,
      message: 'This postmortem does not say how severe the incident was.',
      fixes: [{ title: 'Add the severity', edits: [addField(text, postmortem, 'Severity', '⟨SEV-1 to SEV-4⟩')] }],
    }
  },
}

const named = /\b(?:sev(?:erity)?[- ]?\d|p[0-5]\b|severity\b)/i
