import type { Block } from '../../markdown/blocks.ts'
import type { SectionKind } from '../../postmortem.ts'
import { isFieldName } from '../metadata/field-names.ts'
import { inheritsKind, isItemOf } from './inherited-kind.ts'
import { contentKind, holdsWhys, tellsWhatWas } from './section-content.ts'
import { type ExtraSynonyms, isSectionLabel, kindOfHeading } from './section-kinds.ts'

/** A section as far as its kind depends on it. */
export interface Outlined {
  readonly text: string
  /** Written as a Markdown heading, not as a bold line or label. */
  readonly isHeading: boolean
  readonly depth: number
  /** Index of the section around it, -1 for none. */
  readonly parent: number
  readonly blocks: readonly Block[]
}

/** The kinds of all sections: by their headings, by the section they divide, else by what they hold. */
export function kindsOf(sections: readonly Outlined[], extra: ExtraSynonyms): SectionKind[] {
  const children = childrenOf(sections)
  const kinds: SectionKind[] = []
  const about: SectionKind[] = []
  const hasHeadings =
    sections.filter(({ isHeading, text }) => isHeading && kindOfHeading(text, extra)?.isSet).length >= 3
  for (const [index, section] of sections.entries()) {
    kinds.push(
      index === 0 && isTitle(section, extra)
        ? 'other'
        : kindOf(section, children[index]!, {
            extra,
            hasHeadings,
            parent: sections[section.parent],
            parentKind: kinds[section.parent] ?? 'other',
            above: about[section.parent] ?? 'other',
            previous: kinds[index - 1],
          }),
    )
    about.push(kinds[index] === 'other' ? (about[section.parent] ?? 'other') : kinds[index]!)
  }
  return settled(sections, kinds, extra)
}

/**
 * The section whose heading is the document's title: the first of level 1, else the one it opens with; -1 where that is
 * a section of the postmortem or a field ("Owner: @ann").
 */
export function titleOf(sections: readonly Outlined[], kinds: readonly SectionKind[]): number {
  const first = sections.findIndex(({ isHeading, depth }) => isHeading && depth === 1)
  if (first >= 0 && kinds[first] === 'other') return first
  return kinds[0] === 'other' && !isFieldName(sections[0]!.text.split(':', 1)[0]!) ? 0 : -1
}

/** "Why search was down: a retrospective" names no section. */
function isTitle({ text, isHeading, depth }: Outlined, extra: ExtraSynonyms): boolean {
  return depth === 1 && isHeading && !kindOfHeading(text, extra)?.isSet
}

function kindOf(
  { text, isHeading, blocks }: Outlined,
  children: readonly Outlined[],
  around: {
    readonly extra: ExtraSynonyms
    /** The document's parts are told by Markdown headings. */
    readonly hasHeadings: boolean
    readonly parent: Outlined | undefined
    readonly parentKind: SectionKind
    /** What the parts around it are about, however far up. */
    readonly above: SectionKind
    readonly previous: SectionKind | undefined
  },
): SectionKind {
  const { extra, hasHeadings, parent, parentKind, above, previous } = around
  const found = kindOfHeading(text, extra)
  if (parentKind !== 'other' && parent) {
    if (parentKind === 'fiveWhys' && /\b(?:why|how)\b/i.test(text.slice(0, 200))) return 'fiveWhys'
    if (!found?.isSet && (inheritsKind(text) || isItemOf(text, parent.text))) return parentKind
    if (!found) return 'other'
    // "Alerts" or "Scope" inside another part is a topic of it.
    if (found.isSet && found.kind !== 'fiveWhys' && !reviews.has(found.kind) && !isSectionLabel(text, extra))
      return 'other'
    return divided(parentKind, found.kind, found.isSet || isClause.test(text))
  }
  if (parent && above === 'actionItems' && !found?.isSet && isItemOf(text, parent.text)) return above
  if (found && above === 'lessons') return divided('lessons', found.kind, found.isSet)
  // Where the sections have headings, a bold line in one of them that only hints at a kind is a topic.
  if (!isHeading && !found?.isSet && hasHeadings && parent?.isHeading && !inheritsKind(text)) return 'other'
  if (!found && inheritsKind(text) && previous === 'timeline') return 'timeline'
  const isChain = (!found || found.kind === 'rootCauses') && /\bwhy\b/i.test(text.slice(0, 200))
  if (
    isChain &&
    holdsWhys(
      blocks,
      children.map((child) => child.text),
    )
  )
    return 'fiveWhys'
  if (found) return found.kind
  return (
    contentKind(blocks) ?? (children.filter((child) => inheritsKind(child.text)).length >= 3 ? 'timeline' : 'other')
  )
}

