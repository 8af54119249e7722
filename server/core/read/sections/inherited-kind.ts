import { isNumbered } from './heading-words.ts'

/**
 * Whether a sub-heading only divides the part it stands in, by date, time, period or phase ("14:02", "19. April",
 * "Day 2", "This week", "Post-resolution", "Why 3"), and so is of the same kind. A topic is not.
 */
export function inheritsKind(heading: string): boolean {
  const bare = heading
    .slice(0, 80)
    .trim()
    .replace(/^[[(~≈*_`\s]+/, '')
    .replace(/[\s:]+$/, '')
  return time.test(bare) || period.test(bare)
}

/** Whether a sub-heading is a numbered item of its parent: the parent of a numbered chapter has a number as well. */
export function isItemOf(heading: string, parent: string): boolean {
  return (
    (isNumbered(heading) && !isNumbered(parent)) ||
    key.test(heading.slice(0, 20).trim()) ||
    /\((?:[a-z]{3,10} )?#?\d{1,2}\)\s*$/i.test(heading.slice(-40))
  )
}

/** "PR-1 Exit non-zero", "A2: Alert on age"; "S3 was full" begins with a thing. */
const key = /^\W{0,3}(?:\p{Lu}{1,4}-\d{1,3}\b|\p{Lu}{1,4}\d{1,3}(?=\s?[:.)–—]))/u

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const weekday = '(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|s|rs)?\\.?'

const time = new RegExp(
  `^(?:\\d{1,4}[:.h-]\\d{2}|\\d{4}[-/]\\d|\\d{1,2}/\\d{1,2}\\b|\\d{1,2}(?::\\d{2})? ?[ap]\\.?m\\b|` +
    `\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?${month}(?: |,|$)|${month} \\d|${weekday}(?:[ ,]|$)|t[+-]\\d)`,
  'i',
)

const period = new RegExp(
  '^(?:(?:day|week|phase|stage|wave|part|step|round|fault|bug|issue|cause|problem|failure|incident|factor|lesson|item|action)[ -]?#?\\d|' +
    '(?:first|second|third|fourth|next|last|same|following|this|today|tomorrow|yesterday) ?(?:day|night|morning|week|month|quarter|sprint|phase)?:?$|' +
    '(?:corrective|preventi?ve|preventative|detective|permanent|interim|mandatory|optional)(?: ones)?:?$|' +
    '(?:by|until|within|bis|bis zum|avant|até|hasta|entro)(?: [^ ]+){1,4}$|' +
    'q[1-9]\\b|(?:immediate|(?:short|long|near)(?:er)?|medium|mid)(?:[ -]?term)?\\b|now$|later$|done$|completed$|' +
    '(?:pre|post)-?(?:incident|resolution|outage|deploy\\w*|mitigation|recovery)\\b|(?:before|during|after) (?:the )?(?:incident|outage|event)\\b)',
  'i',
)
