import type { Rule } from '../rule.ts'
import { acronymUnexplained } from './acronym-unexplained.ts'
import { attendeeMissing } from './attendee-missing.ts'
import { closedWithOpenItems } from './closed-with-open-items.ts'
import { documentOwnerMissing } from './document-owner-missing.ts'
import { documentOwnerShared } from './document-owner-shared.ts'
import { documentTooLong } from './document-too-long.ts'
import { documentTooShort } from './document-too-short.ts'
import { facilitatorNotNeutral } from './facilitator-not-neutral.ts'
import { factorsOfOneKind } from './factors-of-one-kind.ts'
import { fieldsDisagree } from './fields-disagree.ts'
import { fileNameDate } from './file-name-date.ts'
import { headingJump } from './heading-jump.ts'
import { loneRootCause } from './lone-root-cause.ts'
import { nothingWentWell } from './nothing-went-well.ts'
import { placeholderLeft } from './placeholder-left.ts'
import { reviewIllTimed } from './review-ill-timed.ts'
import { sectionEmpty } from './section-empty.ts'
import { sectionMissing } from './section-missing.ts'
import { sectionRepeated } from './section-repeated.ts'
import { severeWithoutReview } from './severe-without-review.ts'
import { severityMissing } from './severity-missing.ts'
import { summaryIncomplete } from './summary-incomplete.ts'
import { summaryTooLong } from './summary-too-long.ts'
import { teamWithoutContribution } from './team-without-contribution.ts'
import { teamsWithoutFacilitator } from './teams-without-facilitator.ts'
import { threeQuestionsUnanswered } from './three-questions-unanswered.ts'
import { timelineAfterActions } from './timeline-after-actions.ts'
import { unfilledBlank } from './unfilled-blank.ts'
import { unusedSuppression } from './unused-suppression.ts'

/** Rules about what a postmortem is made of, in the order of the README table. */
export const structureRules: readonly Rule[] = [
  sectionMissing,
  sectionEmpty,
  sectionRepeated,
  headingJump,
  timelineAfterActions,
  placeholderLeft,
  unfilledBlank,
  summaryTooLong,
  summaryIncomplete,
  loneRootCause,
  factorsOfOneKind,
  threeQuestionsUnanswered,
  nothingWentWell,
  severityMissing,
  fieldsDisagree,
  severeWithoutReview,
  documentOwnerMissing,
  documentOwnerShared,
  facilitatorNotNeutral,
  attendeeMissing,
  teamWithoutContribution,
  teamsWithoutFacilitator,
  reviewIllTimed,
  documentTooShort,
  documentTooLong,
  acronymUnexplained,
  fileNameDate,
  closedWithOpenItems,
  unusedSuppression,
]
