import assert from 'node:assert/strict'
import { applyEdits } from '../../server/core/text.ts'
import { judge } from '../support/judge.ts'
import { reworded } from '../support/reworded.ts'

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
    check(
      'The operator deleted **the wrong** [table](http://x.y/a_b) at 3 %.',
      `**the wrong** [table](http://x.y/a_b) was deleted at 3 %; ${possible}.`,
    )
    check('The operator deleted the wrong 🚀 bucket.', '⟨The tool or process⟩ allowed deleting the wrong 🚀 bucket.')
    check(
      'The vendor did not document this and, when asked, was evasive.',
      `This was not documented (${unseen}) and, when asked, the vendor was evasive.`,
    )
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

  describe('holds the sentence around it together', () => {
    check(
      'The on-call saw the alert but ignored it at first.',
      'The on-call saw the alert but it drew no response at first; ⟨where it went, at which priority, and who could see it⟩.',
    )
    check(
      'Checkout failed because Bob forgot to check the database before he turned it on.',
      `Checkout failed because the database was not checked before being turned on; ${unseen}.`,
    )
    check(
      'The DBA dropped the wrong table and restarted `db-1`.',
      `The wrong table was dropped (${possible}) and the DBA restarted \`db-1\`.`,
    )
    check(
      'The operator advanced the waves without checking the header.',
      `The operator advanced the waves; the header was not checked; ${unseen}.`,
    )
    check(
      'The release had no owner, which the manager should have noticed.',
      'The release had no owner, which was not noticed (⟨what was known or shown at the time⟩).',
    )
    check(
      'Had the reviewer read the diff, the outage would have been avoided.',
      'The diff was not read; ⟨what was known or shown at the time⟩.',
    )
    check(
      'None of this would have happened had the reviewer read the diff.',
      'The diff was not read; ⟨what was known or shown at the time⟩.',
    )
    check(
      'The job could have been saved if the operator had opened the panel.',
      'The panel was not opened; ⟨what was known or shown at the time⟩.',
    )
  })

  describe('needs no blank where nothing is missing', () => {
    check('Obviously, the cache was cold.', 'The cache was cold.')
    check('An inexperienced engineer handled the failover.', 'An engineer handled the failover.')
    check('The index was dropped by Alice during testing.', 'The index was dropped during testing.')
    check('A simple typo brought the site down.', 'A typo brought the site down.')
  })

  describe('keeps the author’s words where it has no others', () => {
    const review = 'Ask in the review what lay behind'
    const done = 'done when ⟨test that shows it⟩'
    check(
      'The operators never talk to anyone before a restart.',
      'What makes it hard to talk to anyone before a restart? ⟨Answer⟩.',
    )
    check(
      'Instead of escalating, the operator went hunting through logs.',
      `⟨${review} “Instead of escalating, the operator went hunting through logs”⟩.`,
    )
    check('The operator forgot to wait.', 'What made it easy to forget to wait? ⟨Answer⟩.')
    check('The DBA wrongly assumed that it was the cache.', `It looked as if it was the cache; ⟨what made it look so⟩.`)
    check(
      'The shift lead wasted an hour on it.',
      'An hour went into it; ⟨what pointed that way, and what would have pointed another⟩.',
    )
    check(
      'Typical of the night shift to go home without telling anyone.',
      `⟨${review} “Typical of the night shift to go home without telling anyone”⟩.`,
    )
    check(
      '- Marketing to be kept well away from the DNS console',
      `- Add ⟨the check, guard or automation that takes the place of “Marketing to be kept well away from the DNS console”⟩; ${done}`,
      '## Action items',
    )
  })

  describe('rather keeps the words in their order than break them', () => {
    check('The operator should have spoken up right away.', 'What made it hard to speak up right away? ⟨Answer⟩.')
    check(
      'The team had let the restore drill slide twice.',
      'What made it easy to let the restore drill slide twice? ⟨Answer⟩.',
    )
    check(
      'The operator acted contrary to the manual.',
      'Why did it make sense at the time to act contrary to the manual? ⟨Answer⟩.',
    )
  })

  describe('gives nothing that it cannot prove', () => {
    const put = (words: string) => `⟨Ask in the review what lay behind “${words}”⟩.`
    const asIs = (text: string) => check(`${text}.`, put(text))
    // Whom he means would be lost.
    asIs('The reviewer waved the change through while he was on the train')
    // No tool allows what is private.
    asIs('The on-call silenced the page and went back to bed')
    // Not seeing it at once is not going unnoticed at once.
    asIs('A careful reviewer would have noticed the swapped columns immediately')
    // What follows leans on who did not see it, or would hang on the alert.
    asIs('The reviewer did not check the alarm, since it had cried wolf for weeks, and cleared it')
    check(
      'The operator ignored the alert, thinking it was the usual lag.',
      'What made it easy to ignore the alert, thinking it was the usual lag? ⟨Answer⟩.',
    )
    // Without its mark nothing is told; no condition stands for who blamed whom.
    asIs('The night shift acted negligently')
    asIs('I blame myself, I saw the entry and ignored it')
    check('The approver had only read the title.', `Only the title had been read; ${possible}.`)
    check('The DBA manually deleted the wrong rows.', `The wrong rows were manually deleted; ${possible}.`)
    check('The lead should have asked before touching it.', 'What made it hard to ask before touching it? ⟨Answer⟩.')
    check(
      'Our dashboard broke as well, and no one on our side raised a ticket.',
      `Our dashboard broke as well, and no ticket was raised; ${unseen}.`,
    )
  })

  describe('keeps what a plea is about', () => {
    const done = 'done when ⟨test that shows it⟩'
    const item = (text: string, expected: string) => check(text, expected, '## Action items')
    item(
      '- We will try harder to keep the runbook current',
      `- Make ⟨the tool or pipeline⟩ keep the runbook current; ${done}`,
    )
    item(
      '- Squads have to inform Support before schema changes',
      `- Make ⟨the tool or pipeline⟩ inform Support before schema changes; ${done}`,
    )
    item(
      '- Please always make a backup before changes!',
      `- Make ⟨the tool or pipeline⟩ make a backup before changes; ${done}`,
    )
    item(
      '- Ensure that everybody double-checks column mappings',
      `- Make ⟨the tool or pipeline⟩ check column mappings; ${done}`,
    )
    item(
      '- Pay more attention to flags in reviews',
      `- Add ⟨a check, guard or alert⟩ for flags in reviews that ⟨blocks or pages⟩ when ⟨what⟩; ${done}`,
    )
    item(
      '- Night shift to repeat the change management course',
      `- Night shift to add ⟨the check, guard or automation that takes the place of “repeat the change management course”⟩; ${done}`,
    )
    item('- Think before you type', `- Add ⟨a check, guard or alert⟩ that ⟨blocks or pages⟩ when ⟨what⟩; ${done}`)
  })

  it('adds a guard to the action items, as one of the ways', () => {
    const text = '## Summary\n\nThe engineer forgot to run the migration.\n\n## Action items\n\n- [ ] Alert on `x`\n'
    const fixes = judge(text).findings.filter(({ rule }) => rule === 'person-error')[0]!.fixes
    assert.deepEqual(
      fixes.map(({ title }) => title),
      [
        'Reword: what did the system allow?',
        'Reword: what was known at the time?',
        'Reword, and add a guard to the action items',
      ],
    )
    assert.match(
      applyEdits(text, fixes[2]!.edits),
      /^The migration was not run\.$[\s\S]*^- \[ \] Make ⟨[^⟩]*⟩ ask for running the migration; done when ⟨/m,
    )
  })

  it('stays inside a table cell', () => {
    const table = '| Time | Event |\n|---|---|\n| 10:02 | The engineer forgot to run the migration |\n'
    assert.match(reworded(table, '## Timeline'), /^\| 10:02 \| The migration was not run; ⟨[^|⟩]*⟩ \|$/m)
  })
})
