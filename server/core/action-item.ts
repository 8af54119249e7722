import type { ActionItem } from './postmortem.ts'

/** The three things without which an action item does not get done. Source: the founding guide. */
export type Lack = 'owner' | 'due date' | 'ticket'

/** What an item lacks, in the order in which people ask. */
export function lacks(item: ActionItem): Lack[] {
  return [
    ...(item.owner ? [] : (['owner'] as const)),
    ...(item.due ? [] : (['due date'] as const)),
    ...(item.ticket ? [] : (['ticket'] as const)),
  ]
}
