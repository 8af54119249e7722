import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Block } from '../../server/core/markdown/blocks.ts'
import { parse } from '../../server/core/markdown/parse.ts'
import type { Prose } from '../../server/core/markdown/prose.ts'
import { parseWhole } from '../../server/core/markdown/stretch.ts'
import { asData } from './blocks-as-data.ts'

function proses(block: Block): Prose[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.prose]
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(proses))
    case 'table':
      return [block.header, ...block.rows].flatMap((row) => row.cells.map((cell) => cell.prose))
    case 'quote':
      return block.blocks.flatMap(proses)
    default:
      return []
  }
}

/** Each character of the prose of a text with the source that it stands for, where the two differ. */
function differences(text: string): string[] {
  return parse(text)
    .blocks.flatMap(proses)
    .flatMap((prose) =>
      Array.from({ length: prose.text.length }, (_, index) => {
        const { start, end } = prose.span(index, index + 1)
        return `${prose.text[index]}=${text.slice(start, end)}`
      }),
    )
    .filter((pair) => pair !== `${pair[0]}=${pair[0]}`)
}

describe('prose', () => {
  const cases: [name: string, text: string, prose: string, differences: string[]][] = [
    ['escapes', 'one \\*two\\* \\\\ three', 'one *two* \\ three', ['*=\\*', '*=\\*', '\\=\\\\']],
    ['entities', 'R&amp;D &#8594; &lt;b', 'R&D → <b', ['&=&amp;', '→=&#8594;', '<=&lt;']],
    ['a bare ampersand', 'R&D & co', 'R&D & co', []],
    ['escaped pipes in cells', '| a | b |\n|---|---|\n| x \\| y | z |', 'x | y', ['|=\\|']],
    ['code', '`` a ` b `` and `c`', 'a ` b and c', []],
    ['emphasis and links', '**bo*l*d** [link](http://x.y) ~~gone~~', 'bold link gone', []],
    ['wrapped lines in quotes', '> one\n> two\n>   three', 'one\ntwo\nthree', []],
    ['wrapped lines in lists', '- one\n  two', 'one\ntwo', []],
    ['line breaks in cells', '| a |\n|---|\n| x<br>y |', 'x\ny', ['\n=<br>']],
    ['comments', 'one <!-- not this --> two', 'one  two', []],
    ['emoji and right-to-left text', '🔥 שלום 🔥', '🔥 שלום 🔥', []],
  ]
  for (const [name, text, prose, expected] of cases)
    it(name, () => {
      const all = parse(text).blocks.flatMap(proses)
      assert.ok(
        all.some((found) => found.text === prose),
        `${JSON.stringify(all.map((found) => found.text))} has no ${JSON.stringify(prose)}`,
      )
      assert.deepEqual(differences(text), expected)
    })

  it('knows where a byte order mark and front matter push the text to', () => {
    const text = '\uFEFF---\ntitle: x\n---\n\n# Head\n'
    const [front, heading] = parse(text).blocks
    assert.equal(front?.kind, 'frontMatter')
    assert.equal(text.slice(heading!.span.start, heading!.span.end), '# Head')
    const bare = '\uFEFF# Head\n'
    assert.equal(bare.slice(parse(bare).blocks[0]!.span.start, parse(bare).blocks[0]!.span.end), '# Head')
  })

  it('reads checkboxes and numbers of list items where they stand', () => {
    const text = '3. [ ] one\n4. [x] two'
    const [list] = parse(text).blocks
    assert.ok(list?.kind === 'list')
    assert.deepEqual(
      list.items.map(({ checked, number, checkbox }) => [checked, number, text.slice(checkbox!.start, checkbox!.end)]),
      [
        [false, 3, '[ ]'],
        [true, 4, '[x]'],
      ],
    )
  })

  it('cuts parts that keep their marks and their place, empty ones too', () => {
    const text = 'a **b `c`** d [e](f) '
    const [prose] = parse(text).blocks.flatMap(proses)
    const part = prose!.part(4, 7)
    assert.equal(part.text, 'c d')
    assert.deepEqual(
      part.marks.map(({ kind, from, to }) => [kind, from, to]),
      [
        ['strong', 0, 1],
        ['code', 0, 1],
      ],
    )
    assert.equal(text.slice(part.span().start, part.span().end), 'c`** d')
    assert.deepEqual(prose!.part(5, 6).span(), { start: 12, end: 12 })
    assert.deepEqual(prose!.part(9).span(), { start: 16, end: 16 })
  })

  it('resolves a link by reference to a definition in another section', () => {
    const { blocks, definitions } = parse('# A\n\nsee [the log][log]\n\n# B\n\n[log]: https://x.y/log\n')
    const [mark] = blocks.flatMap(proses).flatMap((prose) => prose.marks)
    assert.equal(definitions.get(mark!.url!), 'https://x.y/log')
  })
})

