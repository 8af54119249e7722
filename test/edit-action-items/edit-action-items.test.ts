import assert from 'node:assert/strict'
import fc from 'fast-check'
import { listToTable, tableToList } from '../../server/core/edit-action-items/list-and-table.ts'
import { reshape } from '../../server/core/edit-action-items/reshape.ts'
import { addColumns, cellsOf, tableLines } from '../../server/core/markdown/table-lines.ts'
import { applyEdits } from '../../server/core/text.ts'
import { judge } from '../support/judge.ts'

const word = fc.constantFrom(
  'Rotate',
  'improve',
  'the',
  'keys',
  '`a`',
  'of',
  '**orders**',
  'and',
  'write',
  'docs',
  'a\\|b',
  'É',
  '😀',
  '[x](y)',
)
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((parts) => `Add ${parts.join(' ')}`)
const owner = fc.constantFrom('', '@ann', 'Ann, Bo, Cem, Dora and Eve', 'everyone', 'TBD', '-')
const due = fc.constantFrom('', '2026-12-01', '2026-02-30', 'ASAP', '03/04/2027', '2020-01-01', 'TBD')
const ticket = fc.constantFrom('', 'OPS-41', '#7', 'n/a')
const eol = fc.constantFrom('\n', '\r\n')
const item = fc.record({ words, owner, due, ticket, done: fc.boolean() })

const columns = ['Action', 'Owner', 'Due', 'Ticket', 'Status', 'Notes'] as const
const table = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 5 }),
    columns: fc.shuffledSubarray(columns.slice(1), { minLength: 0 }).map((some) => ['Action', ...some]),
    ragged: fc.nat(3),
    bars: fc.boolean(),
  })
  .map(({ items, columns, ragged, bars }) => {
    const cells = (values: readonly string[]) => (bars ? `| ${values.join(' | ')} |` : values.join(' | '))
    const rows = items.map((item, index) => {
      const all: Record<string, string> = {
        Action: item.words,
        Owner: item.owner,
        Due: item.due,
        Ticket: item.ticket,
        Status: item.done ? 'done' : 'open',
        Notes: 'n',
      }
      const row = columns.map((column) => all[column]!)
      return cells(
        index === 0 ? row : row.slice(0, Math.max(bars ? 1 : 2, row.length - (index % 2 === 0 ? ragged : 0))),
      )
    })
    return columns.length < 2 && !bars ? [] : [cells([...columns]), cells(columns.map(() => '---')), ...rows]
  })
  .filter((lines) => lines.length > 0)

const list = fc
  .record({ items: fc.array(item, { minLength: 1, maxLength: 5 }), marker: fc.constantFrom('-', '*', '1.', '- [ ]') })
  .map(({ items, marker }) =>
    items.map(({ words, owner, due, ticket, done }, index) => {
      const fields = [owner && `owner: ${owner}`, due && `due ${due}`, ticket].filter(Boolean).join(', ')
      const sign = marker === '1.' ? `${index + 1}.` : marker === '- [ ]' && done ? '- [x]' : marker
      return `${sign} ${words}${fields && ` (${fields})`}`
    }),
  )

const document = fc
  .tuple(fc.oneof(table, list), fc.oneof(table, list), eol)
  .map(([first, second, eol]) =>
    [
      '# Incident',
      '',
      '## Action items',
      '',
      ...first,
      '',
      '### Later',
      '',
      ...second,
      '',
      '## Lessons',
      '',
      'Text.',
      '',
    ].join(eol),
  )

