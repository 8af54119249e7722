import assert from 'node:assert/strict'
import { analyze } from '../../server/core/analyze.ts'
import { continuation } from '../../server/core/editing/continue-line.ts'
import { factAt } from '../../server/core/editing/facts.ts'
import { elapsedHints, lensesOf } from '../../server/core/editing/hints.ts'
import { entriesIn } from '../../server/core/editing/pasted-lines.ts'
import { spansAround } from '../../server/core/editing/selection.ts'
import { ticketLinks } from '../../server/core/editing/ticket-links.ts'
import { addEntries, entryNow } from '../../server/core/editing/timeline-entry.ts'
import { missingOf } from '../../server/core/readiness.ts'
import { applyEdits, slice } from '../../server/core/text.ts'
import { atCursor, now } from './at-cursor.ts'

const incident = `# Incident 2026-09-15: checkout was down

Owner: Noor

## Summary

Checkout was down.

## Timeline (UTC)

- 13:02 Checkout fails
- 13:11 An alert pages the on-call engineer
- 13:38 Resolved by a rollback

## Action items

- [ ] Add an index (owner: Noor, due 2026-09-01, [SHOP-7](https://tracker.example/browse/SHOP-7))
- [x] Revert, see SHOP-9
- [ ] Add an alert
`

function changed(text: string, edit: Parameters<typeof applyEdits>[1][number] | undefined): string {
  return edit ? applyEdits(text, [edit]) : text
}

describe('elapsed time', () => {
  it('stands behind each entry but the first', () =>
    assert.deepEqual(
      elapsedHints(analyze(incident).postmortem).map(({ offset, label }) => incident.slice(offset - 5, offset) + label),
      ['13:11+9 min', '13:38+27 min'],
    ))

  it('needs no zone and no day, as one clock is as good as another', () =>
    assert.equal(elapsedHints(analyze(incident.replace(' (UTC)', '').replace(' 2026-09-15', '')).postmortem).length, 2))
})

describe('lenses', () => {
  it('tell the figures of the timeline and of the action items', () =>
    assert.deepEqual(
      lensesOf(analyze(incident).postmortem, '2026-09-15').map(({ title }) => title),
      [
        '36 min in all · detected after 9 min · resolved after 36 min',
        '2 of 3 open · 1 without an owner, a due date or a ticket · 1 overdue',
      ],
    ))
})

describe('ticket links', () => {
  it('go where the document links a ticket of the same project', () =>
    assert.deepEqual(
      ticketLinks(incident).map(({ span, target }) => [slice(incident, span), target]),
      [['SHOP-9', 'https://tracker.example/browse/SHOP-9']],
    ))
})

describe('a further timeline entry', () => {
  it('follows the last one', () =>
    assert.match(
      changed(incident, entryNow(analyze(incident), now)),
      /13:38 Resolved by a rollback\n- 13:05 ⟨what happened⟩\n\n## Action/,
    ))

  it('makes the timeline where there is none, behind the summary', () => {
    const text = '# Incident\n\n## Summary\n\nDown.\n\n## Action items\n\n- Add an alert\n'
    assert.match(
      changed(text, entryNow(analyze(text), now)),
      /Down\.\n\n## Timeline \(UTC\)\n\n\| Time \(UTC\) \| Event \|\n\|---\|---\|\n\| 13:05 \| ⟨what happened⟩ \|\n\n## Action/,
    )
  })
})

