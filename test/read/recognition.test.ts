import assert from 'node:assert/strict'
import fc from 'fast-check'
import { recognise } from '../../server/core/read/recognition/recognition.ts'
import { markdownText } from './markdown-text.ts'
import { sourceOf } from './source-of.ts'

type Verdict = 'postmortem' | 'template' | 'something else'

function verdict(text: string, path?: string): Verdict {
  const { isPostmortem, isTemplate } = recognise(sourceOf(text, path))
  return isTemplate ? 'template' : isPostmortem ? 'postmortem' : 'something else'
}

function check(wanted: Verdict, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts))
    it(`${name}: ${wanted}`, () =>
      assert.equal(verdict(text, name.includes('.md') ? `docs/${name}` : undefined), wanted))
}

const account = 'On 3 May 2024 from 10:02 to 10:40 UTC the shop was down. Orders were lost and customers were affected.'

const memo = `# Note on the shop\n\n${account} The cause was a lock that the import had taken at 09:58 and held, because it failed at 10:01.\n\nThe first page came at 10:09. Ann found the lock at 10:31, killed the import and saw orders again at 10:40.\n`

describe('recognition', () => {
  describe('postmortems', () => {
    check('postmortem', {
      'a memo without sections': memo,
      'newsletter-may.md': `# Shop down\n\n${account}\n\n## Timeline\n\n- 10:02 down\n- 10:40 up\n`,
      'minutes of the review': `# Minutes of the review meeting – shop down\n\n${account}\n\n## Timeline\n\n- 10:02 down\n- 10:40 up\n\n## Cause\n\nA lock.\n\n## Actions\n\n- Cap it\n`,
      'title and sections': `# Shop down\n\n${account}\n\n## Timeline\n\n- 10:02 down\n- 10:40 up\n\n## Root cause\n\nA lock.\n`,
      'a title that says so': `# Post-mortem: shop down\n\n${account}\n`,
      'no telling title': `# Monday\n\n## Impact\n\n${account}\n\n## What happened when\n\n- 10:02 down\n\n## Root causes\n\nA lock.\n`,
      'front matter with the title': `---\ntitle: Incident report for the shop\n---\n\n${account}\n\n## Follow-ups\n\n- mend it\n`,
      'labels only': `# Incident on 2024-05-03\n\n- **Impact:** 200 users\n- **Root cause:** a lock\n- **Resolution:** restarted at 10:40\n`,
      'a skeleton': '# Checkout outage\n\n## Impact\n\n## Timeline\n\n## Root cause\n',
      'a draft without dates':
        '# Postmortem: shop down\n\n## Summary\n\nThe shop was down.\n\n## Root cause\n\nA lock.\n',
      'what was learned about instructions': `# Incident report: runbook was wrong\n\n${account}\n\n## Timeline\n\n- 10:02 You should have seen it\n\n## Root cause\n\nThe runbook was old.\n`,
      'a story without sections, with an apology': `# Ferry bookings unreachable\n\nOn 3 May 2024 the site was down from 10:02 to 10:40. ${'The clerks wrote tickets by hand while a lock held the queue. '.repeat(25)}\n\nWe are working to keep this from happening again.\n`,
      'a short story whose title says so':
        '---\ntitle: Post-mortem of the bookings\n---\n\nThe site was down twice and orders were slow on 3 May. We are sorry for the disruption.\n',
      '2024-05-03-shop-postmortem.md': `## Impact\n\n${account}\n\n## Causes\n\nA lock.\n`,
    })
  })

  describe('templates', () => {
    check('template', {
      'of instructions':
        '# Postmortem: [Title]\n\n## Summary\n\n_Describe what failed._\n\n## Impact\n\n_Say who was affected._\n\n## Timeline\n\n_List the events._\n\n## Root cause\n\n_Explain why._\n',
      'of blanks':
        '# Postmortem\n\nDate: YYYY-MM-DD\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| HH:MM | [Event] |\n\n## Root cause\n\n[Root cause]\n\n## Action items\n\n- [Action] ([Owner])\n',
      'of few sections, most of them empty':
        '> A sample\n\n# Title\n\n## Summary\n\n## Timeline\n\n> All times in UTC\n\n## Root cause\n\n## Resolution\n\n## Follow-ups\n',
      'of empty sections': '# Incident\n\n## Summary\n\n## Impact\n\n## Timeline\n\n## Root cause\n\n## Action items\n',
      'that calls itself one': '# Postmortem template\n\n## Summary\n\nTwo sentences.\n\n## Impact\n\nNumbers.\n',
      'postmortem-template.md': '# Incident title\n\n## Summary\n\nTwo sentences.\n\n## Root causes\n\nAll of them.\n',
    })
  })

  describe('no templates any more', () => {
    const rest =
      '\n\n## Impact\n\n_Say who was affected._\n\n## Timeline\n\n_List the events._\n\n## Root cause\n\n_Explain why._\n\n## Action items\n\n_What will be done?_\n'
    check('postmortem', {
      'a template whose summary is written': `# Postmortem: shop down\n\n## Summary\n\nAnn forgot the flag and the shop was down.${rest}`,
      'a skeleton with a first sentence':
        '# Postmortem: shop down\n\n## Summary\n\nThe shop was down and orders were lost.\n\n## Impact\n\n## Timeline\n\n## Root cause\n\n## Action items\n\n## Lessons learned\n',
      'about a template': `# Email template outage\n\n${account}\n\n## Timeline\n\n- 10:02 down\n\n## Root cause\n\nA lock.\n`,
    })
  })

  describe('other documents', () => {
    check('something else', {
      'a protocol for incidents': `# Incident response protocol (OPS-7)\n\n## Escalation timeline\n\n${'Call the next person, then mute the pager. '.repeat(20)}\n\n## Root cause\n\nName it.\n\n## Impact\n\nCount it.\n\n## Detection\n\nTell it.\n\n## Action items\n\nTrack them.\n`,
      'a list of postmortems of others': `# A list of post-mortems!\n\n${account}\n\n## Analysis\n\n${account}\n\n## Contributors\n\nMany.\n`,
      'an index of documents beside it': `# Postmortems of the harbour\n\n## Timeline\n\n- [One](2024-01-01-one.md) the pier was closed for a whole day\n- [Two](2024-02-01-two.md) the crane was stuck for a whole day\n- [Three](./2024-03-01-three.md) the gate was open for a whole day\n- [Four](2024-04-01-four.md) the lamp was dark for a whole day\n`,
      'README.md':
        '# Acme postmortems\n\nWhat went wrong here:\n\n- [2024-05-03 Shop down](a.md)\n- [2024-04-02 Mail lost](b.md)\n\n## What is a postmortem?\n\nImpact, timeline, root cause, action items.\n',
      'an index':
        '# Incident log\n\n## 2024\n\n- [Shop down on 2024-05-03](a.md)\n- [Mail lost on 2024-04-02](b.md)\n- [Search slow on 2024-03-01](c.md)\n- [Login broken on 2024-02-01](d.md)\n',
      'a runbook for an alert':
        '# HighErrorRate\n\n## Meaning\n\nMany requests fail.\n\n## Impact\n\nUsers see errors.\n\n## Diagnosis\n\nLook at the logs.\n\n## Mitigation\n\nRoll back.\n',
      'an incident process':
        '# Incident process\n\n## Detection\n\nAlerts page you. You must acknowledge within 5 minutes.\n\n## Response\n\nThe lead should declare the incident.\n\n## Recovery\n\nRoll back.\n\n## Action items\n\nEach must have an owner.\n',
      'a guide to postmortems':
        '# How to write a postmortem\n\nYou should write one after each outage, e.g. of 2024-05-03 10:02.\n\n## Summary\n\nYou should say what failed.\n\n## Impact\n\nYou must give numbers.\n\n## Timeline\n\nYou should list events with times, and you should link the sources.\n\n## Root cause\n\nAsk why. You should not blame people. Do not stop at the first cause. You must go on.\n\n## Action items\n\nEach should have an owner.\n',
      'an article on blameless culture':
        '# Blameless postmortems\n\nIn March 2018 an engineer was blamed for an outage.\n\n## What we learned\n\nBlame ends the talk.\n',
      'a decision record':
        '# ADR 12: new pager\n\nDate: 2024-05-03\n\n## Status\n\nAccepted\n\n## Context\n\nDuring the outage at 10:02 the pager failed.\n\n## Decision\n\nA new one.\n\n## Consequences\n\nTraining was needed.\n',
      'a status update':
        '---\ntitle: Elevated errors\ndate: 2024-05-03\n---\n\n**Monitoring** - A fix was made.\nMay 3, 11:55 UTC\n\n**Investigating** - We saw errors.\nMay 3, 10:02 UTC\n',
      'a security advisory':
        '# GHSA-1234: token leak\n\n## Summary\n\nTokens were leaked on 2024-05-03.\n\n## Impact\n\nAll users of 2.x.\n\n## Patches\n\n2.1.\n\n## Workarounds\n\nNone.\n\n## Timeline\n\n- 2024-05-03 reported\n- 2024-05-04 fixed\n',
      'CHANGELOG.md':
        '# Changelog\n\n## 1.2.0 (2024-05-03)\n\n- Fixed an outage of the cache\n\n## 1.1.0 (2024-04-02)\n\n- Fixed errors\n',
      'meeting notes':
        '# Incident review meeting, 2024-05-03\n\nAttendees: Ann, Bo\n\n## Agenda\n\n- the outage\n\n## Action items\n\n- Ann: mend it\n',
      'a sprint retrospective':
        '# Sprint 42 retrospective (2024-05-03)\n\n## What went well\n\n- it was done\n\n## What went wrong\n\n- the demo failed\n\n## Action items\n\n- Ann: mend the demo\n',
      'a design':
        '# Failover for orders\n\n## Summary\n\nThe outage of 2024-05-03 was long. We propose failover.\n\n## Goals\n\n- 60 s\n\n## Design\n\nA replica.\n\n## Alternatives considered\n\nNone.\n\n## Impact\n\nTeams change.\n',
      'a migration plan':
        '# Migration plan: orders\n\n## Impact\n\n20 minutes.\n\n## Timeline\n\n- 2024-06-01 02:00 stop\n- 2024-06-01 02:20 start\n\n## Action items\n\n- [ ] Ann: announce\n',
      'a novel': 'Call me Ishmael. Some years ago, never mind how long precisely, I went to sea.\n',
      'an empty text': '',
    })
  })

  describe('the front matter', () => {
    it('may say that it is one', () => {
      const found = recognise(sourceOf('---\npostmortem: true\n---\n# Notes\n'))
      assert.deepEqual([found.isPostmortem, found.score], [true, 1])
      assert.match(found.reason, /front matter says “postmortem: true”/)
    })
    it('may say that it is none', () => {
      const text = `---\npostmortem: false\n---\n# Postmortem: shop down\n\n${account}\n\n## Timeline\n\n## Root cause\n\nA lock.\n`
      assert.equal(verdict(text), 'something else')
    })
  })

  describe('the reason', () => {
    const reason = (text: string, path?: string) => recognise(sourceOf(text, path)).reason
    it('names title and sections', () =>
      assert.equal(
        reason(`# Shop outage\n\n${account}\n\n## Timeline\n\n## Root cause\n\nA lock.\n`),
        'Reads as a postmortem: the title says “outage”, section “Timeline”, section “Root cause”, it opens with a past failure',
      ))
    it('names what speaks against it', () =>
      assert.equal(
        reason('# Deployment\n\nRun it.\n', 'docs/runbook.md').split(':')[0],
        'Does not read as a postmortem',
      ))
  })

  it('counts the folder', () => {
    const text = '# Shop down\n\nOn 2024-05-03 it was down.\n\n## Fix\n\nRestarted.\n'
    const score = (path: string) => recognise(sourceOf(text, path)).score
    assert.ok(score('docs/postmortems/a.md') > score('docs/a.md'))
  })

  it('holds for any text: a score from 0 to 1 and a reason', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const { score, reason, isPostmortem } = recognise(sourceOf(text))
        assert.ok(score >= 0 && score <= 1 && reason !== '')
        assert.equal(isPostmortem, score >= 0.5)
      }),
      { numRuns: 100 },
    )
  })
})
