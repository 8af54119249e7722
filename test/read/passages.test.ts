import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { ActionItem, Passage, TimelineEntry, WhyChain } from '../../server/core/postmortem.ts'
import { readPassages } from '../../server/core/read/passages.ts'
import { contains } from '../../server/core/text.ts'
import { markdownText } from './markdown-text.ts'
import { sourceOf } from './source-of.ts'

type Known = Parameters<typeof readPassages>[1]

function passages(text: string, known: Partial<Known> = {}): Passage[] {
  return readPassages(sourceOf(text), { timeline: [], actionItems: [], fiveWhys: [], ...known })
}

/** Passages other than headings, one a line: section, form, role where it is not prose, voice where it is not the author's. */
function lines(text: string, known: Partial<Known> = {}): string[] {
  return passages(text, known)
    .filter(({ form }) => form !== 'heading')
    .map(({ section, form, role, voice, column, prose }) => {
      const kind = [
        section,
        form,
        role === 'prose' ? '' : role,
        voice === 'author' ? '' : voice,
        column ? `(${column})` : '',
      ]
      return `${kind.filter(Boolean).join(' ')}: ${prose.text.replaceAll('\n', '⏎')}`
    })
}

function check(name: string, text: string, wanted: readonly string[], known: Partial<Known> = {}): void {
  it(name, () => assert.deepEqual(lines(text, known), wanted))
}

/** Where a stretch of the text stands, as a phrase. */
function phraseOf(text: string, part: string) {
  const start = text.indexOf(part)
  assert.ok(start >= 0)
  return { text: part, span: { start, end: start + part.length } }
}

function entry(text: string, part: string): TimelineEntry {
  const phrase = phraseOf(text, part)
  return { span: phrase.span, time: phrase, text: phrase, precision: 'minute', markers: [] }
}

function item(text: string, part: string, owner?: string): ActionItem {
  const phrase = phraseOf(text, part)
  return {
    span: phrase.span,
    text: phrase,
    status: 'open',
    notation: { kind: 'list', textEnd: phrase.span.end },
    ...(owner && { owner: phraseOf(text, owner) }),
  }
}

function chain(text: string, whole: string, ...steps: readonly (readonly [string, string])[]): WhyChain {
  return {
    span: phraseOf(text, whole).span,
    steps: steps.map(([question, answer], index) => ({
      span: phraseOf(text, question).span,
      question: phraseOf(text, question),
      answer: phraseOf(text, answer),
      level: index + 1,
    })),
    depth: steps.length,
    endsAt: 'open',
  }
}

