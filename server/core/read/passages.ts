import type { ActionItem, Passage, TimelineEntry, WhyChain } from '../postmortem.ts'
import type { Source } from './source.ts'

/** Collects every stretch of prose that language rules may judge, with its section, role and voice. */
export function readPassages(
  _source: Source,
  _parts: {
    readonly timeline: readonly TimelineEntry[]
    readonly actionItems: readonly ActionItem[]
    readonly fiveWhys: readonly WhyChain[]
  },
): Passage[] {
  return []
}
