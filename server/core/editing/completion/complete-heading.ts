import type { SectionKind } from '../../postmortem.ts'
import type { Completion, Place } from './place.ts'

/** The sections of the founding guide, in its order, with what belongs into each. */
const headings: readonly (readonly [SectionKind, string, string])[] = [
  ['summary', 'Summary', 'What failed, when, how long and for whom, in two sentences.'],
  ['impact', 'Impact', 'Users, duration and cost in numbers, or why they were not measured.'],
  ['timeline', 'Timeline (UTC)', 'What happened when, from logs, chat and the pager.'],
  ['detection', 'Detection', 'Which signal told whom, and after how long.'],
  ['trigger', 'Trigger', 'What set it off; it is seldom the cause.'],
  ['resolution', 'Resolution', 'What ended the impact, and what restored the system.'],
  ['rootCauses', 'Root causes', 'The conditions without which it would not have happened.'],
  ['contributingFactors', 'Contributing factors', 'What made it larger, later to see or harder to end.'],
  ['fiveWhys', 'Five Whys', 'From what users saw to what in the system allowed it.'],
  ['actionItems', 'Action items', 'Verb, object, owner, due date and ticket.'],
  ['wentWell', 'What went well', 'What helped, so that it stays.'],
  ['wentWrong', 'What went wrong', 'What slowed detection or recovery.'],
  ['lucky', 'Where we got lucky', 'What kept it from being worse.'],
  ['lessons', 'Lessons learned', 'What is known of the system now that was not before.'],
]

/** The headings that the document does not have yet, at the level that its sections have. */
export function headingCompletions({ postmortem, line, lineStart, offset, text }: Place): Completion[] {
  const typed = /^ *#*/.exec(line)![0].trim().length
  const others = postmortem.sections.filter(({ headingSpan }) => headingSpan.start !== lineStart)
  const known = new Set(others.map(({ kind }) => kind))
  const own = postmortem.sections.find(({ headingSpan }) => headingSpan.start === lineStart)?.kind
  const said = line
    .replace(/^[ #]+/, '')
    .trimEnd()
    .toLowerCase()
  const usual = others.find(({ kind }) => kind !== 'other')?.depth ?? 2
  const level = '#'.repeat(typed > 1 ? typed : Math.max(2, Math.min(usual, 6)))
  const after = text.slice(offset, offset + 80).split(/[\r\n]/)[0]!
  const span = { start: lineStart, end: offset + (/^[ \t]*$/.test(after) ? after.length : 0) }
  return headings
    .filter(([kind, heading]) => !known.has(kind) && (kind !== own || isBegun(heading, said)))
    .map(([, heading, documentation]) => {
      const newText = `${level} ${heading}`
      return { label: heading, kind: 'heading', documentation, newText, span, filterText: newText }
    })
}

/** Whether a heading goes on as what is offered does. In place of other words for it nothing is offered: Enter would take it. */
function isBegun(heading: string, said: string): boolean {
  const whole = heading.toLowerCase()
  return whole.startsWith(said) && !whole.startsWith(`${said} (`)
}
