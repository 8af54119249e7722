import type { Rule } from '../rule.ts'
import { fiveWhysEndAtPerson } from './five-whys-end-at-person.ts'
import { fiveWhysTooShallow } from './five-whys-too-shallow.ts'

/** The rules about chains of whys, in the order of the README table. */
export const fiveWhysRules: readonly Rule[] = [fiveWhysTooShallow, fiveWhysEndAtPerson]
