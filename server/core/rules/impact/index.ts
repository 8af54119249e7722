import type { Rule } from '../rule.ts'
import { impactUnmeasured } from './impact-unmeasured.ts'
import { percentageWithoutBase } from './percentage-without-base.ts'

/** Rules about what it meant to users, in the order of the README table. */
export const impactRules: readonly Rule[] = [impactUnmeasured, percentageWithoutBase]
