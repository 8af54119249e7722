import type { TimelineEntry } from '../postmortem.ts'
import type { Source } from './source.ts'

export function readTimeline(_source: Source): TimelineEntry[] {
  return []
}
