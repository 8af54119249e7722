import type { Rule } from '../rule.ts'
import { fiveWhysAbsenceChain } from './five-whys-absence-chain.ts'
import { fiveWhysCauseWithoutAction } from './five-whys-cause-without-action.ts'
import { fiveWhysCircular } from './five-whys-circular.ts'
import { fiveWhysCompoundAnswer } from './five-whys-compound-answer.ts'
import { fiveWhysDoNotFollow } from './five-whys-do-not-follow.ts'
import { fiveWhysEndAtPerson } from './five-whys-end-at-person.ts'
import { fiveWhysEndInPlatitude } from './five-whys-end-in-platitude.ts'
import { fiveWhysMisnumbered } from './five-whys-misnumbered.ts'
import { fiveWhysOneCause } from './five-whys-one-cause.ts'
import { fiveWhysOneSided } from './five-whys-one-sided.ts'
import { fiveWhysRemedyAsAnswer } from './five-whys-remedy-as-answer.ts'
import { fiveWhysRestateQuestion } from './five-whys-restate-question.ts'
import { fiveWhysStopAtBug } from './five-whys-stop-at-bug.ts'
import { fiveWhysTooShallow } from './five-whys-too-shallow.ts'
import { fiveWhysUnanswered } from './five-whys-unanswered.ts'
import { fiveWhysWithoutEvidence } from './five-whys-without-evidence.ts'
import { fiveWhysWithoutImpact } from './five-whys-without-impact.ts'

/** The rules about chains of whys, in the order of the README table. */
export const fiveWhysRules: readonly Rule[] = [
  fiveWhysTooShallow,
  fiveWhysEndAtPerson,
  fiveWhysStopAtBug,
  fiveWhysEndInPlatitude,
  fiveWhysCircular,
  fiveWhysRestateQuestion,
  fiveWhysDoNotFollow,
  fiveWhysCompoundAnswer,
  fiveWhysRemedyAsAnswer,
  fiveWhysUnanswered,
  fiveWhysMisnumbered,
  fiveWhysOneSided,
  fiveWhysWithoutImpact,
  fiveWhysOneCause,
  fiveWhysCauseWithoutAction,
  fiveWhysWithoutEvidence,
  fiveWhysAbsenceChain,
]
