import type { Preset } from '../section-template.ts'

/** Atlassian, *Incident Management Handbook*, postmortem template. */
export const atlassian: Preset = [
  { kind: 'summary', heading: 'Incident summary' },
  {
    kind: 'background',
    heading: 'Leadup',
    body: '⟨What led up to it: the changes and events before the impact began⟩',
  },
  { kind: 'rootCauses', heading: 'Fault', body: '⟨What did not work as expected, with graphs⟩' },
  { kind: 'impact', heading: 'Impact' },
  { kind: 'detection', heading: 'Detection' },
  { kind: 'resolution', heading: 'Response', body: '⟨Who responded, when, and what delayed them⟩' },
  { kind: 'resolution', heading: 'Recovery' },
  { kind: 'timeline', heading: 'Timeline (UTC)' },
  { kind: 'fiveWhys', heading: 'Five whys' },
  { kind: 'rootCauses', heading: 'Root cause' },
  {
    kind: 'other',
    heading: 'Backlog check',
    isOptional: true,
    body: '⟨What in the backlog would prevent or soften it, and why it is not done⟩',
  },
  { kind: 'other', heading: 'Recurrence', isOptional: true, body: '⟨Which earlier incidents share this root cause⟩' },
  { kind: 'lessons', heading: 'Lessons learned' },
  { kind: 'actionItems', heading: 'Corrective actions' },
]
