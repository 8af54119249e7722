import assert from 'node:assert/strict'
import type { Moment } from '../../server/core/read/time/moment.ts'
import { timeAt } from '../../server/core/read/time/written-time.ts'

const two = (number: number) => String(number).padStart(2, '0')

/** "2024-03-04 14:02:05 UTC", "?" where day and month may be either, "!" where a part is not understood. */
function plain({ date, clock, zone, elapsed, epoch }: Moment): string {
  const day = date && [
    date.year ?? '',
    date.numbers ? `?${date.numbers.join('/')}` : date.month === undefined ? '' : two(date.month),
    date.day === undefined ? '' : two(date.day),
  ]
  const seconds = clock?.second === undefined ? '' : `:${two(clock.second)}`
  return [
    date &&
      (date.isUnderstood ? day!.filter((part) => part !== '').join('-') || `day ${date.weekday ?? date.count}` : '!'),
    clock && (clock.isUnderstood ? `${two(clock.hour)}:${two(clock.minute)}${seconds}` : '!'),
    zone?.name,
    elapsed === undefined ? undefined : `${elapsed} s`,
    epoch,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

function check(what: string, cases: Readonly<Record<string, string>>): void {
  describe(what, () => {
    for (const [written, expected] of Object.entries(cases))
      it(`${written} → ${expected}`, () => {
        const when = timeAt(written, 0)
        const parts = when && [
          JSON.stringify(written.slice(when.from, when.to)),
          plain(when.start),
          when.end && `to ${plain(when.end)}`,
          when.alternate && `or ${plain(when.alternate)}`,
          when.isApproximate ? 'about' : undefined,
        ]
        assert.equal(parts?.filter((part) => part !== undefined).join(' ') ?? 'none', expected)
      })
  })
}

describe('a written time', () => {
  check('by the clock', {
    '14:02 x': '"14:02" 14:02',
    '14:02:05 x': '"14:02:05" 14:02:05',
    '10:30:15.250 x': '"10:30:15.250" 10:30:15',
    '3:06pm x': '"3:06pm" 15:06',
    '4 PM x': '"4 PM" 16:00',
    '9:37AM PST x': '"9:37AM PST" 09:37 PST',
    '5:30p x': '"5:30p" 17:30',
    '12:04 a.m. x': '"12:04 a.m." 00:04',
    '12:00 pm x': '"12:00 pm" 12:00',
    '11.55 x': '"11.55" 11:55',
    '0730 x': '"0730" 07:30',
    '1250 UTC x': '"1250 UTC" 12:50 UTC',
    '0900hrs x': '"0900hrs" 09:00',
    '10h47 x': '"10h47" 10:47',
    'noon x': '"noon" 12:00',
    '24:00 x': '"24:00" 24:00',
  })
  check('not exactly', {
    '~18:10 x': '"~18:10" 18:10 about',
    '~ 18:10 x': '"~ 18:10" 18:10 about',
    '15:00ish UTC x': '"15:00ish UTC" 15:00 UTC about',
    '17:20-ish x': '"17:20-ish" 17:20 about',
    'about 9:30 x': '"about 9:30" 09:30 about',
    'After 02:10 CET x': '"After 02:10 CET" 02:10 CET about',
    '0659 UTC (approx) x': '"0659 UTC (approx)" 06:59 UTC about',
    'At around 10:00 x': '"around 10:00" 10:00 about',
    'At 10:00 x': '"10:00" 10:00',
  })
  check('as a range', {
    '17:15 - 23:00 x': '"17:15 - 23:00" 17:15 to 23:00',
    '00:05–00:40 x': '"00:05–00:40" 00:05 to 00:40',
    '00:05 — 00:40 x': '"00:05 — 00:40" 00:05 to 00:40',
    '13:48 → 16:37 PDT x': '"13:48 → 16:37 PDT" 13:48 PDT to 16:37 PDT',
    '15:00 to 19:30 UTC x': '"15:00 to 19:30 UTC" 15:00 UTC to 19:30 UTC',
    'between 10:00 and 11:00 x': '"10:00 and 11:00" 10:00 to 11:00',
    '3:00–5:30 PM x': '"3:00–5:30 PM" 15:00 to 17:30',
    '11:30 - 1:00 PM x': '"11:30 - 1:00 PM" 11:30 to 13:00',
    '1900-2100 UTC x': '"1900-2100 UTC" 19:00 UTC to 21:00 UTC',
    '2024-03-04 22:00 - 2024-03-05 02:00 x':
      '"2024-03-04 22:00 - 2024-03-05 02:00" 2024-03-04 22:00 to 2024-03-05 02:00',
    '~22:25 onwards x': '"~22:25 onwards" 22:25 about',
    'since 10:00 x': '"since 10:00" 10:00 about',
    '14:02 - 3 hosts': '"14:02" 14:02',
    '14:02 - 10.15 is out': '"14:02" 14:02',
  })
  check('with a date', {
    '2024-03-04 x': '"2024-03-04" 2024-03-04',
    '2024/03/04 14:02 x': '"2024/03/04 14:02" 2024-03-04 14:02',
    '2024-03-04T14:02:05Z x': '"2024-03-04T14:02:05Z" 2024-03-04 14:02:05 Z',
    '2024-03-04T14:02:05.123+01:00 x': '"2024-03-04T14:02:05.123+01:00" 2024-03-04 14:02:05 +01:00',
    '2024-03-04T14:02-05:00 x': '"2024-03-04T14:02-05:00" 2024-03-04 14:02 -05:00',
    '20240304T140205Z': '"20240304T140205Z" 2024-03-04 14:02:05 Z',
    '28-Sep-2022 14:20 x': '"28-Sep-2022 14:20" 2022-09-28 14:20',
    '15.02.2024, ore 18:30: x': '"15.02.2024, ore 18:30" 2024-02-15 18:30',
    '3.6. 09:00 x': '"3.6. 09:00" 06-03 09:00',
    'Mon 3.6. 09:00 x': '"Mon 3.6. 09:00" 06-03 09:00',
    'Sep 29 2017 08:59 x': '"Sep 29 2017 08:59" 2017-09-29 08:59',
    'July 11, 2025, 12:42 PM x': '"July 11, 2025, 12:42 PM" 2025-07-11 12:42',
    'Dec 24, 5:30p MST: x': '"Dec 24, 5:30p MST" 12-24 17:30 MST',
    '19. April, 11:00 x': '"19. April, 11:00" 04-19 11:00',
    'November 13, 2021 at 19:27 (UTC) x': '"November 13, 2021 at 19:27 (UTC)" 2021-11-13 19:27 UTC',
    'November 13th -- 15:00 UTC x': '"November 13th -- 15:00 UTC" 11-13 15:00 UTC',
    '11:10 6th Nov 2023 x': '"11:10 6th Nov 2023" 2023-11-06 11:10',
    '22:00 on 3 March x': '"22:00 on 3 March" 03-03 22:00',
    'Thu ~11:00 MT x': '"Thu ~11:00 MT" day 4 11:00 MT',
    'Day 2, 11:00 x': '"Day 2, 11:00" day 2 11:00',
    'May 2024: x': '"May 2024" 2024-05',
    '31 May 0730 x': '"31 May 0730" 05-31 07:30',
  })
  check('with day and month as numbers', {
    '13/06/2024 x': '"13/06/2024" 2024-06-13',
    '06/13/2024 x': '"06/13/2024" 2024-06-13',
    '05/06/2024 x': '"05/06/2024" 2024-?5/6',
    '05.06.2024 x': '"05.06.2024" 2024-06-05',
    '06-05-2026 14:02 x': '"06-05-2026 14:02" 2026-?6/5 14:02',
    '12-05 16:21 x': '"12-05 16:21" ?12/5 16:21',
    '06/06 x': '"06/06" 06-06',
    '7/5/23 x': '"7/5/23" 2023-?7/5',
  })
  check('in two zones', {
    '13:14 EDT (17:14 UTC) x': '"13:14 EDT (17:14 UTC)" 13:14 EDT or 17:14 UTC',
    '23:15 UTC / 16:15 PDT x': '"23:15 UTC / 16:15 PDT" 23:15 UTC or 16:15 PDT',
  })
  check('with a zone', {
    '14:02 UTC+2 x': '"14:02 UTC+2" 14:02 UTC+2',
    '14:02 +0200 x': '"14:02 +0200" 14:02 +0200',
    '14:02 Europe/Berlin x': '"14:02 Europe/Berlin" 14:02 Europe/Berlin',
    '14:02 Nowhere/Land x': '"14:02" 14:02',
    '14:02 Pacific x': '"14:02 Pacific" 14:02 Pacific',
    '14:02 (JST) x': '"14:02 (JST)" 14:02 JST',
    '14:02 CAT scanner stops': '"14:02" 14:02',
    '14:02 NOC pages': '"14:02" 14:02',
  })
  check('since a zero or an epoch', {
    'T+5m x': '"T+5m" 300 s',
    'T-3d x': '"T-3d" -259200 s',
    'T+6h20m x': '"T+6h20m" 22800 s',
    'T+00:12 x': '"T+00:12" 720 s',
    '+00:12 x': '"+00:12" 720 s',
    '+5 min x': '"+5 min" 300 s',
    'T0 x': '"T0" 0 s',
    'T0 + 00:03 x': '"T0 + 00:03" 180 s',
    '1700000000 x': '"1700000000" 1700000000000',
    '1700000000123 x': '"1700000000123" 1700000000123',
  })
  check('that cannot be', {
    '13:06 PM x': '"13:06 PM" !',
    '25:61 x': '"25:61" !',
    '20202-01-16 12:00 x': '"20202-01-16 12:00" ! 12:00',
    '2024-02-31 12:00 x': '"2024-02-31 12:00" ! 12:00',
    '2024-03-04T16:4x:00Z x': '"2024-03-04T16:4x:00Z" 2024-03-04 ! Z',
    'HH:MM x': '"HH:MM" !',
    '2026-11-23 ⟨HH:MM⟩ x': '"2026-11-23 ⟨HH:MM⟩" 2026-11-23 !',
    '2024-03-04 HH:mm x': '"2024-03-04 HH:mm" 2024-03-04 !',
    '2024-03-04 X: x': '"2024-03-04 X" 2024-03-04 !',
  })
  check('that is none', {
    '9 hosts': 'none',
    '4.17.6 is out': 'none',
    '99.95 % of calls': 'none',
    '10–15 hosts': 'none',
    'May we ask': 'none',
    'March on': 'none',
    '3:1 for reads': 'none',
    '1.2.3.4 is down': 'none',
  })
})
