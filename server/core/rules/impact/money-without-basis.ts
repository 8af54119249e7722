import type { Rule } from '../rule.ts'

export const moneyWithoutBasis: Rule = {
  id: 'money-without-basis',
  category: 'impact',
  summary: 'A sum of money in the impact without a word on how it was counted.',
  why: 'Lost sales, refunds, penalties and hours of work are counted in different ways. A number whose basis nobody knows is not believed, or believed too well.',
  severity: 'hint',
  isStrict: true,
  fix: 'always',
  *check({ postmortem }) {
    const { money } = postmortem.impact
    if (!money) return
    const around = postmortem.passages.find(({ span }) => span.start <= money.span.start && money.span.end <= span.end)
    if (around && basis.test(around.prose.text.slice(0, 5000))) return
    const { end } = money.span
    yield {
      span: money.span,
      section: 'impact',
      message: `How was ${money.text} counted, and over which time?`,
      fixes: [{ title: 'Leave a blank for its basis', edits: [{ span: { start: end, end }, newText: ' (⟨basis⟩)' }] }],
    }
  },
}

/** What it is the sum of, or how it was found. */
const basis =
  /\b(?:estimat\w*|based on|calculat\w*|measured|counted|count|average|according to|compared|refund\w*|credits?|credited|invoice\w*|penalt\w*|fees?|per (?:minute|hour|day|order|request|customer|user)|orders?|transactions?|payments?|sla|from (?:the )?(?:logs?|billing|finance))\b|⟨/i
