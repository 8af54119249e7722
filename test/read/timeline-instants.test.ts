import assert from 'node:assert/strict'
import { timelineOf } from './timeline-of.ts'

/** Each expected row: instant (and end), or why there is none. */
function check(what: string, lines: readonly string[], expected: readonly string[], path?: string): void {
  it(what, () => {
    const rows = timelineOf(`${lines.join('\n')}\n`, path).map(({ instant, endInstant, unknown }) =>
      instant ? instant + (endInstant ? ` to ${endInstant}` : '') : unknown,
    )
    assert.deepEqual(rows, expected)
  })
}

describe('the date of an entry', () => {
  check(
    'stands in the entry, and holds for those below',
    ['## Timeline (UTC)', '', '- 2024-03-04 14:02 a', '- 14:09 b', '- Mar 5, 10:00 c', '- 11:00 d'],
    ['2024-03-04T14:02:00Z', '2024-03-04T14:09:00Z', '2024-03-05T10:00:00Z', '2024-03-05T11:00:00Z'],
  )
  check(
    'stands in a column, a heading, a bold line, a bullet or a line above',
    [
      '## Timeline (UTC)',
      '',
      '| Date | Time | Event |',
      '|---|---|---|',
      '| 4 Mar 2024 | 14:02 | a |',
      '',
      '### 2024-03-05',
      '',
      '- 10:00 b',
      '',
      '**6 March**',
      '',
      '- 10:00 c',
      '',
      '### Later',
      '',
      '- March 7',
      '  - 10:00 d',
      '',
      '2024-03-08',
      '',
      '- 10:00 e',
    ],
    [
      '2024-03-04T14:02:00Z',
      '2024-03-05T10:00:00Z',
      '2024-03-06T10:00:00Z',
      '2024-03-07T10:00:00Z',
      '2024-03-08T10:00:00Z',
    ],
  )
  check(
    'stands in a heading behind other words',
    ['## Timeline of 2 outages, 2024-03-04 (UTC)', '', '- 14:02 a'],
    ['2024-03-04T14:02:00Z'],
  )
  check(
    'is counted from the day of the incident',
    [
      '# Down, 2024-03-04',
      '',
      '## Timeline (UTC)',
      '',
      '### Day 1',
      '',
      '- 14:02 a',
      '',
      '### Day 2',
      '',
      '- 10:00 b',
      '',
      '### Day 3 (Mar 8)',
      '',
      '- 10:00 c',
    ],
    ['2024-03-04T14:02:00Z', '2024-03-05T10:00:00Z', '2024-03-08T10:00:00Z'],
  )
  check(
    'stands in the title',
    ['# Checkout down on 4 March 2024', '', '## Timeline (UTC)', '', '- 14:02 a'],
    ['2024-03-04T14:02:00Z'],
  )
  check(
    'stands in the front matter',
    ['---', 'date: 2024-03-04', '---', '# Down', '', '## Timeline (UTC)', '', '- 14:02 a'],
    ['2024-03-04T14:02:00Z'],
  )
  check(
    'stands in the path',
    ['# Down', '', '## Timeline (UTC)', '', '- 14:02 a'],
    ['2024-03-04T14:02:00Z'],
    'incidents/2024-03-04-down.md',
  )
  check(
    'stands in the sentence about the times',
    ['# Down', '', '## Timeline', '', 'All times in UTC, on March 4th 2024', '', '- 14:02 a'],
    ['2024-03-04T14:02:00Z'],
  )
  check(
    'stands in the lead',
    ['# Down', '', 'On 4 March 2024 the shop was down.', '', '## Timeline (UTC)', '', '- 14:02 a'],
    ['2024-03-04T14:02:00Z'],
  )
  check(
    'takes its year from the nearest whole date',
    ['# Down, 2024-01-02', '', '## Timeline (UTC)', '', '- Dec 31, 23:00 a', '- Jan 1, 02:00 b'],
    ['2023-12-31T23:00:00Z', '2024-01-01T02:00:00Z'],
  )
  check(
    'is the next such weekday',
    ['# Down, 2024-03-04', '', '## Timeline (UTC)', '', '- Mon 14:02 a', '- Thu 10:00 b'],
    ['2024-03-04T14:02:00Z', '2024-03-07T10:00:00Z'],
  )
  check('is nowhere', ['# Down', '', '## Timeline (UTC)', '', '- 14:02 a', '- Mar 4, 14:05 b'], ['no date', 'no date'])
})

