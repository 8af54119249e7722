import type { Fix } from './finding.ts'
import type { TimelineEntry } from './postmortem.ts'
import { type Edit, lineStart } from './text.ts'

/** Adds a column for sources to the timeline's table, with a blank in each row; nothing where it is no table. */
export function addSourceColumn(text: string, entries: readonly TimelineEntry[]): Fix[] {
  const lines = tableAround(text, entries[0]!.span.start)
  const [header, delimiter, ...rows] = lines
  if (!header || !delimiter || !/^[\s|:-]+$/.test(delimiter.text) || !delimiter.text.includes('-')) return []
  const last = entries.at(-1)!.span.end
  if (rows.length === 0 || last > rows.at(-1)!.end) return []
  const edits = [cell(header, 'Source'), cell(delimiter, '---'), ...rows.map((row) => cell(row, '⟨link⟩'))]
  return [{ title: 'Add a column for sources', edits }]
}

interface Line {
  readonly text: string
  readonly end: number
}

/** The lines with pipes around a place. */
function tableAround(text: string, at: number): Line[] {
  let from = lineStart(text, at)
  while (from > 0) {
    const above = lineStart(text, from - (text[from - 1] === '\n' && text[from - 2] === '\r' ? 2 : 1))
    if (!text.slice(above, from).includes('|')) break
    from = above
  }
  const lines: Line[] = []
  while (from < text.length) {
    const length = /[^\r\n]*/.exec(text.slice(from, from + 20_000))![0].length
    const line = text.slice(from, from + length)
    if (!line.includes('|')) break
    lines.push({ text: line, end: from + line.trimEnd().length })
    from += length + (text[from + length] === '\r' && text[from + length + 1] === '\n' ? 2 : 1)
  }
  return lines
}

/** One more cell at the end of a row, with or without a closing pipe as the row has it. */
function cell({ text, end }: Line, content: string): Edit {
  const isClosed = /\|\s*$/.test(text) && !/\\\|\s*$/.test(text)
  const space = content === '---' ? '' : ' '
  const newText = isClosed ? `${space}${content}${space}|` : `${space}|${space}${content}`
  return { span: { start: end, end }, newText }
}
