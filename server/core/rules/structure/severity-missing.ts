import type { Postmortem } from '../../postmortem.ts'
import { headOf } from '../../template/insert-section.ts'
import { type Edit, lineEnding } from '../../text.ts'
import type { Rule } from '../rule.ts'
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
      fixes: [{ title: 'Add the severity', edits: [addSeverity(text, postmortem)] }],
    }
  },
}

const named = /\b(?:sev(?:erity)?[- ]?\d|p[0-5]\b|severity\b)/i

/** In the front matter where there is one, else on a line below the title. */
function addSeverity(text: string, { title, sections }: Postmortem): Edit {
  const eol = lineEnding(text)
  const front = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (front) return insertAt(front[0].length, `severity: ⟨SEV-1 to SEV-4⟩${eol}`)
  const heading =
    title &&
    sections.find(({ headingSpan }) => headingSpan.start <= title.span.start && title.span.end <= headingSpan.end)
  return heading
    ? insertAt(heading.headingSpan.end, `${eol}${eol}Severity: ⟨SEV-1 to SEV-4⟩`)
    : insertAt(0, `Severity: ⟨SEV-1 to SEV-4⟩${eol}${eol}`)
}

function insertAt(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText }
}
