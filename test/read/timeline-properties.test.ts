import assert from 'node:assert/strict'
import fc from 'fast-check'
import { assertSpans, timelineOf } from './timeline-of.ts'

const time = fc.constantFrom(
  '14:02',
  '**14:02 UTC**',
  '`9:05 pm`',
  '[08:47]',
  '~18:10',
  '2024-03-04 14:02',
  '05/06/2024 10:00',
  'T+5m',
  '10:05–10:20',
  '13:14 EDT (17:14 UTC)',
  '25:61',
  'March 4',
  '*Next morning*',
)
const separator = fc.constantFrom(' ', ': ', ' - ', ' – ', ' ::::: ')
const words = fc
  .array(
    fc.constantFrom(
      'queue',
      'fills',
      '`a b`',
      '@ann',
      '**Detected**',
      '[link](https://x/1)',
      'é',
      '💥',
      'R&amp;D',
      '2\\*3',
      'at 15:00',
      'page',
      '&lt;bo&gt;',
      'ends.',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => list.join(' '))
const event = fc.tuple(time, separator, words)

const list = fc
  .array(event, { minLength: 1, maxLength: 6 })
  .map((events) => events.map((parts) => `- ${parts.join('')}`).join('\n'))
const lines = fc
  .array(event, { minLength: 1, maxLength: 6 })
  .map((events) => events.map((parts) => parts.join('')).join('\n\n'))
const quote = lines.map((text) => text.replace(/^/gm, '> '))
const headings = fc
  .array(event, { minLength: 1, maxLength: 4 })
  .map((events) => events.map(([at, , said]) => `### ${at}\n\n${said}`).join('\n\n'))
const table = fc
  .array(event, { minLength: 1, maxLength: 6 })
  .map(
    (events) =>
      `| Time | Event | Who |\n|---|---|---|\n${events.map(([at, , said]) => `| ${at} | ${said} \\| x | bo |`).join('\n')}`,
  )
const timeline = fc
  .array(
    fc.oneof(
      list,
      lines,
      quote,
      headings,
      table,
      fc.constantFrom('2024-03-04', '**5 March**', 'All times in CET.', '```\n14:02 x\n```'),
    ),
    { maxLength: 4 },
  )
  .map((blocks) => `# Down\n\n## Timeline\n\n${blocks.join('\n\n')}\n`)

/** What an entry says, without where it stands. */
function said(text: string): unknown {
  return timelineOf(text).map(({ span: _, time: at, text: told, actor, source, endTime, ...rest }) => ({
    ...rest,
    at: at.text,
    end: endTime?.text,
    told: told.text,
    actor: actor?.text,
    source: source?.text,
  }))
}

describe('any timeline', () => {
  it('has spans that hold what its entries say', () =>
    fc.assert(
      fc.property(timeline, (text) => {
        for (const entry of timelineOf(text)) assertSpans(text, entry)
      }),
    ))
  it('reads the same with CRLF, CR and a byte order mark', () =>
    fc.assert(
      fc.property(timeline, (text) => {
        const plain = said(text)
        assert.deepEqual(said(text.replaceAll('\n', '\r\n')), plain)
        assert.deepEqual(said(text.replaceAll('\n', '\r')), plain)
        assert.deepEqual(said(`\uFEFF${text}`), plain)
      }),
    ))
  it('reads the same with the items of its lists wrapped', () =>
    fc.assert(
      fc.property(list, (text) => {
        // `- [08:47]: page` alone on its line is a link definition, whose text is kept as it stands.
        fc.pre(!text.includes(']:'))
        const document = (items: string) => `# Down\n\n## Timeline\n\n${items}\n`
        assert.deepEqual(said(document(text.replaceAll(/ (?=fills|@ann|page|ends)/g, '\n  '))), said(document(text)))
      }),
      { examples: [['- *Next morning* page `a b` at 15:00']] },
    ))
  it('has entries in the order of the document, none twice', () =>
    fc.assert(
      fc.property(timeline, (text) => {
        const starts = timelineOf(text).map(({ span }) => span.start)
        assert.deepEqual(
          starts,
          [...new Set(starts)].sort((a, b) => a - b),
        )
      }),
    ))
  it('has only instants that exist', () =>
    fc.assert(
      fc.property(timeline, (text) => {
        for (const { instant, endInstant, unknown } of timelineOf(text)) {
          assert.equal(instant === undefined, unknown !== undefined)
          for (const at of [instant, endInstant]) assert.ok(at === undefined || !Number.isNaN(Date.parse(at)))
        }
      }),
    ))
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'\n|- #>*`[]():.,/~+T0123456789'.split(''),
    ...[
      '## Timeline\n',
      '- 14:02 ',
      '| Time | Event |\n|---|---|\n',
      '2024-03-04',
      'UTC',
      'March',
      '\r\n',
      'am',
      '–',
      '😀',
      'T+',
      '&amp;',
      '\\|',
      '    ',
      'T0 is ',
      'Mon ',
    ],
  )
  const soup = fc.array(pieces, { maxLength: 60 }).map((parts) => `## Timeline\n\n${parts.join('')}`)
  it('has a timeline with spans that hold', () =>
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        for (const { span, time: at, text: told } of timelineOf(text))
          for (const one of [span, at.span, told.span])
            assert.ok(0 <= one.start && one.start <= one.end && one.end <= text.length)
      }),
      { numRuns: 1000 },
    ))
})

describe('a timeline out of all proportion', () => {
  const head = '# Down, 2024-03-04\n\n## Timeline\n\n'
  const sizes: [string, number, (size: number) => string][] = [
    [
      'rows of a table',
      10_000,
      (size) =>
        `${head}| Time (ET) | Event |\n|---|---|\n${'| 2024-03-04 14:02 | the **queue** fills |\n'.repeat(size)}`,
    ],
    ['items of a list', 2_000, (size) => head + '- 05/06 14:02 the `queue` fills\n'.repeat(size)],
    ['lines of a paragraph', 2_000, (size) => head + '14:02 - the *queue* fills\n'.repeat(size)],
    ['headings', 800, (size) => head + '### 14:02\n\nThe queue fills.\n\n'.repeat(size)],
    ['lines of a log', 8_000, (size) => `${head}\`\`\`\n${'14:02:03 ERROR queue\n'.repeat(size)}\`\`\`\n`],
  ]
  for (const [what, size, make] of sizes)
    it(`is read to its end: ${size} ${what}`, () => assert.equal(timelineOf(make(size)).length, size))

  it('is read from a single line of a megabyte', () =>
    assert.equal(timelineOf(`${head}- 14:02 ${'queue 14:05 fills '.repeat(55_000)}`).length, 1))

  it('is read beside twenty thousand dates', () => {
    const notes = 'seen on 05/06/2024 and Mar 3 '.repeat(20_000)
    assert.equal(timelineOf(`${head}- 05/06/2024 10:00 a\n\n## Notes\n\n${notes}`).length, 1)
  })

  it('is at most one entry where clocks and brackets have no end', () => {
    assert.ok(timelineOf(`${head}${'(14:02 - '.repeat(27_000)}`).length <= 1)
    assert.ok(timelineOf(`${head}- ${'12:34 '.repeat(40_000)}`).length <= 1)
  })
})
