import assert from 'node:assert/strict'
import { assertSpans, timelineOf } from './timeline-of.ts'

/** Each expected row: time | actor | text | source, with what is not there left empty. */
function check(shape: string, lines: string, expected: readonly string[]): void {
  it(shape, () => {
    const text = `# Checkout was down\n\n## Timeline\n\n${lines}\n`
    const entries = timelineOf(text)
    const rows = entries.map(({ time, actor, text: told, source }) =>
      [time.text, actor?.text ?? '', told.text, source?.text ?? ''].join(' | '),
    )
    assert.deepEqual(rows, expected)
    for (const entry of entries) assertSpans(text, entry)
    for (const [at, { span }] of entries.entries()) assert.ok(at === 0 || entries[at - 1]!.span.start < span.start)
  })
}

describe('timeline entries', () => {
  describe('in lists', () => {
    check('a bullet, time first', '- 14:02 queue fills\n- 14:09 queue drains', [
      '14:02 |  | queue fills | ',
      '14:09 |  | queue drains | ',
    ])
    check(
      'every separator',
      '- 14:02: a\n- 14:03 - b\n- 14:04 – c\n- 14:05 — d\n- 14:06 | e\n- 14:07 · f\n- 14:08 -> g\n- 14:09, h',
      [
        '14:02 |  | a | ',
        '14:03 |  | b | ',
        '14:04 |  | c | ',
        '14:05 |  | d | ',
        '14:06 |  | e | ',
        '14:07 |  | f | ',
        '14:08 |  | g | ',
        '14:09 |  | h | ',
      ],
    )
    check(
      'times that are bounds, and unknown ones',
      '- **Unknown date**: table dropped\n- **Pre-2024-05-10** - page ships\n- **Through June 2024** — cost climbs\n- 2024-07-01: capped',
      [
        'Unknown date |  | table dropped | ',
        'Pre-2024-05-10 |  | page ships | ',
        'Through June 2024 |  | cost climbs | ',
        '2024-07-01 |  | capped | ',
      ],
    )
    check('elapsed from a zero that is an entry', '**T+0:00** - patched  \n**T+0:05** - pod starts', [
      'T+0:00 |  | patched | ',
      'T+0:05 |  | pod starts | ',
    ])
    check(
      '::::: as the separator',
      '- 2024-01-18 14:57:09 UTC ::::: patch goes out\n- 2024-01-18 15:02:00 UTC ::::: patch comes back',
      ['2024-01-18 14:57:09 UTC |  | patch goes out | ', '2024-01-18 15:02:00 UTC |  | patch comes back | '],
    )
    check(
      'bold, code, emphasis, brackets',
      '- **14:02** a\n- `14:03` - b\n- *14:04:* c\n- [14:05] d\n- (14:06) e\n- **[14:07 UTC]**: f',
      [
        '14:02 |  | a | ',
        '14:03 |  | b | ',
        '14:04 |  | c | ',
        '14:05 |  | d | ',
        '14:06 |  | e | ',
        '14:07 UTC |  | f | ',
      ],
    )
    check('an ordered list', '1. **1:00 PM** - review\n2. **1:20 PM** - merge', [
      '1:00 PM |  | review | ',
      '1:20 PM |  | merge | ',
    ])
    check('an entry over several lines', '- 14:02 the queue\n  fills up', ['14:02 |  | the queue fills up | '])
    check('details below an entry', '- 14:02 rollback\n  - by hand\n  - took 5 minutes\n- 14:09 done', [
      '14:02 |  | rollback | ',
      '14:09 |  | done | ',
    ])
    check(
      'fields and times below an entry',
      '- 14:02 rollback\n  - 14:05 first host done\n  - Finished: 14:08\n- 14:09 done',
      ['14:02 |  | rollback | ', '14:05 |  | first host done | ', '14:09 |  | done | '],
    )
    check('lists under a date', '- **Nov 25**\n  - 21:30 change\n- **Nov 26**\n  - 00:04 errors', [
      '21:30 |  | change | ',
      '00:04 |  | errors | ',
    ])
    check('a date with an event among times', '- 2024-03-02: contract signed\n- 2024-03-04 14:02: cut over', [
      '2024-03-02 |  | contract signed | ',
      '2024-03-04 14:02 |  | cut over | ',
    ])
    check('checkboxes and emoji', '- [x] 14:02 a\n- 🔥 14:03 b\n- :fire: 14:04 c', [
      '14:02 |  | a | ',
      '14:03 |  | b | ',
      '14:04 |  | c | ',
    ])
    check('a link definition in the eyes of CommonMark', '- [14:05]: paged\n- [14:09]: acked', [
      '14:05 |  | paged | ',
      '14:09 |  | acked | ',
    ])
    check(
      'times inside the sentences of a list',
      '- Bo merged the change at 14:02\n- The page came at 14:09, from the canary',
      ['14:02 |  | Bo merged the change | ', '14:09 |  | The page came at 14:09, from the canary | '],
    )
    check('words for a time', '- *Tuesday evening:* supplier moves us\n- 10:00 doors open\n- Next morning - all calm', [
      'Tuesday evening |  | supplier moves us | ',
      '10:00 |  | doors open | ',
      'Next morning |  | all calm | ',
    ])
    check('led in by a word', '- At 14:02, the queue fills\n- Around 14:09 it drains\n- From 14:10 to 14:20 we watch', [
      '14:02 |  | the queue fills | ',
      'Around 14:09 |  | it drains | ',
      '14:10 to 14:20 |  | we watch | ',
    ])
    check(
      'fields',
      '- First detected: 2023-07-25 14:05\n- Incident declared 2023-07-25 14:21\n- **Repaired**: 2023-07-25 15:00\n- Resolved: 2023-07-25 15:55 UTC (by rollback)',
      [
        '2023-07-25 14:05 |  | First detected | ',
        '2023-07-25 14:21 |  | Incident declared | ',
        '2023-07-25 15:00 |  | Repaired | ',
        '2023-07-25 15:55 UTC |  | Resolved | ',
      ],
    )
    check('durations are no times', '- Started: 14:05\n- Time to resolve: 01:50\n- Downtime 00:52', [
      '14:05 |  | Started | ',
    ])
    check('an entry without time has none', '- 14:02 a\n- somebody restarts the cache\n- 14:09 b', [
      '14:02 |  | a | ',
      '14:09 |  | b | ',
    ])
  })

  describe('in lines', () => {
    check('times told in the prose around', '14:02 a\n\nBo had looked at 14:01.\n\n14:09 b', [
      '14:02 |  | a | ',
      '14:09 |  | b | ',
    ])
    check('several in one paragraph', '14:02 a\n14:03 b\n14:09 c', [
      '14:02 |  | a | ',
      '14:03 |  | b | ',
      '14:09 |  | c | ',
    ])
    check('on one line of the source', '14:02 a<br>14:03 b<br/>14:09 **c**', [
      '14:02 |  | a | ',
      '14:03 |  | b | ',
      '14:09 |  | c | ',
    ])
    check('one to a paragraph', '14:02 UTC - a\n\n14:03 UTC - b', ['14:02 UTC |  | a | ', '14:03 UTC |  | b | '])
    check(
      'going on over a line that begins with a time by chance',
      '14:02 - restore planned for\n15:30 by the vendor\n14:09 - restore begins',
      ['14:02 |  | restore planned for 15:30 by the vendor | ', '14:09 |  | restore begins | '],
    )
    check('the time alone with the text below', '08.52\n\nThe desk opens.\n\n09.10\n\nThe desk closes again.', [
      '08.52 |  | The desk opens. | ',
      '09.10 |  | The desk closes again. | ',
    ])
    check('four digits', '0658 clock drifts\n0712 clients reject answers', [
      '0658 |  | clock drifts | ',
      '0712 |  | clients reject answers | ',
    ])
    check('under a bold date', '**2024-03-04**\n\n14:02 a\n\n**2024-03-05**\n\n00:10 b', [
      '14:02 |  | a | ',
      '00:10 |  | b | ',
    ])
    check('one with dots among days', '**4 March**\n\n08.52 a\n\n**5 March**\n\n11.55\n\nall good', [
      '08.52 |  | a | ',
      '11.55 |  | all good | ',
    ])
    check('in a quotation', '**2024/03/04**\n\n> 14:02 ann merges\n> the change\n>\n> 14:09 bo reverts it', [
      '14:02 |  | ann merges the change | ',
      '14:09 |  | bo reverts it | ',
    ])
    check('pasted chat', '[10:02 AM] **ann**: deploy is out\n\n[10:19 AM] **bo**: errors, looking', [
      '10:02 AM | ann | deploy is out | ',
      '10:19 AM | bo | errors, looking | ',
    ])
    check('pasted chat, the colon inside', '14:02 **Ann Lee:** deploy is out\n14:09 **bo:** errors', [
      '14:02 | Ann Lee | deploy is out | ',
      '14:09 | bo | errors | ',
    ])
    check('pasted chat, name first', 'ann  10:02 AM\ndeploy is out\n\nbo  10:19 AM\nerrors, looking', [
      '10:02 AM | ann | deploy is out | ',
      '10:19 AM | bo | errors, looking | ',
    ])
    check('an IRC log', '14:02 &lt;ann&gt; deploy is out\n14:09 &lt;bo&gt; errors', [
      '14:02 | ann | deploy is out | ',
      '14:09 | bo | errors | ',
    ])
    check('prose that begins with a day', 'On 24 April 2023 the team received a request.\n\nIt was long.', [
      '24 April 2023 |  | the team received a request. | ',
    ])
    check('a log in a fence', '```\n04:18:20  disk full\n04:18:55  writes stop\n```', [
      '04:18:20 |  | disk full | ',
      '04:18:55 |  | writes stop | ',
    ])
    check('an indented log', '    04:18:20  disk full\n    04:18:55  writes stop', [
      '04:18:20 |  | disk full | ',
      '04:18:55 |  | writes stop | ',
    ])
    check('a log below an entry is its detail', '- 14:02 errors\n\n```\n14:02:01 ERROR x\n14:02:02 ERROR y\n```', [
      '14:02 |  | errors | ',
    ])
  })

  describe('in headings', () => {
    check(
      'a heading and its paragraphs',
      '### 2024-03-04 14:02\n\nThe queue fills.\n\nAt 14:05 it overflows.\n\n### ~14:09 ###\n\nIt drains.',
      ['2024-03-04 14:02 |  | The queue fills. | ', '~14:09 |  | It drains. | '],
    )
    check(
      'the text in the heading',
      '### 5:58 PM CT: config goes out\n\nBy the UI.\n\n### 6:20 PM CT: first errors\n\nOdd ones.',
      ['5:58 PM CT |  | config goes out | ', '6:20 PM CT |  | first errors | '],
    )
    check('a date groups', '### 2024-03-04\n\n- 14:02 a\n\n### 2024-03-05\n\n- 00:09 b', [
      '14:02 |  | a | ',
      '00:09 |  | b | ',
    ])
    check('a period groups', '**8:05 AM – 9:00 AM**\n\n- 8:05 a\n- 8:12 b', ['8:05 |  | a | ', '8:12 |  | b | '])
    check(
      'a date with prose is an entry',
      '### [2026-06-09]\n\nThe audit begins.\n\n### [2026-06-12]\n\nThe audit ends.',
      ['2026-06-09 |  | The audit begins. | ', '2026-06-12 |  | The audit ends. | '],
    )
  })

  describe('under phases', () => {
    check(
      'named like other sections',
      '### Detection\n\n- 14:02 alert\n\n### Resolution\n\n- 14:09 revert\n- by hand',
      ['14:02 |  | alert | ', '14:09 |  | revert | '],
    )
  })

  describe('in tables', () => {
    check('time and event', '| Time | Event |\n|---|---|\n| 14:02 | a |\n| 14:09 | b |', [
      '14:02 |  | a | ',
      '14:09 |  | b | ',
    ])
    check(
      'any order, with source and actor',
      '| What | Link | **When (UTC)** | Who |\n|---|---|---|---|\n| deploy | [log](https://x/1) | 14:02 | ann |\n| page | | 14:09 | |',
      ['14:02 | ann | deploy | log', '14:09 |  | page | '],
    )
    check(
      'date and time apart',
      '| Day | Date | Time (UTC) | Event |\n|---|---|---|---|\n| Fri | Jan 21 | 23:50 | a |\n| Sat | Jan 22 | 00:20 | b |',
      ['23:50 |  | a | ', '00:20 |  | b | '],
    )
    check(
      'who before what',
      '| # | Date/Time | Who/What | Action/Impact |\n|---|---|---|---|\n| 1 | 2024-03-04 14:02 | ops | restart |',
      ['2024-03-04 14:02 | ops | restart | '],
    )
    check(
      'phase, owner and evidence',
      '| Phase | Time | Event | Owner | Evidence |\n|---|---|---|---|---|\n| Detect | 14:02 | alert | bo | graph |',
      ['14:02 | bo | alert | graph'],
    )
    check('start and end', '| Start | End | Event |\n|---|---|---|\n| 14:02 | 14:09 | a |\n| 14:20 | 14:30 | b |', [
      '14:02 |  | a | ',
      '14:20 |  | b | ',
    ])
    check('two zones', '| Local | UTC | Event |\n|---|---|---|\n| 16:02 | 14:02 | a |\n| 16:09 | 14:09 | b |', [
      '14:02 |  | a | ',
      '14:09 |  | b | ',
    ])
    check(
      'words where a time would stand',
      '| Time | Event |\n|---|---|\n| Days prior | a |\n| 14:02 | b |\n| unknown | c |\n| | d |\n| - | e |',
      ['Days prior |  | a | ', '14:02 |  | b | ', 'unknown |  | c | '],
    )
    check('escaped pipes and code', '| Time | Event |\n|---|---|\n| 14:02 | `a \\| b` fails |\n| 14:09 | c \\| d |', [
      '14:02 |  | a | b fails | ',
      '14:09 |  | c | d | ',
    ])
    check('no head', '| 14:02 | a |\n|---|---|\n| 14:09 | b |', ['14:02 |  | a | ', '14:09 |  | b | '])
    check('missing cells', '| Time | Event | Who |\n|---|---|---|\n| 14:02 |\n| 14:09 | b |', [
      '14:02 |  |  | ',
      '14:09 |  | b | ',
    ])
    check('a table of something else', '| Event | Duration | Note |\n|---|---|---|\n| full outage | 00:52 | bad |', [])
  })

  describe('who acted and what shows it', () => {
    check('a handle', '- 14:02 `@ann` First report\n- 14:03 @bo: looking\n- 14:04 @cy reverts it', [
      '14:02 | @ann | First report | ',
      '14:03 | @bo | looking | ',
      '14:04 | @cy | @cy reverts it | ',
    ])
    check('a tag is no name', '- 14:02 **Detection:** alert fires\n- 14:03 **OUTAGE ENDS** all well', [
      '14:02 |  | Detection: alert fires | ',
      '14:03 |  | OUTAGE ENDS all well | ',
    ])
    check('a link', '- 14:02 [deploy](https://ci/1) goes out\n- [14:09](https://chat/2) page', [
      '14:02 |  | deploy goes out | deploy',
      '14:09 |  | page | 14:09',
    ])
    check('a named source', '- 14:02 page goes out (source: pager log)', [
      '14:02 |  | page goes out (source: pager log) | pager log',
    ])
  })
})

