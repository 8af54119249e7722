import assert from 'node:assert/strict'
import { readImpact } from '../../server/core/read/impact.ts'
import { sourceOf } from './source-of.ts'

function impact(text: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readImpact(sourceOf(text))).map(([measure, phrase]) => [measure, phrase.text]),
  )
}

function check(sentence: string, wanted: Record<string, string>): void {
  it(sentence, () => assert.deepEqual(impact(`## Impact\n\n${sentence}\n`), wanted))
}

describe('impact', () => {
  describe('users', () => {
    check('4,200 customers could not pay.', { users: '4,200 customers' })
    check('About 1.3M paying EU users were logged out.', { users: 'About 1.3M paying EU users' })
    check('All tenants were hit.', { users: 'All tenants' })
    check('11 040 people waited.', { users: '11 040 people' })
    check('8,000 shoppers saw an error.', { users: '8,000 shoppers' })
    check('3 percent of all users saw errors.', { percentage: '3 percent' })
    check('3 % of all users saw errors.', { percentage: '3 %' })
    check('The fault of 2024-05-03 hit the users.', {})
  })
  describe('requests', () => {
    check('38,214 requests failed.', { requests: '38,214 requests' })
    check('412 duplicate invoices went out.', { requests: '412 duplicate invoices' })
    check('Clients got 503 errors.', {})
    check('At 20:05 orders came back.', {})
  })
  describe('percentage', () => {
    check('Up to 12.5 % failed.', { percentage: 'Up to 12.5 %' })
    check('Half, i.e. 50 percent, failed.', { percentage: '50 percent' })
  })
  describe('duration', () => {
    check('It lasted 1 h 52 min.', { duration: '1 h 52 min' })
    check('A 38-minute outage.', { duration: '38-minute' })
    check('Down for about 2 hours and 10 minutes.', { duration: 'about 2 hours and 10 minutes' })
  })
  describe('duration among other lengths of time', () => {
    check('Calls hit a timeout of 30 s. The API was down for 40 minutes.', { duration: '40 minutes' })
    check('Requests failed after 30 s, over 2 hours in all.', { duration: 'over 2 hours' })
    check('People waited for up to 20 s over 40 minutes.', { duration: 'over 40 minutes' })
    check('Jobs run every 5 minutes.', {})
    check('A 20-second outage.', { duration: '20-second' })
  })
  describe('money', () => {
    check('We lost $1.4M.', { money: '$1.4M' })
    check('The loss is EUR 38k.', { money: 'EUR 38k' })
    check('It cost 12,000 euros.', { money: '12,000 euros' })
  })
  describe('not measured', () => {
    check('It is late. The cost could not be measured because the ledger was down. Sorry.', {
      notMeasured: 'The cost could not be measured because the ledger was down.',
    })
    check('Users affected: unknown.', { notMeasured: 'Users affected: unknown.' })
    check('The unknown-tenant queue filled.', {})
  })
  describe('where it is stated', () => {
    it('in a table by the label of its row', () =>
      assert.deepEqual(impact('## Impact\n\n| | |\n|---|---|\n| Users affected | 4,200 |\n'), { users: '4,200' }))
    it('after a label in a list', () =>
      assert.deepEqual(impact('- **Impact**:\n  - Failed requests: 1,200\n'), { requests: '1,200' }))
    it('in the summary for what the impact section leaves out', () =>
      assert.deepEqual(impact('## Summary\n\n9 % of 10 users were hit for 5 min.\n\n## Impact\n\n12 users.\n'), {
        users: '12 users',
        percentage: '9 %',
        duration: '5 min',
      }))
    it('under the title', () => assert.deepEqual(impact('# Mail lost\n\n12 users lost mail.\n'), { users: '12 users' }))
    it('in the metadata', () =>
      assert.deepEqual(impact('---\nduration: 2 h 10 m\n---\n# Mail lost\n'), { duration: '2 h 10 m' }))
    it('not in quotations and guidance', () =>
      assert.deepEqual(impact('## Impact\n\n> 12 users\n\n_Say how many users, e.g. 12 users._\n'), {}))
  })
  it('takes long numbers in its stride', () => assert.deepEqual(impact(`## Impact\n\n${'1'.repeat(50_000)}\n`), {}))
})
