import { addActionItem } from '../edit-action-items/add-item.ts'
import type { Sentence } from '../language/analysis/sentence.ts'
import type { AddItem } from '../language/reword/guard-item.ts'
import type { Reading } from './rule.ts'

/** How a cure of a sentence adds an action item to its document; a sentence of the action items gives none. */
export function itemIn({ text, postmortem }: Reading, { passage }: Sentence): AddItem {
  return (what) =>
    passage.role === 'action' || passage.section === 'actionItems' ? undefined : addActionItem(text, postmortem, what)
}
