import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Analysis } from '../../server/core/analysis.ts'
import type { Finding } from '../../server/core/finding.ts'
import { rules } from '../../server/core/rules/index.ts'
import type { Rule } from '../../server/core/rules/rule.ts'
import { applyEdits } from '../../server/core/text.ts'
import { judge } from '../support/judge.ts'
import { mark, type PageBlock, pageFiles, readPage } from '../support/page.ts'

const pages = pageFiles()

describe('rule pages', () => {
  it('every page belongs to a rule and every rule has a page', () => {
    assert.deepEqual([...pages.keys()].sort(), rules.map((rule) => rule.id).sort())
  })

  for (const rule of rules) {
    const file = pages.get(rule.id)
    const page = file ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : ''
    const blocks = readPage(page)
    describe(rule.id, () => {
      it('has a page that begins with its id and shows at least two findings and two silences', () => {
        assert.ok(page.startsWith(`# ${rule.id}\n`), `the page must begin with "# ${rule.id}"`)
        assert.ok(blocks.filter((block) => block.spans.length > 0).length >= 2, 'two reporting blocks')
        assert.ok(blocks.filter((block) => block.spans.length === 0).length >= 2, 'two silent blocks')
      })
      for (const block of blocks) {
        const where = `page line ${block.line}`
        it(`${where}: ${block.spans.length > 0 ? 'finds what is marked' : 'is silent'}`, () => finds(rule, block))
        it(`${where}: finds the same with CRLF`, () => sameWithCrlf(rule, block))
        if (block.spans.length > 0 && rule.fix !== 'never') it(`${where}: fixes`, () => fixes(rule, block))
      }
      it(`offers a fix ${rule.fix}`, () => fixDeclared(rule, blocks))
    })
  }
})

/** A rule that only the profile `strict` has is turned on for its own page. */
function judged(rule: Rule, text: string, path?: string): Analysis {
  return judge(text, rule.isStrict && { [rule.id]: 'hint' }, path)
}

function own(rule: Rule, text: string, path?: string): Finding[] {
  return judged(rule, text, path).findings.filter((finding) => finding.rule === rule.id)
}

function finds(rule: Rule, block: PageBlock): void {
  const found = own(rule, block.text, block.path)
  const drawn = mark(
    block.text,
    found.map((finding) => finding.span),
  )
  assert.equal(drawn, block.marked)
  if (block.messages)
    assert.deepEqual(
      found.map((finding) => finding.message),
      block.messages,
    )
}

function sameWithCrlf(rule: Rule, block: PageBlock): void {
  const found = (text: string) =>
    own(rule, text, block.path).map(({ message, span }) => [
      message,
      text.slice(span.start, span.end).replaceAll('\r\n', '\n'),
    ])
  assert.deepEqual(found(block.text.replaceAll('\n', '\r\n')), found(block.text))
}

/** Each fix changes the text, removes its finding, adds none from any rule, and is not offered again. */
function fixes(rule: Rule, block: PageBlock): void {
  for (const finding of own(rule, block.text))
    for (const fix of finding.fixes) {
      const after = applyEdits(block.text, fix.edits)
      assert.notEqual(after, block.text, `"${fix.title}" changes nothing`)
      const counts = (text: string) => byRule(judged(rule, text).findings, rule)
      const [before, now] = [counts(block.text), counts(after)]
      const left = now.get(rule.id)?.length ?? 0
      assert.ok(left < before.get(rule.id)!.length, `"${fix.title}" does not remove its finding:\n${after}`)
      for (const [id, found] of now)
        assert.ok(
          // A fix may leave blanks, and they are findings until the author fills them.
          id === 'unfilled-blank' || found.length <= (before.get(id)?.length ?? 0),
          `"${fix.title}" makes ${id} say "${found.at(-1)?.message}":\n${after}`,
        )
      const eol = applyEdits(block.text.replaceAll('\n', '\r\n'), fixOf(rule, block, finding, fix.title))
      assert.equal(eol.replaceAll('\r\n', '\n'), after, `"${fix.title}" is another fix with CRLF`)
      assert.ok(!/(?<!\r)\n/.test(eol), `"${fix.title}" mixes line endings`)
    }
  if (block.fixed !== undefined) {
    const edits = own(rule, block.text).flatMap((finding) => finding.fixes[0]?.edits ?? [])
    assert.equal(applyEdits(block.text, edits), block.fixed)
  }
}

/** What a rule is not sure of may come to light when another finding goes. */
function byRule(findings: readonly Finding[], rule: Rule): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings)
    if (finding.rule !== 'reads-as-blame' || finding.severity === 'warning' || rule.id === finding.rule)
      groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding])
  return groups
}

/** The same fix on the same text with CRLF. */
function fixOf(rule: Rule, block: PageBlock, finding: Finding, title: string) {
  const index = own(rule, block.text).findIndex(({ span }) => span.start === finding.span.start)
  const twin = own(rule, block.text.replaceAll('\n', '\r\n'))[index]
  return twin?.fixes.find((fix) => fix.title === title)?.edits ?? []
}

function fixDeclared(rule: Rule, blocks: readonly PageBlock[]): void {
  const found = blocks.flatMap((block) => own(rule, block.text, block.path))
  const withFix = found.filter((finding) => finding.fixes.length > 0).length
  if (rule.fix === 'always') assert.equal(withFix, found.length)
  else if (rule.fix === 'never') assert.equal(withFix, 0)
  else assert.ok(withFix > 0, 'no block shows a fix')
}
