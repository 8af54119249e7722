import type { TimelineEntry } from '../../postmortem.ts'
import { entriesOf, headOf } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineWithoutActor: Rule = {
  id: 'timeline-without-actor',
  category: 'timeline',
  summary: 'A timeline most of whose entries do not say who or what acted.',
  why: '“Restarted the pods” leaves open whether a person, a script or the cluster did, and so what the next responder can count on. A role or a system is enough.',
  severity: 'hint',
  isStrict: true,
  fix: 'never',
  *check({ postmortem }) {
    const entries = entriesOf(postmortem)
    const [first] = entries
    const bare = entries.filter((entry) => !hasActor(entry))
    if (!first || bare.length < 3 || bare.length * 2 <= entries.length) return
    yield {
      span: headOf(postmortem, first)?.headingSpan ?? first.time.span,
      section: 'timeline',
      message: `${bare.length} of ${entries.length} entries do not say who or what acted; a role or the name of a system is enough.`,
      fixes: [],
      related: bare.map(({ text }) => ({ span: text.span, message: 'who or what?' })),
    }
  },
}

/** An actor of its own, or a subject: "Restarted the pods" begins with what was done. A blank is still to come. */
function hasActor({ actor, text }: TimelineEntry): boolean {
  return actor !== undefined || text.text.includes('⟨') || !act.test(text.text.slice(0, 40))
}

const act = /^\W*(?:\p{L}+(?:ed|ing)|sent|made|took|began|ran|set|shut|found|brought)\b(?! by\b)/iu
