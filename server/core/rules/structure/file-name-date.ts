import { headOf } from '../../template/insert-section.ts'
import { daysBetween, incidentDay, isoDayIn } from '../../timeline/incident-day.ts'
import type { Rule } from '../rule.ts'

export const fileNameDate: Rule = {
  id: 'file-name-date',
  category: 'structure',
  summary: 'A file name with a date before the incident that the file is about.',
  why: 'Files are sorted and found by the date in their names; one that is off by a month or a year is a slip that stays for good.',
  severity: 'hint',
  fix: 'never',
  *check({ text, postmortem, path }) {
    const named = isoDayIn(/(?:^|[\\/])(\d{4}-\d{2}-\d{2})[^\\/]*$/.exec(path ?? '')?.[1])
    const days = postmortem.timeline.flatMap(({ date }) => date ?? []).sort()
    const first = days[0] ?? incidentDay(postmortem)
    // A name may carry the day of publication, and another zone's day.
    if (named === undefined || first === undefined || daysBetween(named, first) < 2) return
    yield {
      span: headOf(text, postmortem),
      message: `The name of this file says ${named}, which is before the incident of ${first}; check both.`,
      fixes: [],
    }
  },
}
