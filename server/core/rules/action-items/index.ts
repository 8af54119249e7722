import type { Rule } from '../rule.ts'
import { actionItemBundle } from './action-item-bundle.ts'
import { actionItemDuplicate } from './action-item-duplicate.ts'
import { actionItemIncomplete } from './action-item-incomplete.ts'
import { actionItemOverdue } from './action-item-overdue.ts'
import { actionItemShared } from './action-item-shared.ts'
import { actionItemVague } from './action-item-vague.ts'
import { actionItemWithoutVerb } from './action-item-without-verb.ts'
import { actionItemsForgotten } from './action-items-forgotten.ts'
import { actionItemsMany } from './action-items-many.ts'
import { actionItemsNone } from './action-items-none.ts'
import { actionItemsNoneUrgent } from './action-items-none-urgent.ts'
import { actionItemsOnOneOwner } from './action-items-on-one-owner.ts'
import { actionItemsOnlyMitigate } from './action-items-only-mitigate.ts'
import { actionItemsUnclassified } from './action-items-unclassified.ts'
import { actionItemsUnranked } from './action-items-unranked.ts'
import { actionItemsWithoutDetection } from './action-items-without-detection.ts'
import { causeWithoutAction } from './cause-without-action.ts'
import { doneWithoutEvidence } from './done-without-evidence.ts'
import { dueDateImpossible } from './due-date-impossible.ts'
import { dueDateLate } from './due-date-late.ts'
import { dueDateUnclear } from './due-date-unclear.ts'
import { ownerNotInReview } from './owner-not-in-review.ts'
import { rejectedActionsUnrecorded } from './rejected-actions-unrecorded.ts'

/** Rules about what is to be done, in the order of the README table. */
export const actionItemRules: readonly Rule[] = [
  actionItemIncomplete,
  actionItemVague,
  actionItemWithoutVerb,
  actionItemBundle,
  actionItemShared,
  actionItemDuplicate,
  actionItemOverdue,
  dueDateUnclear,
  dueDateImpossible,
  dueDateLate,
  actionItemsOnlyMitigate,
  actionItemsWithoutDetection,
  actionItemsOnOneOwner,
  actionItemsNoneUrgent,
  actionItemsUnranked,
  actionItemsMany,
  actionItemsNone,
  doneWithoutEvidence,
  actionItemsForgotten,
  actionItemsUnclassified,
  causeWithoutAction,
  rejectedActionsUnrecorded,
  ownerNotInReview,
]
