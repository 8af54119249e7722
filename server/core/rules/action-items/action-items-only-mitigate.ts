import { addActionItem } from '../../edit-action-items/add-item.ts'
import type { Rule } from '../rule.ts'
import { headingOf } from './of-items.ts'

export const actionItemsOnlyMitigate: Rule = {
  id: 'action-items-only-mitigate',
  category: 'action-items',
  summary: 'Action items that all mitigate or repair, and none that prevents.',
  why: 'Mitigation makes the next one shorter; only prevention makes it not happen. Google’s bad example has “mostly mitigative” items among its first flaws (SRE workbook, ch. 10).',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const items = postmortem.actionItems
    const types = items.flatMap(({ type }) => type?.text ?? [])
    if (types.length < 2 || types.length < items.length || !types.every((type) => mitigates.test(type))) return
    const edit = addActionItem(text, postmortem, 'Prevent ⟨what happened⟩ by ⟨which guard⟩', 'prevent')
    yield {
      span: headingOf(postmortem, items),
      section: 'actionItems',
      message: `All ${items.length} action items mitigate or repair; what would keep it from happening again?`,
      fixes: edit ? [{ title: 'Add an item that prevents', edits: [edit] }] : [],
    }
  },
}

const mitigates = /^\W*(?:mitigat|repair|fix|recover|restor|respon|corrective|clean)/i
