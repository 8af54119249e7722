import type { Block, Item, List } from '../../markdown/blocks.ts'
import type { Parsed } from '../../markdown/parse.ts'
import type { Prose } from '../../markdown/prose.ts'
import type { Phrase, Section, SectionKind } from '../../postmortem.ts'
import type { Span } from '../../text.ts'
import { phrase } from '../phrase.ts'
import type { Part } from '../source.ts'
import { cutParagraph, type FoundHeading, labelOfItem, listOf } from './headings.ts'
import { inheritsKind } from './inherited-kind.ts'
import { kindsOf, titleOf } from './kinds-of-sections.ts'
import { type ExtraSynonyms, isSectionLabel, kindOfHeading } from './section-kinds.ts'

/**
 * Cuts a document into its sections and what stands directly below each heading.
 *
 * @param extra headings that a team uses beside the known ones
 */
export function readSections(
  parsed: Parsed,
  extra: ExtraSynonyms = {},
): {
  sections: Section[]
  parts: Part[]
  /** The first heading of level 1, else the line that the document opens with. */
  title?: Phrase
} {
  const isUnmarked = !parsed.blocks.some(({ kind }) => kind === 'heading')
  const cutter = new Cutter(parsed.text, extra, isUnmarked)
  cutter.addAll(parsed.blocks)
  const drafts = cutter.drafts
  const outline = drafts.map(({ heading, depth, parent, blocks }) => ({
    text: headingText(heading.prose),
    isHeading: heading.form === 'heading',
    depth,
    parent,
    blocks,
  }))
  const kinds = kindsOf(outline, extra)
  const title = titleOf(outline, kinds)
  const sections = drafts.map((draft, index): Section => {
    return {
      kind: kinds[index]!,
      heading: headingText(draft.heading.prose),
      depth: Math.min(draft.depth, 6),
      headingSpan: draft.heading.span,
      span: draft.span,
      isEmpty: draft.isEmpty,
      ...(draft.heading.form === 'label' && { isLabel: true }),
      ...(draft.parent >= 0 && { parent: draft.parent }),
    }
  })
  const within = aboutOf(drafts, kinds)
  const parts = [
    { index: -1, about: leadKind(kinds), blocks: cutter.lead },
    ...drafts.map(
      (draft, index): Part => ({
        section: sections[index]!,
        index,
        about: index === title ? leadKind(kinds) : within[index]!,
        heading: draft.heading.prose,
        blocks: draft.blocks,
      }),
    ),
  ]
  return { sections, parts, ...(title >= 0 && { title: phrase(drafts[title]!.heading.prose) }) }
}

/** A section being built. */
interface Draft {
  readonly heading: FoundHeading
  readonly depth: number
  readonly parent: number
  readonly blocks: Block[]
  span: Span
  isEmpty: boolean
}

class Cutter {
  readonly lead: Block[] = []
  readonly drafts: Draft[] = []
  /** Indices of the sections that are open, outermost first. */
  readonly #open: number[] = []
  readonly #source: string
  readonly #extra: ExtraSynonyms

  readonly #isUnmarked: boolean

  constructor(source: string, extra: ExtraSynonyms, isUnmarked: boolean) {
    this.#source = source
    this.#extra = extra
    this.#isUnmarked = isUnmarked
  }

  addAll(blocks: readonly Block[]): void {
    for (const block of blocks) this.#add(block)
  }