describe('midnight', () => {
  check(
    'begins the next day, but an entry out of order does not',
    ['## Timeline (UTC)', '', '- 2024-03-04 22:50 a', '- 23:58 b', '- 00:10 c', '- 00:05 d', '- 07:00 e'],
    [
      '2024-03-04T22:50:00Z',
      '2024-03-04T23:58:00Z',
      '2024-03-05T00:10:00Z',
      '2024-03-05T00:05:00Z',
      '2024-03-05T07:00:00Z',
    ],
  )
  check(
    'may stand inside a range',
    ['## Timeline (UTC)', '', '- 2024-03-04 23:50–00:10 a'],
    ['2024-03-04T23:50:00Z to 2024-03-05T00:10:00Z'],
  )
  check('may be written 24:00', ['## Timeline (UTC)', '', '- 2024-03-04 24:00 a'], ['2024-03-05T00:00:00Z'])
  check(
    'does not pass where a section begins anew',
    [
      '# Down, 2024-03-04',
      '',
      '## Timeline (UTC)',
      '',
      '### Web',
      '',
      '- 14:02 a',
      '- 18:00 b',
      '',
      '### Mail',
      '',
      '- 09:00 c',
    ],
    ['2024-03-04T14:02:00Z', '2024-03-04T18:00:00Z', '2024-03-04T09:00:00Z'],
  )
  check(
    'is not noon on a 12-hour clock without am and pm',
    ['## Timeline (UTC)', '', '- 2024-03-04 11:50 a', '- 12:10 b', '- 1:05 c', '- 2:00 d'],
    ['2024-03-04T11:50:00Z', '2024-03-04T12:10:00Z', '2024-03-04T13:05:00Z', '2024-03-04T14:00:00Z'],
  )
})

describe('day and month as numbers', () => {
  const timeline = (...dates: string[]) => ['## Timeline (UTC)', '', ...dates.map((date) => `- ${date} 10:00 a`)]
  check('are told apart by a number above 12', timeline('05/06/2024', '13/06/2024'), [
    '2024-06-05T10:00:00Z',
    '2024-06-13T10:00:00Z',
  ])
  check('are told apart by another one above 12', timeline('05/06/2024', '06/13/2024'), [
    '2024-05-06T10:00:00Z',
    '2024-06-13T10:00:00Z',
  ])
  check(
    'are told apart by the same date in words',
    ['# Down on June 5', '', ...timeline('05/06/2024')],
    ['2024-06-05T10:00:00Z'],
  )
  check(
    'are told apart by the day of the incident',
    ['# Down, 2024-09-03', '', ...timeline('04/09/2024')],
    ['2024-09-04T10:00:00Z'],
  )
  check('are told apart by lying close together', timeline('02-05-2024', '02-11-2024', '02-12-2024'), [
    '2024-02-05T10:00:00Z',
    '2024-02-11T10:00:00Z',
    '2024-02-12T10:00:00Z',
  ])
  check('are day and month with dots', timeline('05.06.2024'), ['2024-06-05T10:00:00Z'])
  check(
    'are ambiguous otherwise, also for the entries below',
    ['## Timeline (UTC)', '', '- 05/06/2024 10:00 a', '- 11:00 b'],
    ['ambiguous date', 'ambiguous date'],
  )
})

