import assert from 'node:assert/strict'
import { parse } from '../../server/core/markdown/parse.ts'
import type { ActionNotation } from '../../server/core/postmortem.ts'
import { read } from '../../server/core/read/read.ts'
import { applyEdits, slice } from '../../server/core/text.ts'
import { itemsIn, type PlainItem } from './items-of.ts'

/** What is read from `body` under a heading for action items. */
function check(title: string, body: string, expected: readonly PlainItem[]): void {
  it(title, () => assert.deepEqual(itemsIn(`# Mail was late\n\n## Action items\n\n${body}\n`), expected))
}

/** What is read from a whole document. */
function checkDocument(title: string, source: string, expected: readonly PlainItem[]): void {
  it(title, () => assert.deepEqual(itemsIn(source), expected))
}

describe('action items in lists', () => {
  check('plain bullets', '- Cap retries\n- Warn when the queue is old', [
    { text: 'Cap retries' },
    { text: 'Warn when the queue is old' },
  ])
  check('numbered', '1. Cap retries\n2. Warn early', [{ text: 'Cap retries' }, { text: 'Warn early' }])
  check('boxes', '- [x] Cap retries\n- [ ] Warn early', [
    { text: 'Cap retries', status: 'done' },
    { text: 'Warn early', status: 'open' },
  ])
  check('boxes without their space', '- [] Cap retries', [{ text: 'Cap retries', status: 'open' }])
  check('fields in brackets', '- Cap retries (Ann, due 2026-02-01, OPS-12)', [
    { text: 'Cap retries', owner: 'Ann', due: '2026-02-01', date: '2026-02-01', ticket: 'OPS-12' },
  ])
  check('fields behind dashes', '- [ ] Cap retries — Mirela — due 2026-02-01 — OPS-12', [
    { text: 'Cap retries', owner: 'Mirela', due: '2026-02-01', date: '2026-02-01', ticket: 'OPS-12', status: 'open' },
  ])
  check(
    'names in lower case, where the other items show the habit',
    '- Cap retries — @ops — OPS-1\n- Warn early — Edge Team — OPS-2\n- Drop table — maya',
    [
      { text: 'Cap retries', owner: '@ops', ticket: 'OPS-1' },
      { text: 'Warn early', owner: 'Edge Team', ticket: 'OPS-2' },
      { text: 'Drop table', owner: 'maya' },
    ],
  )
  check(
    'fields behind slashes, pipes and arrows',
    '- Cap retries / Ann / 8-15 / OPS-12\n- **Warn early** | Bo | Q3 | no ticket\n- Drop table → Edge (Cy), OPS-13, 14 June',
    [
      { text: 'Cap retries', owner: 'Ann', due: '8-15', ticket: 'OPS-12' },
      { text: 'Warn early', owner: 'Bo', due: 'Q3' },
      { text: 'Drop table', owner: 'Edge (Cy)', due: '14 June', ticket: 'OPS-13' },
    ],
  )
  check(
    'who took it on, told as a sentence',
    "- Cap retries. Ann has offered to write it.\n- Warn early - Bo said he'd take it - OPS-2\n- Drop table (Cy will own this)\n- Add index. Support said the page was slow.",
    [
      { text: 'Cap retries', owner: 'Ann' },
      { text: 'Warn early', owner: 'Bo', ticket: 'OPS-2' },
      { text: 'Drop table', owner: 'Cy' },
      { text: 'Add index. Support said the page was slow.' },
    ],
  )
  check('a bare status behind labelled fields', '- Cap retries. Owner: Ann. Target: 13 Sept. Open', [
    { text: 'Cap retries', owner: 'Ann', due: '13 Sept', status: 'open' },
  ])
  check(
    'an occasion, a release and a case of support',
    '- Cap retries. Dr. Rao, in next CAB\n- Warn early – Bo – S7.1\n- Ask for a patch (vendor case 88120)\n- Drop table – nobody yet – OPS-2',
    [
      { text: 'Cap retries', owner: 'Dr. Rao', due: 'next CAB' },
      { text: 'Warn early', owner: 'Bo', due: 'S7.1' },
      { text: 'Ask for a patch (vendor case 88120)', ticket: '88120' },
      { text: 'Drop table', ticket: 'OPS-2' },
    ],
  )
  check(
    'what is planned for a month or a quarter',
    '- Cap retries. Planned for October.\n- Warn early. Planned for the fourth quarter.',
    [
      { text: 'Cap retries', due: 'October' },
      { text: 'Warn early', due: 'the fourth quarter' },
    ],
  )
  check(
    'what minutes decided',
    'AP1. Cap retries. Action: D. Rao. Target: 15 August.\nAP2. Warn early. Action: Bo. Ref. OPS-2',
    [
      { text: 'Cap retries', owner: 'D. Rao', due: '15 August' },
      { text: 'Warn early', owner: 'Bo', ticket: 'OPS-2' },
    ],
  )
  check('a handle and a date with its year', '- [ ] Cap retries @ann June 13, 2025', [
    { text: 'Cap retries', owner: '@ann', due: 'June 13, 2025', date: '2025-06-13', status: 'open' },
  ])
  check(
    'labels and dates of another language',
    '- Cap retries. Responsable: Iria Castro. Fecha límite: enero de 2026.\n- Warn early (Brandt, bis 16.05.)',
    [
      { text: 'Cap retries', owner: 'Iria Castro', due: 'enero de 2026' },
      { text: 'Warn early', owner: 'Brandt', due: '16.05' },
    ],
  )
  check(
    'tickets in a column whose head does not say so',
    '| Step | Who | Where |\n|---|---|---|\n| Cap retries | Ann | OPS-1 |\n| Warn early | Bo | OPS-2 |',
    [
      { text: 'Cap retries', owner: 'Ann', ticket: 'OPS-1' },
      { text: 'Warn early', owner: 'Bo', ticket: 'OPS-2' },
    ],
  )
  check('a rotation', '- triage rotation: read the repro', [{ text: 'read the repro', owner: 'triage rotation' }])
  checkDocument(
    'with headings of another language',
    '# Postmortem: mail was late\n\n## Maßnahmen\n\n| Maßnahme | Verantwortlich | Frist | Status |\n|---|---|---|---|\n| Cap retries | Ann | 3.2. | erledigt |\n',
    [{ text: 'Cap retries', owner: 'Ann', due: '3.2.', status: 'done' }],
  )
  check('a tier of support', '- L2: cap retries', [{ text: 'cap retries', owner: 'L2' }])
  check(
    'fields as sentences',
    '- Pool check looks at age. Kask, 2026-02-01, RIA-22\n- **Page on queue age.** Hollis. Nov 8. OPS-44.',
    [
      { text: 'Pool check looks at age', owner: 'Kask', due: '2026-02-01', date: '2026-02-01', ticket: 'RIA-22' },
      { text: 'Page on queue age', owner: 'Hollis', due: 'Nov 8', ticket: 'OPS-44' },
    ],
  )
  check('fields in emphasis', '- Watcher includes the path. *Tunde, 9 May, RTM-64*', [
    { text: 'Watcher includes the path', owner: 'Tunde', due: '9 May', ticket: 'RTM-64' },
  ])
  check(
    'labelled fields',
    '- Cap retries. **Own:** Ann **ETA:** Oct 18 **Ref:** CUS-41\n- Warn early. Owner: @lu\n- Drop table — **owner** Bo — **due** EOW',
    [
      { text: 'Cap retries', owner: 'Ann', due: 'Oct 18', ticket: 'CUS-41' },
      { text: 'Warn early', owner: '@lu' },
      { text: 'Drop table', owner: 'Bo', due: 'EOW' },
    ],
  )
  check(
    'words without separators',
    '- Cap retries @zub INF-64 this sprint\n- Warn early `@gus` `due:2026-02-14` EDGE-55 ✅',
    [
      { text: 'Cap retries', owner: '@zub', due: 'this sprint', ticket: 'INF-64' },
      { text: 'Warn early', owner: '@gus', due: '2026-02-14', date: '2026-02-14', ticket: 'EDGE-55', status: 'done' },
    ],
  )
  check('dates of Obsidian', '- [ ] Cap retries 📅 2026-02-01', [
    { text: 'Cap retries', due: '2026-02-01', date: '2026-02-01', status: 'open' },
  ])
  check(
    'initials in square brackets',
    '- Cap retries [AB] [done]\n- Warn early [CD to write story]\n- [EF] Drop table',
    [
      { text: 'Cap retries', owner: 'AB', status: 'done' },
      { text: 'Warn early', owner: 'CD' },
      { text: 'Drop table', owner: 'EF' },
    ],
  )
  check(
    'behind a spaced colon',
    '- Cap retries : Shared\n- Warn early : Chris F create story\n- Drop table : Existing story in backlog',
    [
      { text: 'Cap retries', owner: 'Shared' },
      { text: 'Warn early', owner: 'Chris F' },
      { text: 'Drop table', status: 'open' },
    ],
  )
  check(
    'the owner first',
    '- Ed and Caroline to write a guide\n- @ann will cap retries\n- The team will warn early\n- Pipeline team should own this\n- me: buy a louder phone',
    [
      { text: 'Ed and Caroline to write a guide', owner: 'Ed and Caroline' },
      { text: '@ann will cap retries', owner: '@ann' },
      { text: 'The team will warn early' },
      { text: 'Pipeline team should own this', owner: 'Pipeline team' },
      { text: 'buy a louder phone', owner: 'me' },
    ],
  )
  check(
    'what only looks like an owner',
    '- Talk to the vendor\n- Alerts to fire on lag\n- Move logs to disk (Terraform)\n- Try canaries - Spinnaker does them\n- Upgrade Redis, Postgres and Kafka\n- We will cap retries',
    [
      { text: 'Talk to the vendor' },
      { text: 'Alerts to fire on lag' },
      { text: 'Move logs to disk (Terraform)' },
      { text: 'Try canaries - Spinnaker does them' },
      { text: 'Upgrade Redis, Postgres and Kafka' },
      { text: 'We will cap retries' },
    ],
  )
  check(
    'several handles, initials with a colon',
    '- Cap retries. @ann, @bo\n- RK: warn early\n- Ask @bo to look\n- Try Istio / Envoy',
    [
      { text: 'Cap retries', owner: '@ann, @bo' },
      { text: 'warn early', owner: 'RK' },
      { text: 'Ask @bo to look' },
      { text: 'Try Istio / Envoy' },
    ],
  )
  check(
    'several owners behind one label, other fields behind them',
    '- Cap retries (owner: Ann, Bo, Cem)\n- Warn early (owner: Ann, Bo Lind, OPS-13, due 2026-02-01)\n- Drop table (owner: Ann, Done)\n- Raise cap (owner: Ann, due 1.5)',
    [
      { text: 'Cap retries', owner: 'Ann, Bo, Cem' },
      { text: 'Warn early', owner: 'Ann, Bo Lind', ticket: 'OPS-13', due: '2026-02-01', date: '2026-02-01' },
      { text: 'Drop table', owner: 'Ann', status: 'done' },
      { text: 'Raise cap', owner: 'Ann', due: '1.5' },
    ],
  )
  check(
    'blanks',
    '- Cap retries — ??? — due TBD — OPS-12\n- Warn early (owner TBD, OPS-13)\n- Drop table. Owner? OPS-14\n- Raise cap / n.n. / Q3 2026',
    [
      { text: 'Cap retries', ticket: 'OPS-12' },
      { text: 'Warn early', ticket: 'OPS-13' },
      { text: 'Drop table', ticket: 'OPS-14' },
      { text: 'Raise cap', due: 'Q3 2026', date: '2026-09-30' },
    ],
  )
  check(
    'status in words, signs and strike-through',
    '- Cap retries (DONE)\n- Warn early (in progress)\n- ✅ Drop table\n- ~~Buy a kit~~\n- ~~Buy two~~ (not needed)\n- **[OPEN]** Raise cap\n- Fix leak. **(Done as of 2026-02-01)**\n- Tidy up (completed: 9fcd23c)',
    [
      { text: 'Cap retries', status: 'done' },
      { text: 'Warn early', status: 'open' },
      { text: 'Drop table', status: 'done' },
      { text: 'Buy a kit', status: 'done' },
      { text: 'Buy two', status: 'dropped' },
      { text: 'Raise cap', status: 'open' },
      { text: 'Fix leak', status: 'done' },
      { text: 'Tidy up', status: 'done' },
    ],
  )
  check('priority in front', '- **[P0]** Cap retries\n- [ ] P1 Warn early', [
    { text: 'Cap retries', priority: 'P0' },
    { text: 'Warn early', priority: 'P1', status: 'open' },
  ])
  check(
    'fields nested below',
    '- Cap retries\n  - Owner: Priya\n  - Due: 14 Feb 2026\n  - JIRA: SAAS-30\n  - Status: in progress',
    [
      {
        text: 'Cap retries',
        owner: 'Priya',
        due: '14 Feb 2026',
        date: '2026-02-14',
        ticket: 'SAAS-30',
        status: 'open',
      },
    ],
  )
  check('a bare link nested below', '- Cap retries\n  - https://github.com/acme/api/pull/29', [
    { text: 'Cap retries', ticket: 'https://github.com/acme/api/pull/29', url: 'https://github.com/acme/api/pull/29' },
  ])
  check(
    'details nested below, and an item of its own',
    '- Fund the runners\n  - Ask for a plan\n  - Turn them on. **(Done)**\n  - Check the bill @ann\n- Watch for:\n  - [ ] lag\n  - [ ] loss',
    [
      { text: 'Fund the runners' },
      { text: 'Turn them on', status: 'done' },
      { text: 'Check the bill', owner: '@ann' },
      { text: 'Watch for:' },
      { text: 'lag', status: 'open' },
      { text: 'loss', status: 'open' },
    ],
  )
  check('wrapped lines', '- Cap the retries\n  of the client — Ann —\n  OPS-12', [
    { text: 'Cap the retries of the client', owner: 'Ann', ticket: 'OPS-12' },
  ])
  check('nothing to do', '- N/A', [])
  check('blanks of a template', '- [Action item]\n- {{ summary }} [link]\n- ⟨what to do⟩', [])
  check(
    'a list below a colon is detail',
    '1. Watch the engine. We will look at:\n\n- reads\n- writes\n\n2. Write a guide',
    [{ text: 'Watch the engine. We will look at:' }, { text: 'Write a guide' }],
  )
  check('fields in a list of their own, badly indented', '1. Cap retries\n * Status: Planned for 1.5\n2. Warn early', [
    { text: 'Cap retries', due: '1.5', status: 'open' },
    { text: 'Warn early' },
  ])
})

