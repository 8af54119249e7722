import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Analysis } from '../../server/core/analysis.ts'
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
  '## Action items\n\n1. Alert on it (owner: Noor, due: 2026-12-01, ticket: OPS-1)\n',
  '## Action items\n\n- [ ] Alert on it (owner: Noor, due: 2026-12-01, ticket: OPS-1)\n  - a detail\n',
  '## Action items\n\n',
)

const documents = fc
  .tuple(timeline, whys, actions, fc.constantFrom('## Timeline', '## Timeline (UTC)'), eol)
  .map(([entries, chain, items, heading, end]) =>
    `# Incident of 2026-03-02\n\n${heading}\n\n${entries}\n\n## Five Whys\n\n${chain}\n\n${items}\n## What went wrong\n\n- It was slow.\n`.replaceAll(
      '\n',
      end,
    ),
  )

/** Every fix of a rule about whys or the timeline, with the text that it makes. */
function* fixed(before: Analysis): Iterable<{ rule: string; title: string; after: Analysis }> {
  for (const { rule, category, fixes } of before.findings)
    if (category === 'whys' || category === 'timeline')
      for (const { title, edits } of fixes) yield { rule, title, after: judge(applyEdits(before.text, edits)) }
}

/** How many cells each line of a table with outer pipes has, table by table. */
function widths(text: string): string[] {
  const tables = text.split(/\r?\n(?!\|)/).filter((part) => part.includes('\n|'))
  return tables.map((table) => {
    const cells = table
      .split(/\r?\n/)
      .flatMap((line) => (line.startsWith('|') ? line.replaceAll('\\|', '').split('|').length : []))
    return [...new Set(cells)].join()
  })
}

function stepsOf({ postmortem }: Analysis): number {
  return postmortem.fiveWhys.reduce((sum, { steps }) => sum + steps.length, 0)
}

describe('fixes of whys and timelines', () => {
  it('keep entries, steps, items, tables and line endings, and cure what they are for', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(documents, (text) => {
        const before = judge(text)
        for (const { rule, title, after } of fixed(before)) {
          seen.add(rule)
          const what = `${rule}: ${title}\n${text}\n=>\n${after.text}`
          const lone = text.includes('\r\n') ? /(?<!\r)\n|\r(?!\n)/ : /\r/
          assert.ok(!lone.test(after.text), what)
          assert.equal(after.postmortem.timeline.length, before.postmortem.timeline.length, what)
          assert.ok(stepsOf(after) >= stepsOf(before), what)
          assert.ok(after.postmortem.actionItems.length >= before.postmortem.actionItems.length, what)
          assert.ok(
            widths(after.text).every((width) => !width.includes(',')),
            what,
          )
          const count = ({ findings }: Analysis) => findings.filter((finding) => finding.rule === rule).length
          assert.ok(count(after) < count(before), what)
        }
      }),
      { numRuns: 30, seed: 7 },
    )
    assert.ok(seen.size >= 10, `too few rules had a fix: ${[...seen].join(', ')}`)
  })
})
