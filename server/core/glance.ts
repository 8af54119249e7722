import type { Analysis, AnalyzeOptions } from './analysis.ts'
import { editBetween } from './edit-between.ts'
import type { Finding } from './finding.ts'
import { beginningIn } from './in-order.ts'
import { authorWords } from './language/analysis/author.ts'
import { peopleOf } from './language/analysis/people.ts'
import { withChainEnds } from './language/whys/chain-ends.ts'
import type { Block } from './markdown/blocks.ts'
import { type Chunk, type Parsed, parse } from './markdown/parse.ts'
import type { Section, WhyChain } from './postmortem.ts'
import { read } from './read/read.ts'
import { readingOf, readOptions, toldIn } from './reading-of.ts'
import type { Tried } from './rules/rule.ts'
import { judging } from './rules/run.ts'
import { defaultSettings } from './settings.ts'
import { readSuppressions } from './suppressions/read-suppressions.ts'
import { contains, type Span, shifted, slice } from './text.ts'

/** The section in which a text was changed, judged by itself: what can be said of a key before the whole is judged. */
export interface Glance {
  readonly parsed: Parsed
  /** The section as it stands now. */
  readonly window: Span
  /** Where it stood in the text that was analysed last. */
  readonly before: Span
  /** What stands now in the place of what was changed; what follows moved by as much as the section grew. */
  readonly edit: Span
  /** What is found in it now. */
  readonly findings: readonly Finding[]
  /** The chains of whys that stand in it now. */
  readonly chains: readonly WhyChain[]
  /** Whom it names, as a key: the rest of the document knows them by it. */
  readonly named: string
  /** How many words the author has in all of the document. */
  readonly words: number
}

/** What is seen of a section. */
export type Seen = Pick<Glance, 'findings' | 'chains' | 'named' | 'words'>

/**
 * Judges the section around a change as the rest of the document was read in the last analysis. That costs the same at
 * any length of the document; what it cannot know, `blindSpots` tells.
 */
export function glance(text: string, last: Analysis, options: AnalyzeOptions): Glance | undefined {
  if (last.isTooLong || !last.postmortem.recognition.isPostmortem) return undefined
  const parsed = parse(text, last.parsed)
  const start = parsed.chunks[0]!.start
  const isHeadKept = text.slice(0, start) === last.text.slice(0, last.parsed.chunks[0]!.start)
  const place = isHeadKept ? changed(last.parsed.chunks, parsed.chunks) : undefined
  if (!place) return undefined
  const chunks = parsed.chunks.slice(place.from, place.to)
  const window = { start: chunks[0]!.start, end: endOf(chunks.at(-1)!) }
  const before = { start: window.start, end: window.end - (text.length - last.text.length) }
  const inside = editBetween(slice(last.text, before), slice(text, window))
  const edit = inside ? shifted(inside, window.start) : { start: window.end, end: window.end }
  return { parsed, window, before, edit, ...seenIn(window, before, chunks, parsed, last, options) }
}

/**
 * The rules that find other things in a section when they see the whole document: of what they say there the last
 * analysis is to be believed, not the glance. Told by a glance at the section as it was for that analysis.
 */
export function blindSpots(seen: Glance, last: Analysis, options: AnalyzeOptions): ReadonlySet<string> {
  return differing(seen.before, asItWas(seen, last, options).findings, last.findings)
}

/** What a glance sees of the section as it was for the last analysis. */
export function asItWas({ before }: Glance, last: Analysis, options: AnalyzeOptions): Seen {
  const chunks = last.parsed.chunks.filter(({ start }) => before.start <= start && start < before.end)
  return seenIn(before, before, chunks, last.parsed, last, options)
}

/** The rules of which a section shows other findings than the whole has in it. */
export function differing(section: Span, seen: readonly Finding[], whole: readonly Finding[]): ReadonlySet<string> {
  const there = whole.slice(...beginningIn(whole, section))
  const missing = (from: readonly Finding[], others: readonly Finding[]) =>
    from.filter((finding) => !others.some((other) => isSame(finding, other)))
  return new Set([...missing(there, seen), ...missing(seen, there)].map(({ rule }) => rule))
}

