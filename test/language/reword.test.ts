import assert from 'node:assert/strict'
import { applyEdits } from '../../server/core/text.ts'
import { judge } from '../support/judge.ts'

/** The text after the preferred fix of its first finding with one. */
function reworded(text: string, heading = '## Summary'): string {
  const whole = `${heading}\n\n${text}`
  const fix = judge(whole).findings.flatMap((finding) => finding.fixes)[0]
  return fix ? applyEdits(whole, fix.edits).slice(heading.length + 2) : text
}

describe('rewording', () => {
  const check = (text: string, expected: string, heading?: string) =>
    it(text, () => assert.equal(reworded(text, heading), expected))

  const unseen = '⟨what in the tool or process let that go unnoticed⟩'
  const possible = '⟨what in the tool or process made that possible⟩'

  describe('says what happened without who', () => {
    check('The engineer forgot to run the migration at 10:05.', `The migration was not run at 10:05; ${unseen}.`)
    check('The operator deleted the wrong volumes.', `The wrong volumes were deleted; ${possible}.`)
    check('She did not look at the graph.', `The graph was not looked at; ${unseen}.`)
    check('The reviewer accidentally merged `main` twice.', `\`main\` was merged twice; ${possible}.`)
  })

  describe('keeps markup whole', () => {
    check(
      'The engineer forgot to run [the *smoke* tests](http://x.y).',
      `[the *smoke* tests](http://x.y) were not run; ${unseen}.`,
    )
    check('The engineer **forgot to run the tests** twice.', `The tests were not run twice; ${unseen}.`)
    check('The engineer forgot to check\nthe dashboard.', `The dashboard was not checked; ${unseen}.`)
  })

  describe('leaves a blank where only the author knows', () => {
    check(
      'The operator misread the chart.',
      'The chart was taken for ⟨what it looked like⟩; ⟨what was shown at the time⟩.',
    )
    check('It was human error.', 'It was ⟨what the tool or process accepted without a check⟩.')
  })

  describe('turns pleas into controls and questions to the system', () => {
    check(
      '- Remind everyone to check the calendar',
      '- Make ⟨the tool or pipeline⟩ check the calendar; done when ⟨test that shows it⟩',
      '## Action items',
    )
    check(
      '- Be more careful with `prod`',
      '- Add ⟨a check, guard or alert⟩ for `prod` that ⟨blocks or pages⟩ when ⟨what⟩; done when ⟨test that shows it⟩',
      '## Action items',
    )
    check("Why didn't Bob run the tests?", 'What in ⟨the tool or process⟩ asks for running the tests?')
  })

  it('stays inside a table cell', () => {
    const table = '| Time | Event |\n|---|---|\n| 10:02 | The engineer forgot to run the migration |\n'
    assert.match(reworded(table, '## Timeline'), /^\| 10:02 \| The migration was not run; ⟨[^|⟩]*⟩ \|$/m)
  })
})
