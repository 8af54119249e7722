/** What could be written at a place of a postmortem. Everything offered is from the document, the calendar or the field. */
import type { Postmortem } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import { lineStart } from '../../text.ts'
import type { Now } from '../wall-clock.ts'
import { cellCompletions, fieldCompletions } from './complete-field.ts'
import { frontMatterCompletions } from './complete-front-matter.ts'
import { headingCompletions } from './complete-heading.ts'
import { lineCompletions } from './complete-line.ts'
import { knownPeople } from './known-words.ts'

export interface Completion {
  readonly label: string
  /** What kind of thing it is; the editor has an icon for each. */
  readonly kind: 'heading' | 'person' | 'value' | 'date' | 'entry' | 'why' | 'ticket' | 'key'
  readonly detail?: string
  readonly documentation?: string
  /** Replaces `span`; blanks are written `⟨what to fill⟩`. */
  readonly newText: string
  readonly span: Span
  /** What the editor compares with what is typed, where it is not the label. */
  readonly filterText?: string
}

interface Reading {
  readonly text: string
  readonly postmortem: Postmortem
}

/** What is known besides the document. */
export interface Writing {
  readonly now: Now
  /** The why-question about a statement. */
  readonly ask: (statement: string) => string
}

/** Where the writer is. */
export interface Place extends Reading, Writing {
  readonly offset: number
  /** The line up to the cursor, and where it begins. */
  readonly line: string
  readonly lineStart: number
}

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
