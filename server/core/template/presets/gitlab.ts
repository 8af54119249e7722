import type { Preset } from '../section-template.ts'

/** GitLab, incident review template. */
export const gitlab: Preset = [
  { kind: 'summary', heading: 'Summary' },
  { kind: 'impact', heading: 'Customer impact' },
  { kind: 'rootCauses', heading: 'What were the root causes?' },
  { kind: 'detection', heading: 'How was it detected?' },
  { kind: 'timeline', heading: 'Timeline (UTC)' },
  {
    kind: 'other',
    heading: 'Post incident analysis',
    isOptional: true,
    body: '⟨Did earlier incidents share this cause? Was work in the backlog that would have helped? Did a change trigger it?⟩',
  },
  { kind: 'wentWell', heading: 'What went well?' },
  { kind: 'lessons', heading: 'Lessons learned', isOptional: true },
  { kind: 'actionItems', heading: 'Corrective actions' },
]
