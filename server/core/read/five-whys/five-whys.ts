import type { Block, List } from '../../markdown/blocks.ts'
import type { Prose } from '../../markdown/prose.ts'
import type { Phrase, WhyChain } from '../../postmortem.ts'
import { phrase } from '../phrase.ts'
import type { Part, Source } from '../source.ts'
import { ChainBuilder } from './why-chain.ts'
import { readWhyHeadings } from './why-headings.ts'
import { readWhyList } from './why-lists.ts'
import { readWhyFlowchart } from './why-mermaid.ts'
import { asksWhy, readWhyTable, whyColumns } from './why-tables.ts'
import { readSaying } from './why-text.ts'

/**
 * Reads chains of whys: in the parts that are about them in any shape; elsewhere only what cannot be anything else, at
 * least three whys in a row. A heading or sentence that merely asks "Why did this happen?" is no chain.
 */
export function readFiveWhys(source: Source): WhyChain[] {
  const { chains, used } = readWhyHeadings(source)
  for (const part of source.parts) {
    if (used.has(part.index) || part.about === 'timeline' || part.about === 'actionItems') continue
    chains.push(...readPart(part, source))
  }
  return chains.sort((a, b) => a.span.start - b.span.start)
}

function readPart(part: Part, source: Source): WhyChain[] {
  const reader = new PartReader(source, part.about === 'fiveWhys', part.heading && headingPhrase(part.heading))
  reader.readAll(part.blocks)
  return reader.finish()
}

function headingPhrase(heading: Prose): Phrase {
  return phrase(heading)
}

/** What a chain begins with, whatever stands above it. */
const statesProblem = /^(?:problem(?: statement)?|branch|symptom)(?: \w{1,3})?[ \t]?[:–—]/i

/** Fewest steps that make a chain outside a part about whys. */
const fewest = 3

/** Reads the blocks of a part one after the other; what does not belong to the chain ends it. */
class PartReader {
  readonly #source: Source
  /** Whether the heading says that here are whys. */
  readonly #isAnnounced: boolean
  readonly #heading: Phrase | undefined
  readonly #chains: WhyChain[] = []
  #chain = new ChainBuilder()
  /** The list that the chain was read from last: another one begins another chain. */
  #list: List | undefined

  constructor(source: Source, isAnnounced: boolean, heading: Phrase | undefined) {
    this.#source = source
    this.#isAnnounced = isAnnounced
    this.#heading = heading
  }

  readAll(blocks: readonly Block[]): void {
    for (const block of blocks) this.#read(block)
  }

  finish(): WhyChain[] {
    this.#end()
    return this.#chains
  }

  #read(block: Block): void {
    switch (block.kind) {
      case 'paragraph':
        this.#readParagraph(block.prose)
        return
      case 'list':
        this.#readList(block)
        return
      case 'table':
        for (const columns of whyColumns(block)) {
          this.#end()
          if (this.#isAnnounced || (block.rows.length >= fewest && asksWhy(block, columns)))
            readWhyTable(block, columns, this.#chain)
          this.#end()
        }
        return
      case 'quote':
        this.readAll(block.blocks)
        return
      case 'code':
        if (!this.#isAnnounced) return
        this.#end()
        readWhyFlowchart(block, this.#source.text, this.#chain)
        this.#end()
        return
    }
  }

  #readParagraph(prose: Prose): void {
    if (statesProblem.test(prose.text)) this.#end()
    const chain = this.#chain
    const saying = readSaying(prose)
    const { before } = saying
    const last = chain.last
    if (saying.form === 'questions') {
      if (before) {
        if (last !== undefined && chain.isOpen(last)) chain.answer(last, before)
        else if (chain.length === 0) chain.setProblem(before)
      }
      for (const why of saying.whys) chain.follow(why)
    } else if (last !== undefined && chain.isOpen(last) && saying.whole) chain.answer(last, saying.whole)
    else if (saying.form === 'arrows' && (this.#isAnnounced || isCausal(prose.text, saying.whys.length))) {
      this.#end()
      if (before) this.#chain.setProblem(before)
      for (const why of saying.whys) this.#chain.follow(why)
      this.#end()
    } else if (saying.form === 'because' && this.#isLadder(prose.text, saying.whys.length)) {
      if (before && chain.length === 0) chain.setProblem(before)
      for (const why of saying.whys) chain.follow(why)
    } else if (chain.length === 0 && this.#isAnnounced && before) {
      if (isStatement(before.text)) chain.setProblem(before)
    } else if (!this.#isAnnounced) this.#end()
  }

  /** Becauses that are the chain: a remark after the questions may have one as well. */
  #isLadder(text: string, steps: number): boolean {
    return this.#isAnnounced ? steps > 1 && this.#chain.asked === 0 : isLadder(text, steps)
  }

  #readList(list: List): void {
    const continues = this.#list !== undefined && list.ordered && (list.items[0]?.number ?? 1) > 1
    if (this.#list && !continues) this.#end()
    if (!this.#isAnnounced && !isWhyList(list)) {
      this.#end()
      return
    }
    readWhyList(list, this.#chain, this.#isAnnounced, this.#chain.last)
    this.#list = list
  }

  #end(): void {
    const chain = this.#chain
    const isChain = this.#isAnnounced ? chain.length > 0 : chain.length >= fewest
    const built = isChain ? chain.build(this.#heading) : undefined
    if (built) this.#chains.push(built)
    this.#chain = new ChainBuilder()
    this.#list = undefined
  }
}

/** Whether every item of a list asks why, or answers the item that does. */
function isWhyList(list: List): boolean {
  const asked = list.items.filter((item) => {
    const first = item.blocks[0]
    return first?.kind === 'paragraph' && readSaying(first.prose).form === 'questions'
  })
  return asked.length > 0 && asked.length * 2 >= list.items.length
}

/** Arrows that point from effect to cause, as no path or flow of work does. */
function isCausal(text: string, steps: number): boolean {
  return steps >= fewest && /←|⇐|<-/.test(text) && !/→|->/.test(text)
}

/** "…, because …" on line after line. */
function isLadder(text: string, steps: number): boolean {
  return steps >= fewest && [...text.matchAll(/\n\W{0,4}because\b/gi)].length >= fewest - 1
}

/** A sentence or two that a chain may hang on; a remark in brackets or a long explanation is none. */
function isStatement(text: string): boolean {
  return text.length <= 300 && !/^[([]/.test(text)
}
