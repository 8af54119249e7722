import type { Impact } from '../postmortem.ts'
import type { Source } from './source.ts'

/** Reads users, requests, percentages, duration and money, or a stated reason why not measured. */
export function readImpact(_source: Source): Impact {
  return {}
}
