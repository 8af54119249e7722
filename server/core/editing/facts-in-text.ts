/** Where people, times and tickets stand that only a reader of the whole can tell: what highlighting by patterns misses. */
import type { Phrase, Postmortem } from '../postmortem.ts'
import type { Span } from '../text.ts'

export const factKinds = ['person', 'time', 'ticket'] as const

export interface FactInText {
  readonly kind: (typeof factKinds)[number]
  readonly span: Span
}

/** In source order, none over another. What has markup within is left to the highlighting of Markdown. */
export function factsInText(text: string, { timeline, actionItems, metadata }: Postmortem): FactInText[] {
  const facts: FactInText[] = []
  const add = (kind: FactInText['kind'], ...phrases: readonly (Phrase | undefined)[]) => {
    for (const phrase of phrases)
      if (phrase?.text && text.slice(phrase.span.start, phrase.span.end) === phrase.text)
        facts.push({ kind, span: phrase.span })
  }
  for (const { time, endTime, actor } of timeline) {
    add('time', time, endTime)
    add('person', actor)
  }
  for (const { owner, due, ticket } of actionItems) {
    add('person', owner)
    add('time', due)
    add('ticket', ticket)
  }
  const { owner, facilitator, incidentCommander, authors, attendees } = metadata
  add('person', owner, facilitator, incidentCommander, ...authors, ...attendees)
  facts.sort((a, b) => a.span.start - b.span.start)
  let end = 0
  return facts.filter(({ span }) => {
    const isFree = span.start >= end
    if (isFree) end = span.end
    return isFree
  })
}
