import type { Fix } from '../../finding.ts'
import type { Phrase } from '../../postmortem.ts'
import { listed } from '../../text.ts'

/** Adds names to the attendees of a review, where those stand side by side on one line. */
export function addAttendees(text: string, attendees: readonly Phrase[], names: readonly string[]): Fix[] {
  const [first, last] = [attendees[0], attendees.at(-1)]
  const isList = first !== last || first?.text.includes(',')
  if (!first || !last || !isList || /[\r\n]/.test(text.slice(first.span.start, last.span.end))) return []
  const end = last.span.end
  return [
    { title: `Add ${listed(names, 'and')}`, edits: [{ span: { start: end, end }, newText: `, ${names.join(', ')}` }] },
  ]
}
