import type { Block } from '../../markdown/blocks.ts'
import type { Phrase, WhyChain } from '../../postmortem.ts'
import { phrase } from '../phrase.ts'
import type { Part, Source } from '../source.ts'
import { ChainBuilder } from './why-chain.ts'
import { readSaying } from './why-text.ts'

/** Chains in which every why is a heading with its answer below: "#### Why 2: Why did …?", "**Q1. Why did …?**". */
export function readWhyHeadings(source: Source): { chains: WhyChain[]; used: Set<number> } {
  const chains: WhyChain[] = []
  const used = new Set<number>()
  let run: Part[] = []
  const flush = () => {
    const chain = run.length > 1 ? chainOf(run, source) : undefined
    if (chain) {
      chains.push(chain)
      for (const part of run) used.add(part.index)
    }
    run = []
  }
  for (const part of source.parts) {
    const last = run.at(-1)
    if (!isWhyPart(part, source)) {
      // What stands nested below a why is part of its answer.
      if (last && part.section && isWithin(part, last, source)) continue
      flush()
      continue
    }
    if (last && (last.section!.parent !== part.section!.parent || numberOf(part) === 1)) flush()
    run.push(part)
  }
  flush()
  return { chains, used }
}

function isWithin(part: Part, outer: Part, source: Source): boolean {
  for (let at = part.section?.parent; at !== undefined; at = source.sections[at]?.parent)
    if (at === outer.index) return true
  return false
}

/** In a part about whys any "Why …?" or "How …?" heading is a step, elsewhere only a numbered one. */
function isWhyPart(part: Part, source: Source): boolean {
  const { heading, section, about } = part
  if (!heading || !section) return false
  if (numberOf(part) !== undefined) return true
  return about === 'fiveWhys' && isAsked(heading.text) && isBelowWhys(part, source)
}

/** Whether a part stands in one about whys: it is a step, not the heading of the chain. */
function isBelowWhys({ section }: Part, source: Source): boolean {
  return section?.kind !== 'fiveWhys' || source.sections[section.parent ?? -1]?.kind === 'fiveWhys'
}

function isAsked(text: string): boolean {
  return /^\W*(?:\d{1,2}[.)]\s*)?(?:why|how)\b.*\?\W*$/i.test(text)
}

/** The number of "Why 2", "How 2: …" and "Q2. Why …"; "Q2 2026" and "Why 3 replicas are too few" have none. */
function numberOf({ heading }: Part): number | undefined {
  const match = /^\W{0,9}(why|q|how)\s?#?(\d{1,2})\s{0,3}(?:[.:)–—-]|$)/i.exec(heading?.text.trim() ?? '')
  const isNumbered = match && (match[1]!.toLowerCase() !== 'q' || /\b(?:why|how)\b/i.test(heading!.text))
  return isNumbered ? Number(match[2]) : undefined
}

function chainOf(parts: readonly Part[], source: Source): WhyChain | undefined {
  const chain = new ChainBuilder()
  for (const part of parts) {
    const saying = readSaying(part.heading!)
    const [why] = saying.whys
    const question = why?.question ?? why?.answer ?? phrase(part.heading!)
    const answer = why?.question ? (answerIn(part.blocks) ?? why.answer) : answerIn(part.blocks)
    const end = answer ? answer.span.end : part.section!.headingSpan.end
    chain.follow({ question, ...(answer && { answer }), span: { start: part.section!.headingSpan.start, end } })
  }
  const parent = source.sections[parts[0]!.section!.parent ?? -1]
  const heading = source.parts.find((part) => part.section === parent && parent !== undefined)?.heading
  return chain.build(heading && phrase(heading))
}

/** The first paragraph, or the first item of a list. */
function answerIn(blocks: readonly Block[]): Phrase | undefined {
  for (const block of blocks) {
    if (block.kind === 'paragraph') return phrase(block.prose)
    if (block.kind === 'list') return answerIn(block.items[0]?.blocks ?? [])
    if (block.kind === 'quote') return answerIn(block.blocks)
  }
  return undefined
}
