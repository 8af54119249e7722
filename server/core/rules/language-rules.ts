import { animatedLanguage } from './animated-language.ts'
import { beCareful } from './be-careful.ts'
import { counterfactual } from './counterfactual.ts'
import { emptyPassive } from './empty-passive.ts'
import { faultAttribution } from './fault-attribution.ts'
import { folkLabel } from './folk-label.ts'
import { framingTrap } from './framing-trap.ts'
import { generalisation } from './generalisation.ts'
import { hindsight } from './hindsight.ts'
import { humanError } from './human-error.ts'
import { judgement } from './judgement.ts'
import { minimiser } from './minimiser.ts'
import { namedPerson } from './named-person.ts'
import { personAsAgent } from './person-as-agent.ts'
import { personError } from './person-error.ts'
import { procedureViolation } from './procedure-violation.ts'
import { punitive } from './punitive.ts'
import { readsAsBlame } from './reads-as-blame.ts'
import type { Rule } from './rule.ts'
import { singleRootCause } from './single-root-cause.ts'
import { teamBlame } from './team-blame.ts'
import { vendorBlame } from './vendor-blame.ts'

/** The rules about wording, in the order of the README table. */
export const languageRules: readonly Rule[] = [
  personError,
  counterfactual,
  humanError,
  judgement,
  faultAttribution,
  beCareful,
  framingTrap,
  teamBlame,
  hindsight,
  namedPerson,
  punitive,
  personAsAgent,
  singleRootCause,
  minimiser,
  vendorBlame,
  animatedLanguage,
  procedureViolation,
  folkLabel,
  generalisation,
  emptyPassive,
  readsAsBlame,
]
