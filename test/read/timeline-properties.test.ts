import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from '../../server/core/parse.ts'
import { readMetadata } from '../../server/core/read/metadata/metadata.ts'
import { readSections } from '../../server/core/read/sections/sections.ts'
import { readTimeline } from '../../server/core/read/timeline/timeline.ts'
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

describe('reading a timeline', () => {
  /** Four times the document must not take more than four times as long, give or take; squares would take sixteen times. */
  function checkGrowth(what: string, size: number, make: (size: number) => string): void {
    it(`takes time in proportion to ${what}`, () => {
      const sources = [size, size * 4].map((of) => {
        const text = make(of)
        const parsed = parse(text)
        const { sections, parts, title } = readSections(parsed)
        return { text, parsed, sections, parts, metadata: readMetadata(parsed, parts), ...(title && { title }) }
      })
      const [small, large] = sources.map((source) => {
        let best = Number.POSITIVE_INFINITY
        for (let run = 0; run < 3; run++) {
          const start = performance.now()
          readTimeline(source)
          best = Math.min(best, performance.now() - start)
        }
        return best
      })
      assert.ok(large! < small! * 10 + 20, `${small} ms, then ${large} ms`)
    })
  }
  const head = '# Down, 2024-03-04\n\n## Timeline\n\n'
  checkGrowth(
    'the rows of a table',
    2_500,
    (size) => `${head}| Time (ET) | Event |\n|---|---|\n${'| 2024-03-04 14:02 | the **queue** fills |\n'.repeat(size)}`,
  )
  checkGrowth('the items of a list', 500, (size) => head + '- 05/06 14:02 the `queue` fills\n'.repeat(size))
  checkGrowth('the lines of a paragraph', 500, (size) => head + '14:02 - the *queue* fills\n'.repeat(size))
  checkGrowth('the headings', 200, (size) => head + '### 14:02\n\nThe queue fills.\n\n'.repeat(size))
  checkGrowth('a single line', 250_000, (size) => `${head}- 14:02 ${'queue 14:05 fills '.repeat(size / 18)}`)
  checkGrowth('a single line of digits', 60_000, (size) => `${head}- ${'12:34 '.repeat(size / 6)}`)
  checkGrowth('a single line of brackets', 60_000, (size) => `${head}${'(14:02 - '.repeat(size / 9)}`)
  checkGrowth('a log', 2_000, (size) => `${head}\`\`\`\n${'14:02:03 ERROR queue\n'.repeat(size)}\`\`\`\n`)
  checkGrowth(
    'the dates of the text',
    5_000,
    (size) => `${head}- 05/06/2024 10:00 a\n\n## Notes\n\n${'seen on 05/06/2024 and Mar 3 '.repeat(size)}`,
  )
})
