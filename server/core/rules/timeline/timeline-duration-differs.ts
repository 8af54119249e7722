import type { Phrase, Postmortem, TimelineEntry } from '../../postmortem.ts'
import { sayDuration, secondsBetween, secondsIn } from '../../timeline/elapsed-time.ts'
import { entriesOf, isTimed } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineDurationDiffers: Rule = {
  id: 'timeline-duration-differs',
  category: 'timeline',
  summary: 'A stated duration that the timeline does not bear out.',
  why: 'Readers quote the number, and metrics are made of it. Where it and the timeline disagree, nobody knows which one to trust.',
  severity: 'information',
  fix: 'never',
  *check({ text, postmortem }) {
    const stated = statedDuration(text, postmortem)
    const seconds = stated && secondsIn(stated.text)
    const timed = entriesOf(postmortem).filter(isTimed)
    const starts = timed.filter(({ markers }) => markers.includes('started'))
    const ends = timed.filter(({ markers }) => markers.includes('mitigated') || markers.includes('resolved'))
    const [start] = starts
    const end = ends.at(-1)
    if (!start || !end) return
    const computed = secondsBetween(start, end)
    if (!stated || seconds === undefined || computed === undefined || computed <= 0) return
    // Durations are counted from the start, the detection or the first entry, and to the mitigation or the end.
    const from = [
      ...starts,
      timed[0]!,
      ...timed.filter(({ markers }) => markers.includes('detected') || markers.includes('paged')),
    ].slice(0, 12)
    const to = [...ends, timed.at(-1)!].slice(-12)
    if (from.some((first) => to.some((last) => isNear(seconds, first, last)))) return
    yield {
      span: stated.span,
      section: 'impact',
      message: `The timeline says ${sayDuration(computed)} from the start of the impact to its end; make both agree.`,
      fixes: [],
      related: [
        { span: start.time.span, message: 'the start' },
        { span: end.time.span, message: 'the end' },
      ],
    }
  },
}

/** What is called the duration: other lengths of time in the impact may be of anything. */
function statedDuration(text: string, { metadata, impact }: Postmortem): Phrase | undefined {
  if (metadata.duration) return metadata.duration
  const { duration } = impact
  const before = duration && text.slice(Math.max(0, duration.span.start - 40), duration.span.start)
  return /\b(?:duration|lasted|down ?time)\b[^.\r\n]*$/i.test(before ?? '') ? duration : undefined
}

/** Within a fifth, or ten minutes: people round. */
function isNear(stated: number, from: TimelineEntry, to: TimelineEntry): boolean {
  const seconds = secondsBetween(from, to)
  return seconds === undefined || Math.abs(seconds - stated) <= Math.max(600, stated / 5)
}
