import type { ActionColumn, ActionItem, Postmortem } from './postmortem.ts'
import { type Edit, lineEnding, lineStart, slice } from './text.ts'

/**
 * The edit that adds an action item below the last one, in its notation and with blanks for who, when and where, or to
 * the section for them where that is empty. There is none where items are written as headings or in the front matter.
 *
 * @param what what is to be done, as Markdown
 */
export function addActionItem(text: string, { actionItems, sections }: Postmortem, what: string): Edit | undefined {
  const eol = lineEnding(text)
  const last = actionItems.reduce<ActionItem | undefined>(
    (latest, item) => (!latest || item.span.end > latest.span.end ? item : latest),
    undefined,
  )
  if (last) {
    const line = lineOf(text, last, what)
    return line === undefined ? undefined : insertion(last.span.end, eol + line)
  }
  const section = sections.find(({ kind }) => kind === 'actionItems')
  if (!section) return undefined
  const at = section.span.start + slice(text, section.span).trimEnd().length
  return insertion(at, `${eol}${eol}- [ ] ${what}${fields}`)
}

const fields = ' (owner: ⟨one person⟩, due: ⟨YYYY-MM-DD⟩, ticket: ⟨ticket⟩)'

function insertion(at: number, newText: string): Edit {
  return { span: { start: at, end: at }, newText }
}

function lineOf(text: string, last: ActionItem, what: string): string | undefined {
  const start = lineStart(text, last.span.start)
  if (last.notation.kind === 'table') return rowLike(text, start, last, what)
  if (last.notation.kind !== 'list') return undefined
  const marker = /^[ \t>]*(?:[-*+]|(\d{1,9})[.)])[ \t]+/.exec(text.slice(start, start + 60))
  if (!marker) return undefined
  const counted = marker[1] === undefined ? marker[0] : marker[0].replace(marker[1], String(Number(marker[1]) + 1))
  return `${counted}${last.notation.checkbox ? '[ ] ' : ''}${what}${fields}`
}

const blanks: Readonly<Record<ActionColumn, string>> = {
  text: '',
  owner: '⟨one person⟩',
  due: '⟨YYYY-MM-DD⟩',
  ticket: '⟨ticket⟩',
  status: 'open',
  type: '⟨type⟩',
  priority: '⟨priority⟩',
  other: '',
}

/** A row with the columns of the last one: what stands between its pipes is replaced. */
function rowLike(text: string, start: number, { span, notation }: ActionItem, what: string): string | undefined {
  if (notation.kind !== 'table') return undefined
  const row = text.slice(start, span.end)
  const cells = Object.entries(notation.cells) as [ActionColumn, { start: number }][]
  let at = start
  const filled = row.split(/(?<!\\)(?=\|)/).map((piece) => {
    const from = at
    at += piece.length
    const bar = piece.startsWith('|') ? '|' : ''
    // What is left of the first pipe and right of the last one is no cell.
    if (piece.slice(bar.length).trim() === '' && (from === start || at === span.end)) return piece
    const [column] = cells.find(
      ([, cell]) => from <= cell.start && cell.start < at + 1 && cell.start >= from + bar.length && cell.start <= at,
    ) ?? ['other']
    const content = column === 'text' ? what.replace(/(?<!\\)\|/g, '\\|') : blanks[column as ActionColumn]
    return `${bar} ${content}${content ? ' ' : ''}`
  })
  return filled.join('')
}
