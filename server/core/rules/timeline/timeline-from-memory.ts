import type { TimelineEntry } from '../../postmortem.ts'
import { entriesOf, headOf, isTimed } from '../../timeline/timeline-times.ts'
import type { Rule } from '../rule.ts'

export const timelineFromMemory: Rule = {
  id: 'timeline-from-memory',
  category: 'timeline',
  summary: 'A timeline told from memory: it says so, or nearly all its times are round.',
  why: 'Memory rounds times and orders events by what made sense later. Logs, chat, monitoring and pager know the minute.',
  severity: 'hint',
  fix: 'never',
  *check({ postmortem }) {
    const entries = entriesOf(postmortem)
    const told = entries.find(({ text }) => memory.test(text.text.slice(0, 1000)))
    if (told)
      yield {
        span: told.text.span,
        section: 'timeline',
        message: 'This is told from memory; look for the log, the message or the graph that knows it.',
        fixes: [],
      }
    const timed = entries.filter(isTimed)
    const round = timed.filter(isRound).length
    const [first] = timed
    if (told || !first || timed.length < 8 || round < timed.length * 0.7) return
    yield {
      span: headOf(postmortem, first)?.headingSpan ?? first.time.span,
      section: 'timeline',
      message: `${round} of ${timed.length} times are full quarters of an hour, as memory rounds them; take them from logs, chat and pager.`,
      fixes: [],
    }
  },
}

const memory =
  /\b(?:from memory|as (?:far as )?(?:I|we) (?:can )?(?:recall|remember)|if I (?:recall|remember)(?: \w+)?|(?:I|we) (?:think|believe) (?:it|this|that) was|as recalled|iirc|according to interviews?|times? (?:are|is) (?:a )?guess(?:ed|es)?|not sure (?:about|of) (?:the )?(?:exact )?times?)\b/i

/** At a full quarter of an hour. */
function isRound({ wallClock, instant }: TimelineEntry): boolean {
  const seconds = wallClock ?? Date.parse(instant ?? '') / 1000
  return seconds % 900 === 0
}
