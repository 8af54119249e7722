import assert from 'node:assert/strict'
import { whyFact, whyLenses } from '../../server/core/editing/why-reading.ts'
import { judge } from '../support/judge.ts'

const chain = `## Five Whys

Problem: seats were sold twice

1. Why were seats sold twice? The lock was lost.
2. Why was the lock lost? The replica had not the *newest* writes.
3. Why had it not? ⟨what in the system allowed it⟩
`

const tree = `## Five Whys

- A. Why did prices go stale? The feed handler stopped.
  - Why? The schema check has no quarantine.
- B. Why was that seen late? The alert compares two files.
  - Why? The engineer forgot to change it.
`

function read(text: string, at: string): string | undefined {
  return whyFact(judge(text).postmortem, text.indexOf(at))?.text
}

describe('reading whys', () => {
  it('reads a step backwards to the problem', () =>
    assert.equal(
      read(chain, 'newest'),
      'Read backwards:\n\nThe replica had not the newest writes  \n**therefore** The lock was lost  \n**therefore** seats were sold twice',
    ))

  it('leaves out blanks and the heading', () => {
    assert.equal(read(chain, '⟨what'), read(chain, 'newest'))
    assert.equal(read(tree, 'A. Why'), undefined)
  })

  it('follows the branch of a tree', () =>
    assert.equal(
      read(tree, 'forgot'),
      'Read backwards:\n\nThe engineer forgot to change it  \n**therefore** The alert compares two files',
    ))

  it('sums up each chain', () => {
    const titles = (text: string) => whyLenses(judge(text).postmortem).map(({ title }) => title)
    assert.deepEqual(titles(chain), ['3 whys deep · no last answer yet'])
    assert.deepEqual(titles(tree), ['2 whys deep · 2 branches · ends at a person'])
    assert.deepEqual(titles('# Incident\n'), [])
  })
})
