import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyEdits, contains } from '../../server/core/text.ts'
import { judge } from '../support/judge.ts'

const pieces = [
  'The engineer',
  'Bob',
  '@maria',
  'the team',
  'we',
  'they',
  'nobody',
  'who',
  'forgot to run',
  'did not check',
  'should have tested',
  'was dropped by',
  'failed',
  'human error',
  'be more careful',
  'the migration',
  '`kubectl drain`',
  '**the tests**',
  '[a link](http://x.y)',
  'why did',
  'because',
  'and',
  'but',
  ',',
  '.',
  '?',
  '!!',
  '\n',
  '\n\n',
  '- ',
  '## Root cause\n\n',
  '| a | b |\n|---|---|\n| ',
  ' | ',
  '"quoted',
  '"',
  '10:05',
  '⟨blank⟩',
  '&amp;',
  '\\*',
  '😀',
  'obviously',
  'careless',
  'was fired',
  'his oversight',
  'without asking',
  'had',
  'would have',
]

describe('language rules on any text', () => {
  it('point into the text, fix without touching the same words twice, and leave other text alone', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 24 }), fc.constantFrom(' ', '  '), (parts, gap) => {
        const text = parts.join(gap)
        for (const { span, fixes } of judge(text).findings) {
          assert.ok(contains({ start: 0, end: text.length }, span) && span.start <= span.end)
          for (const { edits } of fixes) {
            const after = applyEdits(text, edits)
            const first = Math.min(...edits.map((edit) => edit.span.start))
            const last = Math.max(...edits.map((edit) => edit.span.end))
            assert.ok(after.startsWith(text.slice(0, first)) && after.endsWith(text.slice(last)))
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('take any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        judge(`## Summary\n\n${text}`)
      }),
      { numRuns: 200 },
    )
  })
})
