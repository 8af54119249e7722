import assert from 'node:assert/strict'
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { AnalyzeOptions } from '../../server/core/analysis.ts'
import { analyze } from '../../server/core/analyze.ts'
import { blindSpots, glance, isIn } from '../../server/core/glance.ts'
import { defaultSettings } from '../../server/core/settings.ts'
import { Followed } from '../../server/lsp/followed.ts'
import type { Shown } from '../../server/lsp/shown.ts'
import { plain } from '../support/plain.ts'
import { language } from '../support/shared-language.ts'

const sections = Array.from(
  { length: 30 },
  (_, index) => `## Follow-up ${index}\n\nThe engineer forgot to restart node ${index}. The disk was full.\n\n`,
)
const incident = `# Postmortem: disk full\n\n## Summary\n\nAt 10:00 the disk was full.\n\n## Root cause\n\nBob should have noticed.\n\n${sections.join('')}`
const options: AnalyzeOptions = { path: 'x.md', settings: defaultSettings, language }

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** A document that a test edits, and what was shown of it. */
function follow(text: string, asked = () => options) {
  let document = TextDocument.create('file:///x.md', 'markdown', 1, text)
  const shown: (Pick<Shown, 'version' | 'text' | 'findings' | 'visible'> & { isWhole: boolean })[] = []
  let newest: Shown | undefined
  const followed = new Followed({
    document: () => document,
    options: async () => asked(),
    show: (now, isWhole) => {
      newest = now
      const { version, findings, visible } = now
      shown.push({ version, text: document.getText(), findings, visible, isWhole })
    },
    now: () => performance.now(),
    failed: (error) => assert.fail(String(error)),
  })
  const change = (now: string) => {
    document = TextDocument.create(document.uri, 'markdown', document.version + 1, now)
    followed.changed()
  }
  return { followed, shown, change, version: () => document.version, last: () => newest! }
}

