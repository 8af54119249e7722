import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Phrase } from '../../server/core/postmortem.ts'
import { markdownText } from './markdown-text.ts'
import { sourceOf } from './source-of.ts'

/** The fields that were found, as text; lists only where they hold something. */
function fields(text: string): Record<string, unknown> {
  const entries = Object.entries(sourceOf(text).metadata).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0,
  )
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map((one: Phrase) => one.text)
        : typeof value === 'object'
          ? (value as Phrase).text
          : value,
    ]),
  )
}

function check(name: string, text: string, wanted: Record<string, unknown>): void {
  it(name, () => assert.deepEqual(fields(text), wanted))
}

describe('metadata', () => {
  describe('front matter', () => {
    check(
      'of every field',
      `---
title: "Mail lost"
date: 2024-05-03
started: 2024-05-03T10:02Z
ended_at: 2024-05-03T10:40Z
duration: 38m
severity: SEV-1
status: draft
owner: '@ann'
facilitator: Bo
incident_commander: Cy
review-date: 2024-05-08
timezone: Europe/Berlin
lang: en
authors: [Ann, Bo]
attendees:
  - Ann
  - name: Dee
services: mail, queue
teams: [Messaging]
tags: [queue, "cache miss"]
postmortem: true
---
# Mail
`,
      {
        title: 'Mail lost',
        date: '2024-05-03',
        start: '2024-05-03T10:02Z',
        end: '2024-05-03T10:40Z',
        duration: '38m',
        severity: 'SEV-1',
        status: 'draft',
        owner: '@ann',
        facilitator: 'Bo',
        incidentCommander: 'Cy',
        reviewDate: '2024-05-08',
        zone: 'Europe/Berlin',
        language: 'en',
        authors: ['Ann', 'Bo'],
        attendees: ['Ann', 'Dee'],
        services: ['mail, queue'],
        teams: ['Messaging'],
        tags: ['queue', 'cache miss'],
        isPostmortem: true,
      },
    )
    check('nested and in camel case', '---\nincident:\n  severity: 2\n  incidentCommander: Ann\n---\n', {
      severity: '2',
      incidentCommander: 'Ann',
    })
    check('that says it is no postmortem', '---\npostmortem: false\n---\n', { isPostmortem: false })
    check('that is broken', '---\nseverity: 2\nowner: [ann\nstatus: : x: y\n---\n', { severity: '2', owner: 'ann' })
    check('that is no map', '---\n- a\n- b\n---\n', {})
    check('that is empty', '---\n---\n', {})
    check('in TOML', '+++\ntitle = "Mail lost"\nauthors = ["Ann", "Bo"]\ndate = 2024-05-03\n+++\n', {
      title: 'Mail lost',
      authors: ['Ann', 'Bo'],
      date: '2024-05-03',
    })
    it('nested too deep for the parser does no harm', () =>
      assert.deepEqual(fields(`---\na: ${'['.repeat(20_000)}\nseverity: 2\n---\n`).severity, '2'))
  })

  describe('a table', () => {
    check(
      'of rows',
      '# Mail lost\n\n| Severity | SEV-1 |\n|---|---|\n| **Owner** | Ann |\n| Participants | Ann, Bo |\n',
      {
        severity: 'SEV-1',
        owner: 'Ann',
        attendees: ['Ann', 'Bo'],
      },
    )
    check('with an empty header', '| | |\n|---|---|\n| Commander | @ann |\n| Date | 3 May 2024 |\n', {
      incidentCommander: '@ann',
      date: '3 May 2024',
    })
    check('of columns', '| Date | Severity | Owner |\n|---|---|---|\n| 2024-05-03 | 1 | Ann |\n', {
      date: '2024-05-03',
      severity: '1',
      owner: 'Ann',
    })
    check('of something else', '| Time | Event |\n|---|---|\n| 10:00 | down |\n', {})
  })

  describe('lines', () => {
    check('plain', '# Mail lost\n\nDate: 2024-05-03\nSev: 2\nAuthor(s): Ann Lee, Bo (@bo, mail) and Cy\n', {
      date: '2024-05-03',
      severity: '2',
      authors: ['Ann Lee', 'Bo (@bo, mail)', 'Cy'],
    })
    check('bold', '**IC:** @ann\n\n**Status**: in review\n', { incidentCommander: '@ann', status: 'in review' })
    check('bullets', '- Severity: 2\n- **Owner:** Ann\n- Affected services: mail, queue\n', {
      severity: '2',
      owner: 'Ann',
      services: ['mail', 'queue'],
    })
    check('several fields on one', '**Owner** Ann · **IC** Bo · **State** draft\n', {
      owner: 'Ann',
      incidentCommander: 'Bo',
      status: 'draft',
    })
    check('bars between', 'Ref: X-1 | Severity: 2 | Status: draft\n', { severity: '2', status: 'draft' })
    check('sentences between', '2024-05-03. Owner: Ann. Facilitator: Bo.\n', { owner: 'Ann', facilitator: 'Bo' })
    check('wide space between', '**Sev** 1 &nbsp; **Author** Ann\n', { severity: '1', authors: ['Ann'] })
    check('a label above a list', '**Attendees:**\n\n- Ann\n- Bo\n', { attendees: ['Ann', 'Bo'] })
    check('a bullet above bullets', '- Participants:\n  - Ann\n  - Bo\n', { attendees: ['Ann', 'Bo'] })
    check('not in sections of the account', '# Mail lost\n\n## Root cause\n\nStatus: the flag was on.\n', {})
    check('not in the middle of a sentence', 'The page said status: red and the owner: nobody.\n', {})
    check('not by bold words in a sentence', 'We asked the **owner** of the queue.\n', {})
  })

  describe('sections', () => {
    check('of people', '# Mail lost\n\n## Responders\n\n- Ann\n- Bo\n', { attendees: ['Ann', 'Bo'] })
    check('of one field', '# Mail lost\n\n## Date\n\n2024-05-03\n\n## Authors\n\n- Ann\n', {
      date: '2024-05-03',
      authors: ['Ann'],
    })
    check('with the value in the heading', '## Owner: @ann\n\n# Summary\n', { owner: '@ann' })
    check('of fields', '## Date\n\nStart: 10:00\nEnd: 11:00\n', { start: '10:00', end: '11:00' })
  })

  describe('a date', () => {
    const date = (written: string) => sourceOf(`Date: ${written}\n`).metadata.date?.date
    it('as ISO 8601', () => assert.equal(date('2024-05-03'), '2024-05-03'))
    it('in words', () => assert.equal(date('May 3rd, 2024'), '2024-05-03'))
    it('that could be two is none', () => assert.equal(date('05/06/2024'), undefined))
    it('that is no date is none', () => assert.equal(date('TBD'), undefined))
  })

  it('spans hold what was read', () => {
    const text =
      '\uFEFF---\r\ntitle: "Mail &amp; more"\r\nseverity: SEV-1 # high\r\n---\r\n# Mail\r\n\r\n| Owner | Ann \\| Bo |\r\n|---|---|\r\n\r\n**IC:** _Cy_\r\n'
    const { title, severity, owner, incidentCommander } = sourceOf(text).metadata
    const at = (phrase?: Phrase) => phrase && text.slice(phrase.span.start, phrase.span.end)
    assert.deepEqual([title, severity, owner, incidentCommander].map(at), [
      'Mail &amp; more',
      'SEV-1',
      'Ann \\| Bo',
      'Cy',
    ])
    assert.equal(owner?.text, 'Ann | Bo')
  })

  it('holds for any text: nothing thrown, spans inside the text', () => {
    fc.assert(
      fc.property(markdownText, fc.boolean(), (body, hasFront) => {
        const text = hasFront ? `---\n${body}\n---\n` : body
        const { repeated, ...metadata } = sourceOf(text).metadata
        for (const value of [...Object.values(metadata).flat(), ...repeated.map(({ again }) => again)])
          if (typeof value === 'object')
            assert.ok(value.span.start >= 0 && value.span.start < value.span.end && value.span.end <= text.length)
      }),
      { numRuns: 150 },
    )
  })
})
