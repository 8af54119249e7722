// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how snippets write their tab stops
import assert from 'node:assert/strict'
import { hasBlank, toSnippet } from '../server/core/blanks.ts'

describe('blanks as tab stops', () => {
  const cases: readonly (readonly [what: string, text: string, snippet: string])[] = [
    ['leaves text without blanks alone', 'The queue was full.', 'The queue was full.$0'],
    ['numbers blanks in reading order', '⟨tool⟩ took ⟨input⟩', '${1:⟨tool⟩} took ${2:⟨input⟩}$0'],
    ['keeps equal blanks apart', '⟨owner⟩, ⟨owner⟩', '${1:⟨owner⟩}, ${2:⟨owner⟩}$0'],
    ['takes an empty blank', 'Why? ⟨⟩', 'Why? ${1:⟨⟩}$0'],
    ['escapes what a snippet would read', 'cost $5 in ${x} at C:\\temp', 'cost \\$5 in \\${x\\} at C:\\\\temp$0'],
    ['escapes within a blank', '⟨a } b $1⟩', '${1:⟨a \\} b \\$1⟩}$0'],
    ['takes brackets on two lines for text', 'a ⟨b\nc⟩', 'a ⟨b\nc⟩$0'],
    ['takes the inner one of nested brackets', '⟨a ⟨b⟩', '⟨a ${1:⟨b⟩}$0'],
    ['ends before trailing lines', 'Why? ⟨x⟩\n\n', 'Why? ${1:⟨x⟩}$0\n\n'],
    ['counts beyond nine', '⟨a⟩'.repeat(11), `${Array.from({ length: 11 }, (_, i) => `\${${i + 1}:⟨a⟩}`).join('')}$0`],
  ]
  for (const [what, text, snippet] of cases) it(what, () => assert.equal(toSnippet(text), snippet))
})

describe('a blank', () => {
  it('is found in text', () => assert.ok(hasBlank('🔥 by ⟨owner⟩')))
  it('is found again', () => assert.ok(hasBlank('⟨owner⟩') && hasBlank('⟨owner⟩')))
  it('is absent from text without one', () => assert.ok(!hasBlank('a < b > c, ⟨a\nb⟩')))
})
