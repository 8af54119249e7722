import type { Preset } from '../section-template.ts'

/** Google, *Site Reliability Engineering*, appendix D. */
export const google: Preset = [
  { kind: 'summary', heading: 'Summary' },
  { kind: 'impact', heading: 'Impact' },
  { kind: 'rootCauses', heading: 'Root Causes' },
  { kind: 'trigger', heading: 'Trigger' },
  { kind: 'resolution', heading: 'Resolution' },
  { kind: 'detection', heading: 'Detection' },
  { kind: 'actionItems', heading: 'Action Items' },
  { kind: 'lessons', heading: 'Lessons Learned', body: '' },
  { kind: 'wentWell', heading: 'What went well', isNested: true },
  { kind: 'wentWrong', heading: 'What went wrong', isNested: true },
  { kind: 'lucky', heading: 'Where we got lucky', isNested: true },
  { kind: 'timeline', heading: 'Timeline (UTC)' },
  {
    kind: 'other',
    heading: 'Supporting information',
    isOptional: true,
    body: '- ⟨graphs, logs, chat, related incidents⟩',
  },
]
