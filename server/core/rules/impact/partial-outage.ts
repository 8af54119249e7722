import type { Fix } from '../../finding.ts'
import type { Passage } from '../../postmortem.ts'
import { slice } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const partialOutage: Rule = {
  id: 'partial-outage',
  category: 'impact',
  summary: 'An “outage” that by its own numbers was felt by a part of the users or requests only.',
  why: 'Readers take an outage for a full one, and customers and their contracts do as well. Say what it was (PagerDuty: do not write outage unless it was one).',
  severity: 'hint',
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const { percentage } = postmortem.impact
    if (!percentage || !isPart(text, percentage.span.start, percentage.span.end)) return
    for (const passage of postmortem.passages) {
      const { section, voice, form, prose } = passage
      if (voice !== 'author' || form === 'heading' || (section !== 'impact' && section !== 'summary')) continue
      const match = outage.exec(prose.text.slice(0, 5000))
      if (!match) continue
      const from = match.index + match[1]!.length
      yield {
        span: prose.span(from, match.index + match[0].length),
        section: 'impact',
        message: `With ${percentage.text} this was no full outage; call it what it was, such as a degradation.`,
        fixes: call(text, passage, from, match.index + match[0].length),
        related: [{ span: percentage.span, message: 'the number' }],
      }
      return
    }
  },
}

/** "an outage", "the outage", "outages": what is partial by its name, or is part of a longer name, is none. */
const outage =
  /(\b(?:an?|the|this|that|our|full|complete|total|major) )outage\b(?!\w| (?:report|page|notice|ticket|channel))/i

/** Less than all, of users or of what they ask for. */
function isPart(text: string, from: number, to: number): boolean {
  const share = Number.parseFloat(/\d+(?:[.,]\d+)?/.exec(text.slice(from, to))?.[0].replace(',', '.') ?? '')
  return share > 0 && share < 90 && whole.test(text.slice(to, to + 60))
}

const whole =
  /^ ?(?:of )?(?:(?:all|our|the|its) )*(?:[a-z-]+ ){0,2}(?:users?|customers?|clients?|requests?|calls?|traffic|sessions?|logins?|orders?|payments?|checkouts?|searches|page ?views?|tenants?|accounts?)\b/i

/** "an outage" becomes "a degradation"; what calls it full or major is the author's to weigh. */
function call(text: string, { prose }: Passage, from: number, to: number): Fix[] {
  const word = prose.span(from, to)
  const article = /\b(an?) $/i.exec(prose.text.slice(0, from))
  if (!article && !/\b(?:the|this|that|our) $/i.test(prose.text.slice(0, from))) return []
  const before = article && prose.span(article.index, article.index + article[1]!.length)
  if (slice(text, word).toLowerCase() !== 'outage') return []
  return [
    {
      title: 'Call it a degradation',
      edits: [
        ...(before ? [{ span: before, newText: slice(text, before)[0]! }] : []),
        { span: word, newText: 'degradation' },
      ],
    },
  ]
}
