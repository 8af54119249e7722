import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Analysis } from '../../server/core/analysis.ts'
import { rules } from '../../server/core/rules/index.ts'
import { isAboutLanguage } from '../../server/core/severity.ts'
import { applyEdits } from '../../server/core/text.ts'
import { judge } from '../support/judge.ts'

const eol = fc.constantFrom('\n', '\r\n')

const clock = fc.constantFrom(
  '10:00',
  '10:12',
  '9:58 AM',
  '11:31 CET',
  '23:50',
  '00:10',
  '13:06 PM',
  '25:61',
  '2026-03-02 10:40',
)
const event = fc.constantFrom(
  'Impact starts: a \\| b',
  'Detected by `alert` ([page](https://pages.example/1))',
  '**Mitigated**',
  'Kim restarts it. It would have been caught by a probe.',
  'Ann joins. We need to add an alert.',
  'ship it 🚢',
)

/** A timeline as a table, a list with details, a numbered list, or lines. */
const timeline = fc
  .tuple(
    fc.constantFrom('table', 'open table', 'list', 'numbered', 'lines'),
    fc.array(fc.tuple(clock, event), { minLength: 2, maxLength: 8 }),
  )
  .map(([shape, entries]) => {
    const rows = entries.map(([time, what], index) => {
      if (shape === 'table') return `| ${time} | ${what} |`
      if (shape === 'open table') return `${time} | ${what}`
      if (shape === 'list') return `- ${time} ${what}${index % 2 ? '\n  - a detail' : ''}`
      return shape === 'numbered' ? `${index + 1}. ${time} ${what}` : `${time} ${what}`
    })
    const head =
      shape === 'table' ? ['| Time | Event |', '|---|---|'] : shape === 'open table' ? ['Time | Event', '---|---'] : []
    return [...head, ...rows].join('\n')
  })

const question = fc.constantFrom('Why did the cache fail?', 'Why was that possible?', 'Why was the limit set to 20?')
const answer = fc.constantFrom(
  'Because the cache failed.',
  'The alert was muted and the backup was broken.',
  'There was a bug in the parser.',
  'We need to improve the `diff` view.',
  'The engineer forgot it.',
  'Lack of time.',
  'A rule of 2019 sets a \\| b.',
  'TBD',
  '⟨what allowed it⟩',
)

/** A chain of whys in one of its notations. */
const whys = fc
  .tuple(
    fc.constantFrom('below', 'arrow', 'labels', 'table', 'nested', 'headings'),
    fc.array(fc.tuple(question, answer), { minLength: 1, maxLength: 5 }),
  )
  .map(([shape, steps]) => {
    const lines = steps.map(([ask, say], index) => {
      if (shape === 'below') return `${index + 1}. **${ask}**\n   ${say}`
      if (shape === 'arrow') return `${index + 1}. ${ask} → ${say}`
      if (shape === 'labels') return `**Q${index + 1}:** ${ask}\n**A${index + 1}:** ${say}`
      if (shape === 'table') return `| ${index + 1} | ${ask} | ${say} |`
      return shape === 'nested' ? `${'  '.repeat(index)}- ${ask} ${say}` : `### Why ${index + 1}: ${ask}\n\n${say}\n`
    })
    return [...(shape === 'table' ? ['| # | Why | Because |', '|---|---|---|'] : []), ...lines].join('\n')
  })

const actions = fc.constantFrom(
  '',
  '## Action items\n\n| Action | Owner | Due | Ticket |\n|---|---|---|---|\n| Alert on a \\| b | Noor | 2026-12-01 | OPS-1 |\n',
  '## Action items\n\n| # | Action | Status | Owner |\n|---|---|---|---|\n| 1 | Improve the alert | open | everyone |\n| 2 | Monitoring of `a\\|b` | done |\n| 3 | Rotate the keys | | |\n',
  'Action | Priority\n---|---\nRotate the keys | P2\nTest the failover | P2\nLimit the pool | P2\n',
  '## Action items\n\n1. Alert on it (owner: Noor, due: 2026-12-01, ticket: OPS-1)\n',
  '## Action items\n\n- [ ] Alert on it (owner: Noor, due: 2026-12-01, ticket: OPS-1)\n  - a detail\n- [x] Rotate the keys\n- [ ] Improve the alert and then test the failover (owner: Cem, due ASAP)\n',
  '## Action items\n\n* Better alerts\n* Rotate the keys (Ann, Bo)\n* Test the failover (due 2025-01-01)\n',
  '## Action items\n\nNone.\n',
  '## Action items\n\n',
)

