import assert from 'node:assert/strict'
import type { Category, Severity } from '../server/core/finding.ts'
import { actionItemIncomplete } from '../server/core/rules/action-items/action-item-incomplete.ts'
import { readSettings } from '../server/core/settings.ts'
import { severityOf } from '../server/core/severity.ts'

const report = { span: { start: 0, end: 1 }, message: '', fixes: [] }

/** What each severity becomes, in the order error, warning, information. */
function levels(profile: string, category: Category, status?: string): string[] {
  const { settings } = readSettings({ profile })
  return (['error', 'warning', 'information'] as const).map((severity: Severity) =>
    severityOf({ ...actionItemIncomplete, category }, { ...report, severity }, settings, status),
  )
}

describe('severity', () => {
  it('is as the rule says in the standard profile', () => {
    for (const category of ['blame', 'wording', 'whys', 'action-items', 'timeline', 'impact', 'structure'] as const)
      assert.deepEqual(levels('standard', category), ['error', 'warning', 'information'])
  })

  it('is never an error in the gentle one, where what may be blame is left out', () => {
    assert.deepEqual(levels('gentle', 'blame'), ['information', 'information', 'off'])
    assert.deepEqual(levels('gentle', 'wording'), ['hint', 'hint', 'hint'])
    for (const category of ['whys', 'action-items', 'timeline', 'impact', 'structure'] as const)
      assert.deepEqual(levels('gentle', category, 'final'), ['warning', 'information', 'hint'])
  })

  it('fails CI in the strict one, but never for what is only likely', () => {
    for (const category of ['blame', 'wording'] as const)
      assert.deepEqual(levels('strict', category), ['error', 'error', 'information'])
    for (const category of ['whys', 'action-items', 'timeline', 'impact', 'structure'] as const)
      assert.deepEqual(levels('strict', category), ['error', 'error', 'warning'])
  })

  it('is an error for what a final document lacks', () => {
    for (const status of ['final', 'Final', '✅ Published', 'approved by the review board', 'Signed off'])
      assert.deepEqual(levels('standard', 'action-items', status), ['error', 'error', 'information'])
    for (const status of ['draft', 'in review', 'resolved', 'not final yet', 'closed'])
      assert.deepEqual(levels('standard', 'action-items', status), ['error', 'warning', 'information'])
    assert.deepEqual(levels('standard', 'blame', 'final'), ['error', 'warning', 'information'])
  })

  it('is what a person set, whatever else', () => {
    const { settings } = readSettings({ profile: 'strict', rules: { 'action-item-incomplete': 'hint' } })
    assert.equal(severityOf(actionItemIncomplete, report, settings, 'final'), 'hint')
  })
})
