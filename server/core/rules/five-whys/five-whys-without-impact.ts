import type { Rule } from '../rule.ts'
import { type Branch, missingBranch } from './missing-branch.ts'

export const fiveWhysWithoutImpact: Rule = {
  id: 'five-whys-without-impact',
  category: 'whys',
  summary: 'Five Whys that never ask why it hit so many, or lasted so long.',
  why: 'What sets an incident off comes in ever new forms. What makes it large and long (no limit, no way back, one pool for all) is the same each time, and can be changed.',
  severity: 'hint',
  isStrict: true,
  fix: 'sometimes',
  check: (reading) => missingBranch(reading, impact),
}

const impact: Branch = {
  problem: 'impact',
  question: 'Why did it hit ⟨so many⟩ for ⟨so long⟩?',
  message: 'These whys ask why it happened, not why it hit so many or lasted so long.',
  isTreated: (chains) =>
    chains
      .flatMap(({ problem, steps }) => [problem, ...steps.flatMap(({ question }) => question)])
      .some((part) => part && extent.test(part.text.slice(0, 2000))),
}

/** Questions after size and length. */
const extent =
  /\b(?:how (?:many|much|long|far)|so (?:many|much|long|large|big|wide|far|slow)|all (?:\w+ )?(?:users|customers|requests|regions|tenants)|every (?:user|customer|region|tenant)|blast|impact|extent|spread|cascad|lasted?|longer|duration|took (?:\w+ ){0,3}(?:minutes|hours|days)|recover|mitigat|roll(?:ed)? ?back|restore|contain|limit)/i
