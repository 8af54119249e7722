import { isFinal } from '../../document-status.ts'
import { writeFields } from '../../edit-action-items/fields.ts'
import { slice } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const doneWithoutEvidence: Rule = {
  id: 'done-without-evidence',
  category: 'action-items',
  summary: 'An action item that is done, in a final document, with nothing that shows it.',
  why: 'Who reads the document after the next incident wants to know what was changed. A link to the change or its ticket tells; a tick does not.',
  severity: 'hint',
  fix: 'always',
  *check({ text, postmortem }) {
    const { metadata, actionItems } = postmortem
    if (metadata.status === undefined || !isFinal(metadata.status.text)) return
    for (const item of actionItems) {
      if (item.status !== 'done' || item.ticket || item.notation.kind === 'yaml') continue
      if (shown.test(slice(text, item.span).slice(0, 2000))) continue
      const value = '⟨link to the change⟩'
      yield {
        span: item.text.span,
        section: 'actionItems',
        message: 'This is done; link the change or the ticket that shows it.',
        fixes: [{ title: 'Leave a blank for the link', edits: writeFields(text, item, [{ lack: 'ticket', value }]) }],
      }
    }
  },
}

/** A link, a number of a change, a commit, a blank for one. */
const shown = /\]\(|https?:|#\d|\b[A-Z]{2,10}-\d|\b(?=[a-f]*\d)[0-9a-f]{7,40}\b|\bv?\d+\.\d+|⟨/