/** Texts from the characters that make Markdown what it is, and from lines that open and close things. */
const line = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'# `~>-<![]:| x\t1.*_\\&;'.split('')), maxLength: 12 }),
  fc.constantFrom(
    '# A',
    '## B',
    '```',
    '~~~',
    '<!--',
    '-->',
    '<div>',
    '</div>',
    '[x]: y',
    '[x]',
    '- [ ] z',
    '| a | b |',
  ),
  fc.constantFrom('|---|---|', '---', '> q', '  indented', '    code', '', '', '[14:05]: paged', '***', '1. n'),
)
const markdown = fc
  .tuple(
    fc.constantFrom([], ['---', 'title: A', '---']),
    fc.array(line, { maxLength: 24 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([head, lines, eol]) => [...head, ...lines].join(eol))

const edits = fc.array(fc.tuple(fc.nat(), fc.nat(6), line), { maxLength: 6 })
/** From which length on a section is cut at blank lines. */
const lengths = fc.constantFrom(1, 10, 2000)

describe('parsing', () => {
  it('in chunks gives what each edit of the whole gives', () => {
    fc.assert(
      fc.property(markdown, edits, lengths, (text, edits, least) => {
        let current = text
        let parsed = parse(current, undefined, least)
        for (const [at, length, inserted] of edits) {
          const start = current.length === 0 ? 0 : at % current.length
          current = current.slice(0, start) + inserted + current.slice(start + length)
          parsed = parse(current, parsed, least)
          assert.deepEqual(asData(parsed.blocks), asData(parse(current).blocks))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('in chunks gives what one piece gives', () => {
    fc.assert(
      fc.property(markdown, lengths, (text, least) => {
        fc.pre(!text.startsWith('---'))
        assert.deepEqual(
          asData(parse(text, undefined, least).blocks),
          asData(parseWhole(text.replace(/^\uFEFF/, '\u200B'), '').blocks),
        )
      }),
      { numRuns: 400 },
    )
  })

  it('in chunks gives what one piece gives where a comment in a list item is never closed', () => {
    const text = '*\t<!--\n\n<div>'
    assert.deepEqual(asData(parse(text, undefined, 1).blocks), asData(parseWhole(text, '').blocks))
  })

  it('resolves a link in another chunk to a target with marks in it', () => {
    for (const url of ['y</div>', 'a&amp;lt;b', 'a\\b\\>c']) {
      const text = `See [x].\n\nMore.\n\n[x]: ${url}\n`
      assert.deepEqual(asData(parse(text, undefined, 1).blocks), asData(parseWhole(text, '').blocks))
    }
  })

  it('forgets a definition that is gone, also in what did not change', () => {
    const first = parse('[x]: y\n\n# A\n\nSee [x].\n')
    const text = '(x): y\n\n# A\n\nSee [x].\n'
    assert.deepEqual(asData(parse(text, first).blocks), asData(parse(text).blocks))
  })

  it('parses again only the section that changed', () => {
    const sections = Array.from({ length: 40 }, (_, index) => `## Section ${index}\n\nText ${index}.\n\n`)
    const first = parse(sections.join(''))
    assert.equal(first.parses, 40)
    const second = parse(sections.join('').replace('Text 20.', 'Text twenty.'), first)
    assert.equal(second.parses, 1)
    const third = parse(sections.join(''), second)
    assert.equal(third.parses, 1)
  })

  it('parses nothing again below front matter that changes', () => {
    const sections = Array.from({ length: 40 }, (_, index) => `## Section ${index}\n\nText ${index}.\n\n`).join('')
    const first = parse(`---\ntitle: A\n---\n${sections}`)
    assert.equal(parse(`---\ntitle: Another\n---\n${sections}`, first).parses, 0)
  })

  it('parses again only the paragraphs around the change in a section without headings', () => {
    const paragraphs = Array.from({ length: 400 }, (_, index) => `**Why ${index}?** Text ${index}.\n\n- a\n- b\n\n`)
    const first = parse(paragraphs.join(''))
    const second = parse(paragraphs.join('').replace('Text 200.', 'Text two hundred.'), first)
    assert.ok(first.parses > 4 && second.parses <= 2, `${first.parses}, ${second.parses}`)
  })

  it('keeps every span inside the text, in order', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const prose of parse(text).blocks.flatMap(proses)) {
          let last = 0
          for (let index = 0; index < prose.text.length; index++) {
            const { start, end } = prose.span(index, index + 1)
            assert.ok(last <= start && start <= end && end <= text.length, `${index} of ${JSON.stringify(prose.text)}`)
            last = start
          }
        }
      }),
    )
  })
})
