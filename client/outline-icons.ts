/** Icon and colour of an outline item, by their names in VS Code's icon font and themes. */
import type { OutlineItem, OutlineKind } from '../server/protocol.ts'

export interface Icon {
  readonly name: string
  readonly color?: string
}

/** What happened to an item says more than what it is. */
export function iconOf({ kind, state }: OutlineItem): Icon {
  return state ? byState[state] : byKind[kind]
}

const byKind: Readonly<Record<OutlineKind, Icon>> = {
  timeline: { name: 'history' },
  entry: { name: 'circle-small-filled' },
  gap: { name: 'ellipsis' },
  impact: { name: 'pulse' },
  fact: { name: 'circle-small-filled' },
  readiness: { name: 'tasklist' },
  missing: { name: 'circle-large-outline' },
  rootCauses: { name: 'target' },
  cause: { name: 'circle-small-filled' },
  contributingFactors: { name: 'layers' },
  fiveWhys: { name: 'type-hierarchy-sub' },
  why: { name: 'question' },
  actionItems: { name: 'checklist' },
  actionItem: { name: 'circle-large-outline' },
}

const byState: Readonly<Record<NonNullable<OutlineItem['state']>, Icon>> = {
  done: { name: 'pass-filled', color: 'testing.iconPassed' },
  overdue: { name: 'watch', color: 'list.errorForeground' },
  lacking: { name: 'warning', color: 'list.warningForeground' },
  person: { name: 'account', color: 'list.warningForeground' },
  started: { name: 'flame', color: 'charts.red' },
  detected: { name: 'bell', color: 'charts.yellow' },
  mitigated: { name: 'shield', color: 'charts.blue' },
  resolved: { name: 'check-all', color: 'charts.green' },
}