describe('what is no timeline', () => {
  const none = (what: string, text: string) => it(what, () => assert.deepEqual(timelineOf(text), []))
  none(
    'due dates',
    '# Outage\n\n## Action items\n\n- 2024-03-04: fix it\n- 2024-03-05 10:00 fix that\n- 2024-03-06 11:00 and that\n',
  )
  none('times in prose', '# Outage\n\n## Summary\n\n14:02 was when it began. At 14:09 it ended.\n')
  none(
    'a table of facts',
    '# Outage\n\n| Date | 4 March 2024 |\n|---|---|\n| Time | 07:30 - 12:30 (UTC) |\n| Lead | Ann |\n',
  )
  none(
    'windows of impact',
    '# Outage\n\n## Impact\n\n- 14:02–14:09 reads fail\n- 14:20–14:25 writes fail\n- 15:00–15:05 both fail\n',
  )
  none(
    'an index of other documents',
    '# Outage\n\n## Timeline\n\n- [Outage of 2024-03-04](https://x/1)\n- [Outage of 2024-03-05](https://x/2)\n',
  )
  none('an empty document', '')
})

describe('a timeline under another heading', () => {
  const times = (text: string) => timelineOf(text).map(({ time }) => time.text)
  it('is a list of times', () =>
    assert.deepEqual(times('# Outage\n\n## Response\n\n- 14:02 page\n- 14:05 ack\n- 14:09 revert\n'), [
      '14:02',
      '14:05',
      '14:09',
    ]))
  it('is a table of times', () =>
    assert.deepEqual(times('# Outage\n\n## Response\n\n| Time | Event |\n|---|---|\n| 14:02 | a |\n| 14:09 | b |\n'), [
      '14:02',
      '14:09',
    ]))
  it('is a row of headings', () =>
    assert.deepEqual(times('# Outage\n\n## 14:02 deploy\n\nx\n\n## 14:05 page\n\ny\n\n## 14:09 revert\n\nz\n'), [
      '14:02',
      '14:05',
      '14:09',
    ]))
  it('is a story told time by time', () => {
    const told =
      'At 14:02 the queue filled.\n\nAt 14:05 Ann was paged.\n\nAt 14:09 she reverted.\n\nAt 14:20 it drained.\n'
    assert.deepEqual(times(`# Outage\n\n## Response\n\n${told}`), ['14:02', '14:05', '14:09', '14:20'])
  })
  it('is none where a few paragraphs begin with a time', () => {
    const told = 'At 14:02 the queue filled.\n\nThe pool was small.\n\nAt 14:20 it drained.\n\nNobody lost data.\n'
    assert.deepEqual(times(`# Outage\n\n## Response\n\n${told}`), [])
  })
})
