import type { Rule } from '../rule.ts'

export const closedWithOpenItems: Rule = {
  id: 'closed-with-open-items',
  category: 'structure',
  summary: 'A postmortem that is closed while action items in it are open.',
  why: 'A closed document is not looked at again, and neither is what was left in it (the guide this tool is built on: review open action items at the same cadence as the postmortems).',
  severity: 'information',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const { status } = postmortem.metadata
    const open = postmortem.actionItems.filter((item) => item.status === 'open')
    if (!status || open.length === 0 || !closed.test(status.text)) return
    yield {
      span: status.span,
      message:
        open.length === 1
          ? `This is “${status.text}” with one action item open: finish it, drop it, or keep this open.`
          : `This is “${status.text}” with ${open.length} action items open: finish them, drop them, or keep this open.`,
      fixes:
        text.slice(status.span.start, status.span.end) === status.text
          ? [
              {
                title: 'Say that action items are open',
                edits: [{ span: status.span, newText: `${status.text}, action items open` }],
              },
            ]
          : [],
      related: open.map((item) => ({ span: item.text.span, message: 'open' })),
    }
  },
}

/** "Resolved" is said of the incident; what says more speaks of the items itself. */
const closed = /^\W*(?:closed|done|completed?)\W*$/i
