import type { Postmortem } from '../../postmortem.ts'
import { type Edit, lineEnding } from '../../text.ts'

/** Adds a field about the document: to the front matter where there is one, else on a line below the title. */
export function addField(text: string, { title, sections }: Postmortem, label: string, value: string): Edit {
  const eol = lineEnding(text)
  const front = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text)
  if (front) return insertAt(front[0].length, `${label.toLowerCase()}: ${value}${eol}`)
  const heading =
    title &&
    sections.find(({ headingSpan }) => headingSpan.start <= title.span.start && title.span.end <= headingSpan.end)
  return heading
    ? insertAt(heading.headingSpan.end, `${eol}${eol}${label}: ${value}`)
    : insertAt(0, `${label}: ${value}${eol}${eol}`)
}

function insertAt(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText }
}
