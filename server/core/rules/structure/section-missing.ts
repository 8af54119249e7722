import type { Postmortem, SectionKind } from '../../postmortem.ts'
import { headOf, insertSections } from '../../template/insert-section.ts'
import type { SectionTemplate } from '../../template/section-template.ts'
import { listed } from '../../text.ts'
import { severityLevel } from '../../timeline/incident-day.ts'
import type { Rule } from '../rule.ts'
import { isBegun } from './of-document.ts'

/** From this level on a postmortem is rare, and a lean one does. */
const small = 4

/** Without these there is nothing to review. */
const essential: ReadonlySet<SectionKind> = new Set(['summary', 'impact', 'timeline', 'rootCauses', 'actionItems'])

export const sectionMissing: Rule = {
  id: 'section-missing',
  category: 'structure',
  summary: 'A section of the template that the postmortem does not have.',
  why: 'A review asks what happened, to whom, why, and what will change; an answer that has no place in the document is seldom given. The sections are those of the template that you chose.',
  severity: 'warning',
  fix: 'always',
  *check({ text, postmortem, template }) {
    if (!isBegun(postmortem)) return
    const missed: SectionTemplate[] = []
    const isSmall = (severityLevel(postmortem.metadata.severity?.text) ?? 0) >= small
    for (const section of template) {
      const { kind, isOptional } = section
      if (
        isOptional ||
        kind === 'other' ||
        (isSmall && !essential.has(kind)) ||
        missed.some((other) => other.kind === kind)
      )
        continue
      if (!isThere(postmortem, kind)) missed.push(section)
    }
    if (missed.length === 0) return
    const names = missed.map(({ heading }) => `“${heading}”`)
    yield {
      span: headOf(text, postmortem),
      ...(!missed.some(({ kind }) => essential.has(kind)) && { severity: 'information' }),
      message: `This postmortem has no section ${listed(names, 'or')}.`,
      fixes: [
        {
          title: missed.length === 1 ? `Insert the section ${names[0]}` : `Insert the ${missed.length} sections`,
          edits: insertSections(text, postmortem, template, missed),
        },
      ],
    }
  },
}

/** Whether a document tells about a subject, under a heading of its own or anywhere else. */
function isThere(postmortem: Postmortem, kind: SectionKind): boolean {
  const { sections, timeline, rootCauses, triggers, contributingFactors, actionItems, fiveWhys, metadata, impact } =
    postmortem
  if (sections.some((section) => section.kind === kind)) return true
  switch (kind) {
    case 'summary':
      return postmortem.passages.some(({ section, form }) => section === 'summary' && form === 'paragraph')
    case 'impact':
      return impact.users !== undefined || impact.requests !== undefined
    case 'timeline':
      return timeline.length > 1
    case 'rootCauses':
      return rootCauses.length > 0 || fiveWhys.length > 0
    case 'contributingFactors':
      return (
        contributingFactors.length > 0 ||
        rootCauses.length > 2 ||
        sections.some(({ heading }) => /\bcontribut/i.test(heading))
      )
    case 'actionItems':
      return actionItems.length > 0
    case 'trigger':
      return triggers.length > 0
    case 'fiveWhys':
      return fiveWhys.length > 0
    case 'lessons':
      return sections.some((section) => section.kind === 'wentWell' || section.kind === 'wentWrong')
    case 'participants':
      return metadata.attendees.length > 0
    default:
      return false
  }
}
