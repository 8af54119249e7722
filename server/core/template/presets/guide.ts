import type { Preset } from '../section-template.ts'

/** The founding guide: the sections that a useful postmortem has, and those that help to write it. */
export const guide: Preset = [
  { kind: 'summary', heading: 'Summary' },
  { kind: 'impact', heading: 'Impact' },
  { kind: 'timeline', heading: 'Timeline (UTC)' },
  { kind: 'rootCauses', heading: 'Root causes' },
  { kind: 'contributingFactors', heading: 'Contributing factors' },
  { kind: 'fiveWhys', heading: 'Five Whys', isOptional: true },
  { kind: 'actionItems', heading: 'Action items' },
  { kind: 'wentWell', heading: 'What went well' },
  { kind: 'wentWrong', heading: 'What went wrong', isOptional: true },
  { kind: 'lucky', heading: 'Where we got lucky', isOptional: true },
  { kind: 'lessons', heading: 'Lessons learned', isOptional: true },
]
