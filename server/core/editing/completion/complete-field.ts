import type { ActionColumn } from '../../postmortem.ts'
import { contains, type Span } from '../../text.ts'
import {
  dayCompletions,
  itemStatuses,
  itemTypes,
  peopleCompletions,
  priorities,
  severities,
  statuses,
  ticketCompletions,
  valueCompletions,
} from './complete-value.ts'
import type { Completion, Place } from './place.ts'

const labelled =
  /(?:^|[\s(,;|])[*_]{0,2}(owner|assignee|due|deadline|ticket|issue|status|severity|priority|type|facilitator)[*_]{0,2}:[*_]{0,2}([ \t]*)([^\s,;|)]*)$/i
/** The cursor stands behind a blank while its tab stop is selected. */
const inBlank = /⟨([^⟨⟩]*⟩?)$/

/** Behind `owner:` and the like, and within a blank, what the field holds. */
export function fieldCompletions(place: Place): Completion[] {
  const { line, offset, text } = place
  const blank = inBlank.exec(line)
  if (blank) {
    const isClosed = blank[1]!.endsWith('⟩')
    const rest = isClosed ? '' : (/^[^⟨⟩\n\r]*⟩/.exec(text.slice(offset, offset + 200))?.[0] ?? '')
    const span = { start: offset - blank[0].length, end: offset + rest.length }
    const words = `${blank[1]}${rest}`
    const whole = `⟨${words}`
    return valuesFor(place, fieldOf(words), span).map((completion) => ({ ...completion, filterText: whole }))
  }
  const label = labelled.exec(line)
  if (!label) return []
  const typed = label[3]!
  const gap = label[2] === '' ? ' ' : ''
  const span = { start: offset - typed.length, end: offset }
  return valuesFor(place, fieldOf(label[1]!), span).map((completion) => ({
    ...completion,
    newText: `${gap}${completion.newText}`,
  }))
}

/** In a cell of a table of action items, what its column holds. */
export function cellCompletions(place: Place): Completion[] {
  const { postmortem, offset, text } = place
  if (!place.line.includes('|')) return []
  const here = { start: offset, end: offset }
  for (const { notation } of postmortem.actionItems) {
    if (notation.kind !== 'table') continue
    const found = Object.entries(notation.cells).find(([, cell]) => contains(cell, here))
    if (!found) continue
    const typed = /[^|\s]*$/.exec(text.slice(found[1].start, offset))![0]
    return valuesFor(place, columns[found[0] as ActionColumn], { start: offset - typed.length, end: offset })
  }
  return []
}

type Field = 'person' | 'due' | 'ticket' | 'status' | 'itemStatus' | 'severity' | 'priority' | 'type'

const columns: Readonly<Partial<Record<ActionColumn, Field>>> = {
  owner: 'person',
  due: 'due',
  ticket: 'ticket',
  status: 'itemStatus',
  type: 'type',
  priority: 'priority',
}

function fieldOf(words: string): Field | undefined {
  if (/owner|assignee|person|facilitator|who\b|someone/i.test(words)) return 'person'
  if (/due|deadline|YYYY|date|day/i.test(words)) return 'due'
  if (/ticket|issue/i.test(words)) return 'ticket'
  if (/sev/i.test(words)) return 'severity'
  if (/priority/i.test(words)) return 'priority'
  if (/type/i.test(words)) return 'type'
  return /status/i.test(words) ? 'status' : undefined
}

function valuesFor(place: Place, field: Field | undefined, span: Span): Completion[] {
  switch (field) {
    case 'person':
      return peopleCompletions(place, span)
    case 'due':
      return dayCompletions(place, span, [7, 14, 30, 90])
    case 'ticket':
      return ticketCompletions(place, span)
    case 'severity':
      return valueCompletions(severities, span)
    case 'priority':
      return valueCompletions(priorities, span)
    case 'type':
      return valueCompletions(itemTypes, span)
    case 'itemStatus':
      return valueCompletions(itemStatuses, span)
    case 'status':
      return valueCompletions(statuses, span)
    default:
      return []
  }
}
