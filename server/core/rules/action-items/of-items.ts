import type { Sentence } from '../../language/analysis/sentence.ts'
import type { ActionItem, DueDate, Postmortem } from '../../postmortem.ts'
import { contains, type Span } from '../../text.ts'
import type { Reading } from '../rule.ts'

/** Items that are still to be done. */
export function openItems({ actionItems }: Postmortem): ActionItem[] {
  return actionItems.filter(({ status }) => status !== 'done' && status !== 'dropped')
}

/** Open items with their due dates; a date that a heading gives to all items below it counts once. */
export function* openDueDates(postmortem: Postmortem): Iterable<{ item: ActionItem; due: DueDate }> {
  let last = -1
  for (const item of openItems(postmortem)) {
    if (!item.due || item.due.span.start === last) continue
    last = item.due.span.start
    yield { item, due: item.due }
  }
}

/** Where findings about all the items sit: the heading above the first, else the first. */
export function headingOf({ sections }: Postmortem, items: readonly ActionItem[]): Span {
  const first = items[0]!
  const section = sections.findLast(
    ({ span, kind, isLabel }) =>
      kind === 'actionItems' && !isLabel && span.start <= first.span.start && first.span.start < span.end,
  )
  return section?.headingSpan ?? first.text.span
}

/** The sentences that say what an open item is about. */
export function* sentencesOfItems({ postmortem, sentences }: Reading): Iterable<[ActionItem, readonly Sentence[]]> {
  const said = sentences.filter(({ passage }) => passage.role === 'action' && passage.voice === 'author')
  let at = 0
  for (const item of openItems(postmortem)) {
    while (at < said.length && said[at]!.span.end <= item.text.span.start) at++
    const own: Sentence[] = []
    for (let next = at; next < said.length && said[next]!.span.start < item.text.span.end; next++)
      if (contains(item.span, said[next]!.span)) own.push(said[next]!)
    if (own.length > 0) yield [item, own]
  }
}

/** How many of a sentence's tokens say what is to be done: the rest are fields, `(owner: Mara, due 2026-12-01)`. */
export function tokensOfText({ text: { span } }: ActionItem, { passage, tokens, from }: Sentence): number {
  const to = passage.prose.index(span.end) - from
  const end = tokens.findIndex((token) => token.from >= to)
  return end < 0 ? tokens.length : end
}
