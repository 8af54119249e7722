import fc from 'fast-check'

/** Lines that make a Markdown document a postmortem, and lines that make reading one hard. */
const line = fc.oneof(
  fc.constantFrom('# Incident: checkout down', '## Summary', '## Timeline (UTC)', '## Impact', '## Root cause'),
  fc.constantFrom('## Five Whys', '## Action items', '### 14:02 paged', '**Contributing factors**', 'Setext', '====='),
  fc.constantFrom(
    '- 10:00 Errors begin',
    '- **10:05** – @noor paged',
    '- [14:05]: paged',
    '10:20 rolled back',
    '- 13:06 PM x',
  ),
  fc.constantFrom('| Time | Event |', '|---|---|', '| 10:00 | a \\| b |', '| 2026-02-30 25:61 |', '| | | |'),
  fc.constantFrom(
    '1. **Why did it fail?**',
    '   The disk was full.',
    '   Sam forgot to check.',
    'Why 2: Because of a bug.',
  ),
  fc.constantFrom(
    '- [ ] Add an alert (owner: Noor, due 2026-06-01, OPS-1)',
    '- [x] ~~Fix it~~',
    '- improve monitoring',
  ),
  fc.constantFrom(
    'The engineer should have tested it.',
    '**Alice** failed to `renew` the [cert](x).',
    'It was human error.',
  ),
  fc.constantFrom(
    'Be more careful next time.',
    'Why did Bob run &amp; break it?',
    '> she said he forgot',
    'שלום 🔥 نص',
  ),
  fc.constantFrom(
    '```',
    '~~~',
    '<!--',
    '-->',
    '<div>',
    '---',
    '',
    '',
    '    code',
    '\t- x',
    '⟨blank⟩',
    '⟦',
    '\u0000',
    '\uD83D',
  ),
  fc.string({ maxLength: 20 }),
)

/** Texts that look like a postmortem now and then, with any line ending, sometimes with a byte order mark. */
export const documents = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '', '\uFEFF'))
  .map(([lines, eol, mark]) => mark + lines.join(eol))
