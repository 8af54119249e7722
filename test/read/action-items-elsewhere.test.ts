import assert from 'node:assert/strict'
import { itemsIn, type PlainItem } from './items-of.ts'

/** The action items of a text: fields in other teams' words, and items outside the section for them. */
function check(name: string, text: string, wanted: readonly PlainItem[]): void {
  it(name, () => assert.deepEqual(itemsIn(`# Ferry bookings lost\n\n${text}\n`), wanted))
}

describe('fields in other words', () => {
  check(
    'sentences with labels, and a date with spaces',
    '## Measures\n\n1. Copy the fuses. Responsible: Novak. Term: 5. 3. 2025\n2. Short term: call the yard. Term: done\n3. Ask the yard. In charge: Vera. Term: not yet known',
    [
      { text: 'Copy the fuses', owner: 'Novak', due: '5. 3. 2025', date: '2025-03-05' },
      { text: 'Short term: call the yard', status: 'done' },
      { text: 'Ask the yard', owner: 'Vera' },
    ],
  )
  check(
    'two columns that may name tickets, and traffic lights for the status',
    '## Actions\n\n| Ref | Action | Assignee | Jira | RAG |\n|---|---|---|---|---|\n| A1 | Page on lag | Ann | OPS-7 | Open |\n| A2 | Cap retries | Bo | | Done |',
    [
      { text: 'Page on lag', owner: 'Ann', ticket: 'OPS-7', status: 'open' },
      { text: 'Cap retries', owner: 'Bo', status: 'done' },
    ],
  )
  check(
    'teams with the name of their speaker',
    '## Next steps\n\n**Harbour (Ann)**\n\n- Page on lag\n\n**Booking (Bo)**\n\n- Cap retries\n\n**Both**\n\n- Drill it',
    [
      { text: 'Page on lag', owner: 'Harbour (Ann)' },
      { text: 'Cap retries', owner: 'Booking (Bo)' },
      { text: 'Drill it', owner: 'Both' },
    ],
  )
  check(
    'owners in front, and told in a sentence',
    'Authors: Ann Berg, Bo Lind\n\n## Actions\n\n- Ann - page on lag\n- The harbour team will cap retries\n- Our team will meet\n- Drill it. Assigned to Bo. Due 2024-03-15.\n- Write it up (owner Vera)\n- Ask the yard @vera 2024-03-15\n- Print it. Owner - Vera. Deadline - 15/03/2024',
    [
      { text: 'page on lag', owner: 'Ann' },
      { text: 'The harbour team will cap retries', owner: 'The harbour team' },
      { text: 'Our team will meet' },
      { text: 'Drill it', owner: 'Bo', due: '2024-03-15', date: '2024-03-15' },
      { text: 'Write it up', owner: 'Vera' },
      { text: 'Ask the yard', owner: '@vera', due: '2024-03-15', date: '2024-03-15' },
      { text: 'Print it', owner: 'Vera', due: '15/03/2024', date: '2024-03-15' },
    ],
  )
  check(
    'events with a name',
    '## Actions\n\nTo be done before Boat Week:\n\n- Page on lag\n\nThen:\n\n- Cap retries with the yard, before the Easter run',
    [
      { text: 'Page on lag', due: 'before Boat Week' },
      { text: 'Cap retries with the yard', due: 'before the Easter run' },
    ],
  )
})

describe('items that something else announces', () => {
  check(
    'a horizon in bold above nested items',
    '## Corrective measures\n\n- **Short-term actions:**\n  - Page on lag\n  - Cap retries\n- **Queues:** drop the oldest\n  - by size',
    [{ text: 'Page on lag' }, { text: 'Cap retries' }, { text: 'Queues: drop the oldest' }],
  )
  check('a sentence about tickets', '## Lessons\n\nWe opened two tickets for what is missing:\n\n- OPS-7\n- OPS-8', [
    { text: 'OPS-7' },
    { text: 'OPS-8' },
  ])
  check('a line that says so', '## Lessons\n\nThe dashboard was slow.\n\nAction point: page on lag.', [
    { text: 'page on lag.' },
  ])
})

describe('no items', () => {
  check('results with check marks', '## Diagnostics\n\n- ✅ Disks: healthy\n- ✅ Memory: no errors', [])
  check(
    'a remediation that tells what was done',
    '## Timeline\n\n- 10:00 down\n\n## Remediation\n\n- All hosts were rebuilt\n- Keys have been changed',
    [],
  )
})
