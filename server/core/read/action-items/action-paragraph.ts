import type { Block, Paragraph } from '../../markdown/blocks.ts'
import type { ActionItem } from '../../postmortem.ts'
import type { Part, Source } from '../source.ts'
import type { ItemContext } from './action-context.ts'
import { groupOf } from './action-groups.ts'
import { habitOf, readActionLine } from './action-list.ts'

const marker =
  /^\s*(?:\([a-z0-9]{1,3}\)|[a-z]{1,3}\d{0,2}[.)]|\d{1,2}[.)]|[•·‣–—]|[☐☑☒✅✔✓✗❌⬜🔲🟡🟢⏳🚧]\uFE0F?|\[[ xX]?\]|(?:todo|action(?: item| point)?|ai)[ -]?\d{0,2}:)(?=\s)/iu
const box = /^\s*(?:[☐☑☒✅⬜]\uFE0F?|\[[ xX]?\])(?=\s)/u

/** Whether a line begins with a marker that Markdown does not know: `(a)`, `a.`, `☐`, `[]`, "TODO:". */
export function isMarkedLine(line: string, isBox = false): boolean {
  return (isBox ? box : marker).test(line)
}

/** Reads a paragraph whose lines begin with markers of their own as the items that its writer meant. */
export function readMarkedLines(paragraph: Paragraph, context: ItemContext): ActionItem[] {
  const { prose } = paragraph
  if (!isMarkedLine(prose.text)) return []
  const starts: number[] = [0]
  for (let at = prose.text.indexOf('\n'); at >= 0; at = prose.text.indexOf('\n', at + 1))
    if (isMarkedLine(prose.text.slice(at + 1, at + 40))) starts.push(at + 1)
  const lines = starts.map((from, index) => prose.part(from, starts[index + 1] ?? prose.text.length))
  const withHabit = { ...context, ...habitOf(lines, context) }
  return lines.flatMap((line) => readActionLine(line, line.span(), withHabit) ?? [])
}

const said = /^\s*action(?: item| point)? ?\d{0,2}:\s/i

/** "Action item: alert on lag" wherever it stands. */
export function readSaid(paragraph: Paragraph, context: ItemContext): ActionItem[] {
  return said.test(paragraph.prose.text) ? readMarkedLines(paragraph, context) : []
}

const label =
  /^(?:follow[- ]?up )?actions?(?: (?:item|point|taken|planned|required))?s?:?$|^(?:follow[- ]?up|to-?do)s?:?$/i

/** "**Action taken:** The process is documented now" wherever it stands. */
export function readLabelled(paragraph: Paragraph, context: ItemContext): ActionItem[] {
  const { prose, span } = paragraph
  const bold = prose.marks.find((mark) => mark.kind === 'strong' && mark.from === 0)
  const name = bold && prose.text.slice(0, bold.to).trim()
  if (!bold || !label.test(name!)) return []
  const colon = /^\s*:/.exec(prose.text.slice(bold.to, bold.to + 4))
  if (!colon && !name!.endsWith(':')) return []
  const body = prose.part(bold.to + (colon?.[0].length ?? 0))
  const { status } = groupOf(prose.part(0, bold.to), context, 'no')
  const item = readActionLine(body, span, { ...context, group: { ...context.group, ...(status && { status }) } })
  return item ? [item] : []
}

/**
 * "**Action taken:** The process is documented now": a label in the singular, whose paragraph is the one action. What
 * stands below it is detail.
 */
export function readParagraphItem(
  part: Part,
  blocks: readonly Block[],
  context: ItemContext,
  source: Source,
): ActionItem | undefined {
  const first = blocks[0]
  if (first?.kind !== 'paragraph' || !part.section || source.text[part.section.headingSpan.start] === '#')
    return undefined
  if (!/^action(?: (?:taken|planned|required))?\s*:?$/i.test(part.section.heading.trim())) return undefined
  if (isMarkedLine(first.prose.text)) return undefined
  const isOnLabelsLine = !/[\r\n]/.test(source.text.slice(part.section.headingSpan.end, first.span.start))
  const span = isOnLabelsLine ? { start: part.section.headingSpan.start, end: first.span.end } : first.span
  const { status } = groupOf(part.heading!, context, 'no')
  return readActionLine(first.prose, span, { ...context, group: { ...context.group, ...(status && { status }) } })
}
