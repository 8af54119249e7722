import assert from 'node:assert/strict'
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
