import { insertPrompts, sectionOfKind } from '../../template/insert-section.ts'
import type { Rule } from '../rule.ts'
import { headingOf, openItems } from './of-items.ts'

export const rejectedActionsUnrecorded: Rule = {
  id: 'rejected-actions-unrecorded',
  category: 'action-items',
  summary: 'Action items, and nowhere a word on what was considered and not done.',
  why: 'What was weighed and left saves the next review the same hour, and shows which risk was taken knowingly (PagerDuty: record why a possible action is not taken).',
  severity: 'hint',
  isStrict: true,
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const items = openItems(postmortem)
    const section = sectionOfKind(postmortem, 'actionItems')
    if (items.length < few || postmortem.recognition.isTemplate) return
    if (postmortem.sections.some(({ heading }) => left.test(heading))) return
    if (postmortem.passages.some(({ prose }) => left.test(prose.text.slice(0, 5000)))) return
    yield {
      span: headingOf(postmortem, items),
      section: 'actionItems',
      message: 'Nothing here says what was considered and not done, and which risk is accepted with it.',
      fixes: section
        ? [{ title: 'Insert a heading for what is not done', edits: [insertPrompts(text, section, ['Not doing'])] }]
        : [],
    }
  },
}

const few = 3

const left =
  /\b(?:not (?:doing|to do|going to|be done|taken|planned|pursued|worth)|won[’']?t (?:do|fix)|will not (?:do|fix|change)|accept(?:ed|ing)? (?:the |this |that )?risks?|risks? (?:we )?accept|decided (?:not|against)|out of scope|rejected|deferred|postponed|considered (?:and|but)|alternatives? considered)\b/i
