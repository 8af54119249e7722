import { addSourceColumn } from '../../add-source-column.ts'
import { entriesOf, headOf } from '../../timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineWithoutSources: Rule = {
  id: 'timeline-without-sources',
  category: 'timeline',
  summary: 'A timeline in which no entry says where it is known from: a log, a graph, a chat, a page.',
  why: 'Memory moves events by half an hour and puts them in the order that makes sense now. Logs, chat and monitoring do not (PagerDuty postmortem guide: each item carries its metric or page).',
  severity: 'hint',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const entries = entriesOf(postmortem)
    const [first] = entries
    if (
      !first ||
      entries.length < 4 ||
      entries.some(({ source, span }) => source || evidence.test(text.slice(span.start, span.end)))
    )
      return
    yield {
      span: headOf(postmortem, first)?.headingSpan ?? first.time.span,
      section: 'timeline',
      message: 'No entry says where it is known from; link the log, the graph, the message or the page.',
      fixes: addSourceColumn(text, entries),
    }
  },
}

/** A link, an image, a footnote, or the name of what recorded it. */
const evidence = /\]\(|https?:|\[\^|<http|#\d{2,}|\b[A-Z]{2,8}-\d+\b|\bsource:/
