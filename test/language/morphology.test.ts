import assert from 'node:assert/strict'
import { baseOf, gerund, participle } from '../../server/core/language/reword/morphology.ts'

describe('verb forms', () => {
  const check = (base: string, ing: string, past: string) =>
    it(base, () => {
      assert.deepEqual([gerund(base), participle(base)], [ing, past])
      assert.equal(baseOf(ing, known), base)
      assert.equal(baseOf(past, known), base)
    })
  const known = (word: string) => /^(?:merge|delete|ignore|notice|update|escalate|see|agree|free)$/.test(word)

  check('run', 'running', 'run')
  check('deploy', 'deploying', 'deployed')
  check('merge', 'merging', 'merged')
  check('apply', 'applying', 'applied')
  check('drop', 'dropping', 'dropped')
  check('commit', 'committing', 'committed')
  check('forget', 'forgetting', 'forgotten')
  check('delete', 'deleting', 'deleted')
  check('ignore', 'ignoring', 'ignored')
  check('misread', 'misreading', 'misread')
  check('escalate', 'escalating', 'escalated')
  check('push', 'pushing', 'pushed')
  check('flip', 'flipping', 'flipped')
  check('grab', 'grabbing', 'grabbed')
  check('control', 'controlling', 'controlled')
  check('unplug', 'unplugging', 'unplugged')
  check('show', 'showing', 'shown')
  check('fix', 'fixing', 'fixed')
})
