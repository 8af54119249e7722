/** What a new line begins with where the one above is a table row or an item. */
import type { Postmortem } from '../postmortem.ts'
import type { Edit } from '../text.ts'
import { lineStart } from '../text.ts'

/**
 * After Enter at the end of a row or an item of the timeline or the action items: the same bullet, or a row with empty
 * cells. Enter once more, on a line that has nothing but these, takes them away again.
 */
export function continuation(text: string, { timeline, actionItems }: Postmortem, offset: number): Edit | undefined {
  const here = lineStart(text, offset)
  if (text.slice(here, offset).trim() !== '' || /^[^\r\n]*\S/.test(text.slice(offset, offset + 200))) return undefined
  const endAbove = here - (text.startsWith('\r\n', here - 2) ? 2 : 1)
  if (endAbove <= 0) return undefined
  const beginAbove = lineStart(text, endAbove)
  const above = text.slice(beginAbove, endAbove)
  const isEmpty = /^\s*(?:[-*+](?: \[[ xX]\])?|\|(?:[ \t]*\|)+)[ \t]*$/.test(above)
  if (isEmpty) return { span: { start: beginAbove, end: offset }, newText: '' }
  const isOurs = [...timeline, ...actionItems].some(({ span }) => span.start <= endAbove && beginAbove < span.end)
  if (!isOurs) return undefined
  const span = { start: here, end: offset }
  const bullet = /^(\s*[-*+] )(\[[ xX]\] )?/.exec(above)
  if (bullet) return { span, newText: `${bullet[1]}${bullet[2] ? '[ ] ' : ''}` }
  const bars = above.match(/(?<!\\)\|/g)?.length ?? 0
  if (!/^\s*\|.*\|\s*$/.test(above) || bars < 3) return undefined
  return { span, newText: `${/^\s*/.exec(above)![0]}|${'  |'.repeat(bars - 1)}` }
}
