/** Writes a further timeline entry in the notation of one that is there: a table row, a list item, a heading. */
import type { TimelineEntry } from '../postmortem.ts'
import { lineEnd, lineStart } from '../text.ts'

/** What a new entry says. */
export interface NewEntry {
  readonly time: string
  readonly text: string
}

/**
 * The line of `entry` once more with another time and text. A table row keeps its cells, empty but for these two; what
 * stands before the time and between time and text (bullets, bold, dashes) is kept.
 */
export function lineLike(source: string, entry: TimelineEntry, { time, text }: NewEntry): string {
  const begin = lineStart(source, entry.time.span.start)
  const end = lineEnd(source, entry.time.span.start)
  const until = (entry.endTime ?? entry.time).span.end
  const [from, to] = [entry.text.span.start, entry.text.span.end]
  const isOneLine = from >= until && to <= end
  const row = source.slice(begin, end)
  if (row.trimStart().startsWith('|')) return rowLike(row, entry, begin, { time, text })
  const lead = source.slice(begin, entry.time.span.start).replace(/\[[xX]\]/, '[ ]')
  const between = isOneLine ? source.slice(until, from) : `${/^[*_\])`]*:?/.exec(source.slice(until, end))?.[0] ?? ''} `
  // An actor's name between time and text is told of that entry alone.
  const separator = /[\p{L}\p{N}]/u.test(between) ? ' ' : between
  return `${lead}${time}${separator}${text}`
}

function rowLike(row: string, entry: TimelineEntry, begin: number, { time, text }: NewEntry): string {
  const bars = [...row.matchAll(/(?<!\\)\|/g)].map((match) => match.index)
  const cells = bars.slice(0, -1).map((bar, at) => ({ from: begin + bar, to: begin + bars[at + 1]! }))
  const holds =
    (offset: number) =>
    ({ from, to }: { from: number; to: number }) =>
      from < offset && offset <= to
  const timeAt = cells.findIndex(holds(entry.time.span.start))
  const textAt = cells.findIndex(holds(Math.max(entry.text.span.start, entry.time.span.end)))
  const said = cells.map((_, at) => (at === timeAt ? time : at === textAt ? text.replace(/\|/g, '\\|') : ''))
  if (textAt < 0 || textAt === timeAt) said[Math.min(timeAt + 1, said.length - 1)] = text.replace(/\|/g, '\\|')
  return `${row.slice(0, bars[0])}|${said.map((cell) => (cell ? ` ${cell} ` : '  ')).join('|')}|`
}