describe('pasted lines', () => {
  it('of a log become entries', () =>
    assert.deepEqual(entriesIn('2026-09-15T13:02:00Z ERROR pool exhausted\n2026-09-15T13:04:00Z WARN retry\n'), [
      { time: '2026-09-15T13:02:00Z', text: 'ERROR pool exhausted' },
      { time: '2026-09-15T13:04:00Z', text: 'WARN retry' },
    ]))

  it('of a chat keep who said it', () =>
    assert.deepEqual(entriesIn('[13:02] noor: rolling back\n[13:05] theo: done'), [
      { time: '13:02', text: 'noor: rolling back' },
      { time: '13:05', text: 'theo: done' },
    ]))

  it('of a chat export stand below their head', () =>
    assert.deepEqual(entriesIn('noor  2:02 PM\nrolling back\ntheo  2:05 PM\ndone'), [
      { time: '2:02 PM', text: 'noor: rolling back' },
      { time: '2:05 PM', text: 'theo: done' },
    ]))

  it('of ordinary text are left alone', () =>
    assert.deepEqual(entriesIn('We met at 13:02 and talked.\nThen we left.'), []))

  it('take the notation of a table', () => {
    const text = '# Incident\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| 13:02 | Fails |\n'
    const added = changed(text, addEntries(analyze(text), [{ time: '13:05', text: 'a | b' }]))
    assert.match(added, /\| 13:02 \| Fails \|\n\| 13:05 \| a \\\| b \|\n$/)
  })
})

describe('a new line', () => {
  const continued = (marked: string) => {
    const { text, offset, analysis } = atCursor(marked)
    return changed(text, continuation(text, analysis.postmortem, offset))
  }
  const timeline = '# Incident\n\n## Timeline\n\n'

  it('goes on with a list of the timeline', () =>
    assert.equal(continued(`${timeline}- 13:02 Fails\n│`), `${timeline}- 13:02 Fails\n- `))

  it('goes on with a table row', () =>
    assert.equal(
      continued(`${timeline}| Time | Event |\n|---|---|\n| 13:02 | Fails |\n│`),
      `${timeline}| Time | Event |\n|---|---|\n| 13:02 | Fails |\n|  |  |`,
    ))

  it('goes on with an open checkbox', () =>
    assert.equal(
      continued('# Incident\n\n## Action items\n\n- [x] Add an alert\n│'),
      '# Incident\n\n## Action items\n\n- [x] Add an alert\n- [ ] ',
    ))

  it('ends the list where nothing was written', () =>
    assert.equal(continued(`${timeline}- 13:02 Fails\n- \n│`), `${timeline}- 13:02 Fails\n`))

  it('is left alone elsewhere', () =>
    assert.equal(continued('# Incident\n\n## Summary\n\n- a list\n│'), '# Incident\n\n## Summary\n\n- a list\n'))
})

describe('facts under the mouse', () => {
  const fact = (words: string) =>
    factAt(incident, analyze(incident).postmortem, incident.indexOf(words) + 1, 'Europe/Berlin')?.text

  it('tell a time in UTC and in the own zone', () =>
    assert.equal(fact('13:11'), '**2026-09-15 13:11 UTC**  \n2026-09-15 15:11 Europe/Berlin  \n+9 min from the start'))

  it('tell the role of a person', () => assert.equal(fact('Noor'), '**Noor**: owner of the document · 1 action item'))

  it('explain a term', () => assert.match(fact('rollback') ?? '', /^\*\*rollback\*\*: Returning/))

  it('say nothing of other words', () => assert.equal(fact('was down'), undefined))
})

describe('expanding the selection', () => {
  it('goes from the text to the entry, its section and the document', () => {
    const spans = spansAround(analyze(incident).postmortem, incident.indexOf('Checkout fails'))
    const texts = spans.map((span) => slice(incident, span))
    assert.equal(texts[0], 'Checkout fails')
    assert(texts.some((text) => text.includes('13:02 Checkout fails')))
    assert(texts.some((text) => text.startsWith('## Timeline')))
  })
})

describe('readiness', () => {
  it('names what is missing before the review', () =>
    assert.deepEqual(
      missingOf(analyze(incident), '2026-09-15').map(({ label }) => label),
      [
        'Measure the impact',
        'Name the causes',
        'Ask why until the system answers',
        'Give every action item an owner, a due date and a ticket',
        'Finish or move what is overdue',
      ],
    ))
})