describe('the zone of an entry', () => {
  const at = (...lines: string[]) => ['# Down, 2024-07-04', '', ...lines]
  check(
    'stands in the entry',
    at(
      '## Timeline',
      '',
      '- 14:02 CEST a',
      '- 14:02 UTC b',
      '- 14:02 +0530 c',
      '- 14:02 America/New_York d',
      '- 2024-07-04T14:02+02:00 e',
    ),
    [
      '2024-07-04T12:02:00Z',
      '2024-07-04T14:02:00Z',
      '2024-07-04T08:32:00Z',
      '2024-07-04T18:02:00Z',
      '2024-07-04T12:02:00Z',
    ],
  )
  check(
    'stands in the head of the column',
    at('## Timeline', '', '| Time (CEST) | Event |', '|---|---|', '| 14:02 | a |'),
    ['2024-07-04T12:02:00Z'],
  )
  check(
    'stands in the head of the second column',
    at('## Timeline', '', '| Local | UTC | Event |', '|---|---|---|', '| 16:02 | 14:02 | a |'),
    ['2024-07-04T14:02:00Z'],
  )
  check('stands in the heading', at('## Timeline (times in PT)', '', '- 14:02 a'), ['2024-07-04T21:02:00Z'])
  check('stands in the heading above', at('## Timeline (AEST — UTC+10)', '', '### Phase 1', '', '- 14:02 a'), [
    '2024-07-04T04:02:00Z',
  ])
  check('stands in a sentence above', at('## Timeline', '', '_All times are in CET._', '', '- 14:02 a'), [
    '2024-07-04T13:02:00Z',
  ])
  check('stands in a sentence elsewhere', at('Written by Ann. Times in CEST.', '', '## Timeline', '', '- 14:02 a'), [
    '2024-07-04T12:02:00Z',
  ])
  check(
    'stands in the front matter',
    ['---', 'date: 2024-07-04', 'timezone: Europe/Lisbon', '---', '# Down', '', '## Timeline', '', '- 14:02 a'],
    ['2024-07-04T13:02:00Z'],
  )
  check('is named by a city', at('## Timeline (Lisbon time)', '', '- 14:02 a'), ['2024-07-04T13:02:00Z'])
  check('holds for the entries below', at('## Timeline', '', '- 14:02 CEST a', '- 14:09 b'), [
    '2024-07-04T12:02:00Z',
    '2024-07-04T12:09:00Z',
  ])
  check('is nowhere', at('## Timeline', '', '- 14:02 a'), ['no zone'])
  check('is ambiguous', at('## Timeline', '', '- 14:02 CST a', '- 14:02 IST b', '- 14:02 BST c'), [
    'ambiguous zone',
    'ambiguous zone',
    'ambiguous zone',
  ])
  check(
    'is clear by what else the document names',
    at(
      '## Timeline',
      '',
      '- 14:02 CST our Chicago office',
      '- 14:02 IST our office in Pune',
      '- 14:02 BST our London office',
    ),
    ['2024-07-04T20:02:00Z', '2024-07-04T08:32:00Z', '2024-07-04T13:02:00Z'],
  )
  check(
    'is clear by the second zone',
    at('## Timeline', '', '- 02:02 IST (20:32 UTC) a', '- 14:02 IST (08:32 UTC) b'),
    ['2024-07-03T20:32:00Z', '2024-07-04T08:32:00Z'],
  )
})

describe('where the clocks change', () => {
  // Berlin: 31 March 2024, 02:00 to 03:00; 27 October 2024, 03:00 back to 02:00.
  check(
    'an hour is skipped',
    ['# Down, 2024-03-31', '', '## Timeline (Europe/Berlin)', '', '- 01:59 a', '- 02:30 b', '- 03:01 c'],
    ['2024-03-31T00:59:00Z', '2024-03-31T01:30:00Z', '2024-03-31T01:01:00Z'],
  )
  check(
    'an hour is passed twice',
    ['# Down, 2024-10-27', '', '## Timeline (Europe/Berlin)', '', '- 01:30 a', '- 02:40 b', '- 02:10 c', '- 03:10 d'],
    ['2024-10-26T23:30:00Z', '2024-10-27T00:40:00Z', '2024-10-27T01:10:00Z', '2024-10-27T02:10:00Z'],
  )
  // New York: 10 March 2024.
  check(
    'summer time is told from winter time',
    ['# Down', '', '## Timeline (ET)', '', '- 2024-03-09 12:00 a', '- 2024-03-11 12:00 b'],
    ['2024-03-09T17:00:00Z', '2024-03-11T16:00:00Z'],
  )
})

