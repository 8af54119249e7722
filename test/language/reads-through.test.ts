import assert from 'node:assert/strict'
import { applyEdits } from '../../server/core/text.ts'
import { judge } from '../support/judge.ts'

/** What each fix of each finding makes of a sentence among the root causes. */
function outcomes(sentence: string): string[] {
  const text = `## Root cause\n\n${sentence}\n`
  return judge(text).findings.flatMap(({ category, fixes }) =>
    category === 'blame' ? fixes.map(({ edits }) => applyEdits(text, edits)) : [],
  )
}

function neverOffers(sentence: string, wrong: RegExp): void {
  it(sentence, () => {
    const all = outcomes(sentence)
    assert.ok(all.length > 0, 'no fix')
    for (const one of all) assert.doesNotMatch(one, wrong)
  })
}

describe('a rewording read again', () => {
  describe('leaves no verb without its subject', () => {
    neverOffers('LiveOps ignored the dashboard, muted the alert, and went home.', /response[^.]*, muted/)
    neverOffers('The maintainers, me included, have let the checklist rot.', /included, the checklist/)
  })

  describe('has no words that cannot follow each other', () => {
    neverOffers('No one on the desk looks up.', /check up/)
    neverOffers('QA signed off on a build they had not played.', /build ⟨/)
    neverOffers('I picked shard 3 out of habit.', /picked 3/)
  })

  describe('keeps the things that it told of', () => {
    neverOffers('She trusted the mirror blindly.', /cause\n\n⟨[^⟩]*at hand⟩/)
    neverOffers('It would have helped if somebody had looked at the queue.', /^(?!.*queue)/s)
  })

  describe('keeps whom a pronoun means', () => {
    neverOffers(
      'The technician forgot to label the fuse, so a colleague called him and he drove back.',
      /cause\n\nThe fuse/,
    )
  })

  it('leaves a sentence to the review where no pattern is sure of it', () => {
    assert.deepEqual(outcomes('The maintainers, me included, have let the checklist rot.').slice(0, 1), [
      '## Root cause\n\n⟨Ask in the review what lay behind “The maintainers, me included, have let the checklist rot”⟩.\n',
    ])
  })
})