describe('tickets', () => {
  const check = (item: string, ticket?: string, url?: string) =>
    it(item, () => {
      const [found] = itemsIn(
        `# Mail was late\n\n## Action items\n\n- ${item}\n\n[#226]: https://github.com/acme/api/issues/226\n`,
      )
      assert.deepEqual([found?.ticket, found?.url], [ticket, url])
    })
  check('Cap retries OPS-3120', 'OPS-3120')
  check('Cap retries (OPS-7)', 'OPS-7')
  check('Cap retries, see #88', '#88')
  check('Cap retries acme/api#12', 'acme/api#12')
  check('Cap retries (db#487)', 'db#487')
  check('Cap retries, bug 1541672', 'bug 1541672')
  check('Block release (CHG0041177)', 'CHG0041177')
  check('Cap retries (Ann, week 8, 5590-221)', '5590-221')
  check('[#226]: Cap retries', '#226', 'https://github.com/acme/api/issues/226')
  check(
    'Cap retries ([issue](https://github.com/acme/api/issues/3))',
    'https://github.com/acme/api/issues/3',
    'https://github.com/acme/api/issues/3',
  )
  check(
    'Cap retries ([api\\#250](https://github.com/acme/api/issues/250))',
    'api#250',
    'https://github.com/acme/api/issues/250',
  )
  check(
    'Cap retries https://acme.atlassian.net/browse/OPS-3',
    'https://acme.atlassian.net/browse/OPS-3',
    'https://acme.atlassian.net/browse/OPS-3',
  )
  check(
    'Cap retries https://linear.app/acme/issue/ENG-3/cap',
    'https://linear.app/acme/issue/ENG-3/cap',
    'https://linear.app/acme/issue/ENG-3/cap',
  )
  check('Cap retries https://trello.com/c/aB3/cap', 'https://trello.com/c/aB3/cap', 'https://trello.com/c/aB3/cap')
  check('Revert 9fcd23c')
  check('Patch CVE-2024-31337 and RFC-9110')
  check('Allow UTF-16, ISO-8601 and SHA-256')
  check('Write it down (ADR-041)')
  check('Page for SEV-1 and P-1 only')
  check('Move to v1.24.0 of HMI-2')
  check('Read [the article](https://example.com/blog/retries)')
  check('See [the change](https://github.com/acme/api/commit/9fcd23c0)')
})

