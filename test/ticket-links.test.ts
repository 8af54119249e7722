import assert from 'node:assert/strict'
import { ticketLinks, ticketUrl } from '../server/core/ticket-links.ts'
import { judge } from './support/judge.ts'

const jira = 'https://tracker.example.com/browse/{ticket}'

describe('tickets', () => {
  it('lead into the tracker by its pattern', () => {
    assert.equal(ticketUrl('OPS-12', jira), 'https://tracker.example.com/browse/OPS-12')
    assert.equal(
      ticketUrl('#12', 'https://git.example.com/shop/issues/{number}'),
      'https://git.example.com/shop/issues/12',
    )
    assert.equal(ticketUrl('issue 12', 'https://git.example.com/{number}'), 'https://git.example.com/12')
  })

  it('lead nowhere without an id or a pattern', () => {
    for (const ticket of ['', 'soon', 'the ticket of Ann', '12 OPS x'])
      assert.equal(ticketUrl(ticket, jira), undefined, ticket)
    for (const pattern of ['', 'browse/{ticket}', 'https://tracker.example.com/', 'javascript:{ticket}'])
      assert.equal(ticketUrl('OPS-12', pattern), undefined, pattern)
  })

  it('keep the address that they have', () => {
    const text =
      '## Action items\n\n- Rotate the keys (OPS-12)\n- Cap the pool ([OPS-13](https://other.example.com/OPS-13))\n'
    const links = ticketLinks(judge(text).postmortem, jira)
    assert.deepEqual(
      links.map(({ url }) => url),
      ['https://tracker.example.com/browse/OPS-12', 'https://other.example.com/OPS-13'],
    )
    assert.equal(text.slice(links[0]!.span.start, links[0]!.span.end), 'OPS-12')
  })
})
