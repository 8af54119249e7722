import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseSource, parseWhole } from '../../server/core/markdown/stretch.ts'
import { asData } from './blocks-as-data.ts'

/** Words with the signs of Markdown in, around and between them. */
const inline = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('one', 'two', 'snake_case', '14:05', 'R&D', 'a*b', 'C:\\x', '日本', '🔥'),
      },
      { weight: 3, arbitrary: fc.constantFrom(' ', ' ', ' ', '  ', '\n', ' \n', '\n  ', '\n    ', '.', ',') },
      fc.constantFrom(
        '*',
        '**',
        '_',
        '__',
        '***',
        '`',
        '``',
        '~',
        '~~',
        '[',
        ']',
        '(',
        ')',
        '](',
        '![',
        '<',
        '>',
        '&amp;',
      ),
      fc.constantFrom(
        '**bold**',
        '*slanted*',
        '_slanted_',
        '`code`',
        '` code `',
        '[text](https://x.y/z)',
        '[x]',
        '[^1]',
      ),
      fc.constantFrom('<br>', '<https://x.y>', '\\*', '\\', '|', '#', '-', '+', '"', '’', '!', '&', '\u00a0', '\u0007'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))

const opening = fc.constantFrom(
  ...['', '', '', '- ', '- ', '- [ ] ', '- [x] ', '* ', '+ ', '1. ', '2. ', '3) ', '# ', '## ', '#', '> ', '-', '1.'],
  ...[
    '-   ',
    '1.  ',
    '-     ',
    '```',
    '```js',
    '~~~',
    '---',
    '***',
    '* * *',
    '===',
    '<!-- ',
    '<div>',
    '| a | b |',
    '|',
  ],
)
const line = fc
  .tuple(fc.constantFrom('', '', '', '', ' ', '  ', '   ', '    ', '      '), opening, inline)
  .map((parts) => parts.join(''))
const table = fc
  .tuple(fc.constantFrom('|---|---|', '| :-- | --: |', '|---|'), fc.array(fc.tuple(inline, inline), { maxLength: 3 }))
  .map(([ruler, rows]) => ['| a | b |', ruler, ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'))
const closed = fc.constantFrom(
  '```',
  '```\ncode\n\n```',
  '~~~ sh\n- code\n~~~',
  '<!-- x -->',
  '<!-- x\n\ny -->',
  '-->',
  '---',
)
const block = fc.oneof({ weight: 6, arbitrary: line }, table, closed, fc.constantFrom('', '', '', '[x]: y'))
const markdown = fc
  .tuple(fc.array(block, { maxLength: 12 }), fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .map(([blocks, eol]) => blocks.join('\n').replace(/\n/g, eol))

describe('plain reading', () => {
  it('gives what the parser gives', () => {
    fc.assert(
      fc.property(markdown, fc.constantFrom('', '', '[x]: <https://x.y>'), (text, references) => {
        const [plain, whole] = [parseSource(text, 0, references), parseWhole(text, references)]
        assert.deepEqual(asData(plain.blocks), asData(whole.blocks))
        assert.equal(plain.isOpen, whole.isOpen)
      }),
      { numRuns: 400 },
    )
  })
})
