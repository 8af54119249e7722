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

/** Whether there is still something to do. */
export function isOpen({ status }: ActionItem): boolean {
  return status !== 'done' && status !== 'dropped'
}

/** Whether an open item's due date has passed; never without today's date, ISO 8601. */
export function isOverdue(item: ActionItem, today: string | undefined): boolean {
  return today !== undefined && item.due?.date !== undefined && isOpen(item) && item.due.date < today
}
