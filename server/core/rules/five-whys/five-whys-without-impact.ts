import { addChains } from '../../add-why-chain.ts'
import { chainsOf } from '../../why-steps.ts'
import type { Rule } from '../rule.ts'
import { headingOfChain } from './heading-of-chain.ts'

export const fiveWhysWithoutImpact: Rule = {
  id: 'five-whys-without-impact',
  category: 'whys',
  summary: 'Five Whys that never ask why it hit so many, or lasted so long.',
  why: 'What sets an incident off comes in ever new forms. What makes it large and long (no limit, no way back, one pool for all) is the same each time, and can be changed.',
  severity: 'hint',
  isStrict: true,
  fix: 'sometimes',
  *check({ text, postmortem }) {
    const chains = chainsOf(postmortem)
    const [first] = chains.filter(({ endsAt, depth }) => endsAt !== 'open' && depth > 1)
    if (!first) return
    const said = chains.flatMap(({ problem, steps }) => [problem, ...steps.flatMap(({ question }) => question)])
    if (said.some((part) => part && extent.test(part.text.slice(0, 2000)))) return
    const edit = addChains(text, postmortem, first, [
      { problem: 'impact', question: 'Why did it hit ⟨so many⟩ for ⟨so long⟩?' },
    ])
    yield {
      span: headingOfChain(postmortem, first),
      section: 'fiveWhys',
      message: 'These whys ask why it happened, not why it hit so many or lasted so long.',
      fixes: edit ? [{ title: 'Add the impact branch', edits: [edit] }] : [],
    }
  },
}

/** Questions after size and length. */
const extent =
  /\b(?:how (?:many|much|long|far)|so (?:many|much|long|large|big|wide|far|slow)|all (?:\w+ )?(?:users|customers|requests|regions|tenants)|every (?:user|customer|region|tenant)|blast|impact|extent|spread|cascad|lasted?|longer|duration|took (?:\w+ ){0,3}(?:minutes|hours|days)|recover|mitigat|roll(?:ed)? ?back|restore|contain|limit)/i
