import type { WhyChain } from '../postmortem.ts'
import type { Source } from './source.ts'

export function readFiveWhys(_source: Source): WhyChain[] {
  return []
}
