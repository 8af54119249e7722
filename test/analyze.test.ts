import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analysing, analyze } from '../server/core/analyze.ts'
import { defaultSettings } from '../server/core/settings.ts'
import { applyEdits } from '../server/core/text.ts'
import { documents } from './support/arbitrary.ts'
import { judge } from './support/judge.ts'
import { plain } from './support/plain.ts'
import { language } from './support/shared-language.ts'

describe('analysis', () => {
  it('takes any text: nothing throws, every span lies inside it, every fix can be applied', () => {
    fc.assert(
      fc.property(documents, (text) => {
        for (const { span, fixes, message } of judge(text).findings) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length)
          assert.ok(message.length > 0 && !message.includes('\n'))
          for (const fix of fixes) assert.notEqual(applyEdits(text, fix.edits), text)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('after edits is what it is from scratch', () => {
    const options = {
      path: 'x.md',
      language,
      settings: { ...defaultSettings, documents: { include: ['x.md'], exclude: [] } },
    }
    fc.assert(
      fc.property(documents, documents, fc.nat(), (text, inserted, place) => {
        const at = place % (text.length + 1)
        const changed = text.slice(0, at) + inserted.slice(0, 30) + text.slice(at)
        const previous = analyze(text, options)
        const { findings } = analyze(changed, { ...options, previous })
        assert.deepEqual(findings.map(plain), analyze(changed, options).findings.map(plain))
      }),
      { numRuns: 100 },
    )
  })

  it('pauses after each part of a document while it reads the action items', () => {
    const part = '## Action items\n\n- Cap retries (owner: Ann, due 2026-03-20)\n\n'
    const steps = (parts: number) => [...analysing(`# Postmortem: late\n\n${part.repeat(parts)}`)].length
    assert.ok(steps(40) - steps(20) >= 20)
  })

  it('leaves the other findings when a rule throws, and says which one it was', () => {
    const text = '# Postmortem\n\n## Action items\n\n- [ ] Add an alert (owner: Noor)\n'
    const failed: string[] = []
    const broken = {
      sentences() {
        return [undefined as never]
      },
    }
    const { findings } = analyze(text, {
      path: 'x.md',
      language: broken,
      settings: { ...defaultSettings, documents: { include: ['x.md'], exclude: [] } },
      onRuleError: (rule) => failed.push(rule),
    })
    assert.ok(failed.includes('person-error'))
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['action-item-incomplete'],
    )
  })
})
