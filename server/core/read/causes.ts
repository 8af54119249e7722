import type { Block, Item } from '../markdown/blocks.ts'
import type { Prose } from '../markdown/prose.ts'
import type { Cause } from '../postmortem.ts'
import { phrase } from './phrase.ts'
import { proseUnits } from './prose-units.ts'
import { isGuidance } from './recognition/guidance.ts'
import type { Part, Source } from './source.ts'

/**
 * Reads root causes, triggers and contributing factors: one for each list item, table row or paragraph of their
 * sections.
 */
export function readCauses(source: Source): {
  rootCauses: Cause[]
  triggers: Cause[]
  contributingFactors: Cause[]
} {
  return {
    rootCauses: causesIn(source, 'rootCauses'),
    triggers: causesIn(source, 'trigger'),
    contributingFactors: causesIn(source, 'contributingFactors'),
  }
}

function causesIn({ parts }: Source, kind: keyof typeof labels): Cause[] {
  const inSections = parts.filter(({ about }) => about === kind).flatMap(({ blocks }) => causesOf(blocks))
  const proses = inSections.length > 0 ? inSections : labelledIn(parts, labels[kind])
  return proses
    .filter((prose) => !isGuidance(prose) && !isNothing(prose.text))
    .map((prose) => ({ ...phrase(prose), prose }))
}

const labels = {
  rootCauses: /^(?:the )?(?:root )?cause: +/i,
  trigger: /^(?:the )?trigger: +/i,
  contributingFactors: /^contributing (?:factor|cause|condition): +/i,
} as const

/** "Root cause: a lock without expiry" as a line of its own, where no section speaks of causes. */
function labelledIn(parts: readonly Part[], label: RegExp): Prose[] {
  return parts
    .flatMap(({ blocks }) => proseUnits(blocks))
    .flatMap(({ prose, isQuoted }) => {
      const match = isQuoted ? null : label.exec(prose.text)
      return match ? [prose.part(match[0].length)] : []
    })
}

/** "None", "TBD", "-": no cause stated. */
function isNothing(text: string): boolean {
  return /^\W*(?:none|n\/?a|tbd|todo|unknown|to be (?:determined|confirmed|added))?\W*$/i.test(text.slice(0, 80))
}

function causesOf(blocks: readonly Block[]): Prose[] {
  return blocks.flatMap((block, index): Prose[] => {
    switch (block.kind) {
      case 'paragraph':
        // "Three things came together:" only leads to its list.
        return block.prose.text.trimEnd().endsWith(':') && isListed(blocks[index + 1]) ? [] : [block.prose]
      case 'list':
        return block.items.flatMap(causeOfItem)
      case 'table':
        return block.rows.flatMap(({ cells }) => longest(cells.map(({ prose }) => prose.part(0))))
      default:
        return []
    }
  })
}

function isListed(block: Block | undefined): boolean {
  return block?.kind === 'list' || block?.kind === 'table' || block?.kind === 'code' || block?.kind === 'quote'
}

/** What an item says first; what is nested below explains it, or are the causes where the item only leads to them. */
function causeOfItem({ blocks }: Item): Prose[] {
  const [first, ...rest] = blocks
  if (first?.kind === 'paragraph' && !first.prose.text.trimEnd().endsWith(':')) return [first.prose]
  return causesOf(rest)
}

/** The cell that states the cause is the one that says most. */
function longest(cells: readonly Prose[]): Prose[] {
  const [first, ...others] = cells
  if (!first) return []
  const cell = others.reduce((best, other) => (other.text.length > best.text.length ? other : best), first)
  return cell.text === '' ? [] : [cell]
}
