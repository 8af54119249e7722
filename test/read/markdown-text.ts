import fc from 'fast-check'

const lines = [
  '# Mail lost',
  '## Impact',
  '### 14:02',
  'Timeline',
  '--------',
  '**Root cause**',
  '**Root cause:** a lock &amp; a \\| bar',
  '- **Impact**: 200 users',
  '  - **Lessons**: `code` and [link](https://example.com)',
  '- 10:00 Ann restarted it',
  '  1. Why? Because.',
  '* [x] mend it (@ann, 2024-05-03, OPS-12)',
  '> said by ann',
  '> ## Quoted',
  '| Severity | SEV-1 |',
  '|---|---|',
  '| Owner | Ann \\| Bo |',
  '```',
  '<b>Impact</b>',
  '<!-- note -->',
  'Contributing:',
  '_Describe the impact here_',
  '[fill in]',
  '---',
  'title: "x"',
  '+++',
  'Status: draft · Owner: Ann',
  '4,200 users saw 38 % errors for 20 min, cost not measured',
  '',
  '',
  '   ',
  '\t- tab',
  '🔥 ملف',
]

/** Texts made of lines that Markdown and the readers have rules for, and of any characters. */
export const markdownText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...lines) },
      { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    ),
    {
      maxLength: 25,
    },
  )
  .map((found) => found.join('\n').replaceAll('\r', ' '))
