import assert from 'node:assert/strict'
import { judge } from '../support/judge.ts'
import { reworded } from '../support/reworded.ts'

describe('rewording around the act', () => {
  const check = (text: string, expected: string, heading?: string) =>
    it(text, () => assert.equal(reworded(text, heading), expected))

  const unseen = '⟨what in the tool or process let that go unnoticed⟩'
  const possible = '⟨what in the tool or process made that possible⟩'
  const accepted = '⟨what the tool or process accepted without a check⟩'

  describe('keeps what is told of a person beside the act', () => {
    check(
      'The DBA, who was the only one with access, did not answer the page.',
      `The DBA was the only one with access, and the page was not answered; ${unseen}.`,
    )
    check(
      'An intern, who was covering for the release manager, had marked the reminder as spam on 2026-03-14.',
      `An intern was covering for the release manager, and the reminder had been marked as spam on 2026-03-14; ${possible}.`,
    )
    check(
      'It failed because the operator, who had joined on Monday, forgot to rotate the key.',
      `It failed because the operator had joined on Monday, and the key was not rotated; ${unseen}.`,
    )
    check(
      'It was an oversight by the manager, Ms. Okafor, who approved the release at 10:05.',
      `It was ${accepted}: ⟨role⟩ approved the release at 10:05.`,
    )
    check(
      'It was due to human error by the DBA, who dropped the table.',
      `It was due to ${accepted}: ⟨role⟩ dropped the table.`,
    )
  })

  describe('puts the remark where the sentence ends', () => {
    check(
      'The operator closed the wrong ticket, which cost us an hour.',
      `The wrong ticket was closed, which cost us an hour; ${possible}.`,
    )
    check(
      'The operator trusted the wrong dashboard, which still pointed at the old cluster.',
      `The wrong dashboard was trusted, which still pointed at the old cluster; ${possible}.`,
    )
    check(
      'The operator chose the wrong snapshot (of Monday) at 14:10.',
      `The wrong snapshot (of Monday) was chosen at 14:10; ${possible}.`,
    )
    check(
      'The operator deleted by mistake the wrong folder `a/` instead of `b/`.',
      `The wrong folder \`a/\` was deleted instead of \`b/\`; ${possible}.`,
    )
  })

  describe('leaves how far and how long behind the verb', () => {
    check('The reviewer did not read the plan to the end.', `The plan was not read to the end; ${unseen}.`)
    check('The reviewer did not read the plan in full.', `The plan was not read in full; ${unseen}.`)
    check(
      'The support desk ignored the tickets for nearly an hour.',
      'The tickets drew no response for nearly an hour; ⟨where it went, at which priority, and who could see it⟩.',
    )
    check(
      'The reviewer overlooked the note in the middle of the page.',
      'The note in the middle of the page went unnoticed; ⟨where it was shown, and how it stood out⟩.',
    )
  })

  describe('asks what fits the verb', () => {
    check('The managers refused to fund the fix.', 'The fix was not funded; ⟨what stood against it at the time⟩.')
    check('The DBA declined to approve the index.', 'The index was not approved; ⟨what stood against it at the time⟩.')
    check('Nobody told us that it had moved.', 'There was no notice that it had moved; ⟨who learns of it, and how⟩.')
    check('No one questioned why the list was short.', `It was not questioned why the list was short; ${unseen}.`)
  })

  describe('leaves the fields of an action item alone', () => {
    const done = 'done when ⟨test that shows it⟩'
    const blank = 'add ⟨the check, guard or automation that takes the place of'
    const items = '## Action items'
    check(
      '- [ ] Operators must be more attentive with backups @tomas 2026-05-20 IMG-77',
      `- [ ] Add ⟨a check, guard or alert⟩ for backups that ⟨blocks or pages⟩ when ⟨what⟩; ${done} @tomas 2026-05-20 IMG-77`,
      items,
    )
    check(
      '- Kai: learn `kubectl` properly (due 2026-07-10, GROW-313)',
      `- Kai: ${blank} “learn \`kubectl\` properly”⟩; ${done} (due 2026-07-10, GROW-313)`,
      items,
    )
    check(
      '- Operators should think harder – owner: Ines – due 2026-04-20',
      `- Add ⟨a check, guard or alert⟩ that ⟨blocks or pages⟩ when ⟨what⟩; ${done} – owner: Ines – due 2026-04-20`,
      items,
    )
  })

  describe('says nothing that it would have to guess', () => {
    const review = (words: string) => `⟨Ask in the review what lay behind “${words}”⟩.`
    for (const text of [
      'Both of them assumed that the other had told the DBA',
      'The operator did not follow the checklist, otherwise he had seen the wrong port',
      "The clerk didn't say it to nobody",
      'The supervisor thought that the DBA was',
    ])
      it(text, () => {
        const now = reworded(`${text}.`)
        assert([review(text), `${text}.`].includes(now), now)
      })
    check(
      'The reviewer should have noticed that the request touches only one of the two schedulers.',
      'It went unnoticed that the request touches only one of the two schedulers; ⟨what was known or shown at the time⟩.',
    )
    check(
      'The authors of the script waved it through.',
      'The script was approved; ⟨what the approval asks for and shows⟩.',
    )
    check(
      'If the DBA had read the plan, she would have known that `nightly` starts at 03:00.',
      'The plan was not read; `nightly` starts at 03:00; ⟨what was known or shown at the time⟩.',
    )
  })

  describe('takes no event for a state of mind', () => {
    const review = (words: string) => `⟨Ask in the review what lay behind “${words}”⟩.`
    check('The clerk got distracted by a call.', review('The clerk got distracted by a call'))
    check(
      'The operator was unfamiliar with the console.',
      'The operator had ⟨which information, tools or time⟩ for the console.',
    )
  })

  describe('cuts nothing off from what it leans on', () => {
    const review = (words: string) => `⟨Ask in the review what lay behind “${words}”⟩`
    check(
      'Everyone involved could have raised the alarm earlier, but no one did.',
      `${review('Everyone involved could have raised the alarm earlier, but no one did')}.`,
    )
    check(
      'The software company misled the hospital about the merge, and its hotline kept the nurses waiting.',
      `${review('The software company misled the hospital about the merge')}, and its hotline kept the nurses waiting.`,
    )
    check(
      'The operator wrongly merged the two tables, having been asked to hurry.',
      'What made it easy to merge the two tables, having been asked to hurry? ⟨Answer⟩.',
    )
    check(
      'What the DBA did not realise is that both share `retention.json`. The intern forgot to look.',
      'It went unnoticed that both share `retention.json`; ⟨where that is shown or written down⟩. The intern forgot to look.',
    )
  })

  describe('knows a remedy from a complaint', () => {
    const takesPlace = 'dd ⟨the check, guard or automation that takes the place of'
    const done = '; done when ⟨test that shows it⟩'
    check(
      '- Reviewers should look at the path, not only at the value.',
      `- A${takesPlace} “Reviewers should look at the path, not only at the value”⟩${done}.`,
      '## Lessons learned',
    )
    check(
      '- The DBA to take the duty seriously.',
      `- The DBA to a${takesPlace} “take the duty seriously”⟩${done}.`,
      '## Action items',
    )
    check(
      '- He does that a lot and nobody calls him out on it.',
      '- ⟨Ask in the review what lay behind “He does that a lot and nobody calls him out on it”⟩.',
      '## Lessons learned',
    )
    check(
      "- The intern's inexperience with the config repository",
      '- ⟨Which information, tools or time there was⟩ for the config repository',
    )
  })

  describe('puts no blank where a fact stood', () => {
    const review = (words: string) => `⟨Ask in the review what lay behind “${words}”⟩.`
    const fault = "Product's push on the cost programme is what got us here"
    check(`${fault}.`, review(fault))
    const whose = 'Whoever wrote the rotation guide left out half of the consumers'
    check(`${whose}.`, review(whose))
    const own = 'The squad never tested the shard map with a big channel, and we, the reviewers, let it through'
    check(
      `${own}.`,
      '⟨The tool or process⟩ did not ask for testing the shard map with a big channel, and we, the reviewers, let it through.',
    )
    check(
      'How come nobody thought of trying break-glass in the two years since it was built?',
      'What in ⟨the tool or process⟩ asks for trying break-glass in the two years since it was built?',
    )
    const reviewer = 'The reviewer of the previous change had only looked at the tests'
    check(`${reviewer}.`, review(reviewer))
    check('It was a mistake by the planner (P. Sikora).', 'It was ⟨what the tool or process accepted without a check⟩.')
  })

  describe('gives a role to whom it leaves', () => {
    check(
      'Marta bumped the base image in March without telling anyone.',
      '⟨Role⟩ bumped the base image in March; there was no notice; ⟨who learns of it, and how⟩.',
    )
    check(
      'Pavel renamed `db-1` without telling a soul.',
      '⟨Role⟩ renamed `db-1`; there was no notice; ⟨who learns of it, and how⟩.',
    )
  })

  describe('takes a regret for no remedy', () => {
    check(
      'The clerk would have done well to read the circular.',
      '⟨Ask in the review what lay behind “The clerk would have done well to read the circular”⟩.',
    )
    check('It is embarrassing that a certificate expired.', 'A certificate expired.')
    check(
      'It is inexcusable that the team did not escalate it until 09:55.',
      `It was not escalated until 09:55; ${unseen}.`,
    )
  })

  describe('tells the time as the verb does', () => {
    check('We never run the smoke test.', `The smoke test is not run; ${unseen}.`)
    check('The operators never ran the smoke test.', `The smoke test was not run; ${unseen}.`)
    check(
      'If the reviewer had read the note, 1 h 15 min would have been saved.',
      'The note was not read; ⟨what was known or shown at the time⟩ (compared with: 1 h 15 min would have been saved).',
    )
  })

  describe('finds the form that the object asks for', () => {
    check(
      'Nobody compared the number of orders with the day before.',
      `The number of orders was not compared with the day before; ${unseen}.`,
    )
    check('The manager personally forgot to publish the update.', `The update was not published; ${unseen}.`)
    check(
      'The team kept pushing the upgrade to the next sprint.',
      'The upgrade kept being pushed to the next sprint; ⟨what came before it, and what would have raised it⟩.',
    )
    check(
      'The vendors keep postponing it.',
      'It keeps being postponed; ⟨what came before it, and what would have raised it⟩.',
    )
  })

  describe('keeps what was lacking', () => {
    const place = '(⟨what was in place, and what was missing⟩)'
    check('Root cause: lack of supervision by the manager.', `Root cause: supervision ${place}.`)
    check('Root cause: poor communication on the part of the DBA.', `Root cause: communication ${place}.`)
    check('The outage was due to poor planning by management.', `The outage was due to planning ${place}.`)
  })

  describe('asks nothing that does not fit as another way', () => {
    const ways = (text: string) =>
      judge(`## Root causes\n\n${text}`)
        .findings.flatMap(({ fixes }) => fixes)
        .flatMap(({ edits }) => edits.map(({ newText }) => newText))
        .join('\n')
    it('of what came of it, or why it was', () => {
      assert.doesNotMatch(
        ways('The operator deleted the wrong cache "just in case", which cost us an hour.'),
        /look right/,
      )
      assert.doesNotMatch(ways("The operators never run the smoke test because it's slow."), /asks for/)
    })
    it('of what did nothing', () => {
      assert.doesNotMatch(ways('The wrong table was not checked by the DBA.'), /that did it/)
    })
  })
})
