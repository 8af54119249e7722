import { lineEnding } from '../../text.ts'
import { severityLevel } from '../../timeline/incident-day.ts'
import type { Rule } from '../rule.ts'
import { isBegun } from './of-document.ts'

export const severeWithoutReview: Rule = {
  id: 'severe-without-review',
  category: 'structure',
  summary: 'A SEV-1 or SEV-2 with neither a date for its review nor somebody to facilitate it.',
  why: 'After a SEV-1 or SEV-2 there is always a review, within a day or two to a week, led by somebody who was not part of the response (the guide this tool is built on; PagerDuty).',
  severity: 'hint',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const { severity, status, owner, authors, reviewDate, facilitator } = postmortem.metadata
    const level = severityLevel(severity?.text)
    if (!severity || level === undefined || level > 2 || reviewDate || facilitator) return
    if (!(status ?? owner ?? authors[0]) || !isBegun(postmortem) || postmortem.recognition.isTemplate) return
    if (postmortem.passages.some(({ prose }) => review.test(prose.text.slice(0, 2000)))) return
    yield {
      span: severity.span,
      message: 'After a severe incident there is a review: say when, and who facilitates it.',
      fixes: isInFrontMatter(text, severity.span.end)
        ? [
            {
              title: 'Add the date of the review and who facilitates it',
              edits: [
                {
                  span: { start: severity.span.end, end: severity.span.end },
                  newText: `${lineEnding(text)}review date: ⟨YYYY-MM-DD⟩${lineEnding(text)}facilitator: ⟨who was not part of the response⟩`,
                },
              ],
            },
          ]
        : [],
    }
  },
}

const review =
  /\b(?:review(?:ed)? (?:meeting|date|on|held|scheduled)|retro(?:spective)?\b|debrief|facilitat\w+|post-?mortem (?:meeting|review|held))/i

/** Whether an offset ends a line of the YAML front matter, so that another can follow. */
function isInFrontMatter(text: string, offset: number): boolean {
  if (!/^---[ \t]*[\r\n]/.test(text) || !/^[ \t]*[\r\n]/.test(text.slice(offset, offset + 200))) return false
  const end = /[\r\n](?:---|\.\.\.)[ \t]*(?:[\r\n]|$)/.exec(text.slice(3))
  return end !== null && offset <= end.index + 3
}
