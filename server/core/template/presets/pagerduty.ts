import type { Preset } from '../section-template.ts'

/** PagerDuty, *Postmortem documentation*, template. */
export const pagerduty: Preset = [
  { kind: 'summary', heading: 'Overview' },
  { kind: 'trigger', heading: 'What happened', isOptional: true, body: '⟨How the systems behaved, in short⟩' },
  { kind: 'contributingFactors', heading: 'Contributing factors' },
  { kind: 'resolution', heading: 'Resolution' },
  { kind: 'impact', heading: 'Impact' },
  { kind: 'participants', heading: 'Responders', isOptional: true },
  { kind: 'timeline', heading: 'Timeline (UTC)' },
  { kind: 'lessons', heading: "How'd we do?", body: '' },
  { kind: 'wentWell', heading: 'What went well', isNested: true },
  { kind: 'wentWrong', heading: "What didn't go so well", isNested: true },
  { kind: 'actionItems', heading: 'Action items' },
  { kind: 'other', heading: 'Messaging', isOptional: true, body: '⟨What was said to whom, inside and outside⟩' },
]
