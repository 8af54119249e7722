/** Timeline entries in lists, lines, quotes and logs. */
import type { Block, Item, List } from '../../markdown/blocks.ts'
import { type Prose, verbatim } from '../../markdown/prose.ts'
import type { Span } from '../../text.ts'
import { phrase } from '../phrase.ts'
import { type Candidate, linesOf } from './timeline-candidate.ts'
import { fieldOf, insideOf, type Lead, leadOf, wordLeadOf } from './timeline-lead.ts'
import { rowsOf } from './timeline-table.ts'

/** What the blocks of a timeline hold, in order: candidates for entries, and prose that may state a date or a zone. */
export type Found =
  | { readonly kind: 'candidate'; readonly candidate: Candidate; readonly depth: number }
  | { readonly kind: 'statement'; readonly prose: Prose }

/** Reads blocks that stand in a timeline. */
export function findIn(blocks: readonly Block[], source: string): Found[] {
  const reader = new Reader(source)
  reader.read(blocks, 0)
  if (!reader.found.some((found) => found.kind === 'candidate')) reader.readLogs(blocks)
  return reader.found
}

class Reader {
  readonly found: Found[] = []
  readonly #source: string
  /** Index in `found` of the line entry that a further paragraph belongs to. */
  #openLine = -1

  constructor(source: string) {
    this.#source = source
  }

  read(blocks: readonly Block[], depth: number): void {
    for (const block of blocks) this.#readBlock(block, depth)
  }

  #readBlock(block: Block, depth: number): void {
    switch (block.kind) {
      case 'paragraph':
        this.#readParagraph(block.prose)
        return
      case 'list':
        this.#openLine = -1
        this.#readList(block, depth)
        return
      case 'table':
        this.#openLine = -1
        for (const candidate of rowsOf(block)) this.#add(candidate, depth)
        return
      case 'quote':
        if (!isCallout(block.blocks)) this.read(block.blocks, depth)
        return
      case 'definition': {
        const line = verbatim(this.#source, block.span)
        const lead = leadOf(line)
        if (lead?.sureness === 'sure') this.#add({ form: 'line', span: block.span, ...lead }, depth)
        return
      }
    }
  }

  #add(candidate: Candidate, depth: number): void {
    this.found.push({ kind: 'candidate', candidate, depth })
  }

  /** Each line that begins with a time is an entry, if the paragraph begins so; other lines go on with the one before. */
  #readParagraph(prose: Prose): void {
    let entry: LineEntry | undefined
    const flush = (): void => {
      if (!entry) return
      this.#openLine = this.found.length
      this.#add(lineCandidate(entry, prose, this.#source), 0)
    }
    const lines = linesOf(prose)
    for (const [index, line] of lines.entries()) {
      const lead = leadOf(line) ?? fieldOf(line) ?? (index === 0 ? wordLeadOf(line) : undefined)
      if (lead && (index === 0 || !entry || isAlike(lead, entry.lead))) {
        flush()
        entry = { lead, first: line, last: line, before: lines[index - 1], after: lines[index + 1] }
      } else if (entry) entry = { ...entry, last: line, after: lines[index + 1] }
      else if (index === 0 && !(lines.length > 1 && isIntroduction(line))) {
        this.#readText(prose)
        return
      } else this.found.push({ kind: 'statement', prose: line })
    }
    flush()
  }

  /** A paragraph without a time of its own tells more about the line above it, or states a date or zone. */
  #readText(prose: Prose): void {
    const open = this.found[this.#openLine]
    if (open?.kind !== 'candidate' || open.candidate.body.text !== '') this.found.push({ kind: 'statement', prose })
    else {
      const span = { start: open.candidate.span.start, end: prose.span().end }
      this.found[this.#openLine] = { ...open, candidate: { ...open.candidate, span, body: prose } }
    }
  }

  #readList(list: List, depth: number, isDetail = false): void {
    // Below an entry, only what clearly begins with a time is an entry of its own; the rest are details.
    const leads = list.items.map((item) => {
      const lead = itemLead(item, this.#source)
      return isDetail && (lead?.sureness !== 'sure' || lead.isLabel) ? undefined : lead
    })
    const inside = isDetail || leads.some((lead) => lead && !lead.isLabel) ? [] : insideLeads(list)
    for (const [index, item] of list.items.entries()) {
      const lead = leads[index] ?? inside[index]
      if (lead) this.#add({ form: 'item', span: item.span, ...lead }, depth)
      else if (!isDetail && item.blocks[0]?.kind === 'paragraph')
        this.found.push({ kind: 'statement', prose: item.blocks[0].prose })
      for (const block of item.blocks.slice(1)) {
        if (block.kind === 'list') this.#readList(block, depth + 1, lead !== undefined && !isDay(lead))
        else if (!lead && (block.kind === 'table' || block.kind === 'quote')) this.#readBlock(block, depth + 1)
      }
    }
  }

  /** A code block is the timeline where nothing else tells the times and its lines do. */
  readLogs(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind !== 'code' || block.language === 'mermaid') continue
      const lines = sourceLines(this.#source, block.content.start, block.content.end)
      const leads = lines.map((line) => leadOf(line))
      if (leads.filter((lead) => lead?.when?.start.clock).length * 2 <= lines.length || lines.length < 2) continue
      for (const [index, line] of lines.entries()) {
        const lead = leads[index]
        if (lead) this.#add({ form: 'log', span: line.span(), ...lead }, 0)
      }
    }
  }
}

