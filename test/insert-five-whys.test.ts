import assert from 'node:assert/strict'
import { analyze } from '../server/core/analyze.ts'
import { type Chain, insertFiveWhys, nextWhy, whyOf } from '../server/core/insert-five-whys.ts'
import { applyEdits } from '../server/core/text.ts'

const chain: Chain = { problem: 'Results were stale', steps: [{ answer: 'The index was not rebuilt.' }] }

const inserted = `Problem: Results were stale

1. **Why were results stale?**
   The index was not rebuilt.`

function insert(text: string, what = chain): string {
  return applyEdits(text, [insertFiveWhys(analyze(text), what)])
}

describe('inserting Five Whys', () => {
  it('fills the section that is there', () =>
    assert.equal(
      insert('# Incident\n\n## Five Whys\n\n## Action items\n\n- x\n'),
      `# Incident\n\n## Five Whys\n\n${inserted}\n\n## Action items\n\n- x\n`,
    ))

  it('stands after the causes with a heading of their depth', () =>
    assert.equal(
      insert('# Incident\n\n### Root cause\n\nA lock.\n\n### Impact\n\n3 users.\n'),
      `# Incident\n\n### Root cause\n\nA lock.\n\n### Five Whys\n\n${inserted}\n\n### Impact\n\n3 users.\n`,
    ))

  it('stands at the end where nothing says better', () =>
    assert.equal(insert('# Incident'), `# Incident\n\n## Five Whys\n\n${inserted}\n`))

  it('keeps line endings', () =>
    assert.equal(
      insert('# Incident\r\n\r\n## Five Whys\r\n'),
      `# Incident\n\n## Five Whys\n\n${inserted}\n`.replaceAll('\n', '\r\n'),
    ))

  it('beside a chain that is there, both are read as chains of their own', () => {
    const once = insert('# Incident\n\n## Five Whys\n')
    const twice = insert(once, { problem: 'Nobody saw it', steps: [{ answer: 'No alert is defined.' }] })
    assert.deepEqual(
      analyze(twice).postmortem.fiveWhys.map(({ depth }) => depth),
      [1, 1],
    )
  })

  it('is a chain of blanks where nothing was answered', () =>
    assert.match(insert('# Incident', { problem: '', steps: [] }), /1\. \*\*Why ⟨[^⟩]+⟩\?\*\*\n {3}⟨/))
})

describe('the next why', () => {
  const questions: [statement: string, question: string][] = [
    ['The certificate was not renewed.', 'Why was the certificate not renewed?'],
    ['because alerts were muted', 'Why were alerts muted?'],
    ["The pods couldn't start", 'Why could the pods not start?'],
    ['Redis is shared by two tenants', 'Why is Redis shared by two tenants?'],
    ['Checkout returned errors for 42 minutes', 'How did it come about that Checkout returned errors for 42 minutes?'],
    [
      'The check that was added last year failed',
      'How did it come about that the check that was added last year failed?',
    ],
  ]
  for (const [statement, question] of questions)
    it(`asks about “${statement}”`, () => assert.equal(whyOf(statement), question))

  it('says while an answer is typed that it rests on a person', () => {
    const ask = (typing: string) => nextWhy({ problem: 'x', answers: [], typing }).advice
    assert.match(ask('the engineer forgot it') ?? '', /system/)
    assert.equal(ask('the job had no timeout'), undefined)
    assert.equal(ask(''), undefined)
  })
})
