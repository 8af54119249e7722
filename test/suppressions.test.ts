import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { AnalyzeOptions } from '../server/core/analysis.ts'
import { analyze } from '../server/core/analyze.ts'
import { parse } from '../server/core/markdown/parse.ts'
import { readSettings } from '../server/core/settings.ts'
import { isAboutLanguage } from '../server/core/severity.ts'
import { insertSuppression } from '../server/core/suppressions/insert-suppression.ts'
import { readSuppressions } from '../server/core/suppressions/read-suppressions.ts'
import { applyEdits } from '../server/core/text.ts'
import { documents } from './support/arbitrary.ts'
import { judge } from './support/judge.ts'
import { language } from './support/shared-language.ts'

/** What is said of the words of a cause and of the comments. */
const blames = (text: string) =>
  judge(`# Incident\n\n## Root cause\n\n${text}`)
    .findings.filter(({ category, rule }) => isAboutLanguage(category) || rule === 'unused-suppression')
    .map(({ rule }) => rule)

describe('a comment silences', () => {
  const line = 'Sam forgot to renew the certificate.'
  const said: [string, string][] = [
    ['the paragraph after it', `<!-- postmortem-disable-next-line person-error: agreed with Sam -->\n${line}`],
    ['the paragraph after it and a blank line', `<!-- postmortem-disable-next-line person-error: ok -->\n\n${line}`],
    [
      'a wrapped paragraph as a whole',
      `<!-- postmortem-disable-next-line person-error: ok -->\nAt noon\nthe alarm rang.\n${line}`,
    ],
    ['every rule where it names none', `<!-- postmortem-disable-next-line: ok -->\n${line}`],
    [
      'the line it ends',
      `The alarm rang at noon.\n${line} <!-- postmortem-disable-line person-error: ok -->\nThe page loaded again.`,
    ],
    ['an item', `- one\n- ${line} <!-- postmortem-disable-line person-error: ok -->\n- two`],
    ['the first item of a list after it', `<!-- postmortem-disable-next-line person-error: ok -->\n- ${line}\n- two`],
    ['a nested quotation', `> [!NOTE]\n> - ${line} <!-- postmortem-disable-line person-error: ok -->`],
    ['a cell', `| What | Why |\n|---|---|\n| x | ${line} <!-- postmortem-disable-line person-error: ok --> |`],
    [
      'a table after it',
      `<!-- postmortem-disable-next-line person-error: ok -->\n\n| What | Why |\n|---|---|\n| x | ${line} |`,
    ],
    [
      'a block',
      `<!-- postmortem-disable person-error: ok -->\n\n${line}\n\n${line}\n\n<!-- postmortem-enable person-error -->`,
    ],
    ['the rest', `<!-- postmortem-disable: ok -->\n\n${line}`],
    [
      'the file, from anywhere',
      `${line}\n\n<!-- postmortem-disable-file person-error, human-error: ok -->\n\nHuman error.`,
    ],
    ['over several lines', `<!--\npostmortem-disable-next-line\n  person-error: ok\n-->\n${line}`],
  ]
  for (const [what, text] of said) {
    it(what, () => assert.deepEqual(blames(text), []))
    it(`${what}, with CRLF`, () => assert.deepEqual(blames(text.replaceAll('\n', '\r\n')), []))
  }

  it('nothing but what it names, where it says', () => {
    const other = `<!-- postmortem-disable-next-line human-error: ok -->\n${line}`
    assert.deepEqual(blames(other), ['unused-suppression', 'person-error'])
    const after = `<!-- postmortem-disable person-error: ok -->\n\n${line}\n\n<!-- postmortem-enable -->\n\n${line}`
    assert.deepEqual(blames(after), ['person-error'])
    assert.deepEqual(blames(`See \`<!-- postmortem-disable-line -->\`. ${line}`), ['person-error'])
    assert.deepEqual(blames(`\`\`\`\n<!-- postmortem-disable-file: x -->\n\`\`\`\n\n${line}`), ['person-error'])
  })

  it('a finding so that it makes no climate of blame for its neighbours', () => {
    const silenced = `<!-- postmortem-disable person-error: ok -->\n\n${`${line}\n\n`.repeat(3)}<!-- postmortem-enable -->`
    for (const unclear of ['The team had other things to do.', 'The change by Atlas broke it.', 'Somebody pressed it.'])
      assert.deepEqual(blames(`${silenced}\n\n${unclear}`), blames(`The page was blank.\n\n${unclear}`))
  })

  it('what a rule that is off, or that had no say, would find, without being unused', () => {
    const text = `# Incident\n\n## Root cause\n\n<!-- postmortem-disable-next-line person-error: ok -->\n${line}`
    const { settings } = readSettings({ rules: { 'person-error': 'off' } })
    const quiet = (options: AnalyzeOptions) =>
      assert.deepEqual(analyze(text, { path: 'incident.md', ...options }).findings, [])
    quiet({ settings, language })
    quiet({})
  })
})

