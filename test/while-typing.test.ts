import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyze } from '../server/core/analyze.ts'
import { createLanguage } from '../server/core/language/engine.ts'
import { readSettings } from '../server/core/settings.ts'
import { overlaps, type Span } from '../server/core/text.ts'
import { isHeldBack, type ShownBefore, writingIn } from '../server/core/while-typing.ts'

const language = createLanguage()
const intro = '# Postmortem: search was down\n\n## Root cause\n\n'
const { settings } = readSettings({ rules: { 'reads-as-blame': 'off' } })
const read = (text: string) => analyze(intro + text, { path: 'postmortem.md', language, settings })

/** Types versions of a text one after the other and tells what is held back of the last, by rule. */
function type(...versions: readonly string[]): { held: string[]; marks: string[]; state: ShownBefore } {
  const first = read(versions[0]!)
  let marks = first.findings
  const rulesAt = (stretch: Span) => marks.filter(({ span }) => overlaps(span, stretch)).map(({ rule }) => rule)
  let state: ShownBefore = { text: first.text, writing: undefined, rulesAt }
  let held: string[] = []
  for (const version of versions.slice(1)) {
    const { text, parsed, findings } = read(version)
    const writing = writingIn(parsed, state)
    held = findings.filter((finding) => isHeldBack(finding, writing)).map(({ rule }) => rule)
    marks = findings.filter((finding) => !isHeldBack(finding, writing))
    state = { text, writing, rulesAt }
  }
  return { held, marks: marks.map(({ rule }) => rule), state }
}

const table = '| What | When |\n| --- | --- |\n'

const heldBack: readonly (readonly [what: string, before: string, after: string])[] = [
  ['at the end of a paragraph', 'The disk ', 'The disk filled. Bob forgot'],
  ['before a blank', 'Bob forgo', 'Bob forgot '],
  ['in a list item', '- Bob ', '- Bob forgot'],
  ['in a nested list item', '- One.\n  - Bob ', '- One.\n  - Bob forgot'],
  ['in a cell', `${table}| Bob  | |\n`, `${table}| Bob forgot  | |\n`],
  ['inside emphasis', 'Then **Bob **', 'Then **Bob forgot**'],
  ['on a wrapped line', 'On Monday\nBob ', 'On Monday\nBob forgot'],
  ['in a note', '> [!NOTE]\n> Bob ', '> [!NOTE]\n> Bob forgot'],
  ['before the next sentence', 'Bob  It broke.', 'Bob forgot It broke.'],
  ['after inline code with a stop in it', 'Then `a. b` ran and Bob ', 'Then `a. b` ran and Bob forgot'],
  ['with Windows line endings', 'One.\r\n\r\nBob ', 'One.\r\n\r\nBob forgot'],
]

const said: readonly (readonly [what: string, ...versions: string[]])[] = [
  ['once the sentence ends', 'Bob ', 'Bob forgot', 'Bob forgot.'],
  ['once it ends inside quotation marks', 'Bob ', 'Bob forgot', 'Bob forgot “it.”'],
  ['once the line ends', '- Bob ', '- Bob forgot', '- Bob forgot\n- '],
  ['once the next cell is filled', `${table}| Bob | |`, `${table}| Bob forgot | |`, `${table}| Bob forgot | x |`],
  ['once another sentence is edited', 'Bob \n\nSo', 'Bob forgot\n\nSo', 'Bob forgot\n\nSome'],
  ['in a sentence that has its end', 'Bob  it.', 'Bob forgot it.'],
  ['in lines that are pasted', '', 'The disk filled.\n\nBob forgot'],
]

describe('while one types', () => {
  for (const [what, before, after] of heldBack)
    it(`holds back what is found ${what}`, () => {
      const { held, marks } = type(before, after)
      assert.deepEqual(held, ['person-error'])
      assert.ok(!marks.includes('person-error'))
    })

  for (const [what, ...versions] of said)
    it(`says what is found ${what}`, () => {
      const { held, marks } = type(...versions)
      assert.deepEqual(held, [])
      assert.ok(marks.includes('person-error'))
    })

  it('says at once what the document lacks', () => {
    const { held, marks } = type('## Action items\n\n- [ ] Ad', '## Action items\n\n- [ ] Add')
    assert.deepEqual(held, [])
    assert.ok(marks.includes('action-item-incomplete'))
  })

  it('lets stay what was seen, also where it comes and goes with the words', () => {
    const { held, marks } = type('Bob forgot', 'Bob forgot to', 'Bob was', 'Bob was at', 'Bob forgot')
    assert.deepEqual(held, [])
    assert.ok(marks.includes('person-error'))
  })

  it('holds back what another rule finds in the same sentence', () => {
    const { held, marks } = type('Bob forgot it', 'Bob forgot it and should have known better')
    assert.ok(marks.includes('person-error'))
    assert.ok(held.length > 0 && !held.includes('person-error'), JSON.stringify(held))
  })

  it('knows nothing of a sentence seen once another is begun', () => {
    const { held } = type('Bob forgot', 'Bob forgot. Al', 'Bob forgot. Al forgot')
    assert.deepEqual(held, ['person-error'])
  })

  it('goes on holding back while nothing changes', () => {
    assert.deepEqual(type('Bob ', 'Bob forgot', 'Bob forgot').held, ['person-error'])
  })

  it('holds back nothing outside one sentence, whatever is changed', () => {
    const part = fc.constantFrom(
      '',
      'x',
      ' ',
      '.',
      '\n',
      '\n\n',
      '- ',
      '| a | b |\n| --- | --- |\n',
      '`',
      '**',
      'Bob forgot',
      '😀',
    )
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { state } = type(before, after)
        if (!state.writing) return
        const { start, end } = state.writing.sentence
        assert.ok(intro.length <= start && start < end && end <= state.text.length)
        assert.doesNotMatch(state.text.slice(start, end), /\n\n/)
      }),
    )
  })
})