/** What a heading that names `kind` means inside a section of another kind. */
function divided(parent: SectionKind, kind: SectionKind, isCertain: boolean): SectionKind {
  if (kind === 'summary') return parent
  // Phases of the timeline ("Detection", "Recovery") and topics of the follow-ups ("Process improvements").
  if (parent === 'timeline') return phases.has(kind) ? 'timeline' : isCertain ? kind : 'other'
  if (parent === 'actionItems') return reviews.has(kind) && isCertain ? kind : 'other'
  // What was done about a lesson did not end the incident.
  if (parent === 'lessons') return kind === 'resolution' ? 'actionItems' : reviews.has(kind) ? kind : 'other'
  return kind
}

const isClause = /^\W*(?:what|how|which)\b/i
const phases: ReadonlySet<SectionKind> = new Set(['detection', 'resolution', 'trigger', 'background', 'impact'])
const reviews: ReadonlySet<SectionKind> = new Set(['lessons', 'wentWell', 'wentWrong', 'lucky', 'actionItems'])

/** What only the whole document tells. */
function settled(sections: readonly Outlined[], kinds: readonly SectionKind[], extra: ExtraSynonyms): SectionKind[] {
  const has = (kind: SectionKind) => kinds.includes(kind)
  const changed = new Map<number, SectionKind>()
  // A postmortem is summed up once: "Diagnostics summary" further down is about its own topic.
  const summary = kinds.indexOf('summary')
  const opening = has('summary') ? -1 : openingOf(sections, kinds)
  return sections.map(({ text, blocks, parent }, index): SectionKind => {
    const kind = kinds[index]!
    let now = changed.get(parent) !== undefined && kind === kinds[parent] ? changed.get(parent)! : kind
    // Without another place for them, "Remediation" and "Fixes" are the follow-ups.
    if (
      kind === 'resolution' &&
      !has('actionItems') &&
      has('timeline') &&
      /^\W*(?:[\d.]+ )?(?:remediations?|fixes)\b/i.test(text) &&
      !tellsWhatWas(blocks)
    )
      now = 'actionItems'
    if (kind === 'summary' && index !== summary && kindOfHeading(text, extra)?.isSet !== true) now = 'other'
    if (kind === 'summary' && !has('timeline') && contentKind(blocks) === 'timeline') now = 'timeline'
    if (index === opening) now = 'summary'
    if (now !== kind) changed.set(index, now)
    return now
  })
}

/** The section that opens a postmortem with prose is its summary, whatever its heading ("The blurb"). */
function openingOf(sections: readonly Outlined[], kinds: readonly SectionKind[]): number {
  const title = titleOf(sections, kinds)
  const first = title + 1
  const opening = sections[first]
  if (!opening || kinds[first] !== 'other' || (title >= 0 && saysMore(sections[title]!.blocks))) return -1
  const isProse = opening.blocks.length > 0 && opening.blocks.every(({ kind }) => kind === 'paragraph')
  const known = new Set(kinds.filter((kind) => kind !== 'other'))
  return isProse && known.size >= 4 && !formality.test(opening.text) ? first : -1
}

/** Prose under the title that goes beyond a line of metadata sums up itself. */
function saysMore(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'paragraph' && block.prose.text.length > 300)
}

const formality =
  /\b(?:purpose|scope|status|metadata|dates?|authors?|links?|references|disclaimer|notes?|subject|about|version|review|evidence)\b/i

function childrenOf(sections: readonly Outlined[]): Outlined[][] {
  const children: Outlined[][] = sections.map(() => [])
  for (const section of sections) children[section.parent]?.push(section)
  return children
}
