import { dayCompletions, peopleCompletions, severities, statuses, valueCompletions } from './complete-value.ts'
import type { Completion, Place } from './place.ts'

/** The fields that are read from front matter, with what belongs into each. */
const keys: readonly (readonly [string, string])[] = [
  ['title', 'What failed, and for whom.'],
  ['date', 'The day of the incident, YYYY-MM-DD.'],
  ['start', 'When the impact started.'],
  ['end', 'When the impact ended.'],
  ['duration', 'How long users were affected.'],
  ['severity', 'How severe it was.'],
  ['status', 'How far the review has come.'],
  ['owner', 'The one person who sees to it that the review happens.'],
  ['facilitator', 'Who leads the review: somebody who took no part in the response.'],
  ['authors', 'Who wrote it.'],
  ['attendees', 'Who comes to the review.'],
  ['services', 'The services that failed.'],
  ['review', 'The day of the review, YYYY-MM-DD.'],
  ['tags', 'Words by which it is found again.'],
  ['postmortem', 'true or false: whether this document is a postmortem, whatever it looks like.'],
]

/** Keys that are not there yet; behind a key, its values. */
export function frontMatterCompletions(place: Place): Completion[] {
  const { text, line, lineStart, offset } = place
  const value = /^(\w+):[ \t]*(?:\[[^\]]*)?([^,[\]]*)$/.exec(line)
  if (value) return valuesOf(place, value[1]!.toLowerCase(), value[2]!)
  if (!/^\w*$/.test(line)) return []
  const block = text.slice(0, text.indexOf('\n---', 3) + 1)
  const span = { start: lineStart, end: offset }
  return keys
    .filter(([key]) => !new RegExp(`^${key}:`, 'm').test(block))
    .map(([key, documentation]) => ({ label: key, kind: 'key', documentation, newText: `${key}: `, span }))
}

function valuesOf(place: Place, key: string, typed: string): Completion[] {
  const word = typed.trimStart()
  const span = { start: place.offset - word.length, end: place.offset }
  const gap = /:$/.test(place.line) ? ' ' : ''
  const values = () => {
    if (key === 'severity') return valueCompletions(severities, span)
    if (key === 'status') return valueCompletions(statuses, span)
    if (key === 'postmortem') return valueCompletions([['true'], ['false']], span)
    if (['date', 'start', 'end', 'review'].includes(key)) return dayCompletions(place, span, [0, 1, 7])
    if (['owner', 'facilitator', 'authors', 'attendees'].includes(key)) return peopleCompletions(place, span)
    return []
  }
  return values().map((completion) => ({ ...completion, newText: `${gap}${completion.newText}` }))
}
