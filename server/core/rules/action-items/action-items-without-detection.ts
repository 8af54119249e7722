import * as z from 'zod'
import { addActionItem } from '../../edit-action-items/add-item.ts'
import type { Postmortem } from '../../postmortem.ts'
import type { Rule } from '../rule.ts'
import { headingOf } from './of-items.ts'

const options = z.object({
  slowAfterMinutes: z
    .number()
    .int()
    .min(1)
    .max(1440)
    .default(10)
    .describe('Minutes from the start of the impact to its detection from which detection counts as slow.'),
})

export const actionItemsWithoutDetection: Rule<typeof options> = {
  id: 'action-items-without-detection',
  category: 'action-items',
  summary: 'No action item for detection after an incident that was detected slowly.',
  why: 'Every minute before detection is impact in full with nobody at work on it. After a slow detection, sooner is often the cheapest thing to get (Atlassian: how could the time to detection be cut by half?).',
  severity: 'information',
  fix: 'sometimes',
  options,
  *check({ text, postmortem }, { slowAfterMinutes }) {
    const items = postmortem.actionItems
    const minutes = minutesToDetect(postmortem)
    if (items.length === 0 || minutes === undefined || minutes <= slowAfterMinutes) return
    if (items.some((item) => detects.test(`${item.type?.text ?? ''} ${item.text.text}`.slice(0, 500)))) return
    const edit = addActionItem(text, postmortem, 'Alert on ⟨the signal that showed it⟩ when ⟨threshold⟩', 'detect')
    yield {
      span: headingOf(postmortem, items),
      section: 'actionItems',
      message: `It took ${spoken(minutes)} to detect this, and no action item is about detecting it sooner.`,
      fixes: edit ? [{ title: 'Add an item that detects', edits: [edit] }] : [],
    }
  },
}

const detects =
  /\b(?:detect|alert|alarm|monitor|notif|page|paging|probe|canar|synthetic|dashboard|metric|observ|health[ -]?check|slo\b|log|track|watch|heartbeat|smoke test|graph|visibility)/i

/** From the first entry that tells of the start to the first that tells of the detection. */
function minutesToDetect({ timeline }: Postmortem): number | undefined {
  const at = (marker: 'started' | 'detected') =>
    timeline.find(({ markers, instant }) => instant && markers.includes(marker))?.instant
  const [started, detected] = [at('started'), at('detected')]
  if (!started || !detected) return undefined
  return Math.round((Date.parse(detected) - Date.parse(started)) / 60_000)
}

function spoken(minutes: number): string {
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
}
