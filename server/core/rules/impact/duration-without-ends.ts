import { slice } from '../../text.ts'
import { entriesOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const durationWithoutEnds: Rule = {
  id: 'duration-without-ends',
  category: 'impact',
  summary: 'A duration in a document that says nowhere from when to when.',
  why: 'Without both ends nobody can lay the logs beside it, check the number, or compare it with the next incident: from the first error, from the alert, or from the first complaint?',
  severity: 'hint',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const { impact, metadata, title, recognition } = postmortem
    const { duration } = impact
    if (!duration || recognition.isTemplate || metadata.start || metadata.end || entriesOf(postmortem).length > 0)
      return
    const lines = postmortem.passages.map(({ prose }) => prose.text.slice(0, 5000))
    if ([title?.text ?? '', ...lines].some((line) => clock.test(line))) return
    const { end } = duration.span
    yield {
      span: duration.span,
      section: 'impact',
      message: `“${duration.text}”: from when to when?`,
      fixes:
        slice(text, duration.span) === duration.text
          ? [
              {
                title: 'Leave blanks for both ends',
                edits: [{ span: { start: end, end }, newText: ' (⟨HH:MM⟩ to ⟨HH:MM⟩ UTC)' }],
              },
            ]
          : [],
    }
  },
}

/** A time of day, or a blank for one. */
const clock = /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b|⟨HH/i
