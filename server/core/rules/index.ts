import type { Rule } from './rule.ts'

/** Every rule, in the order of the README table. */
export const rules: readonly Rule[] = []

/** The rule of an id. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id)
}
