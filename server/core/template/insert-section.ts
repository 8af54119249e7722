import type { Postmortem, Section } from '../postmortem.ts'
import { type Edit, lineEnding, type Span, slice } from '../text.ts'
import type { Preset, SectionTemplate } from './section-template.ts'
import { promptOf } from './template.ts'

/** Where findings about a document as a whole stand: its title, else its first line. */
export function headOf(text: string, { title }: Postmortem): Span {
  if (title) return title.span
  const start = text.length - text.trimStart().length
  const length = text.slice(start).search(/\r|\n/)
  return { start, end: length < 0 ? text.length : start + length }
}

/** The first section of a kind that has a heading of its own. */
export function sectionOfKind({ sections }: Postmortem, kind: Section['kind']): Section | undefined {
  return sections.find((section) => section.kind === kind && !section.isLabel)
}

/**
 * Inserts sections that a document lacks, with their prompts: each after the nearest section that stands before it in
 * the template, else before the nearest that stands after it, else at the end; its heading as its neighbour's is written.
 */
export function insertSections(
  text: string,
  postmortem: Postmortem,
  template: Preset,
  wanted: readonly SectionTemplate[],
): Edit[] {
  const eol = lineEnding(text)
  const date = postmortem.metadata.date?.date ?? '⟨YYYY-MM-DD⟩'
  const places = new Map<number, { before: string; after: string }>()
  for (const section of wanted) {
    const at = template.indexOf(section)
    const before = anchorOf(text, postmortem, template.slice(0, at).reverse())
    const after = before ? undefined : anchorOf(text, postmortem, template.slice(at + 1))
    const newText = [headingLike(text, before ?? after, section.heading), promptOf(section, date)]
      .filter(Boolean)
      .join('\n\n')
    const offset = before?.span.end ?? after?.headingSpan.start ?? text.trimEnd().length
    const place = places.get(offset) ?? { before: '', after: '' }
    places.set(
      offset,
      after
        ? { ...place, before: `${place.before}${newText}\n\n` }
        : { ...place, after: `${place.after}\n\n${newText}` },
    )
  }
  return [...places].map(([offset, { before, after }]) => ({
    span: { start: offset, end: offset },
    newText: `${after}${before}`.replaceAll('\n', eol),
  }))
}

/** The first section of these kinds beside which another can stand: its heading begins a line, outside lists and quotes. */
function anchorOf(text: string, { sections }: Postmortem, candidates: readonly SectionTemplate[]): Section | undefined {
  for (const { kind } of candidates) {
    const found = sections.find(
      (section) => kind !== 'other' && section.kind === kind && !section.isLabel && beginsLine(text, section),
    )
    if (found) return found
  }
  return undefined
}

function beginsLine(text: string, { headingSpan: { start } }: Section): boolean {
  return start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r'
}

function headingLike(text: string, model: Section | undefined, heading: string): string {
  if (!model) return `## ${heading}`
  const source = slice(text, model.headingSpan)
  if (source.startsWith('**') || source.startsWith('__')) return `**${heading}**`
  return `${'#'.repeat(model.depth)} ${heading}`
}

/** Puts headings with blanks under them at the end of a section, one level deeper than its own. */
export function insertPrompts(text: string, section: Section, headings: readonly string[]): Edit {
  const eol = lineEnding(text)
  const depth = '#'.repeat(Math.min(section.depth + 1, 6))
  const newText = headings.map((heading) => `${eol}${eol}${depth} ${heading}${eol}${eol}⟨answer⟩`).join('')
  return insertAt(section.span.end, newText)
}

function insertAt(offset: number, newText: string): Edit {
  return { span: { start: offset, end: offset }, newText }
}
