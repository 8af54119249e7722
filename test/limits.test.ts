import assert from 'node:assert/strict'
import { analyze } from '../server/core/analyze.ts'
import { createLanguage } from '../server/core/language/engine.ts'
import { limitOf } from '../server/core/limits.ts'
import { defaultSettings } from '../server/core/settings.ts'

const incident =
  '# Postmortem: disk full on 2026-03-02\n\n## Root cause\n\nThe engineer forgot to clean up at 10:00.\n\n'

describe('limits', () => {
  const language = createLanguage()
  const rulesIn = (size: number) => {
    const analysis = analyze(incident, { language, settings: { ...defaultSettings, limits: { size, findings: 500 } } })
    return { limit: limitOf(analysis), found: analysis.findings.map(({ rule }) => rule) }
  }

  it('leave the language of a document alone that is too long, and say so', () => {
    assert.ok(rulesIn(incident.length).found.includes('person-error'))
    assert.equal(rulesIn(incident.length).limit, undefined)
    assert.ok(!rulesIn(incident.length - 1).found.includes('person-error'))
    assert.match(rulesIn(incident.length - 1).limit ?? '', /only its structure/)
  })

  it('pass over a paragraph with more marks than the parser can take, and say so', () => {
    const analysis = analyze(`${incident}## Impact\n\n${'**Why?** '.repeat(20_000)}\n\nText.\n`, { language })
    assert.match(limitOf(analysis) ?? '', /passed over/)
    assert.ok(analysis.findings.some(({ rule }) => rule === 'person-error'))
  })
})
