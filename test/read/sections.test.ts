import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Block } from '../../server/core/markdown/blocks.ts'
import { parse } from '../../server/core/markdown/parse.ts'
import type { ExtraSynonyms } from '../../server/core/read/sections/section-kinds.ts'
import { readSections } from '../../server/core/read/sections/sections.ts'
import { contains } from '../../server/core/text.ts'
import { markdownText } from './markdown-text.ts'

/** Sections one a line, indented by what they stand in: kind, heading, and in brackets what stands directly below. */
function outline(text: string, extra?: ExtraSynonyms): string[] {
  const { sections, parts } = readSections(parse(text), extra)
  const level = (index: number): number => {
    const { parent } = sections[index]!
    return parent === undefined ? 0 : level(parent) + 1
  }
  return parts.flatMap(({ section, index, blocks }) => {
    const content = blocks.flatMap(words).join(' / ')
    if (!section) return content ? [`[${content}]`] : []
    const below = content ? ` [${content}]` : ''
    return [`${'  '.repeat(level(index))}${section.kind}: ${section.heading}${below}`]
  })
}

function words(block: Block): string[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.prose.text.replaceAll('\n', '⏎')]
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks.flatMap(words))
  if (block.kind === 'quote') return block.blocks.flatMap(words)
  return block.kind === 'comment' || block.kind === 'rule' ? [] : [block.kind]
}

function check(name: string, text: string, wanted: readonly string[], extra?: ExtraSynonyms): void {
  it(name, () => assert.deepEqual(outline(text, extra), wanted))
}