describe('passages', () => {
  check(
    'paragraphs, nested items and cells, each alone',
    '## Root cause\n\nA lock\nheld.\n\n- one\n  - two\n\n| Factor | Kind |\n|---|---|\n| a \\| b | `x` |\n',
    [
      'rootCauses paragraph: A lock⏎held.',
      'rootCauses item: one',
      'rootCauses item: two',
      'rootCauses cell: Factor',
      'rootCauses cell: Kind',
      'rootCauses cell (Factor): a | b',
      'rootCauses cell (Kind): x',
    ],
  )
  check(
    'no code, comments, HTML and front matter',
    '---\ntitle: x\n---\n\n```\na\n```\n\n<!-- b -->\n\n<div>c</div>\n\n    d\n',
    [],
  )
  check('no TOML front matter', '+++\ntitle = "x"\n+++\n', [])
  check('the rest after a label', '# Mail lost\n\n**Impact:** Ann deleted it.\n', ['impact paragraph: Ann deleted it.'])
  check('by the section around a topic', '## Root cause\n\n### Database\n\nA lock.\n', [
    'rootCauses paragraph: A lock.',
  ])
  it('headings too', () =>
    assert.deepEqual(
      passages('# Mail lost\n\n## Impact\n').map(({ form, section, prose }) => [form, section, prose.text]),
      [
        ['heading', 'summary', 'Mail lost'],
        ['heading', 'impact', 'Impact'],
      ],
    ))

  describe('voices', () => {
    check('quotation in block quotes', '## Impact\n\n> You broke it.\n>\n> - twice\n', [
      'impact paragraph quotation: You broke it.',
      'impact item quotation: twice',
    ])
    check("the author's in alerts", '## Impact\n\n> [!NOTE]\n> No data was lost.\n', [
      'impact paragraph: [!NOTE]⏎No data was lost.',
    ])
    check(
      'quotation in pasted chats',
      '## Impact\n\nann [5:06 PM]\nyou broke it\n\nSo it was.\n\nWe saw it.\n\nIt ended.\n',
      [
        'impact paragraph quotation: ann [5:06 PM]⏎you broke it',
        'impact paragraph: So it was.',
        'impact paragraph: We saw it.',
        'impact paragraph: It ended.',
      ],
    )
    check('quotation under a chat log', '## Appendix\n\n### #ops chat log\n\nann: you broke it\n', [
      'other paragraph quotation: ann: you broke it',
    ])
    check('quotation in log lines', '## Impact\n\n{"level":"error","msg":"human error"}\n\nx\n\ny\n\nz\n', [
      'impact paragraph quotation: {"level":"error","msg":"human error"}',
      'impact paragraph: x',
      'impact paragraph: y',
      'impact paragraph: z',
    ])
    check(
      'guidance in italic instructions and blanks',
      '## Impact\n\n_Describe who was affected._\n\n*Who was affected?*\n\n[Brief title]\n\n{{ date }}\n\n⟨what failed⟩\n',
      [
        'impact paragraph guidance: Describe who was affected.',
        'impact paragraph guidance: Who was affected?',
        'impact paragraph guidance: [Brief title]',
        'impact paragraph guidance: {{ date }}',
        'impact paragraph guidance: ⟨what failed⟩',
      ],
    )
    check("the author's in italic asides", '## Impact\n\n_Ann forgot the flag._\n\n[DONE] mend it\n', [
      'impact paragraph: Ann forgot the flag.',
      'impact paragraph: [DONE] mend it',
    ])
    check(
      'guidance in all of a template',
      '## Impact\n\nSay who was hit.\n',
      ['impact paragraph guidance: Say who was hit.'],
      { isTemplate: true },
    )
  })

  describe('roles', () => {
    check('of metadata', '# Mail lost\n\nMail was lost.\nStatus: draft\nOwner: Ann\n\n- Severity: 2\n- **IC:** Bo\n', [
      'summary paragraph: Mail was lost.',
      'summary paragraph field: draft',
      'summary paragraph owner: Ann',
      'summary item field: 2',
      'summary item owner: Bo',
    ])
    check('of cells of metadata', '| Owner | Ann |\n|---|---|\n| Severity | 2 |\n', [
      'summary cell field: Owner',
      'summary cell owner: Ann',
      'summary cell field (Owner): Severity',
      'summary cell field (Ann): 2',
    ])
    check('of attendees', '## Attendees\n\n- Ann\n', ['participants item owner: Ann'])
    const table = '## Actions\n\n| Action | Owner |\n|---|---|\n| mend it | Ann |\n'
    check(
      'of owner cells',
      table,
      [
        'actionItems cell: Action',
        'actionItems cell: Owner',
        'actionItems cell action (Action): mend it',
        'actionItems cell owner (Owner): Ann',
      ],
      {
        actionItems: [item(table, '| mend it | Ann |', 'Ann')],
      },
    )
    const list = '## Timeline\n\n- 10:00 down\n- later on\n'
    check('of entries of the timeline', list, ['timeline item timeline: 10:00 down', 'timeline item: later on'], {
      timeline: [entry(list, '10:00 down')],
    })
    const bare = '## Timeline\n\n10:00 Ann saw it\n10:10 Bo mended it\n'
    check(
      'of entries that share a paragraph',
      bare,
      ['timeline paragraph timeline: 10:00 Ann saw it', 'timeline paragraph timeline: 10:10 Bo mended it'],
      {
        timeline: [entry(bare, '10:00 Ann saw it'), entry(bare, '10:10 Bo mended it')],
      },
    )
    const whys = '## Five whys\n\n> **Why was mail lost?** The queue was full.\n'
    check(
      "of questions and answers, the author's even in a quotation block",
      whys,
      ['fiveWhys paragraph whyQuestion: Why was mail lost?', 'fiveWhys paragraph whyAnswer: The queue was full.'],
      {
        fiveWhys: [
          chain(whys, 'Why was mail lost?** The queue was full.', ['Why was mail lost?', 'The queue was full.']),
        ],
      },
    )
  })

  it('spans hold what the prose says', () => {
    const text = '## Impact\r\n\r\n- Ann &amp; \\*Bo\\* **broke**\r\n  it\r\n'
    const [, passage] = passages(text)
    assert.equal(text.slice(passage!.span.start, passage!.span.end), 'Ann &amp; \\*Bo\\* **broke**\r\n  it')
    assert.equal(passage!.prose.text, 'Ann & *Bo* broke\nit')
  })

  it('holds for any text: nothing thrown, in source order, none inside another', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        let end = 0
        for (const { span } of passages(text)) {
          assert.ok(contains({ start: 0, end: text.length }, span))
          assert.ok(span.start >= end)
          end = span.end
        }
      }),
      { numRuns: 150 },
    )
  })
})