describe('fixes of action items', function () {
  this.timeout(120_000)

  it('keep tables, lists, line endings and the rest of the document whole', () => {
    fc.assert(
      fc.property(document, (text) => {
        const before = judge(text)
        for (const { category, rule, fixes } of before.findings)
          for (const fix of category === 'action-items' ? fixes : []) {
            const after = applyEdits(text, fix.edits)
            const where = `${rule}, "${fix.title}":\n${text}\n→\n${after}`
            assert.ok(after.includes('## Lessons') && /Text\.\r?\n$/.test(after), where)
            if (text.includes('\r\n')) assert.ok(!/(?<!\r)\n/.test(after), where)
            else assert.ok(!after.includes('\r'), where)
            const items = judge(after).postmortem.actionItems
            assert.ok(items.length >= before.postmortem.actionItems.length, where)
            for (const kind of ['table', 'list'] as const)
              if (
                before.postmortem.actionItems.every((item) => item.notation.kind === kind) &&
                !/table/.test(fix.title)
              )
                assert.ok(
                  items.every((item) => item.notation.kind === kind),
                  where,
                )
          }
      }),
      { numRuns: 40, seed: 6 },
    )
  })

  it('turn lists into tables and back without losing a word', () => {
    fc.assert(
      fc.property(fc.tuple(list, eol), ([lines, eol]) => {
        const text = ['# Incident', '', '## Action items', '', ...lines, ''].join(eol)
        const items = judge(text).postmortem.actionItems
        const edit = listToTable(text, items)
        if (!edit) return
        const asTable = applyEdits(text, [edit])
        const rows = judge(asTable).postmortem.actionItems
        assert.equal(rows.length, items.length, asTable)
        const back = tableToList(asTable, rows)
        assert.ok(back, asTable)
        const asList = applyEdits(asTable, [back])
        assert.equal(judge(asList).postmortem.actionItems.length, items.length, asList)
        for (const item of items)
          for (const part of item.text.text.split(' ').filter((word) => /^[a-z]+$/i.test(word)))
            assert.ok(asTable.includes(part) && asList.includes(part), `${part} is lost:\n${asTable}\n${asList}`)
      }),
      { numRuns: 40, seed: 6 },
    )
  })
})

describe('the list or table at a place', () => {
  const reshaped = (text: string, words: string) => {
    const start = text.indexOf(words)
    const fix = reshape(text, judge(text).postmortem, { start, end: start })
    return fix && applyEdits(text, fix.edits)
  }

  it('is turned into the other', () => {
    const table = reshaped(
      '# Incident\n\n## Action items\n\n- [ ] Rotate the keys (owner: Ann)\n- [x] Test it\n',
      'Rotate',
    )
    assert.match(table!, /\| Rotate the keys \| Ann \|/)
    assert.match(reshaped(table!, 'Rotate')!, /- \[ \] Rotate the keys \(.*owner: Ann/)
  })

  it('stays where there is none, or where details would be lost', () => {
    assert.equal(reshaped('# Incident\n\nRotate the keys.\n', 'Rotate'), undefined)
    assert.equal(reshaped('# Incident\n\n## Action items\n\n- Rotate\n  - a detail\n- Test\n', 'Rotate'), undefined)
  })
})

describe('the lines of a table', () => {
  it('are cut at pipes that are not escaped', () => {
    const cells = (line: string) =>
      cellsOf(line, { start: 0, end: line.length }).map(({ start, end }) => line.slice(start, end))
    assert.deepEqual(cells('| a | b\\|c |'), [' a ', ' b\\|c '])
    assert.deepEqual(cells('a | b'), ['a ', ' b'])
    assert.deepEqual(cells('| a |'), [' a '])
    assert.deepEqual(cells('| a'), [' a'])
  })

  it('get further cells at their ends, filled up where a row is short, and none where a row is too long', () => {
    const add = (text: string) => {
      const edits = addColumns(text, { start: 0, end: text.indexOf('\n') }, [{ header: 'Due', cell: 'x' }])
      return edits && applyEdits(text, edits)
    }
    assert.equal(
      add('| A | B |\n|---|---|\n| 1 |\n| 1 | 2 |\n\nText | with a bar\n'),
      '| A | B | Due |\n|---|---|---|\n| 1 | | x |\n| 1 | 2 | x |\n\nText | with a bar\n',
    )
    assert.equal(add('A | B\n--|--\n1 | 2\n'), 'A | B | Due\n--|-- |---\n1 | 2 | x\n')
    assert.equal(add('| A |\n|---|\n| 1 | 2 |\n'), undefined)
    assert.equal(tableLines('> | A |\n> |---|\n> | 1 |\n\n| B |\n', { start: 2, end: 7 }).length, 3)
  })
})
