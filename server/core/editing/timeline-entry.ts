/** A further entry at the end of the timeline, at the time of writing or as told by pasted lines. */
import type { Postmortem } from '../postmortem.ts'
import { type Edit, lineEnd } from '../text.ts'
import { lineLike, type NewEntry } from './timeline-line.ts'
import { type Now, timeLike, wallClock } from './wall-clock.ts'

interface Document {
  readonly text: string
  readonly postmortem: Postmortem
}

/** The edit that adds an entry with the time of writing; it makes the timeline where there is none. */
export function entryNow(document: Document, now: Now): Edit {
  const last = document.postmortem.timeline.at(-1)
  const time = last ? timeLike(last, now) : (wallClock(now.instant, 'UTC')?.clock ?? '')
  return addEntries(document, [{ time, text: '⟨what happened⟩' }])
}

/** The edit that puts entries behind the last one, in its notation. */
export function addEntries({ text, postmortem }: Document, entries: readonly NewEntry[]): Edit {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const last = postmortem.timeline.at(-1)
  if (last) {
    // Behind the entry's details as well, but in the same line as a table row's last cell.
    const end = lineEnd(text, Math.max(last.time.span.end, last.span.end - 1))
    const lines = entries.map((entry) => lineLike(text, last, entry))
    const gap = /^\s*#/.test(lines[0] ?? '') ? eol : ''
    return { span: { start: end, end }, newText: lines.map((line) => `${eol}${gap}${line}`).join('') }
  }
  const rows = entries.map(({ time, text: what }) => `| ${time} | ${what} |`)
  const table = ['| Time (UTC) | Event |', '|---|---|', ...rows]
  const section = postmortem.sections.find(({ kind }) => kind === 'timeline')
  const before = postmortem.sections.findLast(({ kind }) => kind === 'summary' || kind === 'impact')
  const at = section?.span.end ?? before?.span.end ?? text.length
  const depth = '#'.repeat(Math.min(before?.depth ?? 2, 6))
  const body = section ? table : [`${depth} Timeline (UTC)`, '', ...table]
  const head = text.slice(0, at).trimEnd()
  const rest = text.slice(at).trimStart()
  const newText = [...(head ? ['', ''] : []), ...body, ...(rest ? ['', ''] : [''])].join(eol)
  return { span: { start: head.length, end: text.length - rest.length }, newText }
}