describe('due dates', () => {
  const incident = '---\ndate: 2026-01-20\n---\n# Mail was late\n\n## Action items\n\n'
  const check = (due: string, date?: string) =>
    it(`${due} → ${date ?? 'no day'}`, () => {
      const [found] = itemsIn(`${incident}- Cap retries (Ann, ${due}, OPS-12)\n`)
      assert.deepEqual(
        [found?.owner, found?.due, found?.date, found?.ticket],
        ['Ann', due.replace(/^(?:due|by) /, ''), date, 'OPS-12'],
      )
    })
  check('2026-02-01', '2026-02-01')
  check('due 1 Mar', '2026-03-01')
  check('by March 3, 2026'.replace(',', ''), '2026-03-03')
  check('14.06.2026', '2026-06-14')
  check('28/03', '2026-03-28')
  check('3/28', '2026-03-28')
  check('due 05/06')
  check('04-Oct-2026', '2026-10-04')
  check('by Friday', '2026-01-23')
  check('tomorrow', '2026-01-21')
  check('this week', '2026-01-25')
  check('next week', '2026-02-01')
  check('end of month', '2026-01-31')
  check('end of April', '2026-04-30')
  check('EOQ', '2026-03-31')
  check('Q2', '2026-06-30')
  check('Q4 2026', '2026-12-31')
  check('Dec', '2026-12-31')
  check('2026-11', '2026-11-30')
  check('in two weeks', '2026-02-03')
  check('sprint 31')
  check('next sprint')
  check('wk 9')
  check('asap')
  check('before the next rotation')
})

