import assert from 'node:assert/strict'
import fc from 'fast-check'
import { configPlaces, readConfigFile } from '../server/core/config-file.ts'
import { mergeSettings, readSettings } from '../server/core/settings.ts'

/** What is said of which piece of the text. */
const problems = (text: string) =>
  readConfigFile(text).problems.map(({ span, message }) => [text.slice(span.start, span.end), message] as const)

describe('the config file', () => {
  it('says the same in JSON and in YAML', () => {
    const json = '{\n\t"$schema": "x",\n\t"profile": "strict",\n\t"rules": { "human-error": "off" }\n}\n'
    const yaml = '# our agreement\nprofile: strict\nrules:\n  human-error: off\n'
    const said = { profile: 'strict', rules: { 'human-error': 'off' } }
    for (const text of [json, yaml, yaml.replaceAll('\n', '\r\n'), `\uFEFF${json}`])
      assert.deepEqual(readConfigFile(text), { settings: said, problems: [] })
  })

  it('may be empty', () => {
    for (const text of ['', '# nothing yet\n', '{}'])
      assert.deepEqual(readConfigFile(text), { settings: {}, problems: [] })
  })

  it('shows each bad value at its place and keeps the others', () => {
    const text =
      'profile: loud\nrules:\n  human-error: off\n  be-careful: 3\ndocuments:\n  include:\n    - a/**\n    - 7\n'
    assert.deepEqual(
      problems(text).map(([piece]) => piece),
      ['loud', '3', '7'],
    )
    assert.deepEqual(readConfigFile(text).settings, { rules: { 'human-error': 'off' }, documents: {} })
  })

  it('shows unknown keys, at the key', () => {
    const text = '{ "profil": "strict", "rules": { "humn-error": "off", "human-error": "hint" } }'
    const [first, second] = problems(text)
    assert.deepEqual(first, ['"profil"', 'profil: there is no setting of this name'])
    assert.deepEqual(second, ['"humn-error"', 'rules.humn-error: there is no rule of this name'])
    assert.deepEqual(readConfigFile(text).settings, { rules: { 'human-error': 'hint' } })
  })

  it('has no settings while it cannot be read, and says where', () => {
    for (const text of ['{"profile": "str', 'rules:\n  - [', 'a: *nowhere', '"x', 'profile: strict\nprofile: gentle']) {
      const file = readConfigFile(text)
      assert.equal(file.settings, undefined, text)
      assert.ok(file.problems.length > 0)
    }
    assert.equal(problems('[1]')[0]?.[1], 'settings: expected an object of settings')
  })

  it('never throws, and its problems lie in the text', () => {
    const line = fc.constantFrom(
      'rules:',
      '  be-careful: ',
      'off',
      '{',
      '}',
      '[',
      '- ',
      '"',
      ': ',
      '&a',
      '*a',
      '\n',
      '\t',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 6 })), { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        for (const { span } of readConfigFile(text).problems)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length)
      }),
    )
    for (const nest of ['[', '{a: ', '- ', '? ']) assert.equal(readConfigFile(nest.repeat(10_000)).settings, undefined)
  })

  it('is the nearest one upward, within the root that holds the document', () => {
    const folders = (document: string, roots: readonly string[]) =>
      configPlaces(document, roots)
        .filter((place) => place.endsWith('.json'))
        .map((place) => place.slice(0, -'/.postmortem.json'.length))
    assert.deepEqual(folders('/w/a/docs/x.md', ['/w/a', '/w']), ['/w/a/docs', '/w/a'])
    assert.deepEqual(folders('/w/ab/x.md', ['/w/a']), ['/w/ab', '/w', ''])
    assert.deepEqual(folders('file:///w/x.md', []), ['file:///w', 'file://'])
    assert.deepEqual(folders('C:/w/x.md', ['C:/w/']), ['C:/w'])
    assert.deepEqual(folders('untitled:Untitled-1', []), [])
  })

  it("wins over the editor's settings, key by key", () => {
    const editor = { profile: 'gentle', enable: false, rules: { 'human-error': 'off', 'be-careful': 'hint' } }
    const file = { profile: 'strict', rules: { 'human-error': 'error' }, documents: { include: ['a'] } }
    const { settings } = readSettings(mergeSettings(editor, file))
    assert.equal(settings.profile, 'strict')
    assert.equal(settings.enable, false)
    assert.equal(settings.rules['human-error'], 'error')
    assert.equal(settings.rules['be-careful'], 'hint')
    assert.deepEqual(settings.documents.include, ['a'])
    assert.equal(mergeSettings(editor, undefined), editor)
  })
})
