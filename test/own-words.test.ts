import assert from 'node:assert/strict'
import { analyze } from '../server/core/analyze.ts'
import { readSettings } from '../server/core/settings.ts'
import { wordingOf } from './support/judge.ts'
import { language } from './support/shared-language.ts'

function rulesIn(sentence: string, value: object): string[] {
  const { settings, problems } = readSettings({ documents: { include: ['incident.md'] }, ...value })
  assert.deepEqual(problems, [])
  const text = `# Incident: mail lost\n\n## Root cause\n\n${sentence}\n`
  return wordingOf(analyze(text, { path: 'incident.md', settings, language }).findings)
}

describe("a team's own words in the settings", () => {
  const blames = (sentence: string, people: object) => {
    const found = rulesIn(sentence, { people })
    assert.notDeepEqual(found, rulesIn(sentence, {}), 'the same is found without the setting')
    return found
  }

  it('name roles', () =>
    assert.deepEqual(blames('The marshal forgot to drain the node.', { roles: ['marshal'] }), ['person-error']))
  it('name roles of several words, also many of them', () =>
    assert.deepEqual(blames('The duty wizards forgot to drain the node.', { roles: ['duty wizard'] }), [
      'person-error',
    ]))
  it('name teams', () =>
    assert.deepEqual(blames('Then the blue kraken forgot to drain the node.', { teams: ['Blue Kraken'] }), [
      'team-blame',
    ]))
  it('name vendors', () =>
    assert.deepEqual(blames('Acmehost neglected the hardware.', { vendors: ['Acmehost'] }), ['vendor-blame']))

  it('allow phrases, in any case and across lines', () => {
    assert.deepEqual(rulesIn('It came down to human error.', {}), ['human-error'])
    const allowedPhrases = ['Human Error']
    assert.deepEqual(rulesIn('It came down to human error.', { allowedPhrases }), [])
    assert.deepEqual(rulesIn('It came down to human\nerror.', { allowedPhrases }), [])
    assert.deepEqual(rulesIn('It came down to human error.', { allowedPhrases: ['man err', ''] }), ['human-error'])
  })
})
