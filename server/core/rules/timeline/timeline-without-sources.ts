import * as z from 'zod'
import { addSourceColumn } from '../../timeline/add-source-column.ts'
import { entriesOf, headOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

const options = z.object({
  share: z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(100)
    .describe('Per cent of the entries without a source from which it is reported: `30` asks for nearly all.'),
})

export const timelineWithoutSources: Rule<typeof options> = {
  id: 'timeline-without-sources',
  category: 'timeline',
  summary: 'A timeline in which no entry says where it is known from: a log, a graph, a chat, a page.',
  why: 'Memory moves events by half an hour and puts them in the order that makes sense now. Logs, chat and monitoring do not (PagerDuty postmortem guide: each item carries its metric or page).',
  severity: 'hint',
  fix: 'sometimes',
  options,
  *check({ text, postmortem }, { share }) {
    const entries = entriesOf(postmortem)
    const [first] = entries
    if (!first || entries.length < 4) return
    const bare = entries.filter(({ source, span }) => !source && !evidence.test(text.slice(span.start, span.end)))
    if (bare.length * 100 < entries.length * share) return
    const isAll = bare.length === entries.length
    yield {
      span: headOf(postmortem, first)?.headingSpan ?? first.time.span,
      section: 'timeline',
      message: isAll
        ? 'No entry says where it is known from; link the log, the graph, the message or the page.'
        : `${bare.length} of ${entries.length} entries do not say where they are known from; link the log, the graph, the message or the page.`,
      fixes: isAll ? addSourceColumn(text, entries) : [],
    }
  },
}

/** A link, an image, a footnote, or the name of what recorded it. */
const evidence = /\]\(|https?:|\[\^|<http|#\d{2,}|\b[A-Z]{2,8}-\d+\b|\bsource:/