const front = fc.constantFrom(
  '',
  '---\nstatus: final\nseverity: SEV-1\nteams: [Payments, Search]\n---\n\n',
  '---\nstatus: closed\nseverity: SEV-2\nowner: Ann Lee, Bo Chen\nattendees: [Ann Lee, Bo Chen]\nfacilitator: Ann Lee\nreview date: 2026-11-20\n---\n\n',
  '---\nstart: 2026-03-02 08:00\nend: 2026-03-02 16:00\nduration: 8 hours\nauthor: Noor\n---\n\n',
)

const opening = fc.constantFrom(
  '',
  '## Summary\n\nAn outage of the QKV kept users waiting. The QKV was full. TODO: say more.\n\n',
  '## Summary\n\n## Impact\n\n- 12 % of all requests failed\n- The outage cost $12,000\n\n',
  '## Impact\n\nExactly 1,000,000 users waited for 40 minutes.\n\n#### Partners\n\n| Who | What |\n|---|---|\n| Acme | TBD |\n\n',
)

const causes = fc.constantFrom(
  '',
  '## Root cause\n\nA timer started the rebuild at noon.\n\n',
  '## Root causes\n\n1. A timer started the rebuild.\n2. The disk was shared.\n\n## Contributing factors\n\n- The cache has no bound\n- The client retries at once\n- The index is rebuilt in place\n\n',
)

/** A whole document, its parts in their usual order or with the action items first. */
const documents = fc
  .record({
    front,
    opening,
    heading: fc.constantFrom('## Timeline\n\n', '## Timeline (UTC)\n\n', ''),
    timeline,
    causes,
    chain: whys,
    actions,
    isTurned: fc.boolean(),
    end: eol,
  })
  .map(({ front, opening, heading, timeline, causes, chain, actions, isTurned, end }) => {
    const story = `${heading}${timeline}\n\n`
    const analysis = `${causes}## Five Whys\n\n${chain}\n\n`
    const parts = isTurned ? [opening, actions, '\n', story, analysis] : [opening, story, analysis, actions]
    const last = '\n## What went wrong\n\n- It was slow.\n\n## What went well\n\n- Kudos to all!\n'
    return `${front}# Incident of 2026-03-02\n\n${parts.join('')}${last}`.replaceAll('\n', end)
  })

/** Every rule speaks, also those of the profile `strict`. */
const all = Object.fromEntries(rules.flatMap(({ id, isStrict }) => (isStrict ? [[id, 'hint' as const]] : [])))

/** Every fix of a rule that is not about language, with the text that it makes. */
function* fixed(before: Analysis): Iterable<{ rule: string; title: string; after: Analysis }> {
  for (const { rule, category, fixes } of before.findings)
    if (!isAboutLanguage(category))
      for (const { title, edits } of fixes) yield { rule, title, after: judge(applyEdits(before.text, edits), all) }
}

/** How many cells each line of a table with outer pipes has, table by table; a row that was ragged may stay so. */
function widths(text: string): number {
  const tables = text.split(/\r?\n(?!\|)/).filter((part) => part.includes('\n|'))
  return tables.filter((table) => {
    const cells = table
      .split(/\r?\n/)
      .flatMap((line) => (line.startsWith('|') ? line.replaceAll('\\|', '').split('|').length : []))
    return new Set(cells).size > 1
  }).length
}

function stepsOf({ postmortem }: Analysis): number {
  return postmortem.fiveWhys.reduce((sum, { steps }) => sum + steps.length, 0)
}

describe('fixes of what a document holds', function () {
  this.timeout(300_000)

  it('keep entries, steps, items, sections, tables and line endings, and cure what they are for', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(documents, (text) => {
        const before = judge(text, all)
        for (const { rule, title, after } of fixed(before)) {
          seen.add(rule)
          const what = `${rule}: ${title}\n${text}\n=>\n${after.text}`
          const lone = text.includes('\r\n') ? /(?<!\r)\n|\r(?!\n)/ : /\r/
          assert.ok(!lone.test(after.text), what)
          assert.equal(after.postmortem.timeline.length, before.postmortem.timeline.length, what)
          assert.ok(stepsOf(after) >= stepsOf(before), what)
          assert.ok(after.postmortem.actionItems.length >= before.postmortem.actionItems.length, what)
          assert.ok(after.postmortem.sections.length >= before.postmortem.sections.length, what)
          assert.ok(widths(after.text) <= widths(before.text), what)
          const count = ({ findings }: Analysis) => findings.filter((finding) => finding.rule === rule).length
          assert.ok(count(after) < count(before), what)
        }
      }),
      { numRuns: 30, seed: 7 },
    )
    assert.ok(seen.size >= 35, `too few rules had a fix: ${[...seen].join(', ')}`)
  })
})
