/** What could be written at a place of a postmortem. Everything offered is from the document, the calendar or the field. */
import { lineStart } from '../../text.ts'
import { cellCompletions, fieldCompletions } from './complete-field.ts'
import { frontMatterCompletions } from './complete-front-matter.ts'
import { headingCompletions } from './complete-heading.ts'
import { lineCompletions } from './complete-line.ts'
import { knownPeople } from './known-words.ts'
import type { Completion, Place, Reading, Writing } from './place.ts'

/** The completions at an offset; none where nothing is known of what belongs there. */
export function completionsAt(reading: Reading, offset: number, writing: Writing): Completion[] {
  const { text, postmortem } = reading
  const begin = lineStart(text, offset)
  const place: Place = { text, postmortem, offset, ...writing, line: text.slice(begin, offset), lineStart: begin }
  if (isInFrontMatter(text, begin)) return frontMatterCompletions(place)
  if (/^ {0,3}#{1,6}[ \t]*[^#]*$/.test(place.line)) return headingCompletions(place)
  const mention = /(?<![\w.])@[\w.-]*$/.exec(place.line)
  if (mention) return mentions(place, mention[0].length)
  const inField = fieldCompletions(place)
  if (inField.length > 0) return inField
  const inCell = cellCompletions(place)
  return inCell.length > 0 ? inCell : lineCompletions(place)
}

function mentions({ postmortem, offset }: Place, length: number): Completion[] {
  const span = { start: offset - length, end: offset }
  return knownPeople(postmortem).map(({ name, role }) => {
    const handle = `@${name.replace(/^@/, '').split(' ')[0]!.toLowerCase()}`
    const newText = name.startsWith('@') ? name : handle
    return { label: newText, kind: 'person' as const, detail: role, newText, span, filterText: newText }
  })
}

/** Between the fence on the first line and the next. */
function isInFrontMatter(text: string, lineStart: number): boolean {
  if (!/^---[ \t]*(?:\r\n|\n|\r)/.test(text) || lineStart === 0) return false
  const end = text.slice(3).search(/(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r|\n|$)/)
  return end >= 0 && lineStart <= end + 3
}