describe('a followed document', () => {
  it('answers a key by a glance at its section', async () => {
    const { followed, shown, change } = follow(incident)
    await followed.look()
    let text = incident
    for (const word of ['node A', 'node B', 'node C']) {
      text = text.replace(
        /node \w+\. The disk was full\.\n\n## Follow-up 9\n/,
        `${word}. The disk was full.\n\n## Follow-up 9\n`,
      )
      change(text)
      await followed.look()
    }
    assert.deepEqual(
      shown.map(({ isWhole }) => isWhole),
      [true, false, false, false],
    )
    for (const { text, findings } of shown)
      assert.deepEqual(findings.map(plain), analyze(text, options).findings.map(plain))
    followed.close()
  })

  it('finds at a glance what the whole has in a section, also where the blame that weighs for it stands elsewhere', () => {
    const doubtful = 'Typical of the night shift to go home without telling anyone.'
    const rest = '## Root cause\n\nBob forgot to restart it. Ann forgot to page him.\n'
    for (const text of [rest, 'We will be more careful.\n', ''].map(
      (end) => `# Postmortem: disk full\n\nAt 10:00 the disk was full.\n\n## Detection\n\n${doubtful}\n\n${end}`,
    )) {
      const last = analyze(text, options)
      const now = text.replace(doubtful, `${doubtful} The rota had Eve on it.`)
      const seen = glance(now, last, options)!
      const there = analyze(now, options).findings.filter(({ span }) => isIn(span, seen.window))
      assert.deepEqual(seen.findings.map(plain), there.map(plain))
      assert.deepEqual([...blindSpots(seen, last, options)], [])
      assert.equal(
        there.find(({ rule }) => rule === 'reads-as-blame')?.severity,
        text.includes('forgot') ? 'warning' : 'information',
      )
    }
  })

  it('parses one section for a glance, however many there are', () => {
    const last = analyze(incident, options)
    const seen = glance(incident.replace('node 20', 'node twenty'), last, options)
    assert.equal(seen?.parsed.parses, 1)
    assert.match(incident.slice(seen!.before.start, seen!.before.end), /^## Follow-up 20\n[^#]*$/)
  })

  it('shows of any edits in the end what a fresh run finds, and nothing of a version that is gone', async () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(40),
      fc.constantFrom('', 'x', ' ', '\n\n', '## Impact\n', 'Bob broke it. ', '```\n', '- '),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
        const { followed, shown, change, version } = follow(incident)
        let text = incident
        for (const [place, length, inserted] of edits) {
          const at = place % text.length
          text = text.slice(0, at) + inserted + text.slice(at + length)
          change(text)
          if (place % 3 === 0) await followed.look()
        }
        await followed.judge()
        assert.equal(shown.at(-1)?.version, version())
        assert.deepEqual(shown.at(-1)?.findings.map(plain), analyze(text, options).findings.map(plain))
        for (const [index, { version }] of shown.entries()) assert.ok(version >= (shown[index - 1]?.version ?? 0))
        followed.close()
      }),
      { numRuns: 8 },
    )
  })

  it('keeps what it finds in an unfinished sentence until that rests', async () => {
    const { followed, shown, change } = follow(incident)
    await followed.look()
    const blame = () => shown.at(-1)!.visible.filter(({ span }) => span.start >= incident.length)
    for (const words of ['Then Al ', 'Then Al forgot', 'Then Al forgot to restart it']) {
      change(`${incident}${words}`)
      await followed.judge()
      assert.deepEqual(blame(), [])
    }
    const { version, findings } = shown.at(-1)!
    while (blame().length === 0) await new Promise((resolve) => setTimeout(resolve, 50))
    assert.equal(shown.at(-1)!.version, version)
    assert.deepEqual(shown.at(-1)!.visible, findings)
    change(`${incident}Then Al forgot to restart it twice`)
    await followed.judge()
    assert.equal(blame().length, 1)
    followed.close()
  })

  it('answers a key by a glance without the language rules until they had their say', async () => {
    const { language: later, ...plainly } = options
    let isLoaded = false
    const { followed, shown, change } = follow(incident, () => (isLoaded ? { ...plainly, language: later! } : plainly))
    await followed.judge()
    isLoaded = true
    followed.learn()
    const typed = incident.replace('node 3.', 'node 33.')
    change(typed)
    await followed.look()
    await followed.settled()
    assert.deepEqual(
      shown.map(({ isWhole }) => isWhole),
      [true, false, true],
    )
    assert.deepEqual(shown[1]!.findings.map(plain), analyze(typed, plainly).findings.map(plain))
    assert.deepEqual(shown[2]!.findings.map(plain), analyze(typed, options).findings.map(plain))
    change(incident)
    await followed.look()
    assert.deepEqual(shown[3]!.findings.map(plain), analyze(incident, options).findings.map(plain))
    followed.close()
  })

  it('tells anew what stands in the section that changed, and nothing else', async () => {
    const { followed, change, last } = follow(incident)
    await followed.judge()
    change(incident.replace('node 20', 'node twenty'))
    await followed.look()
    let told = 0
    const tell = (_: unknown, { message }: { readonly message: string }) => {
      told++
      return { message, range: nowhere }
    }
    last().diagnostics(tell)
    const before = told
    change(incident.replace('node 20', 'node twenty-one'))
    await followed.look()
    last().diagnostics(tell)
    assert.ok(before > sections.length, `${before} told the first time`)
    assert.ok(told - before <= 3, `${told - before} told for the next key`)
    followed.close()
  })

  it('knows a text again when a key is taken back', async () => {
    const { followed, shown, change, version } = follow(incident)
    const before = await followed.judge()
    change(incident.replace('node 3.', 'node 3x.'))
    await followed.look()
    change(incident)
    assert.equal((await followed.judge())?.analysis, before?.analysis)
    assert.equal(shown.at(-1)?.version, version())
    followed.close()
  })

  it('reads the newest version for who asks what it says, and judges nothing for that', async () => {
    const { followed, shown, change } = follow(incident)
    await followed.judge()
    const typed = `${incident}## Action items\n\n- [ ] Alert on the disk\n`
    change(typed)
    const read = await followed.read()
    const { postmortem } = analyze(typed, options)
    assert.deepEqual(read?.analysis.postmortem.actionItems, postmortem.actionItems)
    assert.deepEqual(read?.analysis.postmortem.sections, postmortem.sections)
    assert.equal(read?.analysis.postmortem.recognition.isPostmortem, true)
    assert.equal(shown.length, 1)
    followed.close()
  })

  it('answers a burst of keys together', async () => {
    const { followed, shown, change, version } = follow(incident)
    await followed.look()
    const before = shown.length
    for (let key = 0; key < 20; key++) change(`${incident}${'x'.repeat(key)}`)
    await followed.settled()
    assert.ok(shown.length - before <= 2, `${shown.length - before} answers to 20 keys`)
    assert.equal(shown.at(-1)?.version, version())
    followed.close()
  })
})