describe('action items in tables', () => {
  check(
    'columns of the guides',
    '| Action Item | Type | Owner | Priority | Bug |\n|---|---|---|---|---|\n| Cap retries | prevent | noor | P0 | OPS-39 **DONE** |\n| Warn early | detect | - | P1 | n/a |',
    [
      { text: 'Cap retries', owner: 'noor', ticket: 'OPS-39', type: 'prevent', priority: 'P0', status: 'done' },
      { text: 'Warn early', type: 'detect', priority: 'P1' },
    ],
  )
  check(
    'any order, bold headers',
    '| **Due** | **DRI** | **#** | **What** | **State** |\n|---|---|---|---|---|\n| 1 Mar 2026 | @ann | 1 | Cap retries | in review |',
    [{ text: 'Cap retries', owner: '@ann', due: '1 Mar 2026', date: '2026-03-01', status: 'open' }],
  )
  check(
    'empty cells, dashes, question marks, TBD and *unassigned*',
    '| Action | Owner | Due | Ticket |\n|---|---|---|---|\n| A thing | | | |\n| B thing | - | — | ? |\n| C thing | ??? | TBD | n/a |\n| D thing | *unassigned* | ongoing | - |\n| | Ann | | |',
    [{ text: 'A thing' }, { text: 'B thing' }, { text: 'C thing' }, { text: 'D thing' }],
  )
  check(
    'done in the place of a date',
    '| Action | Who | When |\n|---|---|---|\n| Cap retries | Ann | done 15/03 |\n| Warn early | Bo | asap |',
    [
      { text: 'Cap retries', owner: 'Ann', status: 'done' },
      { text: 'Warn early', owner: 'Bo', due: 'asap' },
    ],
  )
  check(
    'ids that are tickets, ids that are none',
    '| Id | Task | Resp. |\n|---|---|---|\n| KL-301 | Cap retries | IT |\n| A2 | Warn early | IT |',
    [
      { text: 'Cap retries', owner: 'IT', ticket: 'KL-301' },
      { text: 'Warn early', owner: 'IT' },
    ],
  )
  check(
    'a column without a header',
    '| Item | Lead | |\n|---|---|---|\n| Cap retries | Ann | open |\n| Warn early | Bo | closed |',
    [
      { text: 'Cap retries', owner: 'Ann', status: 'open' },
      { text: 'Warn early', owner: 'Bo', status: 'done' },
    ],
  )
  check(
    'signs for the status',
    '| Status | What | Who |\n|---|---|---|\n| ✅ | Cap retries | Ann |\n| ⏳ | Warn early | Bo |',
    [
      { text: 'Cap retries', owner: 'Ann', status: 'done' },
      { text: 'Warn early', owner: 'Bo', status: 'open' },
    ],
  )
  check(
    'fields in the text where no column holds them',
    '| Kind | Description |\n|---|---|\n| Corrective | Cap retries @ann OPS-12 |',
    [{ text: 'Cap retries', owner: '@ann', ticket: 'OPS-12', type: 'Corrective' }],
  )
  check(
    'escaped pipes and missing cells',
    '| Action | Owner | Ticket |\n|---|---|---|\n| Drop `a \\| b` and c \\| d | Ann | OPS-12 |\n| Warn early |',
    [{ text: 'Drop a | b and c | d', owner: 'Ann', ticket: 'OPS-12' }, { text: 'Warn early' }],
  )
  check(
    'a list that explains the table',
    'An item has a priority:\n\n* P0 - at once\n* P1 - soon\n\n| Action | Owner |\n|---|---|\n| Cap retries | Ann |',
    [{ text: 'Cap retries', owner: 'Ann' }],
  )
  checkDocument(
    'in another section, where owner and date are told',
    '# Late\n\n## Wrap-up\n\n| Action | Owner | Due |\n|---|---|---|\n| Cap retries | Ann | asap |\n\n## Roles\n\n| Item | R | A |\n|---|---|---|\n| Tool | Ann | Bo |\n',
    [{ text: 'Cap retries', owner: 'Ann', due: 'asap' }],
  )
})

