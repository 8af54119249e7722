import assert from 'node:assert/strict'
import { analyze } from '../server/core/analyze.ts'
import { whyOf } from '../server/core/language/whys/why-question.ts'
import { guide } from '../server/core/template/presets/guide.ts'
import { template } from '../server/core/template/template.ts'
import { applyEdits } from '../server/core/text.ts'
import { type Chain, insertFiveWhys, nextWhy } from '../server/core/whys/insert-five-whys.ts'
import { language } from './support/shared-language.ts'

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

  it('gives each further cause a branch, to be asked about where nothing was answered', () => {
    const text = insert('# Incident\n\n## Five Whys\n', {
      problem: 'Results were stale',
      steps: [{ answer: 'The index was not rebuilt.' }],
      branches: [
        { problem: 'the alert was muted', steps: [{ answer: 'It fired every night.' }] },
        { problem: 'the backup was broken', steps: [] },
      ],
    })
    assert.match(
      text,
      /rebuilt\.\n\nBranch: the alert was muted\n\n1\. \*\*Why was the alert muted\?\*\*\n {3}It fired every night\.\n/,
    )
    assert.match(text, /Branch: the backup was broken\n\n1\. \*\*Why was the backup broken\?\*\*\n {3}⟨/)
    assert.equal(analyze(text).postmortem.fiveWhys.length, 3)
  })

  it('takes the place of the blank chain of a new postmortem', () => {
    const fresh = template({ title: 'Search down', severity: 'SEV-2', date: '2026-11-23' }, guide)
    const { postmortem } = analyze(insert(fresh))
    assert.deepEqual(
      postmortem.fiveWhys.map(({ problem, steps }) => [problem?.text, steps.map(({ answer }) => answer?.text)]),
      [['Problem: Results were stale', ['The index was not rebuilt.']]],
    )
    assert.equal(insert(insert(fresh), { problem: '', steps: [] }).match(/^Problem: /gm)?.length, 2)
  })

  it('takes the place of a blank chain that it inserted', () => {
    const blank = insert('# Incident\n\n## Five Whys\n\nSome words.\n\n## Impact\n', { problem: '', steps: [] })
    assert.equal(insert(blank), `# Incident\n\n## Five Whys\n\nSome words.\n\n${inserted}\n\n## Impact\n`)
  })

  it('leaves a chain alone that has an answer', () => {
    const half =
      '# Incident\n\n## Five Whys\n\n1. **Why ⟨was that⟩?**\n   A lock.\n2. **Why ⟨was that⟩?**\n   ⟨cause⟩\n'
    assert.equal(insert(half), `${half}\n${inserted}\n`)
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
    ['The lock had expired.', 'Why had the lock expired?'],
    ['There was a bug in the parser', 'Why was there a bug in the parser?'],
  ]
  for (const [statement, question] of questions)
    it(`asks about “${statement}”`, () => {
      assert.equal(whyOf(statement), question)
      assert.equal(whyOf(statement, language), question)
    })

  const grammar: [statement: string, question: string][] = [
    ['Search results were stale', 'Why were search results stale?'],
    ['Checkout returned errors for 42 minutes', 'Why did checkout return errors for 42 minutes?'],
    ['Log levels that are raised by hand have no expiry', 'Why do log levels that are raised by hand have no expiry?'],
    ['The index was rebuilt because a node was added', 'Why was the index rebuilt?'],
    ['The alert was muted and the backup was broken', 'Why was the alert muted?'],
    ['The engineer forgot it', 'How did ⟨the tool, the information or the process⟩ make that possible?'],
    ['We had no alert on it', 'How did this come about: “We had no alert on it”?'],
    ['No route to any task', 'How did this come about: “No route to any task”?'],
  ]
  for (const [statement, question] of grammar)
    it(`asks about “${statement}” by its grammar`, () => assert.equal(whyOf(statement, language), question))

  it('quotes a statement whose verb it cannot turn', () =>
    assert.equal(whyOf('Checkout returned errors'), 'How did this come about: “Checkout returned errors”?'))

  it('finds the causes of an answer that gives several', () => {
    const causes = (answer: string) => nextWhy({ problem: 'x', answers: [answer] }, language).causes
    assert.deepEqual(causes('The alert was muted and the backup was broken.'), [
      'The alert was muted',
      'the backup was broken',
    ])
    assert.deepEqual(causes('The alert and the backup were on the same host.'), [])
    assert.deepEqual(causes(''), [])
  })

  it('says while an answer is typed that it rests on a person', () => {
    const ask = (typing: string) => nextWhy({ problem: 'x', answers: [], typing }).advice
    assert.match(ask('the engineer forgot it') ?? '', /system/)
    assert.equal(ask('the job had no timeout'), undefined)
    assert.equal(ask(''), undefined)
  })
})
