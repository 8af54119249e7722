/** What a field of an action item looks like where none has a label. */
import type { ItemContext } from '../action-items/action-context.ts'
import { isInitials, isJoined, isSurelyOwner, looksLikeOwner } from '../action-items/owner.ts'
import type { Separator } from '../segments.ts'

const strong: ReadonlySet<Separator> = new Set(['dash', 'pipe', 'arrow', 'slash', 'colon', 'label'])

/** Behind these a name needs nothing beside it to be the owner; a slash or colon may part two things. */
const clear: ReadonlySet<Separator> = new Set(['dash', 'pipe', 'arrow', 'label'])

/** Whether a separator parts more than a comma or the end of a sentence does. */
export function isStrong(separator: Separator): boolean {
  return strong.has(separator)
}

/**
 * Whether words behind a separator name the owner.
 *
 * @param isBeside other fields stand beside or behind them
 */
export function isOwnerField(field: string, separator: Separator, isBeside: boolean, context: ItemContext): boolean {
  const isLikely = looksLikeOwner(field)
  if (context.habit === separator && separator !== 'comma') return isLikely || isShort(field)
  const isSure =
    isSurelyOwner(field) ||
    (isLikely && (isJoined(field) || field.split(/[\s/+&,]+/).some((word) => context.isPerson(word))))
  if (isSure) return isBeside || separator !== 'comma'
  if (!isLikely) return false
  return isBeside || clear.has(separator) || (separator === 'group' && areInitials(field))
}

/** `[AB]`, `(AB/CD)`. */
function areInitials(field: string): boolean {
  return field.split(/[/&+, ]{1,3}/).every(isInitials)
}

function isShort(field: string): boolean {
  return /^[^\d"]{1,40}$/.test(field) && field.split(/\s+/).length <= 4
}

/**
 * "AB to write story", "Ann has offered to run it": who files the ticket or took it on owns the item. Yields the length
 * of the name, 0 where nobody does.
 */
export function takerLength(field: string, separator: Separator): number {
  const name =
    (isStrong(separator) || separator === 'group' ? ordering.exec(field)?.[1] : undefined) ?? taking.exec(field)?.[1]
  return name !== undefined && looksLikeOwner(name) ? name.length : 0
}

const ordering =
  /^(.{1,40}?) (?:to |will )?(?:create|write|raise|open|file|add|make)s? (?:an? |the )?(?:story|ticket|card|issue|bug)$/i

const taking =
  /^(.{1,40}?) (?:(?:has |have |had )?(?:offered|volunteered|agreed|promised)(?: to [a-z]+ .{1,40})?|(?:said|says) (?:s?he|they)(?:['’](?:d|ll)| would| will) .{1,40}|(?:will|to|is going to) (?:take|own|do|drive|lead|handle|run|sort|fix|pick) (?:it|this|that|these|them)(?: up| on| out)?|(?:takes|owns|drives|leads|runs|took|picks|picked) (?:it|this|that|these|them)(?: up| on)?|is (?:on|driving|owning|taking|leading) (?:it|this|that))$/i

/** A date at the end that a word announces, or a period: "due 29.07.", "by Friday", "this sprint", "done 18.07.". */
export const trailingDate =
  /(?:^|\s)((?:due|by|eta|📅|done|shipped|merged|closed|completed|finished)[: ] ?[^\s,;()]{1,12}(?: [^\s,;()]{1,12}){0,2}|due:\S{1,12}|(?:this|next) (?:day|week|sprint|month|quarter|year))$/i

/** "@ann 2024-02-01", "@ann June 13, 2025": what stands behind a handle at the end. */
export const behindHandle = /(?:^|\s)@[\w./-]+,? ([\w./-]+(?:,? [\w./-]+){0,3})$/

/** Words behind which a ticket is part of the sentence: "fix #12", "see #12". */
export const hanging =
  /(?:^|[\s(])(?:an?|and|as|at|by|closes?|fix(?:es)?|for|from|in|into|issue|like|merged?|of|on|or|per|resolves?|see|than|the|through|to|under|via|with|pr|ticket)$/i

/** `[detect]`, `(prevent)`: the kind of action in the words of the guides. */
export const actionType =
  /^(?:prevent|detect|mitigate|repair|process|investigate|document|prevention|detection|mitigation|documentation)$/i

export const actionPriority = /^p[0-4]$/i
