import type { Rule } from '../rule.ts'
import { attendeeMissing } from './attendee-missing.ts'
import { documentOwnerShared } from './document-owner-shared.ts'
import { documentTooLong } from './document-too-long.ts'
import { documentTooShort } from './document-too-short.ts'
import { facilitatorNotNeutral } from './facilitator-not-neutral.ts'
import { fieldsDisagree } from './fields-disagree.ts'
import { loneRootCause } from './lone-root-cause.ts'
import { nothingWentWell } from './nothing-went-well.ts'
import { placeholderLeft } from './placeholder-left.ts'
import { reviewIllTimed } from './review-ill-timed.ts'
import { sectionEmpty } from './section-empty.ts'
import { sectionMissing } from './section-missing.ts'
import { severeWithoutReview } from './severe-without-review.ts'
import { severityMissing } from './severity-missing.ts'
import { summaryIncomplete } from './summary-incomplete.ts'
import { summaryTooLong } from './summary-too-long.ts'
import { teamWithoutContribution } from './team-without-contribution.ts'
import { threeQuestionsUnanswered } from './three-questions-unanswered.ts'
import { unfilledBlank } from './unfilled-blank.ts'
import { unusedSuppression } from './unused-suppression.ts'

/** Rules about what a postmortem is made of, in the order of the README table. */
export const structureRules: readonly Rule[] = [
  sectionMissing,
  sectionEmpty,
  placeholderLeft,
  unfilledBlank,
  summaryTooLong,
  summaryIncomplete,
  loneRootCause,
  threeQuestionsUnanswered,
  nothingWentWell,
  severityMissing,
  fieldsDisagree,
  severeWithoutReview,
  documentOwnerShared,
  facilitatorNotNeutral,
  attendeeMissing,
  teamWithoutContribution,
  reviewIllTimed,
  documentTooShort,
  documentTooLong,
  unusedSuppression,
]