describe('action items under groups', () => {
  check(
    'people in bold lines',
    '**RK**\n\n- Cap retries\n\n**GE (/RK supporting)**\n\n- Warn early [done]\n\n**Alex**\n\n- Drop table\n\n**TBC - take to planning**\n\n- Raise cap\n\n**Monitoring**\n\n- Page on lag',
    [
      { text: 'Cap retries', owner: 'RK' },
      { text: 'Warn early', owner: 'GE (/RK supporting)', status: 'done' },
      { text: 'Drop table', owner: 'Alex' },
      { text: 'Raise cap' },
      { text: 'Page on lag' },
    ],
  )
  check(
    'several people',
    '**Alex & Raphaëlle**\n\n- Cap retries\n\n**Jamie, David & Raphaëlle**\n\n- Warn early\n\n**All**\n\n- Drop table',
    [
      { text: 'Cap retries', owner: 'Alex & Raphaëlle' },
      { text: 'Warn early', owner: 'Jamie, David & Raphaëlle' },
      { text: 'Drop table', owner: 'All' },
    ],
  )
  check('a person in the list', '- **RK**\n  - Cap retries\n  - Warn early\n- @bo\n  - Drop table', [
    { text: 'Cap retries', owner: 'RK' },
    { text: 'Warn early', owner: 'RK' },
    { text: 'Drop table', owner: '@bo' },
  ])
  check(
    'periods',
    '### This week\n\n- Cap retries\n\n### Long-term (Q4 2026)\n\n- Warn early\n\n### Improvements (Target: Q1 2027)\n\n- Drop table (2026-12-01)\n\n### Immediate actions\n\n- Raise cap',
    [
      { text: 'Cap retries', due: 'This week' },
      { text: 'Warn early', due: 'Q4 2026', date: '2026-12-31' },
      { text: 'Drop table', due: '2026-12-01', date: '2026-12-01' },
      { text: 'Raise cap' },
    ],
  )
  check('kinds and what is done', '### Prevent\n\n- Cap retries\n\n### Completed\n\n- Warn early', [
    { text: 'Cap retries', type: 'Prevent' },
    { text: 'Warn early', status: 'done' },
  ])
  check('a ticket for all', '### Short term ([board](https://github.com/acme/api/issues/9))\n\n- Cap retries', [
    {
      text: 'Cap retries',
      ticket: 'https://github.com/acme/api/issues/9',
      url: 'https://github.com/acme/api/issues/9',
    },
  ])
})

