import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readActionItems } from '../../server/core/read/action-items/action-items.ts'
import { readFiveWhys } from '../../server/core/read/five-whys/five-whys.ts'
import { onceInSteps } from '../../server/core/read/once.ts'
import type { Source } from '../../server/core/read/source.ts'
import { slice } from '../../server/core/text.ts'
import { itemsIn } from './items-of.ts'
import { sourceOf } from './source-of.ts'
import { chainsIn } from './whys-of.ts'

const owner = fc.constantFrom(
  'Ann',
  '@bo',
  'Mirela Popescu',
  'Edge Team',
  'Pádraig Ó Briain',
  'HR + Bo',
  'S. Whitcombe',
)
const due = fc.constantFrom('2026-02-01', '1 Mar', 'Q3', 'next sprint', '14.06.2026', 'asap', '8/31')
const ticket = fc.constantFrom('OPS-12', '#4419', 'acme/api#12', 'CHG0041177', 'SIM-V88120')
const text = fc.constantFrom(
  'Cap retries',
  'Drop `a, b — c` from the cache',
  'Page on **old** queues 🚨, not on long ones',
  'Read \\*this\\* &amp; that — carefully',
  'Sperre \u202bעברית\u202c für Läufe',
)
const fields = fc.record({ text, owner, due, ticket })
type Written = typeof fields extends fc.Arbitrary<infer Value> ? Value : never

const notations: readonly ((item: Written) => string)[] = [
  ({ text, owner, due, ticket }) => `- ${text} (${owner}, ${due}, ${ticket})`,
  ({ text, owner, due, ticket }) => `- [ ] ${text} — ${owner} — due ${due} — ${ticket}`,
  ({ text, owner, due, ticket }) => `* [x] ${text}. Owner: ${owner}. Due: ${due}. (${ticket})`,
  ({ text, owner, due, ticket }) => `1. ${text} | ${owner} | ${due} | ${ticket}`,
  ({ text, owner, due, ticket }) => `- ${text}\n  - Owner: ${owner}\n  - Due: ${due}\n  - Ticket: ${ticket}`,
  ({ text, owner, due, ticket }) =>
    `| Due | Who | What | Jira |\n|---|---|---|---|\n| ${due} | ${owner} | ${text} | ${ticket} |`,
]
const document = fc
  .tuple(fc.constantFrom(...notations), fc.array(fields, { minLength: 1, maxLength: 3 }))
  .map(([write, items]) => ({
    items,
    source: `# Late\n\n## Action items\n\n${items.map((item) => write(item)).join('\n\n')}\n`,
  }))

const itemsOf = (source: Source) => onceInSteps(() => readActionItems(source)).answer()

describe('action items, whatever stands in them', () => {
  it('have spans that hold exactly what they say', () => {
    fc.assert(
      fc.property(document, ({ items, source }) => {
        const read = itemsOf(sourceOf(source))
        assert.deepEqual(
          read.map((item) => [item.owner, item.due, item.ticket].map((part) => part && slice(source, part.span))),
          items.map((item) => [item.owner, item.due, item.ticket]),
        )
        for (const item of read)
          for (const part of [item.owner, item.due, item.ticket]) assert.equal(slice(source, part!.span), part!.text)
        assert.equal(itemsIn(source).length, items.length)
      }),
    )
  })

  it('are the same with other line ends and behind a byte order mark', () => {
    fc.assert(
      fc.property(document, ({ source }) => {
        const plain = itemsIn(source)
        assert.deepEqual(itemsIn(source.replaceAll('\n', '\r\n')), plain)
        assert.deepEqual(itemsIn(`\uFEFF${source}`), plain)
      }),
    )
  })
})

const why = fc.record({
  question: fc.constantFrom('Why did `it` stop?', 'Why — then?', 'Why?'),
  answer: fc.constantFrom('A *full* disk, 0.', 'No & never', 'Läufe 🚨'),
})
const whyNotations: readonly ((pair: { question: string; answer: string }, index: number) => string)[] = [
  ({ question, answer }, index) => `${index + 1}. **${question}**\n   ${answer}\n`,
  ({ question, answer }) => `- ${question} → ${answer}\n`,
  ({ question, answer }, index) => `**Q${index + 1}:** ${question}\n**A${index + 1}:** ${answer}\n`,
  ({ question, answer }, index) => `### Why ${index + 1}: ${question}\n\n${answer}\n`,
]
const chainDocument = fc
  .tuple(fc.constantFrom(...whyNotations), fc.array(why, { minLength: 2, maxLength: 5 }))
  .map(([write, pairs]) => ({ pairs, source: `# Late\n\n## Five whys\n\n${pairs.map(write).join('')}` }))

describe('five whys, whatever stands in them', () => {
  it('have a step for each why, with spans that hold what it says', () => {
    fc.assert(
      fc.property(chainDocument, ({ pairs, source }) => {
        const [chain, ...others] = chainsIn(source)
        assert.deepEqual([chain?.depth, chain?.steps.length, others.length], [pairs.length, pairs.length, 0])
      }),
    )
  })

  it('are the same with other line ends and behind a byte order mark', () => {
    fc.assert(
      fc.property(chainDocument, ({ source }) => {
        const plain = chainsIn(source)
        assert.deepEqual(chainsIn(source.replaceAll('\n', '\r\n')), plain)
        assert.deepEqual(chainsIn(`\uFEFF${source}`), plain)
      }),
    )
  })
})

describe('any text at all', () => {
  const scrap = fc.constantFrom(
    ...'- |*|_|`|[|]|(|)|#12|OPS-1|@ann|Owner:|due |2026-02-01|?|Why?|why 1:|because | → |<-|—|\n|\n\n|  - |1. |> || |\\|~~|☐ |&amp;|🚨|\t|\r\n|: |. |, |Ann|TBD|a) |Q:|A:|```mermaid\n|flowchart TD\n|-->|[x] '.split(
      '|',
    ),
    '|',
  )
  const anything = fc.oneof(
    fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  for (const heading of ['Action items', 'Five whys', 'Root cause'])
    it(`can stand under ${heading}`, () => {
      fc.assert(
        fc.property(anything, (body) => {
          const text = `# Late\n\n## ${heading}\n\n${body}\n\n### Sub\n\n${body}`
          const source = sourceOf(text)
          const spans = [
            ...itemsOf(source).flatMap(({ span, text, owner, due, ticket }) => [
              span,
              text.span,
              owner?.span,
              due?.span,
              ticket?.span,
            ]),
            ...readFiveWhys(source).flatMap(({ span, steps }) => [
              span,
              ...steps.flatMap((step) => [step.span, step.question?.span, step.answer?.span]),
            ]),
          ]
          for (const span of spans)
            if (span)
              assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span))
        }),
        { numRuns: 300 },
      )
    })
})
