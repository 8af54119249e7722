import { peopleNamed } from '../../people-named.ts'
import type { Rule } from '../rule.ts'

export const documentOwnerShared: Rule = {
  id: 'document-owner-shared',
  category: 'structure',
  summary: 'A postmortem with more than one owner.',
  why: 'Several owners wait for each other. One owner sees to it that the document is finished and reviewed; the others are authors (Google SRE workbook, ch. 10).',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const { owner } = postmortem.metadata
    const owners = owner ? peopleNamed(owner.text) : []
    if (!owner || owners.length < 2) return
    const isValue = text.slice(owner.span.start, owner.span.end) === owner.text
    yield {
      span: owner.span,
      message: `This postmortem has ${owners.length} owners; name one who sees to it that it gets finished.`,
      fixes: isValue
        ? [
            {
              title: 'Leave one owner to name',
              edits: [{ span: owner.span, newText: `⟨one of ${owners.join(', ')}⟩` }],
            },
          ]
        : [],
    }
  },
}