/** Whether two findings of one version of a text say the same; their fixes are work that waits until somebody asks. */
export function isSame(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.severity === b.severity &&
    a.message === b.message &&
    a.span.start === b.span.start &&
    a.span.end === b.span.end
  )
}

/** Whether something stands in a section; what begins in it belongs to it. */
export function isIn(span: Span, window: Span): boolean {
  return window.start <= span.start && span.start < window.end
}

/** The chunks of the sections that changed, by index; none where there is nothing to keep outside of them. */
function changed(old: readonly Chunk[], now: readonly Chunk[]): { from: number; to: number } | undefined {
  const isKept = (before: Chunk | undefined, after: Chunk) => before?.linked === after.linked
  let from = 0
  while (from < now.length && isKept(old[from], now[from]!)) from++
  if (from === now.length) return undefined
  let to = now.length
  while (to > from && isKept(old[to - 1 + old.length - now.length], now[to - 1]!)) to--
  while (from > 0 && !isHeading(now[from]!)) from--
  if (to === from) to++
  while (to < now.length && !isHeading(now[to]!)) to++
  return now[from] ? { from, to } : undefined
}

function isHeading({ text }: Chunk): boolean {
  return text.startsWith('#')
}

function endOf({ start, text }: Chunk): number {
  return start + text.length
}

function seenIn(
  window: Span,
  before: Span,
  chunks: readonly Chunk[],
  parsed: Parsed,
  last: Analysis,
  options: AnalyzeOptions,
): Seen {
  const blocks = [...headingsAbove(chunks[0]!, parsed, last), ...chunks.flatMap((chunk) => chunk.blocks)]
  const { text, definitions } = parsed
  const settings = options.settings ?? defaultSettings
  const found = read(
    { text, blocks, definitions, chunks, parses: 0 },
    { ...readOptions(options), known: last.postmortem },
  )
  const language = last.foreign === undefined ? options.language : undefined
  const sentences = language?.sentences(toldIn(found), last.people) ?? []
  const postmortem = withChainEnds(found, sentences)
  const replaced = last.sentences.slice(...beginningIn(last.sentences, before))
  const words = authorWords(last) - authorWords({ sentences: replaced }) + authorWords({ sentences })
  const reading = {
    ...readingOf(text, postmortem, last.people, sentences, options),
    words,
    tried: (changed: string): Tried | undefined => {
      const seen = glance(changed, last, options)
      return seen && { before: findings, after: seen.findings }
    },
  }
  const suppressions = readSuppressions(text, parsed)
  const [from, to] = beginningIn(last.findings, before)
  const elsewhere = [...last.findings.slice(0, from), ...last.findings.slice(to)]
  const comments = { suppressions, window, elsewhere, hasLanguage: language !== undefined }
  const rules = judging(reading, settings, comments, options.onRuleError)
  let step = rules.next()
  while (!step.done) step = rules.next()
  const findings = step.value.filter(({ span }) => isIn(span, window))
  const chains = postmortem.fiveWhys.filter(({ span }) => isIn(span, window))
  return { findings, chains, named: peopleOf(found, settings.people).key, words }
}

/** The front matter and the headings under which a place stands, outermost first. */
function headingsAbove({ start, text }: Chunk, parsed: Parsed, last: Analysis): Block[] {
  const depth = /^#*/.exec(text)![0].length
  const { sections } = last.postmortem
  const first = last.parsed.blocks[0]
  const above: Block[] = []
  let index: number | undefined = sections.findLastIndex(({ headingSpan }) => headingSpan.end <= start)
  while (index !== undefined && index >= 0) {
    const section: Section = sections[index]!
    const block = section.depth < depth || depth === 0 ? blockAt(section.headingSpan, parsed.chunks) : undefined
    if (block) above.unshift(block)
    index = section.parent
  }
  return first?.kind === 'frontMatter' ? [first, ...above] : above
}

function blockAt(span: Span, chunks: readonly Chunk[]): Block | undefined {
  const chunk = chunks.findLast(({ start }) => start <= span.start)
  return chunk?.blocks.find((block) => contains(block.span, span))
}
