import assert from 'node:assert/strict'
import { rules } from '../../server/core/rules/index.ts'
import { guide } from '../../server/core/template/presets/guide.ts'
import { template } from '../../server/core/template/template.ts'
import { applyEdits } from '../../server/core/text.ts'
import { judge } from '../support/judge.ts'

/** The findings about whys and timelines, as `rule: text`. */
function found(text: string): string[] {
  return judge(text).findings.flatMap(({ category, rule, span }) =>
    category === 'whys' || category === 'timeline' ? `${rule}: ${text.slice(span.start, span.end)}` : [],
  )
}

describe('whys and timelines that nobody expects', () => {
  it('are not judged in a new postmortem', () =>
    assert.deepEqual(found(template({ title: 'Search down', severity: 'SEV-2', date: '2026-11-23' }, guide)), []))

  it('a chain of a hundred steps has a finding or two, not a hundred', () => {
    const steps = Array.from(
      { length: 100 },
      (_, at) => `${at + 1}. Why was part ${at} slow? Part ${at + 1} held a lock.`,
    )
    assert.ok(found(`## Five Whys\n\n${steps.join('\n')}\n`).length <= 3)
  })

  it('two timelines are each told from their own beginning', () =>
    assert.deepEqual(
      found(
        '## Timeline of the API (UTC)\n\n- 10:00 Impact starts\n- 11:00 Mitigated\n\n## Timeline of the database (UTC)\n\n- 09:00 Detected\n- 09:30 Resolved\n',
      ).filter((each) => each.startsWith('timeline-out-of-order')),
      [],
    ))

  it('an hour that comes twice is no step back', () =>
    assert.deepEqual(
      found(
        '## Timeline (Europe/Berlin)\n\n- 2026-10-25 02:30 Impact starts\n- 2026-10-25 02:50 Detected\n- 2026-10-25 02:10 Mitigated\n',
      ).map((each) => each.split(':', 1)[0]),
      ['timeline-clock-change'],
    ))

  it('thousands of rows are sorted in one edit each', () => {
    const row = (at: number) =>
      `| ${String(Math.floor(at / 3600)).padStart(2, '0')}:${String(Math.floor(at / 60) % 60).padStart(2, '0')}:${String(at % 60).padStart(2, '0')} | event ${at} |`
    const rows = Array.from({ length: 2000 }, (_, at) => row(at))
    const text = `## Timeline (UTC)\n\n| Time | Event |\n|---|---|\n${[rows[1], rows[0], ...rows.slice(2)].join('\n')}\n`
    const finding = judge(text).findings.find(({ rule }) => rule === 'timeline-out-of-order')
    assert.equal(finding?.fixes[0]?.edits.length, 2)
    assert.ok(applyEdits(text, finding.fixes[0].edits).includes(rows.slice(0, 3).join('\n')))
  })
})

describe('documents that nobody expects', () => {
  const rulesOf = (text: string, category: string) =>
    judge(text, all).findings.flatMap((finding) => (finding.category === category ? finding.rule : []))

  it('may give days that no calendar has, anywhere', () => {
    const text = `---
date: 2026-02-30
start: 2026-13-01 25:00
review date: 2026-11-31
---

# Incident

## Timeline (UTC)

- 2026-02-30 10:00 Impact starts
- 2026-02-30 10:40 Mitigated

## Action items

- [ ] Rotate the keys (owner: Ann, due 2026-02-31, OPS-1)
`
    assert.deepEqual(
      judge(text).findings.flatMap(({ rule, span }) =>
        /not-understood|impossible/.test(rule) ? `${rule}: ${text.slice(span.start, span.end)}` : [],
      ),
      [
        'timeline-time-not-understood: 2026-02-30 10:00',
        'timeline-time-not-understood: 2026-02-30 10:40',
        'due-date-impossible: 2026-02-31',
      ],
    )
  })

  it('may have ragged rows and five owners, and each is said once', () => {
    const text = `## Action items

| Action | Owner | Due | Ticket |
|---|---|---|---|
| Rotate the keys | Ann, Bo, Cem, Dora and Eve | 2026-12-01 | OPS-1 |
| Test the failover |
| Limit the pool | Ann | 2026-12-01 | OPS-3 | more | and more |
|
`
    assert.deepEqual(
      rulesOf(text, 'action-items').filter((rule) => !/unclassified|unrecorded/.test(rule)),
      ['action-item-shared', 'action-item-incomplete'],
    )
  })

  it('may be nothing but headings, fields, fences or pipes', () => {
    const odd = [
      '',
      '---',
      '---\nseverity:\n---',
      '# \n## \n###### \n',
      '## Timeline\n## Timeline\n## Timeline\n',
      '| | |\n|-|-|\n| | |',
      '## Action items\n\n- \n- [ ]\n- [x]\n* \n1.\n',
      '## Action items\n\n```\n- [ ] Rotate the keys\n',
      '## Impact\n\n%\n\n$\n\n## Five Whys\n\n1. Why?\n2. Why?\n',
      '## Timeline\n\n- 10:00\n- 10:00\n- 10:00\n- :\n',
    ]
    for (const text of odd)
      for (const { fixes } of judge(text, all).findings) for (const { edits } of fixes) applyEdits(text, edits)
  })

  it('may have thousands of sections, items and entries, and rules look at each once', () => {
    const many = (count: number, line: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => line(at)).join('\n')
    const text = [
      '# Incident',
      '## Timeline (UTC)',
      many(
        1500,
        (at) =>
          `- ${String(10 + Math.floor(at / 600)).padStart(2, '0')}:${String(Math.floor(at / 10) % 60).padStart(2, '0')} Event ${at}`,
      ),
      '## Action items',
      many(1500, (at) => `- Rotate key ${at}`),
      many(800, (at) => `## Impact\n\n#### Part ${at}\n\nThe QKV${at} was full.\n`),
    ].join('\n\n')
    const { findings } = judge(text, all)
    const counts = new Map<string, number>()
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    assert.equal(counts.get('action-item-incomplete'), 1)
    assert.equal(counts.get('action-items-many'), 1)
  })
})

/** Also the rules that only the profile `strict` has. */
const all = Object.fromEntries(rules.flatMap(({ id, isStrict }) => (isStrict ? [[id, 'hint' as const]] : [])))
