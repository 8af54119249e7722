import type { Preset } from '../section-template.ts'

/** Amazon Web Services, *Correction of Error*. */
export const awsCoe: Preset = [
  { kind: 'summary', heading: 'Summary' },
  { kind: 'impact', heading: 'Customer impact' },
  { kind: 'timeline', heading: 'Timeline (UTC)' },
  {
    kind: 'other',
    heading: 'Metrics',
    isOptional: true,
    body: '- ⟨Graphs that show the impact, from before its start to after its end⟩',
  },
  { kind: 'detection', heading: 'Detection' },
  { kind: 'resolution', heading: 'Mitigation' },
  { kind: 'fiveWhys', heading: 'Five Whys' },
  { kind: 'lessons', heading: 'Lessons learned' },
  { kind: 'actionItems', heading: 'Action items' },
  {
    kind: 'other',
    heading: 'Related items',
    isOptional: true,
    body: '- ⟨Earlier incidents and reviews like this one⟩',
  },
]
