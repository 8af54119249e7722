import { severityLevel } from '../../timeline/incident-day.ts'
import type { Rule } from '../rule.ts'
import { filledSection, passagesIn } from '../structure/of-document.ts'

export const actionItemsNone: Rule = {
  id: 'action-items-none',
  category: 'action-items',
  summary: 'A section for action items that says there are none, and not why.',
  why: 'To do nothing can be right, as a decision with a reason that can be weighed again after the next incident. Without one, nobody can tell it from having run out of time.',
  severity: 'information',
  fix: 'always',
  *check({ postmortem }) {
    const section = filledSection(postmortem, 'actionItems')
    const said = section ? passagesIn(postmortem, section) : []
    const [first] = said
    if (!section || !first || !said.every(({ prose }) => none.test(prose.text.slice(0, 80)))) return
    const level = severityLevel(postmortem.metadata.severity?.text)
    const end = first.prose.span(0, first.prose.text.replace(/[\s.!]+$/, '').length).end
    yield {
      span: section.headingSpan,
      section: 'actionItems',
      ...(level !== undefined && level <= 2 && { severity: 'warning' }),
      message: 'This says that nothing is to be done, and not why; the reason is what the next review will ask for.',
      fixes: [
        {
          title: 'Leave a blank for the reason',
          edits: [{ span: { start: end, end }, newText: ', because ⟨why nothing is to be done⟩' }],
        },
      ],
    }
  },
}

const none =
  /^\W*(?:none|nothing|n\/a|not applicable|no (?:action items?|actions?|follow[- ]?ups?|next steps|remediation))(?: (?:needed|required|identified|planned|at this time|for now|yet|to do))*\W*$/i
