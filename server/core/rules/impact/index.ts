import type { Rule } from '../rule.ts'
import { durationWithoutEnds } from './duration-without-ends.ts'
import { falsePrecision } from './false-precision.ts'
import { impactUnmeasured } from './impact-unmeasured.ts'
import { moneyWithoutBasis } from './money-without-basis.ts'
import { partialOutage } from './partial-outage.ts'
import { percentageWithoutBase } from './percentage-without-base.ts'

/** Rules about what it meant to users, in the order of the README table. */
export const impactRules: readonly Rule[] = [
  impactUnmeasured,
  percentageWithoutBase,
  durationWithoutEnds,
  partialOutage,
  moneyWithoutBasis,
  falsePrecision,
]
