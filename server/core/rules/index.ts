import { actionItemIncomplete } from './action-item-incomplete.ts'
import { fiveWhysEndAtPerson } from './five-whys-end-at-person.ts'
import { fiveWhysTooShallow } from './five-whys-too-shallow.ts'
import { languageRules } from './language-rules.ts'
import type { Rule } from './rule.ts'

/** Every rule, in the order of the README table. */
export const rules: readonly Rule[] = [...languageRules, fiveWhysTooShallow, fiveWhysEndAtPerson, actionItemIncomplete]

/** The rule of an id. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id)
}