describe('sections', () => {
  describe('headings', () => {
    check(
      'of any level, nested',
      '# Checkout down\n\n## Impact\n\nMuch.\n\n### EU\n\nHalf.\n\n## Timeline\n\n- 10:00 down\n',
      [
        'other: Checkout down',
        '  impact: Impact [Much.]',
        '    other: EU [Half.]',
        '  timeline: Timeline [10:00 down]',
      ],
    )
    check('underlined', 'Mail lost\n=========\n\nImpact\n------\n\nMuch.\n', [
      'other: Mail lost',
      '  impact: Impact [Much.]',
    ])
    check('closed', '## Impact ##\n\nMuch.\n', ['impact: Impact [Much.]'])
    check(
      'numbered, with emoji, shortcode, anchor and colon',
      '## 1. Summary\n## 💥 Impact\n## :eye: Detection\n## <a id="t"></a>Timeline:\n',
      ['summary: 1. Summary', 'impact: 💥 Impact', 'detection: :eye: Detection', 'timeline: Timeline:'],
    )
    check('of level 1 for every part', '# Summary\n\nShort.\n\n# Impact\n\nMuch.\n', [
      'summary: Summary [Short.]',
      'impact: Impact [Much.]',
    ])
  })

  describe('lines used as headings', () => {
    check('wholly bold', '# Mail lost\n\n**Impact**\n\nMuch.\n\n__Root cause:__\n\nA lock.\n', [
      'other: Mail lost',
      '  impact: Impact [Much.]',
      '  rootCauses: Root cause: [A lock.]',
    ])
    check('wholly bold with the text on the next line', '**Impact**\nMuch.\n', ['impact: Impact [Much.]'])
    check('bold of no known kind', '**Open points**\n\nNone.\n', ['other: Open points [None.]'])
    check('bold HTML', '<b>Impact</b>\n\nMuch.\n', ['impact: Impact [Much.]'])
    check('plain with a colon', '## Causes\n\nOne lock.\n\nContributing:\n\n- no alert\n', [
      'rootCauses: Causes [One lock.]',
      '  contributingFactors: Contributing: [no alert]',
    ])
    check('short ones that hint at a section, where no heading is marked', 'Who was hurt by this:\n\n3 shops\n', [
      'impact: Who was hurt by this: [3 shops]',
    ])
    check('bold above text, where no heading is marked', '**Effect on the crop**\nWet roots.\n\n**Jobs**\nCap it.\n', [
      'impact: Effect on the crop [Wet roots.]',
      'actionItems: Jobs [Cap it.]',
    ])
    check('plain with a colon above text', 'Impact:\nMuch.\n', ['impact: Impact: [Much.]'])
    check('plain set phrase alone', 'Action items\n\n- mend it\n', ['actionItems: Action items [mend it]'])
    check('not a bold sentence', '## Impact\n\n**No data was lost.**\n', ['impact: Impact [No data was lost.]'])
    check('not a plain line that leads to a list', '## Impact\n\nTwo shops were hit:\n\n- EU\n', [
      'impact: Impact [Two shops were hit: / EU]',
    ])
  })

  describe('labels', () => {
    check(
      'at the head of a paragraph',
      '# Mail lost\n\n**Impact:** 200 users.\n\nMore of it.\n\n**Root cause**: a lock.\n',
      ['other: Mail lost', '  impact: Impact: [200 users. / More of it.]', '  rootCauses: Root cause: [a lock.]'],
    )
    check('on the lines of one paragraph', '**Status:** draft\n**Impact:** 200 users\n**Root cause:** a lock\n', [
      '[Status: draft]',
      'impact: Impact: [200 users]',
      'rootCauses: Root cause: [a lock]',
    ])
    check('of a field end what a label began', '# Mail lost\n\n**Impact:** 200 users\n\n**Status:** draft\n', [
      'other: Mail lost [Status: draft]',
      '  impact: Impact: [200 users]',
    ])
    check(
      'of list items, the other items staying with the list',
      '# Mail lost\n\n- **Severity:** 2\n- **Impact:** 200 users\n  - mostly EU\n- **Resolution**:\n  - restarted\n',
      [
        'other: Mail lost [Severity: 2]',
        '  impact: Impact: [200 users / mostly EU]',
        '  resolution: Resolution: [restarted]',
      ],
    )
    check('in label items', '- **Lessons**:\n  - **What went well**: alerts\n', [
      'lessons: Lessons:',
      '  wentWell: What went well: [alerts]',
    ])
    check('not in a timeline', '## Timeline\n\n- **Detection**: 10:00 page\n', [
      'timeline: Timeline [Detection: 10:00 page]',
    ])
    check('not of one word that means much else', '- **Cost**: 20 EUR\n', ['[Cost: 20 EUR]'])
    check('bold without a colon at the head of an item', '- **Impact** of the deploy\n', ['[Impact of the deploy]'])
    check('a list of people under a bold line', '**Attendees**\n\n- Ann\n', ['participants: Attendees [Ann]'])
    check('people named after the label are a field', '**Attendees:** Ann, Bo\n', ['[Attendees: Ann, Bo]'])
  })

  describe('kinds by where a heading stands', () => {
    check(
      'a heading per entry',
      '## Timeline\n\n### 14:02\n\nDown.\n\n### 2024-05-03 14:10 UTC\n\nUp.\n\n### 19. April\n\n### Details\n',
      [
        'timeline: Timeline',
        '  timeline: 14:02 [Down.]',
        '  timeline: 2024-05-03 14:10 UTC [Up.]',
        '  timeline: 19. April',
        '  other: Details',
      ],
    )
    check(
      'bold dates under a bold line',
      '**Timeline**\n\n**2024-05-03**\n\n- 10:00 down\n\n**2024-05-04**\n\n- 09:00 up\n\n**Actions**\n\n- mend\n',
      [
        'timeline: Timeline',
        '  timeline: 2024-05-03 [10:00 down]',
        '  timeline: 2024-05-04 [09:00 up]',
        'actionItems: Actions [mend]',
      ],
    )
    check('phases of the timeline', '## Timeline\n\n### Detection\n\n- 10:00 page\n\n### Recovery\n\n- 10:30 up\n', [
      'timeline: Timeline',
      '  timeline: Detection [10:00 page]',
      '  timeline: Recovery [10:30 up]',
    ])
    check(
      'periods and topics of the action items',
      '## Action items\n\n### This week\n\n- a\n\n### Database\n\n- b\n\n### Process improvements\n\n- c\n',
      [
        'actionItems: Action items',
        '  actionItems: This week [a]',
        '  other: Database [b]',
        '  other: Process improvements [c]',
      ],
    )
    check('numbered items', '## Root causes\n\n### 1) A lock\n\nx\n\n### 2) No limit\n\ny\n', [
      'rootCauses: Root causes',
      '  rootCauses: 1) A lock [x]',
      '  rootCauses: 2) No limit [y]',
    ])
    check('but not chapters', '## 3. Cause\n\n### 3.1 The vendor\n\nx\n', [
      'rootCauses: 3. Cause',
      '  other: 3.1 The vendor [x]',
    ])
    check('reviews in the lessons', '## Lessons\n\n### What went well\n\n### Where we got lucky\n\n### Alerting\n', [
      'lessons: Lessons',
      '  wentWell: What went well',
      '  lucky: Where we got lucky',
      '  other: Alerting',
    ])
    check(
      'single words that mean much else are topics inside a part',
      '## Impact\n\n### Scope\n\nx\n\n## Scope\n\ny\n',
      ['impact: Impact', '  other: Scope [x]', 'impact: Scope [y]'],
    )
    check('a summary of a part', '## Lessons\n\n### Summary\n\nx\n', ['lessons: Lessons', '  lessons: Summary [x]'])
    check('why headings', '## Five whys\n\n### Why was mail lost?\n\nx\n\n### How could the queue fill?\n\ny\n', [
      'fiveWhys: Five whys',
      '  fiveWhys: Why was mail lost? [x]',
      '  fiveWhys: How could the queue fill? [y]',
    ])
  })

  describe('kinds by what a section holds', () => {
    check(
      'a chain of whys',
      '## Why did this happen?\n\n1. Why was mail lost? The queue was full.\n2. Why was it full? No limit.\n',
      ['fiveWhys: Why did this happen? [Why was mail lost? The queue was full. / Why was it full? No limit.]'],
    )
    check('no chain', '## Why did this happen?\n\nA lock.\n', ['rootCauses: Why did this happen? [A lock.]'])
    check('timed entries', '## Scribbles\n\n- 10:00 down\n- 10:10 page\n- 10:20 up\n', [
      'timeline: Scribbles [10:00 down / 10:10 page / 10:20 up]',
    ])
    check('timed entries under "What happened"', '## What happened\n\n10:00 down\n10:10 page\n10:20 up\n', [
      'timeline: What happened [10:00 down⏎10:10 page⏎10:20 up]',
    ])
    check(
      'a table of who does what until when',
      '## Housework\n\n| What | Who | Due |\n|---|---|---|\n| mend | Ann | Friday |\n',
      ['actionItems: Housework [table]'],
    )
    check('remediation that is still to be done', '## Timeline\n\n- 10:00 down\n\n## Remediation\n\n- mend\n', [
      'timeline: Timeline [10:00 down]',
      'actionItems: Remediation [mend]',
    ])
    check(
      'remediation beside action items',
      '## Timeline\n\n## Remediation\n\n- mended\n\n## Action items\n\n- mend\n',
      ['timeline: Timeline', 'resolution: Remediation [mended]', 'actionItems: Action items [mend]'],
    )
    check(
      'prose that opens the postmortem',
      '# Mail lost\n\n## The blurb\n\nMail was lost.\n\n## Impact\n\n## Timeline\n\n## Root cause\n\n## Actions\n',
      [
        'other: Mail lost',
        '  summary: The blurb [Mail was lost.]',
        '  impact: Impact',
        '  timeline: Timeline',
        '  rootCauses: Root cause',
        '  actionItems: Actions',
      ],
    )
  })

  describe('additional synonyms', () => {
    check('of headings and labels', '## Pain\n\nx\n\n**Ouch:** y\n', ['impact: Pain [x]', '  trigger: Ouch: [y]'], {
      impact: ['pain'],
      trigger: ['Ouch'],
    })
  })

  describe('the title', () => {
    const title = (text: string) => readSections(parse(text)).title?.text
    it('is the first heading of level 1', () => assert.equal(title('# Mail lost\n\n## Impact\n'), 'Mail lost'))
    it('names no section, whatever its words', () => {
      assert.equal(title('# Root cause of the mail outage\n\n## Impact\n'), 'Root cause of the mail outage')
      assert.equal(readSections(parse('# Root cause of the mail outage\n')).sections[0]!.kind, 'other')
    })
    it('may be the bold line that the document opens with', () =>
      assert.equal(title('**Mail lost**\n\n**Impact**\n\nx\n'), 'Mail lost'))
    it('may be a heading of level 2', () =>
      assert.equal(title('## Mail lost on Monday\n\n**Impact**\n\nx\n'), 'Mail lost on Monday'))
    it('is no section', () => assert.equal(title('# Summary\n\nx\n\n# Impact\n'), undefined))
    it('is no field', () => assert.equal(title('## Owner: @ann\n\n# Summary\n'), undefined))
  })

  describe('what a part is about', () => {
    const about = (text: string) => readSections(parse(text)).parts.map((part) => part.about)
    it('is the kind of the nearest section that has one', () =>
      assert.deepEqual(about('## Summary\n\n## Action items\n\n### Database\n\n#### Replica\n'), [
        'other',
        'summary',
        'actionItems',
        'actionItems',
        'actionItems',
      ]))
    it('is the summary under the title where no section is', () =>
      assert.deepEqual(about('# Mail lost\n\nMail was lost.\n\n## Impact\n'), ['summary', 'summary', 'impact']))
    it('is nothing for an appendix', () =>
      assert.deepEqual(about('## Summary\n\n## Root cause\n\n### Appendix\n').at(-1), 'other'))
  })

  describe('spans', () => {
    const spans = (text: string) =>
      readSections(parse(text)).sections.map(({ span, headingSpan }) => [
        text.slice(headingSpan.start, headingSpan.end),
        text.slice(span.start, span.end),
      ])
    it('of a heading reach to the end of the section', () =>
      assert.deepEqual(spans('## Impact\n\nMuch.\n\n### EU\n\nHalf.\n\n## Next\n'), [
        ['## Impact', '## Impact\n\nMuch.\n\n### EU\n\nHalf.'],
        ['### EU', '### EU\n\nHalf.'],
        ['## Next', '## Next'],
      ]))
    it('of labels hold their markers', () =>
      assert.deepEqual(spans('- **Impact**: much\n- x\n'), [['**Impact**:', '**Impact**: much']]))
    it('survive what is longer in the source', () =>
      assert.deepEqual(spans('**Impact &amp; metrics:** a \\* b\n'), [
        ['**Impact &amp; metrics:**', '**Impact &amp; metrics:** a \\* b'],
      ]))
    it('tell labels from headings', () =>
      assert.deepEqual(
        readSections(parse('**Impact:** x\n\n**Root cause:**\n\ny\n')).sections.map(
          (section) => section.isLabel ?? false,
        ),
        [true, false],
      ))
    it('tell an empty section', () =>
      assert.deepEqual(
        readSections(parse('## Impact\n\n<!-- fill -->\n\n## Timeline\n\nx\n')).sections.map(
          (section) => section.isEmpty,
        ),
        [true, false],
      ))
  })

  it('holds for any text: nothing thrown, spans inside the text, nested in order', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const { sections, parts } = readSections(parse(text))
        const whole = { start: 0, end: text.length }
        assert.equal(parts.length, sections.length + 1)
        for (const [index, section] of sections.entries()) {
          assert.ok(contains(whole, section.span) && contains(section.span, section.headingSpan))
          const parent = section.parent === undefined ? undefined : sections[section.parent]!
          if (parent) {
            assert.ok(section.parent! < index && parent.depth < section.depth)
            assert.ok(contains(parent.span, section.span))
          }
          const next = sections[index + 1]
          if (next) assert.ok(section.span.start < next.span.start)
        }
        for (const { blocks } of parts) for (const block of blocks) assert.ok(contains(whole, block.span))
      }),
      { numRuns: 150 },
    )
  })

  it('does not depend on line endings or a byte order mark', () => {
    const model = (text: string) => outline(text)
    fc.assert(
      fc.property(markdownText, (text) => {
        const wanted = model(text)
        assert.deepEqual(model(text.replaceAll('\n', '\r\n')), wanted)
        assert.deepEqual(model(`\uFEFF${text}`), wanted)
      }),
      { numRuns: 80 },
    )
  })

  it('holds for deep, long and crowded documents', () => {
    const deep = `${Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- **Lessons**: x`).join('\n')}\n`
    assert.equal(readSections(parse(deep)).sections.length, 60)
    const flat = '**Impact:** x\n'.repeat(2_000)
    assert.ok(readSections(parse(flat)).sections.length > 0)
    const many = '## 10:00\n\nx\n\n'.repeat(1_000)
    assert.equal(readSections(parse(many)).sections.length, 1_000)
  })
})
