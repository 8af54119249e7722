import { actionItemRules } from './action-items/index.ts'
import { fiveWhysRules } from './five-whys/index.ts'
import { impactRules } from './impact/index.ts'
import { languageRules } from './language-rules.ts'
import type { Rule } from './rule.ts'
import { structureRules } from './structure/index.ts'
import { timelineRules } from './timeline/index.ts'

/** Every rule, in the order of the README table. */
export const rules: readonly Rule[] = [
  ...languageRules,
  ...fiveWhysRules,
  ...timelineRules,
  ...actionItemRules,
  ...impactRules,
  ...structureRules,
]

/** The rule of an id. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id)
}
