import assert from 'node:assert/strict'
import { analyze } from '../../server/core/analyze.ts'
import { completeItem, markDoneAt, moveBefore, nextWhyAt } from '../../server/core/editing/item-edits.ts'
import { fileNameOf } from '../../server/core/template/template.ts'
import { applyEdits, type Edit, type Span } from '../../server/core/text.ts'

const list = `# Incident

## Timeline

- 13:02 Fails
- 13:11 Paged
- 13:38 Resolved

## Five Whys

1. Why did it fail? The index was not rebuilt.

## Action items

- [ ] Add an alert
- [ ] Add an index (owner: Noor, due 2026-10-01, OPS-7)
`

const table = `# Incident

## Action items

| Action | Owner | Status |
|---|---|---|
| Add an alert | Noor | open |
| Add an index | Theo | open |
`

function at(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function changed(text: string, edit: Edit | undefined): string {
  assert(edit, 'there is no edit')
  return applyEdits(text, [edit])
}

describe('edits from the outline', () => {
  const { postmortem } = analyze(list)

  it('check the box of an item', () =>
    assert.match(
      changed(list, markDoneAt(list, postmortem, at(list, 'Add an alert'))),
      /- \[x\] Add an alert\n- \[ \]/,
    ))

  it('fill the status of a row', () => {
    const edit = markDoneAt(table, analyze(table).postmortem, at(table, 'Add an index'))
    assert.match(changed(table, edit), /\| Theo \| done \|\n$/)
  })

  it('leave blanks for what an item lacks', () => {
    const edit = completeItem(list, postmortem, at(list, 'Add an alert'))
    assert.match(changed(list, edit), /Add an alert.*⟨/)
  })

  it('ask the next why', () => {
    const edit = nextWhyAt(list, postmortem, at(list, 'Why did it fail'), (statement) => `Why? (${statement})`)
    assert.match(changed(list, edit), /\n2\. Why\? \(The index was not rebuilt\.\)/)
  })

  for (const [from, to] of [
    ['13:38 Resolved', '13:02 Fails'],
    ['13:02 Fails', '13:38 Resolved'],
    ['Add an index', 'Add an alert'],
  ] as const)
    it(`move "${from}" before "${to}" and lose nothing`, () => {
      const moved = changed(list, moveBefore(list, postmortem, at(list, from), at(list, to)))
      assert(moved.indexOf(from) < moved.indexOf(to))
      assert.deepEqual(moved.split('\n').sort(), list.split('\n').sort())
    })

  it('move nothing into another kind of list', () =>
    assert.equal(moveBefore(list, postmortem, at(list, '13:02 Fails'), at(list, 'Add an alert')), undefined))
})

describe('the file of a new postmortem', () => {
  it('is named by date and title, in letters of every script', () => {
    const name = (title: string) => fileNameOf('{date}-{title}.md', { title, date: '2026-09-15' })
    assert.equal(name('Checkout: down / 40 min!'), '2026-09-15-checkout-down-40-min.md')
    assert.equal(name('決済が停止'), '2026-09-15-決済が停止.md')
    assert.equal(name('../..'), '2026-09-15-postmortem.md')
  })
})
