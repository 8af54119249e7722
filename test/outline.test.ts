import assert from 'node:assert/strict'
import { analyze } from '../server/core/analyze.ts'
import { type OutlineNode, outlineOf } from '../server/core/outline.ts'

/** The outline as indented lines: label, description, state. */
function draw(text: string): string {
  const lines = (nodes: readonly OutlineNode[], depth: number): string[] =>
    nodes.flatMap(({ label, description, state, children }) => [
      `${'  '.repeat(depth)}${label}${description ? ` — ${description}` : ''}${state ? ` [${state}]` : ''}`,
      ...lines(children, depth + 1),
    ])
  return lines(outlineOf(analyze(text).postmortem), 0).join('\n')
}

function check(text: string, expected: string): void {
  assert.equal(draw(text.replace(/^\n/, '')), expected.trim())
}

describe('the outline', () => {
  it('counts elapsed time from the start of the incident and leaves out a date that all share', () =>
    check(
      `
# Incident 2026-03-02

## Timeline (UTC)

- 2026-03-02 09:30 Release 7 is deployed
- 2026-03-02 10:00 Impact starts: searches are empty
- 2026-03-02 11:05 Resolved
`,
      `
Timeline — 3 · 1 h 35 min
  09:30  Release 7 is deployed — −30 min
  10:00  Impact starts: searches are empty [started]
  11:05  Resolved — +1 h 05 min [resolved]`,
    ))

  it('counts elapsed time by the clock on the wall where no zone or no date is known', () => {
    check(
      '# Incident 2026-03-02\n\n## Timeline\n\n- 23:50 Errors\n- 00:20 Rolled back\n',
      'Timeline — 2 · 30 min\n  23:50  Errors\n  00:20  Rolled back — +30 min [mitigated]',
    )
    check(
      '# Incident\n\n## Timeline\n\n- 23:50 Errors\n- 00:20 Rolled back\n',
      'Timeline — 2 · 30 min\n  23:50  Errors\n  00:20  Rolled back — +30 min [mitigated]',
    )
  })

  it('does not subtract clocks of different zones that it does not know', () =>
    check(
      '# Incident\n\n## Timeline\n\n- 10:00 IST Errors\n- 10:20 BST Rolled back\n',
      'Timeline — 2\n  10:00 IST  Errors\n  10:20 BST  Rolled back [mitigated]',
    ))

  it('shows a tree of whys as a tree and says how it ends', () =>
    check(
      `
# Incident

## Five Whys

- Problem: stale prices
  - Why did prices go stale? The feed stopped.
    - Why? It has no quarantine.
  - Why did nobody see it? The alert compares with the same feed.
`,
      `
Five Whys: stale prices — 2 whys · ends at the system
  Why did prices go stale? — The feed stopped.
    Why? — It has no quarantine.
  Why did nobody see it? — The alert compares with the same feed.`,
    ))

  it('says what action items lack, and leaves done ones alone', () =>
    check(
      `
# Incident

## Action items

- [ ] Add an alert (owner: Noor)
- [x] Restore the index
- [ ] Add a canary (owner: Theo, due 2026-06-01, OPS-7)
`,
      `
Action items — 2 of 3 open
  Add an alert — no due date, ticket [lacking]
  Restore the index [done]
  Add a canary — Theo · 2026-06-01 · OPS-7`,
    ))

  it('has no group without content', () => check('# Incident\n\n## Summary\n\nNothing yet.\n', ''))
})
