import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { judge } from '../support/judge.ts'

type Examples = Record<string, { reported: string[]; silent: string[] }>

const examples: Examples = JSON.parse(readFileSync('test/language/examples.json', 'utf8'))

/** Where two rules fit a sentence, only the more specific one speaks. */
const alsoFine: Record<string, string[]> = {
  'team-blame': ['fault-attribution', 'folk-label'],
  'person-as-agent': ['fault-attribution', 'judgement'],
  judgement: ['person-error', 'fault-attribution', 'person-as-agent'],
  'procedure-violation': ['person-error', 'team-blame'],
  hindsight: ['counterfactual'],
  'vendor-blame': ['counterfactual', 'team-blame'],
  generalisation: ['team-blame', 'person-error'],
  'folk-label': ['judgement', 'fault-attribution', 'person-error'],
  'animated-language': ['person-error'],
  'named-person': ['person-as-agent'],
}

describe('examples of the language rules', () => {
  for (const [rule, { reported, silent }] of Object.entries(examples)) {
    for (const text of reported)
      it(`${rule} speaks of: ${text}`, () => {
        const found = rulesOn(rule, text)
        assert.ok(
          [rule, ...(alsoFine[rule] ?? [])].some((id) => found.includes(id)),
          `found ${found.join(', ') || 'nothing'}`,
        )
      })
    for (const text of silent) it(`${rule} is silent on: ${text}`, () => assert.ok(!rulesOn(rule, text).includes(rule)))
  }
})

function rulesOn(rule: string, text: string): string[] {
  const heading = rule === 'be-careful' ? '## Action items\n\n- ' : '## Summary\n\n'
  return judge(heading + text).findings.map((finding) => finding.rule)
}
