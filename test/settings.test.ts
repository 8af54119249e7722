import assert from 'node:assert/strict'
import { analyze } from '../server/core/analyze.ts'
import { defaultSettings, readSettings } from '../server/core/settings.ts'
import { language } from './support/shared-language.ts'

describe('settings', () => {
  it('are the defaults where nothing is said', () => {
    for (const nothing of [undefined, null, {}]) {
      const { settings, problems } = readSettings(nothing)
      assert.deepEqual(settings, defaultSettings)
      assert.deepEqual(problems, [])
    }
  })

  it('fall back key by key, each bad value with its own problem', () => {
    const { settings, problems } = readSettings({
      profile: 'loud',
      enable: true,
      rules: { 'human-error': 'off', 'be-careful': 3 },
      documents: { include: ['a/**', 7] },
    })
    assert.equal(settings.profile, 'standard')
    assert.equal(settings.rules['human-error'], 'off')
    assert.equal(settings.rules['be-careful'], 'default')
    assert.deepEqual(settings.documents.include, [])
    assert.deepEqual(problems.map(({ path }) => path.join('.')).sort(), [
      'documents.include.1',
      'profile',
      'rules.be-careful',
    ])
    for (const { message } of problems) assert.ok(message.length > 5)
  })

  it('survive what is no settings at all', () => {
    for (const junk of ['x', 3, [], () => 1, { rules: 'x', options: [], documents: null, sections: { impact: 1 } }])
      assert.deepEqual(readSettings(junk).settings, defaultSettings)
  })

  const item =
    '# Postmortem\n\n## Impact\n\n12 users for 5 minutes, 10:00 to 10:05 UTC, EUR 30 of orders\n\n## Action items\n\n- [ ] Add an alert (owner: Noor)\n'
  const severities = (value: object, path = '/reviews/7.md') => {
    const { settings } = readSettings({ documents: { include: ['reviews/**'] }, ...value })
    return analyze(item, { path, settings }).findings.map(({ severity }) => severity)
  }

  it('set the severity of a rule, or turn it off', () => {
    assert.deepEqual(severities({ rules: { 'action-item-incomplete': 'hint' } }), ['hint'])
    assert.deepEqual(severities({ rules: { 'action-item-incomplete': 'off' } }), [])
    assert.deepEqual(severities({ profile: 'strict' }), ['error'])
    assert.deepEqual(severities({ enable: false }), [])
  })

  it('turn a rule off without another one in its stead', () => {
    const off = { rules: { 'person-error': 'off' } }
    assert.deepEqual(wordsFound('Bob forgot to restart the node.', {}), ['person-error'])
    assert.deepEqual(wordsFound('Bob forgot to restart the node.', off), [])
  })

  it('name people whom the document does not introduce', () => {
    const text = 'Kestrel forgot the restart. Atlas forgot it as well.'
    assert.deepEqual(wordsFound(text, {}), [])
    assert.deepEqual(wordsFound(text, { people: { names: ['Kestrel', ' @atlas'] } }), ['person-error', 'person-error'])
  })

  it('name files that are or are not postmortems', () => {
    assert.deepEqual(severities({ documents: { exclude: ['**/drafts/**'] } }, '/repo/drafts/x.md'), [])
    const notes = '# Notes\n\n## Action items\n\n- [ ] Add an alert (owner: Noor)\n'
    const { settings } = readSettings({ documents: { include: ['reviews/*.md'] } })
    const { postmortem, findings } = analyze(notes, { path: '/repo/reviews/7.md', settings })
    assert.equal(postmortem.recognition.isPostmortem, true)
    assert.match(postmortem.recognition.reason, /documents\.include/)
    assert.equal(findings.length, 1)
  })
})

/** The rules that judge the words of a cause. */
function wordsFound(text: string, value: object): string[] {
  const { settings } = readSettings({ ...value, documents: { include: ['cause.md'] } })
  const { findings } = analyze(`# Incident\n\n## Root cause\n\n${text}\n`, { path: 'cause.md', settings, language })
  return findings.filter(({ category }) => category === 'blame').map(({ rule }) => rule)
}