describe('the comment that silences a finding', () => {
  const place = (text: string, rule = 'person-error', reason?: string) => {
    const analysis = judge(text)
    const finding = analysis.findings.find((found) => found.rule === rule)
    assert.ok(finding, `nothing found in\n${text}`)
    return applyEdits(text, [insertSuppression(analysis, finding, reason)])
  }
  const note = (kind: string, reason = 'agreed') => `<!-- postmortem-${kind} person-error: ${reason} -->`
  const line = 'Sam forgot to renew the certificate.'
  const head = '# Incident\n\n## Root cause\n\n'

  it('stands before a paragraph', () =>
    assert.equal(place(`${head}${line}\n`, undefined, 'agreed'), `${head}${note('disable-next-line')}\n${line}\n`))
  it('stands at the end of a later line of one', () =>
    assert.equal(
      place(`${head}At noon it broke.\n${line}  \nMore.\n`, undefined, 'agreed'),
      `${head}At noon it broke.\n${line} ${note('disable-line')}  \nMore.\n`,
    ))
  it('stands at the end of an item', () =>
    assert.equal(
      place(`${head}- ${line}\n- x\n`, undefined, 'agreed'),
      `${head}- ${line} ${note('disable-line')}\n- x\n`,
    ))
  it('stands in the cell', () =>
    assert.equal(
      place(`${head}| A | B |\n|---|---|\n| ${line} | x |\n`, undefined, 'a | b --> c\n'),
      `${head}| A | B |\n|---|---|\n| ${line} ${note('disable-line', 'a / b → c')} | x |\n`,
    ))
  it('leaves a blank for the reason', () =>
    assert.equal(place(`${head}${line}\n`), `${head}${note('disable-next-line', '⟨reason⟩')}\n${line}\n`))
  it('is for the file where nothing else reaches, as in front matter', () => {
    const text = '---\ntitle: Incident\naction_items:\n  - title: Add an alert\n---\n\n## Impact\n\n12 users\n'
    const after = place(text, 'action-item-incomplete', 'tracked elsewhere')
    assert.match(after, /\n---\n<!-- postmortem-disable-file action-item-incomplete: tracked elsewhere -->\n/)
    assert.deepEqual(
      judge(after).findings.filter(({ rule }) => rule === 'action-item-incomplete'),
      [],
    )
  })

  it('silences its finding, adds none and breaks nothing, in any text', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const analysis = judge(text)
        for (const finding of analysis.findings) {
          const after = judge(applyEdits(text, [insertSuppression(analysis, finding, 'agreed')]))
          const count = (found: typeof analysis) => found.findings.filter(({ rule }) => rule === finding.rule).length
          assert.ok(count(after) < count(analysis), `${finding.rule} stays in\n${after.text}`)
          assert.ok(after.findings.length < analysis.findings.length, after.text)
          assert.deepEqual(shape(after.text), shape(text), after.text)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('reading is linear and survives anything', () => {
    const many = '<!-- postmortem-disable x: y -->\n\n'.repeat(3000)
    assert.equal(readSuppressions(many, parse(many)).length, 3000)
  })
})

/** The kinds of blocks, comments left out, with what a comment between them could break. */
function shape(text: string): string[] {
  return parse(text).blocks.flatMap((block) => {
    if (block.kind === 'comment') return []
    if (block.kind === 'list') return [`list of ${block.items.length}`]
    if (block.kind === 'table') return [`table of ${block.rows.map(({ cells }) => cells.length)}`]
    return [block.kind]
  })
}
