import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import type { Finding, Fix } from '../../server/core/finding.ts'
import { cures } from '../../server/core/fixes/cures.ts'
import { applyEdits } from '../../server/core/text.ts'
import { judge } from '../support/judge.ts'

const folder = 'server/training/sentences'
const seed = 7
const wanted = 200
/** Irony states no fact that a rewording could keep. */
const hints = /^(?:irony|regard)\.jsonl$/

const before = 'The index build stopped at 10:00.'
const after = 'The index was rebuilt from the snapshot.'

interface Judged {
  readonly sentence: string
  readonly text: string
  /** What every rule says. */
  readonly all: readonly Finding[]
  /** What is blame. */
  readonly findings: readonly Finding[]
}

/** Sentences with blame of some kind, drawn so that each run sees the same. */
function drawn(): string[] {
  const all = readdirSync(folder)
    .filter((file) => !hints.test(file))
    .sort()
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter(Boolean))
    .map((line): { text: string; label: string } => JSON.parse(line))
    .filter(({ text, label }) => label === 'blame' && !text.includes('\n'))
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  return Array.from({ length: wanted }, () => all[Math.floor(next() * all.length)]!.text)
}

function blameIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ category }) => category === 'blame')
}

function judged(sentence: string): Judged {
  const text = `## Root cause\n\n${before}\n\n${sentence}\n\n${after}\n`
  const all = judge(text).findings
  return { sentence, text, all, findings: blameIn(all) }
}

/** Numbers, times, code and addresses, sorted. */
function factsIn(text: string): string[] {
  return text.match(/`[^`]+`|https?:\/\/[^\s)]+|\d+/g) ?? []
}

function count(findings: readonly Finding[], rule: string): number {
  return findings.filter((finding) => finding.rule === rule).length
}

/** Every rule speaks at most as often as before, and the one that offered the fix less often. */
function assertCures(text: string, all: readonly Finding[], { rule }: Finding, fix: Fix): void {
  const now = judge(applyEdits(text, fix.edits)).findings
  const told = `${text} by ${fix.edits.map(({ newText }) => newText).join(' | ')}`
  assert(count(now, rule) < count(all, rule), `still ${rule}: ${told}`)
  for (const { rule: other } of now)
    assert(other === 'unfilled-blank' || count(now, other) <= count(all, other), `now ${other}: ${told}`)
}

/** The examples that come with the extension, and some whose sections each hold a few of the sentences. */
function documents(sentences: readonly string[]): string[] {
  const folder = 'test/example/postmortems'
  const examples = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  const drafts = Array.from({ length: 6 }, (_, draft) => {
    const own = sentences.slice(draft * 12, draft * 12 + 12)
    const under = (heading: string, from: number) => `## ${heading}\n\n${own.slice(from, from + 4).join(' ')}\n`
    return ['Summary', 'Root cause', 'Lessons learned'].map((heading, at) => under(heading, at * 4)).join('\n')
  })
  return [...examples, ...drafts]
}

describe('a rewording of any sentence', () => {
  const cases = drawn().map(judged)
  const fixes = (): [Judged, Finding, Fix][] =>
    cases.flatMap((one) =>
      one.findings.flatMap((finding) => finding.fixes.map((fix): [Judged, Finding, Fix] => [one, finding, fix])),
    )

  it('is offered for nearly every finding', () => {
    const found = cases.flatMap(({ findings }) => findings).filter(({ rule }) => rule !== 'named-person')
    const cured = found.filter((finding) => finding.fixes.length > 0)
    assert(found.length > 150, `${found.length} findings`)
    assert(cured.length / found.length >= 0.95, `${cured.length} of ${found.length}`)
  })

  it('removes its finding and adds none of any rule', () => {
    for (const [{ text, all }, finding, fix] of fixes()) assertCures(text, all, finding, fix)
  })

  it('adds none elsewhere in a document that blames in many places', () => {
    for (const text of documents(cases.map(({ sentence }) => sentence))) {
      const all = judge(text).findings
      for (const { rule, span, fixes: offered } of blameIn(all))
        for (const { edits } of offered) {
          const now = applyEdits(text, edits)
          assert(cures(rule, edits, span, { before: all, after: judge(now).findings }), `${text}\nas ${now}`)
        }
    }
  })

  it('keeps facts, and all that stands around the sentence', () => {
    for (const [{ text, sentence }, , fix] of fixes()) {
      const now = applyEdits(text, fix.edits)
      const left = factsIn(now)
      for (const fact of factsIn(text)) assert(left.includes(fact), `${fact} of ${sentence} is gone: ${now}`)
      const [head, tail] = [text.slice(0, text.indexOf(sentence)), `\n\n${after}\n`]
      assert(now.startsWith(head) && now.endsWith(tail), now)
    }
  })

  it('comes to an end', () => {
    for (const { text } of cases) {
      let now = text
      for (let round = 0; round < 8; round++) {
        const fix = blameIn(judge(now).findings).find(({ fixes: all }) => all.length > 0)?.fixes[0]
        if (!fix) break
        const next = applyEdits(now, fix.edits)
        assert.notEqual(next, now)
        assert(round < 7, `goes on: ${text} as ${next}`)
        now = next
      }
    }
  })
})
