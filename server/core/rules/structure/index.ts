import type { Rule } from '../rule.ts'
import { sectionEmpty } from './section-empty.ts'
import { sectionMissing } from './section-missing.ts'
import { unusedSuppression } from './unused-suppression.ts'

/** Rules about what a postmortem is made of, in the order of the README table. */
export const structureRules: readonly Rule[] = [sectionMissing, sectionEmpty, unusedSuppression]