describe('action items in other forms', () => {
  check(
    'headings with a number',
    '### 1) Alert on disk space `@ann` [detect]\n\nIt pages now.\n\n### 2) Post the review\n\nDone on the blog.',
    [{ text: 'Alert on disk space', owner: '@ann', type: 'detect' }, { text: 'Post the review' }],
  )
  check(
    'headings above fields',
    '### Better dashboards\n\n**Owner:** Bo\n**Due:** 2026-03-01\n\n### Better alerts\n\n- Owner: Cy\n- Ticket: OPS-12',
    [
      { text: 'Better dashboards', owner: 'Bo', due: '2026-03-01', date: '2026-03-01' },
      { text: 'Better alerts', owner: 'Cy', ticket: 'OPS-12' },
    ],
  )
  check(
    'lines with marks that are not Markdown',
    '☐ Cap retries (Wanda, Jan 19) HUB-33\n☑ Warn early (Edge Team, Jan 5) HUB-34',
    [
      { text: 'Cap retries', owner: 'Wanda', due: 'Jan 19', ticket: 'HUB-33', status: 'open' },
      { text: 'Warn early', owner: 'Edge Team', due: 'Jan 5', ticket: 'HUB-34', status: 'done' },
    ],
  )
  check('letters', '(a) That retries be capped. Head of Mail,\nby 30 September 2026.\n\n(b) That lag be paged.', [
    { text: 'That retries be capped', owner: 'Head of Mail', due: '30 September 2026', date: '2026-09-30' },
    { text: 'That lag be paged.' },
  ])
  checkDocument(
    'labelled paragraphs anywhere',
    '# Late\n\n## Alerting\n\nNobody was paged.\n\n**Action planned:** We will page on lag.\n\n## Process\n\n**Action taken:**\n\nThe guide names who decides:\n\n- on calls\n',
    [
      { text: 'We will page on lag.', status: 'open' },
      { text: 'The guide names who decides:', status: 'done' },
    ],
  )
  checkDocument(
    'a list that a sentence announces',
    '# Late\n\n## Lessons\n\nIt went away. Going forward, we will do the following:\n\n- Page on lag\n\nThe proxy works as follows:\n\n- It polls\n',
    [{ text: 'Page on lag' }],
  )
  checkDocument(
    'task lists outside, but no findings or steps',
    '# Late\n\n## Notes for the owner\n\n- [x] Share this\n\n## Root cause\n\n- [x] machine\n- [ ] human\n\n## Resolution\n\n- [x] Restart it\n- Drain it\n',
    [{ text: 'Share this', status: 'done' }],
  )
  checkDocument(
    'front matter',
    '---\ntitle: Late\naction_items:\n  - title: Cap retries\n    owner: Ann\n    due: 2026-02-01\n    ticket: OPS-12\n    status: done\n  - action: Warn early\n    assignee: "TBD"\n---\n# Late\n',
    [
      { text: 'Cap retries', owner: 'Ann', due: '2026-02-01', date: '2026-02-01', ticket: 'OPS-12', status: 'done' },
      { text: 'Warn early' },
    ],
  )
})

