import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Finding } from '../server/core/finding.ts'
import { applyEdits, type Edit, overlaps } from '../server/core/text.ts'
import { judge } from './support/judge.ts'

describe('the bad and the good version of one incident', () => {
  const folder = 'test/example/postmortems'
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n')
  const found = (text: string) => judge(text).findings

  it('are told apart: at least 25 findings, and at most 3', () => {
    assert.ok(found(read('2026-09-15-checkout-timeouts-draft.md')).length >= 25)
    assert.ok(found(read('2026-09-15-checkout-timeouts.md')).length <= 3)
  })

  it('come near each other by the preferred fixes and filled blanks', () => {
    let text = read('2026-09-15-checkout-timeouts-draft.md')
    const before = found(text).length
    for (let round = 0; round < 6; round++) text = fillBlanks(applyEdits(text, preferred(found(text))))
    const left = found(text).filter(({ severity }) => severity === 'error' || severity === 'warning')
    assert.ok(left.length <= 3, left.map(({ rule, message }) => `${rule}: ${message}`).join('\n'))
    assert.ok(found(text).length <= before / 2, `${before} findings before, ${found(text).length} after`)
  })

  /** The first fix of each finding, blanks or not, none touching another. */
  function preferred(findings: readonly Finding[]): Edit[] {
    const chosen: Edit[] = []
    for (const edits of findings.flatMap(({ fixes: [fix] }) => (fix ? [fix.edits] : [])))
      if (!edits.some((edit) => chosen.some((other) => overlaps(edit.span, other.span)))) chosen.push(...edits)
    return chosen
  }

  /** What an author might write. */
  function fillBlanks(text: string): string {
    const answers: readonly (readonly [RegExp, string])[] = [
      [/YYYY|date/i, '2026-12-04'],
      [/one person|one of|owner|someone/i, '@lena'],
      [/^⟨the tool/i, 'the migration linter'],
      [/ticket/i, 'SHOP-2500'],
      [/SEV/, 'SEV-2'],
      [/how many/i, '3,900 shoppers could not pay'],
      [/money/i, 'EUR 61,000'],
      [/^⟨from/i, '13:04'],
      [/^⟨to⟩/i, '13:38'],
    ]
    return text.replace(
      /⟨[^⟨⟩\n]*⟩/g,
      (blank) =>
        answers.find(([pattern]) => pattern.test(blank))?.[1] ??
        'the migration check reads new tables and leaves 12 queries out',
    )
  }
})
