import type { Block, Item, List, Paragraph } from '../../markdown/blocks.ts'
import type { Mark, Prose } from '../../markdown/prose.ts'
import type { Span } from '../../text.ts'
import { isFieldName } from '../metadata/field-names.ts'
import { inheritsKind } from './inherited-kind.ts'
import { type ExtraSynonyms, isSectionLabel, kindOfHeading } from './section-kinds.ts'

/**
 * How a heading is written: `heading` is Markdown's own, `line` a bold or colon-ended line that stands alone, `label`
 * the bold words at the head of a paragraph (`**Impact**: 200 users`).
 */
export interface FoundHeading {
  readonly form: 'heading' | 'line' | 'label'
  readonly prose: Prose
  readonly span: Span
}

/** A paragraph cut where a line of it is a heading, is led by one, or is led by a metadata field. */
export type Piece =
  | { readonly kind: 'text'; readonly block: Paragraph }
  | { readonly kind: 'field'; readonly block: Paragraph }
  | { readonly kind: 'heading'; readonly heading: FoundHeading }

/**
 * Cuts a paragraph into headings, fields and text; most paragraphs are one piece of text.
 *
 * @param isUnmarked the document has no Markdown headings, so that a line which only names a section is one
 */
export function cutParagraph(block: Paragraph, source: string, extra: ExtraSynonyms, isUnmarked: boolean): Piece[] {
  const { prose } = block
  if (isHtmlBold(block, source)) return [headingPiece('line', prose, block.span)]
  const pieces: Piece[] = []
  let textFrom = 0
  const flush = (to: number) => {
    const rest = textFrom === 0 && to === prose.text.length ? prose : prose.part(textFrom, to)
    if (rest.text !== '') pieces.push(paragraphPiece('text', rest, rest === prose ? block.span : rest.span()))
  }
  for (const line of ledLines(prose, isUnmarked)) {
    const found = headingOfLine(prose, line, extra, isUnmarked)
    const isField = !found && line.lead !== undefined && isFieldName(line.lead.text)
    if (!found && !isField) continue
    if (line.from > textFrom) flush(line.from)
    if (found) {
      pieces.push({ kind: 'heading', heading: found.heading })
      textFrom = found.end
    } else {
      const to = prose.text.indexOf('\n', line.from)
      const part = prose.part(line.from, to < 0 ? prose.text.length : to)
      pieces.push(paragraphPiece('field', part, part.span()))
      textFrom = to < 0 ? prose.text.length : to
    }
  }
  if (textFrom < prose.text.length) flush(prose.text.length)
  return pieces
}

/** The label that makes a list item a section of its own (`- **Impact**: 200 users`), with what the item says under it. */
export function labelOfItem(
  item: Item,
  isLabel: (label: string) => boolean,
): { heading: FoundHeading; blocks: readonly Block[] } | undefined {
  const [first, ...rest] = item.blocks
  if (first?.kind !== 'paragraph' || item.checkbox) return undefined
  const mark = strongAt(first.prose, 0)
  const lead = mark && leadOf(first.prose, mark)
  if (!lead || isFieldName(lead.text) || !isLabel(lead.text)) return undefined
  const tail = first.prose.part(lead.end)
  const isAlone = tail.text === ''
  if (!isAlone && !lead.hasColon) return undefined
  return {
    heading: { form: isAlone ? 'line' : 'label', prose: first.prose.part(0, lead.end), span: lead.span },
    blocks: isAlone ? rest : [{ kind: 'paragraph', prose: tail, span: tail.span() }, ...rest],
  }
}

/** A list of some items of another one. */
export function listOf(list: List, items: readonly Item[]): List {
  if (items.length === list.items.length) return list
  return { ...list, items, span: { start: items[0]!.span.start, end: items.at(-1)!.span.end } }
}

interface Lead {
  /** The bold words without their colon. */
  readonly text: string
  /** Where the label with its colon ends in the prose. */
  readonly end: number
  readonly span: Span
  readonly hasColon: boolean
}

interface Line {
  readonly from: number
  readonly to: number
  /** The bold words that it begins with. */
  readonly lead?: Lead
}

/** More bold words than this in one paragraph are data, and looking at each would take long. */
const mostMarks = 400

/** The lines of a paragraph that begin with bold words, and its first line; all of them where nothing marks headings. */
function ledLines(prose: Prose, isUnmarked: boolean): Line[] {
  const starts = new Map<number, Mark | undefined>([[0, undefined]])
  for (const mark of prose.marks.slice(0, mostMarks))
    if (mark.kind === 'strong' && mark.to > mark.from && (mark.from === 0 || prose.text[mark.from - 1] === '\n'))
      starts.set(mark.from, mark)
  if (isUnmarked)
    for (let at = prose.text.indexOf('\n'); at >= 0 && starts.size < mostMarks; at = prose.text.indexOf('\n', at + 1))
      if (!starts.has(at + 1)) starts.set(at + 1, undefined)
  const inOrder = [...starts].sort(([a], [b]) => a - b)
  return inOrder.map(([from, mark]) => {
    const end = prose.text.indexOf('\n', from)
    const to = end < 0 ? prose.text.length : end
    const lead = mark && leadOf(prose, mark)
    return { from, to, ...(lead && { lead }) }
  })
}

