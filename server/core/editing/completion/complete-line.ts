import { sectionAt } from '../../section-at.ts'
import { addNextWhy } from '../../whys/next-why-step.ts'
import { lineLike } from '../timeline-line.ts'
import { timeLike, wallClock } from '../wall-clock.ts'
import type { Completion, Place } from './place.ts'

/** At the beginning of a line, what usually follows in its section: an entry with the time, an item, the next why. */
export function lineCompletions(place: Place): Completion[] {
  const { line } = place
  if (!/^[ \t]*(?:[-*+|]|\d{1,3}[.)])?[ \t]*(?:\[[ xX]?\]?)?[ \t]*\w{0,12}$/.test(line)) return []
  const section = sectionAt(place.postmortem, place.offset)?.kind
  if (section === 'timeline') return entryCompletions(place)
  if (section === 'fiveWhys') return whyCompletions(place)
  return section === 'actionItems' ? itemCompletions(place) : []
}

/** An entry at the time of writing in UTC and on the writer's own clock, in the notation of the entries above. */
function entryCompletions({ text, postmortem, now, lineStart, offset, line }: Place): Completion[] {
  const last = postmortem.timeline.findLast(({ span }) => span.end <= offset) ?? postmortem.timeline[0]
  const span = { start: lineStart, end: offset }
  const blank = '⟨what happened⟩'
  const entry = (label: string, time: string, detail: string): Completion => {
    const newText = last ? lineLike(text, last, { time, text: blank }) : `- ${time} ${blank}`
    return { label: `${label} ${time}`, kind: 'entry', detail, newText, span, filterText: `${line}${label} ${time}` }
  }
  if (last) return [entry('Now', timeLike(last, now), 'a timeline entry with the time')]
  const utc = wallClock(now.instant, 'UTC')
  const own = wallClock(now.instant, now.zone)
  return [
    ...(utc ? [entry('Now', `${utc.clock} UTC`, 'a timeline entry with the time in UTC')] : []),
    ...(own && own.clock !== utc?.clock
      ? [entry('Now', own.clock, `a timeline entry with the time in ${now.zone}`)]
      : []),
  ]
}

function whyCompletions({ text, postmortem, ask, lineStart, offset, line }: Place): Completion[] {
  const chain = postmortem.fiveWhys.findLast(({ span }) => span.start < offset)
  const [fix] = chain ? addNextWhy(text, chain, (answer) => ask(answer.text)) : []
  const newText = fix?.edits[0]?.newText.replace(/^[\r\n]+/, '')
  if (!newText) return []
  const question = /why[^?\n]*\?/i.exec(newText)?.[0] ?? 'Next why'
  return [
    {
      label: question,
      kind: 'why',
      detail: 'the next why',
      newText,
      span: { start: lineStart, end: offset },
      filterText: `${line}${question}`,
    },
  ]
}

function itemCompletions({ lineStart, offset, line }: Place): Completion[] {
  if (line.includes('|')) return []
  const newText = '- [ ] ⟨verb, object, and when it is done⟩ (owner: ⟨one person⟩, due: ⟨YYYY-MM-DD⟩, ticket: ⟨ticket⟩)'
  const label = 'Action item'
  const detail = 'with owner, due date and ticket'
  return [
    { label, kind: 'entry', detail, newText, span: { start: lineStart, end: offset }, filterText: `${line}${label}` },
  ]
}
