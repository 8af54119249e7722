import type { Cause } from '../postmortem.ts'
import type { Source } from './source.ts'

/** Reads root causes, triggers and contributing factors from headings, lists and prose. */
export function readCauses(_source: Source): {
  rootCauses: Cause[]
  triggers: Cause[]
  contributingFactors: Cause[]
} {
  return { rootCauses: [], triggers: [], contributingFactors: [] }
}