function strongAt(prose: Prose, index: number): Mark | undefined {
  return prose.marks.find((mark) => mark.kind === 'strong' && mark.from === index && mark.to > index)
}

function leadOf(prose: Prose, mark: Mark): Lead | undefined {
  const bold = prose.text.slice(mark.from, mark.to)
  if (bold.length > maxLabelLength) return undefined
  const colon = /^\s*:/.exec(prose.text.slice(mark.to, mark.to + 4))
  const inner = bold.trimEnd()
  const end = mark.to + (colon?.[0].length ?? 0)
  return {
    text: inner.replace(/:$/, ''),
    end,
    span: { start: mark.span.start, end: Math.max(mark.span.end, prose.span(mark.from, end).end) },
    hasColon: colon !== null || inner.endsWith(':'),
  }
}

const maxLabelLength = 120

function headingOfLine(
  prose: Prose,
  line: Line,
  extra: ExtraSynonyms,
  isUnmarked: boolean,
): { heading: FoundHeading; end: number } | undefined {
  const { lead, from, to } = line
  if (!lead) return plainLine(prose, from, to, extra, isUnmarked)
  const isLabel = isSectionLabel(lead.text, extra)
  const isAlone = prose.text.slice(lead.end, to).trim() === ''
  const isWhole = from === 0 && to === prose.text.length
  // "**Attendees**" above a list is a heading, "**Attendees:** Ann, Bo" a field.
  if (isFieldName(lead.text) && !(isWhole && isAlone && isLabel)) return undefined
  const heading = (form: 'line' | 'label') => ({
    heading: { form, prose: prose.part(from, lead.end), span: lead.span },
    end: isAlone ? to : lead.end,
  })
  if (!isAlone) return lead.hasColon && isLabel ? heading('label') : undefined
  if (isLabel || inheritsKind(lead.text) || asksWhy.test(lead.text)) return heading('line')
  const isNamed = isUnmarked && from === 0 && kindOfHeading(lead.text, extra) !== undefined
  return (isWhole || isNamed) && looksLikeHeading(lead.text) ? heading('line') : undefined
}

/** "Why 3", "Q2. Why was it late?": a question of a chain, whose answer stands on the next line. */
const asksWhy = /^(?:why #?\d|(?:q?\d{1,2}[.:)] ?)?why\b.*\?$)/i

/**
 * "Contributing:" alone on the first line of a paragraph, or "Root cause" alone in one (or on any line of a document
 * without Markdown headings): only words that name a section
 * make an unmarked line a heading.
 */
function plainLine(prose: Prose, from: number, to: number, extra: ExtraSynonyms, isUnmarked: boolean) {
  const text = prose.text.slice(from, to).trimEnd()
  const isWhole = from === 0 && to === prose.text.length
  const hasColon = text.endsWith(':')
  // An italic question is a template's instruction, not a heading.
  if (text.length > 60 || !(hasColon || isUnmarked || (isWhole && prose.marks.every(({ kind }) => kind === 'comment'))))
    return undefined
  const name = hasColon ? text.slice(0, -1) : text
  if (isFieldName(name)) return undefined
  const isName = isSectionLabel(name, extra) || (hasColon && inheritsKind(name))
  if (!isName && !(isUnmarked && hasColon && isWhole && hintsAtSection(name, extra))) return undefined
  const part = prose.part(from, to)
  return { heading: { form: 'line' as const, prose: part, span: part.span() }, end: to }
}

/** `Who was hurt by this:` alone in its paragraph, where no heading is marked: short, and of words that hint at a section. */
function hintsAtSection(name: string, extra: ExtraSynonyms): boolean {
  return /^\W*\p{Lu}[^.;,!?]*$/u.test(name) && name.split(/\s+/).length <= 6 && kindOfHeading(name, extra) !== undefined
}

/** A bold sentence stresses something; a heading is short and does not end like a statement. */
function looksLikeHeading(text: string): boolean {
  return text.length <= maxLabelLength && !/[.!;,]$/.test(text) && text.split(/\s+/).length <= 14
}

/** `<b>Impact</b>` alone in its paragraph. */
function isHtmlBold(block: Paragraph, source: string): boolean {
  const { start, end } = block.span
  if (source[start] !== '<' || source[end - 1] !== '>' || block.prose.text.includes('\n')) return false
  return (
    /^<(?:b|strong)>/i.test(source.slice(start, start + 8)) && /<\/(?:b|strong)>$/i.test(source.slice(end - 9, end))
  )
}

function headingPiece(form: FoundHeading['form'], prose: Prose, span: Span): Piece {
  return { kind: 'heading', heading: { form, prose, span } }
}

function paragraphPiece(kind: 'text' | 'field', prose: Prose, span: Span): Piece {
  return { kind, block: { kind: 'paragraph', prose, span } }
}
