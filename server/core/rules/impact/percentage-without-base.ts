import type { Rule } from '../rule.ts'

export const percentageWithoutBase: Rule = {
  id: 'percentage-without-base',
  category: 'impact',
  summary: 'A percentage in the impact with no number that it is a percentage of.',
  why: 'Ten per cent of a hundred requests and of ten million are two incidents. The number of users or requests says which one it was (Google SRE workbook, ch. 10).',
  severity: 'hint',
  fix: 'never',
  *check({ postmortem }) {
    const { percentage } = postmortem.impact
    if (!percentage) return
    const near = postmortem.passages.filter(({ section }) => section === 'impact' || section === 'summary')
    if (near.some(({ prose }) => count.test(prose.text.slice(0, 5000)))) return
    yield {
      span: percentage.span,
      section: 'impact',
      message: `${percentage.text} of how many? Add the number.`,
      fixes: [],
    }
  },
}

/** A number of something: neither a share, a time, a date, a year nor a code such as 502. */
const count =
  /(?<![\d.,:/-])(?:\d{1,3}(?:[,. '’]\d{3})+|\d{4,}|\d{1,3}(?:\.\d)? ?(?:k|m|million|thousand|users?|customers?|requests?|accounts?|orders?|people)\b)(?![\d%:/-]| ?%| percent)/i
