import type { Postmortem, Section } from '../../postmortem.ts'
import { listed, slice } from '../../text.ts'
import { incidentDay } from '../../timeline/incident-day.ts'
import type { Rule } from '../rule.ts'
import { filledSection, saysHowLong, sentencesIn } from './of-document.ts'

export const summaryIncomplete: Rule = {
  id: 'summary-incomplete',
  category: 'structure',
  summary: 'A summary that does not say when it happened, how long it lasted or who was affected.',
  why: 'A reader who stops after the summary should know what failed, when, for how long and for whom (PagerDuty: the overview; Google: the problem summary).',
  severity: 'information',
  fix: 'always',
  *check(reading) {
    const { text, postmortem } = reading
    const section = filledSection(postmortem, 'summary')
    const last = section && sentencesIn(reading, section).at(-1)
    if (!last || slice(text, section.span).includes('⟨')) return
    const missing = missingIn(text, postmortem, section)
    if (missing.length === 0) return
    const end = last.span.end - (/[.!?]$/.test(slice(text, last.span)) ? 1 : 0)
    yield {
      span: section.headingSpan,
      message: `The summary does not say ${listed(
        missing.map(({ question }) => question),
        'or',
      )}.`,
      fixes: [
        {
          title: 'Add what it does not say',
          edits: [{ span: { start: end, end }, newText: ` (${missing.map(({ blank }) => blank).join(', ')})` }],
        },
      ],
    }
  },
}

const when =
  /\d{1,2}:\d{2}|\d{4}-\d{2}|\b\d{1,2}[./]\d{1,2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\byesterday\b/i
const who =
  /\d ?%|\bper ?cent\b|\b(?:users?|customers?|clients?|people|everyone|everybody|nobody|no ?one|shoppers?|visitors?|players?|readers?|members?|tenants?|accounts?|subscribers?|employees?|developers?|engineers?|teams?|merchants?|partners?|students?|patients?|citizens?|passengers?|riders?|drivers?|guests?|residents?|callers?|devices?|stores?|shops?|buyers?|sellers?|viewers?|pupils?|households?|calls?|logins?|requests?|orders?|payments?|checkouts?|jobs?|builds?|sites?|services?|projects?|impact(?:ed)?|affect(?:ed|ing)?)\b/i

/** What an impact section lacks as well is reported there. */
function missingIn(text: string, postmortem: Postmortem, { span }: Section) {
  const { metadata, impact, title } = postmortem
  const summary = slice(text, span).slice(0, 5000)
  const hasImpact = filledSection(postmortem, 'impact') !== undefined
  const isDated = incidentDay(postmortem) !== undefined || when.test(title?.text ?? '') || when.test(summary)
  const isTimed =
    metadata.duration !== undefined ||
    (metadata.start && metadata.end) ||
    saysHowLong(summary) ||
    (hasImpact && !impact.duration)
  const isCounted = Boolean(impact.users ?? impact.requests ?? impact.percentage)
  // What no section about the impact tells was read from the summary.
  const isAbout = who.test(summary) || isCounted !== hasImpact
  return [
    ...(isDated ? [] : [{ question: 'when it happened', blank: 'on ⟨date⟩ at ⟨time⟩' }]),
    ...(isTimed ? [] : [{ question: 'how long it lasted', blank: 'for ⟨how long⟩' }]),
    ...(isAbout ? [] : [{ question: 'who was affected', blank: 'for ⟨whom⟩' }]),
  ]
}
