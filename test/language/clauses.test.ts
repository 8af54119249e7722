import assert from 'node:assert/strict'
import { nobody, type People } from '../../server/core/language/analysis/people.ts'
import { drawn, sentencesOf, subjectText } from './support.ts'

const people: People = { ...nobody, names: new Set(['airflow', 'maya']), key: 'airflow maya' }

describe('clauses', () => {
  const check = (text: string, ...expected: string[]) =>
    it(text, () =>
      assert.deepEqual(
        sentencesOf(text).flatMap((sentence) => sentence.clauses.map((clause) => drawn(sentence, clause))),
        expected,
      ),
    )

  describe('have the subject that stands before the verb', () => {
    check('The engineer forgot the flag.', 'person:forget')
    check('The engineer dashboard failed.', 'system:fail')
    check("Alice's change removed the index.", 'system:remove')
    check('The engineer on call restarted it.', 'person:restart')
    check('At 10:05 the DBA dropped a table.', 'person:drop')
    check('After the deploy Bob left.', 'person:leave')
    check('QA missed the regression.', 'group:miss')
    check('Half of the team was away.', 'group:be')
    check('We deployed.', 'self:deploy')
    check('Customers complained.', 'outsider:complain')
    check('J. Lee left.', 'person:leave')
    check('The node and Atlas broke it.', 'system:break')
    check('The night shift ignored the page.', 'group:ignore')
    check('L1 support ignored the page.', 'group:ignore')
    check('Team Otter ignored the page.', 'group:ignore')
    check('Corporate IT denied it.', 'group:deny')
    check('The chief of operations ignored it.', 'person:ignore')
    check('The network lead opened port 22.', 'person:open')
    check('A misconfigured balancer sent traffic away.', 'system:send')
  })

  describe('carry the subject on', () => {
    check('The operator saw it but failed to escalate.', 'person:see', 'person:fail', 'person:escalate (infinitive)')
    check('Bob merged it, then went home.', 'person:merge', 'person:go')
    check('The operator, who was new, misread it.', 'person:be', 'person:misread')
    check('He ran the tests, which failed.', 'person:run', 'system:fail')
    check('Bob ran it and the server crashed.', 'person:run', 'system:crash')
    check('He merged it without telling anyone.', 'person:merge', 'person:tell (gerund)')
    check('Ignoring the page, Bob went home.', 'person:ignore (gerund)', 'person:go')
    check('The crew let the queue grow and said nothing.', 'group:let', 'system:grow (infinitive)', 'group:say')
    check('Nobody lifted a finger after the alert fired.', 'person:not lift', 'system:fire')
    check('The team that built it took shortcuts.', 'group:build', 'group:take')
    check('She merged it with her eyes shut and left.', 'person:merge', 'system:be shut (participle)', 'person:leave')
    check('He lied about having tested it.', 'person:lie', 'person:test (gerund)')
    check('Bob has to go back and redo it.', 'person:have', 'person:go (infinitive)', 'person:redo (infinitive)')
    check('Graham, as ever, did not log out.', 'person:not log')
  })

  describe('know voice, agent, polarity and modality', () => {
    check('The index was dropped by a developer.', 'system:be drop by person')
    check('The node was drained by the autoscaler.', 'system:be drain by system')
    check('The page sent to Bob was ignored.', 'system:be send (participle)', 'system:be ignore')
    check('He had not checked it.', 'person:not check')
    check('Nobody checked it.', 'person:not check')
    check('No engineer looked.', 'person:not look')
    check('Not a single reviewer read it.', 'person:not read')
    check('Two engineers saw it and neither looked.', 'group:see', 'group:not look')
    check('Why on earth did Goran run it?', 'person:run')
    check('Why did the mobile team ship 6.12?', 'group:ship')
    check('She should have tested it.', 'person:should test')
    check("They couldn't reach it.", 'person:could not reach')
    check('Why did the engineer run it?', 'person:run')
    check('Had the reviewer read it, we would know.', 'person:read', 'self:would know')
    check('It would not have run had anyone read it.', 'system:would not run', 'person:read')
    check('It could have held had the engineers been paged.', 'system:could hold', 'group:be page')
    check('The tests we skipped would have failed.', 'self:skip', 'system:would fail')
    check('Check the region first.', '-:check (imperative)')
  })

  it('take a product for a person where the document names a person so', () => {
    const kind = (text: string) => sentencesOf(text, people)[0]?.clauses[0]?.subject?.kind
    assert.equal(kind('Airflow retried the task.'), 'person')
    assert.equal(sentencesOf('Airflow retried the task.')[0]?.clauses[0]?.subject?.kind, 'system')
    assert.equal(sentencesOf('Maya retried the task.', people)[0]?.clauses[0]?.subject?.isSure, true)
    assert.equal(sentencesOf('Maya retried the task.')[0]?.clauses[0]?.subject?.isSure, false)
  })

  it('resolve they to what it may stand for in the sentence before', () => {
    const kinds = (text: string) => sentencesOf(text).at(-1)?.clauses[0]?.subject?.kind
    assert.equal(kinds('The images were stale. They were rebuilt.'), 'system')
    assert.equal(kinds('The developers met. They skipped the review.'), 'group')
  })

  it('leave quoted words out', () => {
    const [sentence] = sentencesOf('A customer wrote "your engineer forgot us" twice.')
    assert.deepEqual(
      sentence!.clauses.map((clause) => subjectText(sentence!, clause.subject!)),
      ['A customer'],
    )
  })

  it('end before the word that opens the next one', () => {
    const [sentence] = sentencesOf('Bob forgot the flag before he left.')
    const { from, to } = sentence!.clauses[0]!
    assert.deepEqual(
      sentence!.tokens.slice(from, to).map(({ text }) => text),
      ['Bob', 'forgot', 'the', 'flag'],
    )
  })
})