interface LineEntry {
  readonly lead: Lead
  readonly first: Prose
  readonly last: Prose
  /** The lines around it, which a `<br>` may put on the same line of the source. */
  readonly before: Prose | undefined
  readonly after: Prose | undefined
}

function lineCandidate(entry: LineEntry, prose: Prose, source: string): Candidate {
  const { lead, first, last } = entry
  const span = wholeLines(source, entry)
  if (last === first) return { form: 'line', span, ...lead }
  const below = prose.part(prose.index(first.span().end), prose.index(last.span().end))
  // "Ann  10:02 AM" with what she wrote in the lines below.
  if (lead.isLabel && lead.body.text.split(' ').length <= 3)
    return { form: 'line', span, ...lead, body: below, actor: phrase(lead.body) }
  if (lead.isLabel || lead.body.text === '')
    return { form: 'line', span, ...lead, body: lead.isLabel ? lead.body : below }
  const body = prose.part(prose.index(lead.body.span().start), prose.index(last.span().end))
  return { form: 'line', span, ...lead, body }
}

/** The span with the markers that stand around its text on its first and last line. */
function wholeLines(source: string, { first, last, before, after }: LineEntry): Span {
  const { start } = first.span()
  const { end } = last.span()
  const floor = before?.span().end ?? 0
  const ceiling = after?.span().start ?? source.length
  let from = start
  while (from > floor && !isLineEnd(source[from - 1]!)) from--
  let to = end
  while (to < ceiling && !isLineEnd(source[to]!)) to++
  const isShared = { start: before && from === floor, end: after && to === ceiling }
  while (from < start && ' \t>'.includes(source[from]!)) from++
  while (to > end && ' \t'.includes(source[to - 1]!)) to--
  return { start: isShared.start ? start : from, end: isShared.end ? end : to }
}

/** A day has the day's entries below it. */
function isDay({ when }: Lead): boolean {
  return when?.start.date !== undefined && when.start.clock === undefined
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r'
}

function itemLead(item: Item, source: string): Lead | undefined {
  const [first, next] = item.blocks
  // The parser takes the first line for a definition, and what is wrapped for a paragraph below it.
  if (first?.kind === 'definition')
    return leadOf(
      verbatim(source, { start: first.span.start, end: (next?.kind === 'paragraph' ? next : first).span.end }),
    )
  if (first?.kind !== 'paragraph') return undefined
  return leadOf(first.prose) ?? fieldOf(first.prose) ?? wordLeadOf(first.prose)
}

/** A list in which no item begins with a time may tell the times inside its sentences. */
function insideLeads(list: List): (Lead | undefined)[] {
  const leads = list.items.map(({ blocks: [first] }) =>
    first?.kind === 'paragraph' ? insideOf(first.prose) : undefined,
  )
  return leads.filter((lead) => lead).length * 2 > list.items.length ? leads : []
}

/** Lines of one list look alike; a wrapped sentence that happens to go on with a time does not. */
function isAlike(lead: Lead, before: Lead): boolean {
  return lead.sureness !== 'words' && (lead.separator !== '' || before.separator === '')
}

/** "All times in UTC" or "Monday:" above lines that begin with times. */
function isIntroduction(line: Prose): boolean {
  return /:\s*$|\btimes?\b/i.test(line.text.slice(-80))
}

/** `> [!NOTE]` explains the timeline. */
function isCallout(blocks: readonly Block[]): boolean {
  const [first] = blocks
  return first?.kind === 'paragraph' && /^\[!\w+\]/.test(first.prose.text.slice(0, 30))
}

function sourceLines(source: string, start: number, end: number): Prose[] {
  const lines: Prose[] = []
  let at = start
  for (const line of source.slice(start, end).split(/(\r\n|\n|\r)/)) {
    if (line.trim() !== '') lines.push(verbatim(source, { start: at, end: at + line.length }).part(0))
    at += line.length
  }
  return lines
}
