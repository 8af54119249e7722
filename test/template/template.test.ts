import assert from 'node:assert/strict'
import { analyze } from '../../server/core/analyze.ts'
import { readSettings } from '../../server/core/settings.ts'
import { insertSections } from '../../server/core/template/insert-section.ts'
import { presetNames, sectionTemplates } from '../../server/core/template/presets.ts'
import { filledTemplate, template } from '../../server/core/template/template.ts'
import { applyEdits } from '../../server/core/text.ts'
import { judge } from '../support/judge.ts'
import { language } from '../support/shared-language.ts'

const fresh = { title: 'Checkout timed out', severity: 'SEV-2', date: '2026-11-20' }

describe('a new postmortem', () => {
  for (const preset of presetNames)
    for (const profile of ['gentle', 'standard', 'strict'])
      it(`of the preset ${preset} has nothing to find but what is to be filled in, in the profile ${profile}`, () => {
        const { settings } = readSettings({ profile, template: { preset }, documents: { include: ['new.md'] } })
        const text = template(fresh, sectionTemplates({ preset, sections: [] }))
        const { findings, postmortem } = analyze(text, { path: 'new.md', settings, language, today: '2026-11-23' })
        assert.deepEqual(
          findings.filter(({ rule }) => rule !== 'unfilled-blank').map(({ rule, message }) => `${rule}: ${message}`),
          [],
        )
        assert.equal(postmortem.metadata.severity?.text, 'SEV-2')
      })

  it('has the sections that a team lists, named as the team names them', () => {
    const sections = sectionTemplates(
      { preset: 'google', sections: ['impact', 'lessons'] },
      { impact: ['Customer pain'] },
    )
    const text = template(fresh, sections)
    assert.deepEqual(text.match(/^##? .*$/gm), ['# Checkout timed out', '## Customer pain', '## Lessons Learned'])
  })

  it('says when it started and who took part, where that is known', () => {
    const text = template(
      { ...fresh, start: '2026-11-20 14:02 UTC', people: ['Noor', ' Theo'] },
      sectionTemplates({ preset: 'lean', sections: [] }),
    )
    const { metadata } = judge(text).postmortem
    assert.equal(metadata.start?.text, '2026-11-20 14:02 UTC')
    assert.deepEqual(
      metadata.attendees.map((person) => person.text),
      ['Noor', 'Theo'],
    )
  })

  it('is what a team’s own template says, with what is known filled in', () =>
    assert.equal(
      filledTemplate('# {title} ({severity})\n\n{people} since {start}, {unknown}\n', {
        ...fresh,
        people: ['Noor', 'Theo'],
      }),
      '# Checkout timed out (SEV-2)\n\nNoor, Theo since ⟨when it started⟩, {unknown}\n',
    ))

  it('holds any title', () => {
    for (const title of ['A: "b" # c', "it's", '', '  ', '- x', '⟨blank⟩']) {
      const { postmortem } = judge(template({ ...fresh, title }, sectionTemplates({ preset: 'lean', sections: [] })))
      assert.ok(postmortem.title, title)
      assert.ok(postmortem.metadata.date, title)
    }
  })
})

describe('inserting missing sections', () => {
  const template = sectionTemplates({ preset: 'guide', sections: [] })
  const insert = (text: string, ...kinds: string[]) =>
    applyEdits(
      text,
      insertSections(
        text,
        judge(text).postmortem,
        template,
        template.filter(({ kind }) => kinds.includes(kind)),
      ),
    )

  it('puts several into their places, in order', () => {
    const text = insert(
      '# X\n\n## Impact\n\n5 users\n\n## Root causes\n\n1. A lock\n',
      'summary',
      'wentWell',
      'actionItems',
    )
    assert.deepEqual(text.match(/^## .*$/gm), [
      '## Summary',
      '## Impact',
      '## Root causes',
      '## Action items',
      '## What went well',
    ])
  })

  it('keeps the line endings and the depth of the headings around it', () => {
    const text = insert('# X\r\n\r\n### Impact\r\n\r\n5 users\r\n', 'contributingFactors')
    assert.match(text, /5 users\r\n\r\n### Contributing factors\r\n\r\n- ⟨.*⟩\r\n$/)
    assert.ok(!/(?<!\r)\n/.test(text))
  })

  it('ends a document that has no place for it', () => {
    assert.match(insert('# X\n\nIt broke.\n\n\n', 'lucky'), /It broke\.\n\n## Where we got lucky\n\n- ⟨.*⟩\n\n\n$/)
    assert.match(insert('', 'lucky'), /## Where we got lucky/)
  })
})