describe('elapsed and epoch times', () => {
  check(
    'count from the stated zero',
    ['## Timeline', '', 'T0 is 2024-01-18 10:02 CET.', '', '- T-3d a', '- T0 b', '- T+5m c', '- T+31h d'],
    ['2024-01-15T09:02:00Z', '2024-01-18T09:02:00Z', '2024-01-18T09:07:00Z', '2024-01-19T16:02:00Z'],
  )
  check('count from nowhere', ['## Timeline', '', '- T+5m a', '- +00:12 b'], ['no date', 'no date'])
  check(
    'count from 1970',
    ['## Timeline', '', '- 1700000000 a', '- 1700000000123 b'],
    ['2023-11-14T22:13:20Z', '2023-11-14T22:13:20.123Z'],
  )
})

describe('what is not understood', () => {
  check(
    'is said so',
    [
      '## Timeline (UTC)',
      '',
      '- 2024-03-04 13:06 PM a',
      '- 2024-03-04 25:61 b',
      '- 20202-01-16 12:00 c',
      '- 2024-02-31 12:00 d',
    ],
    ['not understood', 'not understood', 'not understood', 'not understood'],
  )
  check(
    'words and days have no clock',
    [
      '## Timeline (UTC)',
      '',
      '| Time | Event |',
      '|---|---|',
      '| 2024-03-04 | a |',
      '| unknown | b |',
      '| 2024-03-04 14:02 | c |',
    ],
    ['no clock', 'not understood', '2024-03-04T14:02:00Z'],
  )
})

describe('precision', () => {
  const precisions = (text: string) => timelineOf(text).map(({ precision }) => precision)
  it('is as fine as the time is written', () =>
    assert.deepEqual(
      precisions(
        '## Timeline\n\n| Time | Event |\n|---|---|\n| 14:02 | a |\n| 14:02:05 | b |\n| ~14:10 | c |\n| 2024-03-04 | d |\n| morning | e |\n| unknown | f |\n| 25:61 | g |\n',
      ),
      ['minute', 'second', 'approximate', 'day', 'approximate', 'none', 'none'],
    ))
})

describe('markers', () => {
  const rows: Readonly<Record<string, string>> = {
    'Outage begins': 'started',
    '**Start of impact** as seen by the probe': 'started',
    'First 5xx. (**outage starts**)': 'started',
    '**Detection:** graph shows a dip': 'detected',
    'Alert `queue_age` fires': 'detected',
    'First customer report': 'detected',
    'SLO alert did not fire': '',
    'Ann is paged': 'paged',
    'Support pages the router on-call': 'paged',
    'two web pages fail': '',
    'Bo acks the page': 'acknowledged',
    'Bo acknowledges': 'acknowledged',
    'OUTAGE MITIGATED': 'mitigated',
    'Incident repaired': 'mitigated',
    'Rollback complete': 'mitigated',
    'mitigation attempt 1': '',
    'Incident resolved': 'resolved',
    'Service fully restored': 'resolved',
    '**INCIDENT END**: all clear': 'resolved',
    'Not resolved yet': '',
    'Status page updated': 'customerMessage',
    'Customers were informed by mail': 'customerMessage',
    'a customer informed us': '',
    'Deploy of build 4 starts': '',
  }
  for (const [text, expected] of Object.entries(rows))
    it(`${text} → ${expected || 'none'}`, () =>
      assert.equal(timelineOf(`## Timeline\n\n- 14:02 ${text}\n`)[0]!.markers.join(' '), expected))
  it('stand in a column of phases', () =>
    assert.deepEqual(
      timelineOf(
        '## Timeline\n\n| Time | Phase | Event |\n|---|---|---|\n| 14:02 | Detected | graph dips |\n| 14:09 | Resolved | graph is back |\n',
      ).map(({ markers }) => markers),
      [['detected'], ['resolved']],
    ))
})
