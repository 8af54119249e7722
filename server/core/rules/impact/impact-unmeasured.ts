import type { Impact, Metadata, Postmortem, Section } from '../../postmortem.ts'
import { type Edit, lineEnding, lineStart, listed, slice } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { filledSection, saysHowLong } from '../structure/of-document.ts'

export const impactUnmeasured: Rule = {
  id: 'impact-unmeasured',
  category: 'impact',
  summary: 'An impact without the number of users, its duration or what it cost.',
  why: 'Users affected, duration, and money where it can be measured: without numbers nobody can say whether the next incident was worse, or what prevention is worth (the guide this tool is built on).',
  severity: { default: 'information' },
  fix: 'always',
  *check({ text, postmortem }) {
    const section = filledSection(postmortem, 'impact')
    if (!section || postmortem.recognition.isTemplate) return
    const missing = missingIn(text, postmortem, section)
    if (missing.length === 0) return
    yield {
      span: section.headingSpan,
      section: 'impact',
      ...(missing.length === measures.length && { severity: 'warning' }),
      ...(missing.every(({ label }) => label === 'Cost') && { severity: 'hint' }),
      message: `The impact does not say ${listed(
        missing.map(({ question }) => question),
        'or',
      )}; or why that was not measured.`,
      fixes: [
        {
          title: `Add ${listed(
            missing.map(({ label }) => label.toLowerCase()),
            'and',
          )}`,
          edits: [add(text, section, missing)],
        },
      ],
    }
  },
}

interface Measure {
  readonly label: string
  readonly question: string
  readonly blank: string
  isTold(impact: Impact, metadata: Metadata): boolean
}

const measures: readonly Measure[] = [
  {
    label: 'Users',
    question: 'how many were affected',
    blank: '⟨how many, and what they saw⟩',
    isTold: ({ users, requests, percentage }) => Boolean(users ?? requests ?? percentage),
  },
  {
    label: 'Duration',
    question: 'for how long',
    blank: '⟨from⟩ – ⟨to⟩ UTC',
    isTold: ({ duration }, { start, end }) => Boolean(duration ?? (start && end)),
  },
  {
    label: 'Cost',
    question: 'what it cost',
    blank: '⟨money, or why it was not measured⟩',
    isTold: ({ money }) => Boolean(money),
  },
]

function missingIn(text: string, postmortem: Postmortem, section: Section): Measure[] {
  const { impact, metadata } = postmortem
  if (impact.notMeasured) return []
  const source = slice(text, section.span)
  return measures.filter(
    ({ label, isTold }) =>
      !isTold(impact, metadata) &&
      !source.includes(`${label}: ⟨`) &&
      !(label === 'Duration' && (saysHowLong(source) || isTimedElsewhere(text, postmortem))),
  )
}

/** Whether what stands under the title tells for how long, or the timeline has the start of the impact and its end. */
function isTimedElsewhere(text: string, { title, sections, timeline }: Postmortem): boolean {
  const next = sections.find(({ headingSpan }) => headingSpan.start >= (title?.span.end ?? 0))
  const markers = new Set(timeline.flatMap((entry) => entry.markers))
  return (
    saysHowLong(text.slice(title?.span.end ?? 0, next?.headingSpan.start)) ||
    (markers.has('started') && (markers.has('mitigated') || markers.has('resolved')))
  )
}

/** More items of the list that the section ends in, else a list of their own. */
function add(text: string, { span }: Section, missing: readonly Measure[]): Edit {
  const eol = lineEnding(text)
  const last = text.slice(lineStart(text, span.end), span.end)
  const sign = /^[-*+](?= )/.exec(last)?.[0]
  const items = missing.map(({ label, blank }) => `${sign ?? '-'} ${label}: ${blank}`).join(eol)
  return { span: { start: span.end, end: span.end }, newText: `${sign ? eol : eol + eol}${items}` }
}
