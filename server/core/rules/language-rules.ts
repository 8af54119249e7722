import { beCareful } from './be-careful.ts'
import { counterfactual } from './counterfactual.ts'
import { framingTrap } from './framing-trap.ts'
import { humanError } from './human-error.ts'
import { personError } from './person-error.ts'
import type { Rule } from './rule.ts'

/** The rules about wording, in the order of the README table. */
export const languageRules: readonly Rule[] = [personError, counterfactual, humanError, beCareful, framingTrap]
