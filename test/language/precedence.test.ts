import assert from 'node:assert/strict'
import type { Finding } from '../../server/core/finding.ts'
import { mostSpecific } from '../../server/core/language/blame/precedence.ts'

describe('precedence', () => {
  const finding = (rule: string, start: number, end: number): Finding => ({
    rule,
    category: 'blame',
    severity: 'warning',
    span: { start, end },
    message: '',
    fixes: [],
  })
  const check = (name: string, findings: Finding[], kept: string[]) =>
    it(name, () =>
      assert.deepEqual(
        mostSpecific(findings).map(({ rule }) => rule),
        kept,
      ),
    )

  check(
    'keeps the most specific of two on the same words',
    [finding('person-error', 0, 20), finding('counterfactual', 0, 20)],
    ['counterfactual'],
  )
  check(
    'keeps both where they do not touch',
    [finding('person-error', 0, 20), finding('counterfactual', 20, 40)],
    ['person-error', 'counterfactual'],
  )
  check(
    'lets a short one win over a long one',
    [finding('judgement', 0, 40), finding('human-error', 10, 20)],
    ['human-error'],
  )
  const quiet = (found: Finding): Finding => ({ ...found, severity: 'information' })
  check(
    'lets what is sure win over what is likely',
    [quiet(finding('person-error', 0, 20)), finding('judgement', 10, 20)],
    ['judgement'],
  )
  check(
    'lets a rule win over the model, however sure that is',
    [quiet(finding('person-error', 0, 20)), finding('reads-as-blame', 10, 20)],
    ['person-error'],
  )
  check(
    'never drops what is no language finding',
    [finding('action-item-incomplete', 0, 40), finding('human-error', 10, 20)],
    ['action-item-incomplete', 'human-error'],
  )
})
