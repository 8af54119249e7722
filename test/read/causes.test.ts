import assert from 'node:assert/strict'
import { readCauses } from '../../server/core/read/causes.ts'
import { sourceOf } from './source-of.ts'

interface Wanted {
  rootCauses?: readonly string[]
  triggers?: readonly string[]
  contributingFactors?: readonly string[]
}

function check(name: string, text: string, wanted: Wanted): void {
  it(name, () => {
    const found = Object.entries(readCauses(sourceOf(text))).map(
      ([kind, causes]) => [kind, causes.map((cause) => cause.text)] as const,
    )
    assert.deepEqual(Object.fromEntries(found.filter(([, causes]) => causes.length > 0)), wanted)
  })
}

describe('causes', () => {
  check('by paragraph', '## Root cause\n\nA lock without\nexpiry.\n\nNo limit on retries.\n', {
    rootCauses: ['A lock without expiry.', 'No limit on retries.'],
  })
  check(
    'by list item, details below it left to it',
    '## Contributing factors\n\nThese came together:\n\n- no alert\n  - it was off\n- one replica\n',
    {
      contributingFactors: ['no alert', 'one replica'],
    },
  )
  check(
    'by table row',
    '## Contributing factors\n\n| # | Factor | Kind |\n|---|---|---|\n| 1 | no alert on the queue | tech |\n',
    { contributingFactors: ['no alert on the queue'] },
  )
  check('in sub-sections', '## Root causes\n\n### Database\n\nOne replica.\n\n### Appendix\n\nGraphs.\n', {
    rootCauses: ['One replica.'],
  })
  check('under items that only lead to them', '## Root cause\n\n- In the queue:\n  - a lock\n  - no limit\n', {
    rootCauses: ['a lock', 'no limit'],
  })
  check(
    'of each kind',
    '## Root cause\n\nA lock.\n\n## Trigger\n\nA deploy.\n\n## Contributing factors\n\nNo alert.\n',
    {
      rootCauses: ['A lock.'],
      triggers: ['A deploy.'],
      contributingFactors: ['No alert.'],
    },
  )
  check('after a label', '# Mail lost\n\n**Root cause:** a lock\n\n**Trigger:** a deploy\n', {
    rootCauses: ['a lock'],
    triggers: ['a deploy'],
  })
  check(
    'after a plain label where no section speaks of them',
    '# Mail lost\n\n- Root cause: a lock\n- Trigger: a deploy\n',
    { rootCauses: ['a lock'], triggers: ['a deploy'] },
  )
  check(
    'not from blanks',
    '## Root cause\n\nTBD\n\n## Trigger\n\n_Describe what set it off._\n\n## Contributing factors\n\n- N/A\n',
    {},
  )
  check('not from the lines of quotations and code', '## Root cause\n\n> it was Ann\n\n```\nlog\n```\n', {})

  it('stand where they are written', () => {
    const text = '## Root cause\r\n\r\n- a `lock` &amp; more\r\n'
    const [cause] = readCauses(sourceOf(text)).rootCauses
    assert.equal(text.slice(cause!.span.start, cause!.span.end), 'a `lock` &amp; more')
    assert.equal(cause!.prose.text, 'a lock & more')
  })
})