describe('where a fix can write', () => {
  const notationOf = (source: string): ActionNotation => read(parse(source)).actionItems[0]!.notation
  const head = '# Late\n\n## Action items\n\n'

  for (const [title, item, expected] of [
    ['behind plain text', '- [ ] Cap retries\n  - detail', '- [ ] Cap retries (owner: ⟨who⟩)\n  - detail'],
    ['behind markup', '- **Cap retries**', '- **Cap retries** (owner: ⟨who⟩)'],
    ['behind a wrapped line', '- Cap\n  `retries`', '- Cap\n  `retries` (owner: ⟨who⟩)'],
  ] as const)
    it(`${title} of a list item`, () => {
      const notation = notationOf(head + item)
      assert.equal(notation.kind, 'list')
      const at = notation.kind === 'list' ? notation.textEnd : 0
      assert.equal(
        applyEdits(head + item, [{ span: { start: at, end: at }, newText: ' (owner: ⟨who⟩)' }]),
        head + expected,
      )
    })

  it('in the cells of a table', () => {
    const source = `${head}| Action | Owner | Due |\n|---|---|---|\n| Cap retries |  | - |\n`
    const notation = notationOf(source)
    assert.equal(notation.kind, 'table')
    if (notation.kind !== 'table') return
    assert.equal(slice(source, notation.header), '| Action | Owner | Due |')
    assert.deepEqual(
      Object.fromEntries(Object.entries(notation.cells).map(([column, span]) => [column, slice(source, span).trim()])),
      { text: 'Cap retries', owner: '', due: '-' },
    )
  })

  it('behind a heading', () => {
    const source = `${head}### 1) Alert on *disk* ##\n\nText.\n`
    const notation = notationOf(source)
    assert.equal(notation.kind, 'heading')
    if (notation.kind === 'heading') assert.equal(source.slice(0, notation.textEnd), `${head}### 1) Alert on *disk*`)
  })

  it('over the box of a task', () => {
    const source = `${head}- [ ] Cap retries\n`
    const notation = notationOf(source)
    assert.equal(notation.kind === 'list' && notation.checkbox && slice(source, notation.checkbox), '[ ]')
  })
})
