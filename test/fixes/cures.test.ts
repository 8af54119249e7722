import assert from 'node:assert/strict'
import type { Finding } from '../../server/core/finding.ts'
import { cures } from '../../server/core/fixes/cures.ts'

const found = (rule: string, start: number, end: number): Finding => ({
  rule,
  category: rule === 'named-person' ? 'wording' : 'blame',
  severity: 'warning',
  span: { start, end },
  message: '',
  fixes: [],
})

describe('a cure', () => {
  const blame = found('person-error', 10, 20)
  const sentence = { start: 10, end: 30 }
  const edits = [{ span: { start: 10, end: 20 }, newText: 'five5' }]
  const isCure = (before: readonly Finding[], after: readonly Finding[]) =>
    cures('person-error', edits, sentence, { before: [blame, ...before], after })

  it('takes its finding away', () => {
    assert(isCure([], []))
    assert(!isCure([], [found('person-error', 10, 15)]))
  })

  it('adds none of another rule', () => {
    assert(!isCure([], [found('named-person', 10, 15)]))
    assert(!isCure([], [found('named-person', 60, 65)]))
    assert(isCure([found('named-person', 65, 70)], [found('named-person', 60, 65)]))
  })

  it('may leave a blank to fill', () => {
    assert(isCure([], [found('unfilled-blank', 10, 15)]))
  })

  it('brings to light what lay beneath a finding elsewhere, not in its own sentence', () => {
    assert(isCure([found('reads-as-blame', 60, 80)], [found('named-person', 60, 65)]))
    assert(!isCure([found('reads-as-blame', 22, 28)], [found('named-person', 18, 22)]))
    assert(!isCure([found('named-person', 60, 80)], [found('person-error', 60, 65)]))
  })
})
