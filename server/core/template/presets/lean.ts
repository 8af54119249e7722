import type { Preset } from '../section-template.ts'

/** One page, for near misses and small incidents. */
export const lean: Preset = [
  { kind: 'summary', heading: 'Summary' },
  { kind: 'impact', heading: 'Impact' },
  { kind: 'timeline', heading: 'Timeline (UTC)' },
  { kind: 'rootCauses', heading: 'Root causes' },
  { kind: 'actionItems', heading: 'Action items' },
]
