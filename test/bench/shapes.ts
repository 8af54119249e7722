/** Documents out of all proportion, by what they have too much of; the count says how much makes about 50 kB. */
export const shapes: readonly (readonly [name: string, count: number, write: (count: number) => string])[] = [
  [
    'sentences',
    900,
    (n) => under('Root cause', 'The engineer forgot to restart the primary node before the peak. '.repeat(n)),
  ],
  [
    'paragraphs',
    700,
    (n) => under('Root cause', 'The engineer forgot to restart node seven before the peak.\n\n'.repeat(n)),
  ],
  [
    'bold lines with lists',
    700,
    (n) => under('Root cause', '**Why did the node stop?**\n\n- It was full\n- It was old\n\n'.repeat(n)),
  ],
  ['setext headings', 1500, (n) => under('Root cause', 'What happened\n-------------\n\nIt failed.\n\n'.repeat(n))],
  [
    'rows of a table of actions',
    1200,
    (n) => under('Action items', `${actions}${'| Cap retries OPS-12 | Ann | 1 Mar |\n'.repeat(n)}`),
  ],
  [
    'rows of a timeline',
    1200,
    (n) => under('Timeline', `| Time | Event |\n|---|---|\n${'| 10:00 | The node was drained |\n'.repeat(n)}`),
  ],
  ['lines of a timeline', 1200, (n) => under('Timeline', '- 10:00 The node was drained by Bob\n'.repeat(n))],
  [
    'items of a list of actions',
    1000,
    (n) => under('Action items', '- Cap retries — Ann — due 1 Mar — OPS-12\n'.repeat(n)),
  ],
  ['items under nested items', 60, (n) => under('Action items', nested(n, '- Cap retries\n'))],
  ['whys nested in whys', 60, (n) => under('Five whys', nested(n, '- Why late? full\n'))],
  ['whys in a list', 2000, (n) => under('Five whys', '1. Why late? full\n'.repeat(n))],
  ['headings of actions', 1500, (n) => under('Action items', '### 1) Cap retries\n\nOwner: Ann\n\n'.repeat(n))],
  ['headings of whys', 1500, (n) => under('Five whys', '### Why: late?\n\nfull\n\n'.repeat(n))],
  [
    'definitions',
    1200,
    (n) => under('Timeline', Array.from({ length: n }, (_, at) => `- [1${at}]: paged\n\nsee [1${at}]\n`).join('\n')),
  ],
  [
    'people',
    1500,
    (n) => under('Attendees', Array.from({ length: n }, (_, at) => `- Ann Lee${at} (@ann${at})\n`).join('')),
  ],
  ...[
    'a, ',
    '— ',
    '. ',
    '(',
    ')',
    '[a] ',
    '`a` ',
    'why? ',
    'because ',
    '-> ',
    '- - ',
    '@a ',
    '#',
    'Owner: ',
    'A-',
    'due ',
    '> ',
    '?',
    '“” ',
    '**a** ',
  ].map(
    (piece) =>
      [
        `a line of ${JSON.stringify(piece)}`,
        3000,
        (n: number) => under(piece.startsWith('why') ? 'Five whys' : 'Action items', `- Cap ${piece.repeat(n)}`),
      ] as const,
  ),
]

const actions = '| Action | Owner | Due |\n|---|---|---|\n'

function under(heading: string, body: string): string {
  return `# Postmortem: late\n\n## ${heading}\n\n${body}\n`
}

function nested(count: number, line: string): string {
  return Array.from({ length: count }, (_, at) => '  '.repeat(at) + line).join('')
}