  #add(block: Block): void {
    if (block.kind === 'heading')
      this.#begin({ form: 'heading', prose: block.prose, span: block.span }, block.depth, block.span)
    else if (block.kind === 'list') this.#addList(block)
    else if (block.kind === 'paragraph')
      for (const piece of cutParagraph(block, this.#source, this.#extra, this.#isUnmarked)) {
        if (piece.kind === 'heading') this.#begin(piece.heading, this.#lineDepth(piece.heading), piece.heading.span)
        else {
          // A field is no part of the section that a label above it opened.
          if (piece.kind === 'field' && this.#top()?.heading.form === 'label') this.#open.pop()
          this.#put(piece.block)
        }
      }
    else this.#put(block)
  }

  /** Items led by the name of a section are sections; the others stay where the list stands. */
  #addList(list: List): void {
    const parent = this.#top()
    const kind = parent && kindOfHeading(headingText(parent.heading.prose), this.#extra)?.kind
    if (kind === 'timeline' || kind === 'fiveWhys') {
      this.#put(list)
      return
    }
    // Among follow-ups a bold word at the head of an item is its topic, but "**This week:**" above items divides them.
    const isLabel = (words: string) =>
      kind === 'actionItems' ? inheritsKind(words) : isSectionLabel(words, this.#extra)
    let run: Item[] = []
    const flush = () => {
      if (run.length > 0) this.#put(listOf(list, run))
      run = []
    }
    for (const item of list.items) {
      const label = labelOfItem(item, isLabel)
      if (!label || (kind === 'actionItems' && !isGroup(label.blocks))) run.push(item)
      else {
        flush()
        const depth = this.#open.length
        this.#begin(label.heading, (this.#top()?.depth ?? 0) + 1, { ...item.span, start: label.heading.span.start })
        this.addAll(label.blocks)
        this.#open.length = depth
      }
    }
    flush()
  }

  #top(): Draft | undefined {
    const last = this.#open.at(-1)
    return last === undefined ? undefined : this.drafts[last]
  }

  /** Bold lines stand side by side under a heading, but dates and the like stand under the bold line above them. */
  #lineDepth(heading: FoundHeading): number {
    const isSub = inheritsKind(headingText(heading.prose))
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const draft = this.drafts[this.#open[at]!]!
      if (draft.heading.form === 'heading' || (isSub && !inheritsKind(headingText(draft.heading.prose))))
        return draft.depth + 1
    }
    return 1
  }

  #begin(heading: FoundHeading, depth: number, span: Span): void {
    while (this.#open.length > 0 && this.#top()!.depth >= depth) this.#open.pop()
    const parent = this.#open.at(-1) ?? -1
    this.#reach(span.end)
    this.#open.push(this.drafts.length)
    this.drafts.push({ heading, depth, parent, span, blocks: [], isEmpty: true })
  }

  #put(block: Block): void {
    const top = this.#top()
    if (!top) {
      this.lead.push(block)
      return
    }
    top.blocks.push(block)
    this.#reach(block.span.end)
    if (block.kind !== 'comment' && block.kind !== 'rule')
      for (const index of this.#open) this.drafts[index]!.isEmpty = false
  }

  /** Lets every open section reach as far as what was just added. */
  #reach(end: number): void {
    for (const index of this.#open) {
      const draft = this.drafts[index]!
      if (draft.span.end < end) draft.span = { start: draft.span.start, end }
    }
  }
}

function isGroup(blocks: readonly Block[]): boolean {
  return blocks.length > 0 && blocks.every(({ kind }) => kind === 'list')
}

function headingText(prose: Prose): string {
  return phrase(prose).text
}

/** What stands under the title without a heading of its own is the summary, where no section is. */
function leadKind(kinds: readonly SectionKind[]): SectionKind {
  return kinds.includes('summary') ? 'other' : 'summary'
}

/** What is added at the end of a part is not about its subject. */
const addition = /^\W*(?:appendix|references?|links|further reading|glossary|thanks|acknowledge?ments)\b/i

function aboutOf(drafts: readonly Draft[], kinds: readonly SectionKind[]): SectionKind[] {
  const about: SectionKind[] = []
  for (const [index, draft] of drafts.entries()) {
    const isAside = addition.test(headingText(draft.heading.prose))
    about.push(kinds[index] !== 'other' ? kinds[index]! : isAside ? 'other' : (about[draft.parent] ?? 'other'))
  }
  return about
}
