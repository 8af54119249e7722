import type { Rule } from '../rule.ts'
import { actionItemBundle } from './action-item-bundle.ts'
import { actionItemDuplicate } from './action-item-duplicate.ts'
import { actionItemIncomplete } from './action-item-incomplete.ts'
import { actionItemOverdue } from './action-item-overdue.ts'
import { actionItemShared } from './action-item-shared.ts'
import { actionItemVague } from './action-item-vague.ts'
import { actionItemsOnOneOwner } from './action-items-on-one-owner.ts'
import { actionItemsOnlyMitigate } from './action-items-only-mitigate.ts'
import { actionItemsUnranked } from './action-items-unranked.ts'
import { actionItemsWithoutDetection } from './action-items-without-detection.ts'
import { dueDateImpossible } from './due-date-impossible.ts'
import { dueDateLate } from './due-date-late.ts'
import { dueDateUnclear } from './due-date-unclear.ts'

/** Rules about what is to be done, in the order of the README table. */
export const actionItemRules: readonly Rule[] = [
  actionItemIncomplete,
  actionItemVague,
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
  actionItemsUnranked,
]
