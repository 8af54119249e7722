import { zoneAt } from '../../read/time/zone.ts'
import { entriesOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

/** What each abbreviation may stand for. */
const meanings = {
  CST: 'UTC−6 in America or UTC+8 in China',
  IST: 'UTC+5:30 in India, UTC+1 in Ireland or UTC+2 in Israel',
  BST: 'UTC+1 in Britain or UTC+6 in Bangladesh',
} as const

export const timelineZoneAmbiguous: Rule = {
  id: 'timeline-zone-ambiguous',
  category: 'timeline',
  summary: 'A time zone that means different times in different countries: CST, IST, BST.',
  why: 'Readers elsewhere take the abbreviation for their own, hours off. An offset or a place name has one meaning.',
  severity: 'hint',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const open = entriesOf(postmortem).filter(({ unknown }) => unknown === 'ambiguous zone')
    const [first] = open
    if (!first) return
    const zone = zoneAt(first.zone ?? '', 0)
    const meaning = zone && 'ambiguous' in zone.rule ? meanings[zone.rule.ambiguous] : undefined
    if (!zone || !meaning) return
    const fixes = open.flatMap(({ time }) => {
      const at = time.text.indexOf(zone.name)
      const end = time.span.start + at + zone.name.length
      const isWritten = at >= 0 && text.slice(time.span.start, time.span.end) === time.text
      return isWritten && text[end + 1] !== '⟨'
        ? { span: { start: end - zone.name.length, end }, newText: `⟨offset of ${zone.name}⟩` }
        : []
    })
    yield {
      span: first.time.span,
      section: 'timeline',
      message: `${zone.name} is ${meaning}; write the offset.`,
      fixes: fixes.length === open.length ? [{ title: 'Leave a blank for the offset', edits: fixes }] : [],
    }
  },
}
