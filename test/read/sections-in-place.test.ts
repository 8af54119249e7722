import assert from 'node:assert/strict'
import type { SectionKind } from '../../server/core/postmortem.ts'
import { kindOfHeading } from '../../server/core/read/sections/section-kinds.ts'
import { sourceOf } from './source-of.ts'

/** What a heading means depends on where it stands: all sections of a text as "kind: heading". */
function check(name: string, text: string, wanted: readonly string[]): void {
  it(name, () =>
    assert.deepEqual(
      sourceOf(text).sections.map(({ kind, heading }) => `${kind}: ${heading}`),
      wanted,
    ),
  )
}

const start = '# Ferry bookings lost\n\n## Summary\n\nLost.\n\n## Impact\n\nMuch.\n\n## Timeline\n\n- 10:00 down\n\n'

describe('sections in their place', () => {
  check('horizons of the follow-ups', '## Action items\n\n### Longer-term work\n\n- a\n\nLater:\n\n- b\n', [
    'actionItems: Action items',
    'actionItems: Longer-term work',
    'actionItems: Later:',
  ])
  check(
    'follow-ups with keys below a topic',
    '## Action items\n\n### Detect\n\n#### DT-1 Page on queue age\n\nx\n\n#### B2: Alert on lag\n\nx\n\n#### S3 lifecycle\n\nx\n',
    [
      'actionItems: Action items',
      'other: Detect',
      'actionItems: DT-1 Page on queue age',
      'actionItems: B2: Alert on lag',
      'other: S3 lifecycle',
    ],
  )
  check('a look back among the improvements', '## Improvements\n\nWhat worked:\n\n- a\n\nWhat to improve:\n\n- b\n', [
    'actionItems: Improvements',
    'wentWell: What worked:',
    'wentWrong: What to improve:',
  ])
  check('bold topics where headings tell the parts', `${start}## Figures\n\n**Process improvements:**\n\n- a\n`, [
    'other: Ferry bookings lost',
    'summary: Summary',
    'impact: Impact',
    'timeline: Timeline',
    'other: Figures',
    'other: Process improvements:',
  ])
  check('a second summary of something else', `${start}## Packet capture summary\n\nx\n\n## TL;DR\n\nx\n`, [
    'other: Ferry bookings lost',
    'summary: Summary',
    'impact: Impact',
    'timeline: Timeline',
    'other: Packet capture summary',
    'summary: TL;DR',
  ])
  check(
    'one follow-up of many',
    `${start}## Load test follow-up (2024-03-02)\n\nx\n\n## Follow-up actions for us\n\n- x\n`,
    [
      'other: Ferry bookings lost',
      'summary: Summary',
      'impact: Impact',
      'timeline: Timeline',
      'other: Load test follow-up (2024-03-02)',
      'actionItems: Follow-up actions for us',
    ],
  )
  check('headings of nothing but an emoji', '## 👍\n\n- a\n\n## 👎\n\n- b\n\n## 🍀\n\n- c\n\n## 🦀\n\n- d\n', [
    'wentWell: 👍',
    'wentWrong: 👎',
    'lucky: 🍀',
    'other: 🦀',
  ])
  check(
    'bold questions with the answer on the next line',
    '## Whys\n\n**Why was it late?**\nThe file was.\n\n**Why was the file late?**\nA lock.\n',
    ['fiveWhys: Whys', 'fiveWhys: Why was it late?', 'fiveWhys: Why was the file late?'],
  )
  check(
    'plain lines where nothing is marked as a heading',
    'Issue Summary\nThe ferry bookings were lost.\n\nTimeline\n8:55 AM - down\n9:10 AM - up\n\nRoot Cause and Resolution\nRoot Cause:\nA lock.\n',
    [
      'summary: Issue Summary',
      'timeline: Timeline',
      'rootCauses: Root Cause and Resolution',
      'rootCauses: Root Cause:',
    ],
  )
  check('no plain lines where headings are marked', '# Ferries\n\n## Notes\n\nTimeline\nis what we call it.\n', [
    'other: Ferries',
    'other: Notes',
  ])
  check('how it was before', `${start}## Our pipeline before the incident\n\nx\n`, [
    'other: Ferry bookings lost',
    'summary: Summary',
    'impact: Impact',
    'timeline: Timeline',
    'background: Our pipeline before the incident',
  ])
})

describe('headings in the words of other teams', () => {
  const kinds = (wanted: SectionKind | undefined, ...headings: readonly string[]) => {
    for (const heading of headings)
      it(`${heading} → ${wanted ?? 'no kind'}`, () => assert.equal(kindOfHeading(heading)?.kind, wanted))
  }
  kinds('timeline', 'Response timeline', 'Our detection timeline')
  kinds('impact', 'Services impacted', 'Scope of the outage', 'Data loss')
  kinds('resolution', 'What we did to fix it', 'Long-term solution', 'Rollback')
  kinds('actionItems', 'Future prevention', 'Changes we are making', 'Remaining work', 'Proposed solutions')
  kinds('wentWrong', 'Areas of improvement', 'Opportunities for improvement', 'Things we could improve')
  kinds('rootCauses', 'What the root cause was')
  kinds('contributingFactors', 'Things that made it longer')
  kinds(undefined, 'Where the data was', 'Meetings held')
})
